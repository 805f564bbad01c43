-- The review that makes a year final: explanations that hold only for the numbers they explain, submissions by
-- office, "nothing to report" for whole registers, and a year's state that changes only with its history entry.

-- An explanation speaks of two numbers; when either changes, it has to be given anew.
ALTER TABLE explanation ADD COLUMN left_amount INTEGER;              -- millionths; NULL: was missing
ALTER TABLE explanation ADD COLUMN right_amount INTEGER;
ALTER TABLE explanation ADD COLUMN answer TEXT CHECK (answer <> ''); -- the reviewer's, when it was sent back
ALTER TABLE explanation ADD COLUMN masked TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN masked TEXT NOT NULL DEFAULT '';

-- How far an office has come with its year. No row: still a draft.
CREATE TABLE submission (
    id        INTEGER PRIMARY KEY,
    rev       INTEGER NOT NULL REFERENCES history (id),
    year      INTEGER NOT NULL REFERENCES year (year),
    office    TEXT NOT NULL REFERENCES office (code),
    state     TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'sent_back')),
    reason    TEXT CHECK (reason <> ''),                             -- why it was sent back
    submitter TEXT CHECK (submitter <> ''),
    masked    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX submission_key ON submission (year, office);
CREATE TRIGGER submission_locked_insert BEFORE INSERT ON submission
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM submission WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER submission_locked_update BEFORE UPDATE ON submission
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM submission WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER submission_locked_delete BEFORE DELETE ON submission
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- A register that an office has looked at and has no row for: what is counted over it is 0, not missing.
CREATE TABLE nothing_to_report (
    id       INTEGER PRIMARY KEY,
    rev      INTEGER NOT NULL REFERENCES history (id),
    year     INTEGER NOT NULL REFERENCES year (year),
    register TEXT NOT NULL CHECK (register <> ''),
    masked   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX nothing_to_report_key ON nothing_to_report (year, register);
CREATE TRIGGER nothing_to_report_locked_insert BEFORE INSERT ON nothing_to_report
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM nothing_to_report WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER nothing_to_report_locked_update BEFORE UPDATE ON nothing_to_report
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM nothing_to_report WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER nothing_to_report_locked_delete BEFORE DELETE ON nothing_to_report
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- A locked year opens only with its history entry, which bears a reason; from outside not at all.
CREATE TRIGGER year_unlocked_with_reason BEFORE UPDATE ON year
    WHEN OLD.state = 'locked' AND NOT EXISTS (
        SELECT 1 FROM history JOIN change ON change.id = history.change_id
        WHERE history.id = NEW.rev AND NEW.rev > OLD.rev AND history.subject = 'year'
            AND history.key = CAST(OLD.year AS TEXT) AND history.after = NEW.state
            AND NEW.year = OLD.year AND trim(change.note) <> '') BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER year_locked_delete BEFORE DELETE ON year WHEN OLD.state = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER year_locked_insert BEFORE INSERT ON year
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- What was reported stays as reported: a later lock adds rows that are not there yet, and changes none.
CREATE TRIGGER figure_snapshot_is_final BEFORE UPDATE ON figure_snapshot BEGIN
    SELECT RAISE(ABORT, 'what was reported cannot be changed');
END;
CREATE TRIGGER figure_snapshot_is_kept BEFORE DELETE ON figure_snapshot BEGIN
    SELECT RAISE(ABORT, 'what was reported cannot be removed');
END;
CREATE TRIGGER figure_snapshot_is_added BEFORE INSERT ON figure_snapshot
    WHEN EXISTS (SELECT 1 FROM figure_snapshot
                 WHERE year = NEW.year AND figure = NEW.figure AND scope = NEW.scope) BEGIN
    SELECT RAISE(ABORT, 'what was reported cannot be changed');
END;

-- UPDATE OR REPLACE of another year's number would delete the locked year's row without its delete trigger.
CREATE TRIGGER year_locked_replace BEFORE UPDATE ON year
    WHEN NEW.year <> OLD.year AND (SELECT state FROM year WHERE year = NEW.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
