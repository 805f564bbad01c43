-- Schools and the values they report.
--
-- A school is an identity that never changes; what it is called and what it is stands in a profile per year.
-- Number 0 is the bureau itself, so that a bureau-level value is a value like any other.

CREATE TABLE school (
    id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO school (id) VALUES (0);

CREATE TABLE school_year (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    school_id             INTEGER NOT NULL REFERENCES school (id) CHECK (school_id <> 0),
    code                  TEXT NOT NULL CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    short_name            TEXT CHECK (short_name <> ''),
    former_names          TEXT CHECK (former_names <> ''),
    uscc                  TEXT CHECK (uscc <> ''),
    type                  TEXT NOT NULL CHECK (type <> ''),
    founder               TEXT CHECK (founder <> ''),
    ownership             TEXT NOT NULL CHECK (ownership <> ''),
    inclusive             INTEGER CHECK (inclusive IN (0, 1)),
    inclusive_document    TEXT CHECK (inclusive_document <> ''),
    inclusive_until       TEXT CHECK (inclusive_until IS date(inclusive_until)),
    kg_grade              TEXT CHECK (kg_grade <> ''),
    graded_on             TEXT CHECK (graded_on IS date(graded_on)),
    grade_review          INTEGER CHECK (grade_review BETWEEN 1900 AND 2200),
    town_centre           TEXT CHECK (town_centre <> ''),
    community_kg          INTEGER CHECK (community_kg IN (0, 1)),
    township              TEXT NOT NULL REFERENCES township (code),
    urban_rural           TEXT CHECK (urban_rural <> ''),
    address               TEXT CHECK (address <> ''),
    status                TEXT NOT NULL CHECK (status <> ''),
    counted               INTEGER CHECK (counted IN (0, 1)),
    main_school           INTEGER REFERENCES school (id),
    founded               TEXT CHECK (founded <> ''),
    boarding              INTEGER CHECK (boarding IN (0, 1)),
    principal             TEXT CHECK (principal <> ''),
    phone                 TEXT CHECK (phone <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX school_year_key ON school_year (year, code);
CREATE UNIQUE INDEX school_year_identity ON school_year (year, school_id);
CREATE TRIGGER school_year_locked_insert BEFORE INSERT ON school_year
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM school_year WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER school_year_locked_update BEFORE UPDATE ON school_year
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM school_year WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER school_year_locked_delete BEFORE DELETE ON school_year
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

-- One number of one measure, or the reason why there is none; never both. A value that was never entered has
-- no row. The clustered key serves the reads of figures: one measure of one year, all schools.
CREATE TABLE value (
    year      INTEGER NOT NULL REFERENCES year (year),
    measure   INTEGER NOT NULL REFERENCES measure (id),
    school    INTEGER NOT NULL REFERENCES school (id),
    amount    INTEGER,                      -- millionths of the measure's unit
    missing   TEXT CHECK (missing IN ('not_applicable', 'nothing_to_report', 'masked')),
    estimated INTEGER NOT NULL DEFAULT 0 CHECK (estimated IN (0, 1)),
    rev       INTEGER NOT NULL REFERENCES history (id),
    PRIMARY KEY (year, measure, school),
    CHECK ((amount IS NULL) <> (missing IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER value_locked_insert BEFORE INSERT ON value
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER value_locked_update BEFORE UPDATE ON value
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER value_locked_delete BEFORE DELETE ON value
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
