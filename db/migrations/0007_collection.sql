-- Collection from schools: the forms that go out, what came back from whom, and how tables of others are read.

CREATE TABLE collection_form (
    id           INTEGER PRIMARY KEY,
    rev          INTEGER NOT NULL REFERENCES history (id),
    code         TEXT NOT NULL CHECK (code <> ''),
    title        TEXT NOT NULL CHECK (title <> ''),
    instruction  TEXT CHECK (instruction <> ''),
    school_types TEXT CHECK (school_types <> ''), -- prefixes of school types, joined by |; NULL: all
    measures     TEXT CHECK (measures <> ''),     -- codes in the form's order, joined by |
    register     TEXT CHECK (register <> ''),     -- a record type with a school, instead of measures
    sort         INTEGER,
    masked       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX collection_form_key ON collection_form (code);

-- The last workbook that was taken from a school. The file itself is this row's evidence.
CREATE TABLE collection_return (
    id     INTEGER PRIMARY KEY,
    rev    INTEGER NOT NULL REFERENCES history (id),
    year   INTEGER NOT NULL REFERENCES year (year),
    school INTEGER NOT NULL REFERENCES school (id),
    file   TEXT NOT NULL CHECK (file <> ''),
    hash   TEXT NOT NULL CHECK (hash <> ''), -- SHA-256 of its bytes
    masked TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX collection_return_key ON collection_return (year, school);
CREATE TRIGGER collection_return_locked_insert BEFORE INSERT ON collection_return
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM collection_return WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER collection_return_locked_update BEFORE UPDATE ON collection_return
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM collection_return WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER collection_return_locked_delete BEFORE DELETE ON collection_return
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- How the columns of a foreign table were understood when it was first taken, and what its — 无 / meant.
CREATE TABLE table_mapping (
    id      INTEGER PRIMARY KEY,
    rev     INTEGER NOT NULL REFERENCES history (id),
    headers TEXT NOT NULL CHECK (headers <> ''), -- the table's headers, one a line
    target  TEXT NOT NULL CHECK (target <> ''),  -- a record type's id, or "values"
    columns TEXT NOT NULL CHECK (columns <> ''), -- JSON: header → field or measure
    signs   TEXT CHECK (signs <> ''),            -- JSON: sign → reason why a value is missing
    masked  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX table_mapping_key ON table_mapping (headers);
