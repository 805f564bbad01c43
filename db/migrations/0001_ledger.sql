-- The ledger: every change of a record, value or definition, never pruned.
--
-- A change is one user action (one save, one import, one paste); its entries are the rows it touched.
-- Entries are chained: each hash covers the entry, its change and the hash before it, so that a removed or
-- altered entry shows. Every data row carries in `rev` the number of the entry that last wrote it: that is its
-- version for optimistic locking, its way to the people behind it, and what `verify` compares it with.

CREATE TABLE change (
    id          INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,                 -- UTC, ISO 8601 with milliseconds
    who         TEXT NOT NULL CHECK (who <> ''),
    door        TEXT NOT NULL CHECK (door IN ('window', 'import', 'command', 'program')),
    source      TEXT NOT NULL DEFAULT '',      -- the imported file's name
    source_hash TEXT NOT NULL DEFAULT '',      -- SHA-256 of its bytes
    note        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE history (
    id        INTEGER PRIMARY KEY,             -- 1, 2, 3 … without gaps
    change_id INTEGER NOT NULL REFERENCES change (id),
    subject   TEXT NOT NULL,                   -- 'value', 'year', 'evidence' or the record type's id
    key       TEXT NOT NULL,                   -- a record's id; of a value year/measure/school
    before    TEXT,                            -- NULL: the row is new
    after     TEXT,                            -- NULL: the row was deleted
    previous  INTEGER,                         -- the entry that wrote the row before this one
    place     TEXT NOT NULL DEFAULT '',        -- sheet and row in the imported file
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX history_of_change ON history (change_id);

CREATE TRIGGER history_is_final BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ABORT, 'the history cannot be changed');
END;
CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'the history cannot be pruned');
END;
CREATE TRIGGER change_is_final BEFORE UPDATE ON change BEGIN
    SELECT RAISE(ABORT, 'the history cannot be changed');
END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN
    SELECT RAISE(ABORT, 'the history cannot be pruned');
END;
-- INSERT OR REPLACE deletes without a delete trigger.
CREATE TRIGGER history_is_appended BEFORE INSERT ON history
    WHEN EXISTS (SELECT 1 FROM history WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'the history cannot be changed');
END;
CREATE TRIGGER change_is_appended BEFORE INSERT ON change
    WHEN EXISTS (SELECT 1 FROM change WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'the history cannot be changed');
END;
