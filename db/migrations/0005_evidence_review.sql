-- Evidence, review and people.

-- Files of any kind, stored once by their content.
CREATE TABLE evidence_file (
    hash    TEXT PRIMARY KEY CHECK (length(hash) = 64),  -- SHA-256 of the content
    size    INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- Which record or value a file vouches for; subject and key as in the history.
CREATE TABLE evidence (
    id      INTEGER PRIMARY KEY,
    rev     INTEGER NOT NULL REFERENCES history (id),
    subject TEXT NOT NULL,
    key     TEXT NOT NULL,
    year    INTEGER REFERENCES year (year),              -- of the record or value; NULL: of a definition
    name    TEXT NOT NULL CHECK (name <> ''),
    hash    TEXT NOT NULL REFERENCES evidence_file (hash),
    UNIQUE (subject, key, hash)
) STRICT;
CREATE TRIGGER evidence_locked_insert BEFORE INSERT ON evidence
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM evidence WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER evidence_locked_update BEFORE UPDATE ON evidence
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM evidence WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER evidence_locked_delete BEFORE DELETE ON evidence
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- A figure as it stood when its year was locked; a later correction is shown beside it.
CREATE TABLE figure_snapshot (
    year      INTEGER NOT NULL REFERENCES year (year),
    figure    TEXT NOT NULL REFERENCES figure (code),
    scope     TEXT NOT NULL,
    amount    INTEGER,                                    -- millionths; NULL: was missing
    reported  INTEGER NOT NULL,
    expected  INTEGER NOT NULL,
    rev       INTEGER NOT NULL REFERENCES history (id),
    PRIMARY KEY (year, figure, scope)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER figure_snapshot_locked_insert BEFORE INSERT ON figure_snapshot
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER figure_snapshot_locked_update BEFORE UPDATE ON figure_snapshot
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER figure_snapshot_locked_delete BEFORE DELETE ON figure_snapshot
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- Why a rule that should hold does not, for one school and year, and whether a reviewer accepts it.
CREATE TABLE explanation (
    id        INTEGER PRIMARY KEY,
    rev       INTEGER NOT NULL REFERENCES history (id),
    rule      TEXT NOT NULL REFERENCES rule (code),
    year      INTEGER NOT NULL REFERENCES year (year),
    school    INTEGER NOT NULL REFERENCES school (id),
    reason    TEXT NOT NULL CHECK (reason <> ''),
    state     TEXT NOT NULL CHECK (state IN ('given', 'accepted', 'sent_back')),
    UNIQUE (rule, year, school)
) STRICT;
CREATE TRIGGER explanation_locked_insert BEFORE INSERT ON explanation
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM explanation WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER explanation_locked_update BEFORE UPDATE ON explanation
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM explanation WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER explanation_locked_delete BEFORE DELETE ON explanation
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- Who may sign in. The role guards against slips; the file's permissions protect it.
CREATE TABLE person (
    id       INTEGER PRIMARY KEY,
    rev      INTEGER NOT NULL REFERENCES history (id),
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role     TEXT NOT NULL CHECK (role IN ('clerk', 'reviewer', 'leader', 'administrator')),
    office   TEXT REFERENCES office (code),
    password TEXT NOT NULL DEFAULT '',                    -- Argon2id string; empty: cannot sign in
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
