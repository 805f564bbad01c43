-- Definitions and code lists: what staff may extend without a programmer. Loaded from db/reference.
-- Formulas and filters are text, parsed and checked by the program before a change is committed.
-- Decimal columns hold whole millionths.

CREATE TABLE year (
    year  INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2200),
    state TEXT NOT NULL CHECK (state IN ('open', 'in_review', 'locked')),
    rev   INTEGER NOT NULL REFERENCES history (id)
) STRICT;

-- What the bureau says of itself: bureau_name.
CREATE TABLE setting (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    value                 TEXT NOT NULL CHECK (value <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX setting_key ON setting (code);

CREATE TABLE office (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    name_en               TEXT CHECK (name_en <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX office_key ON office (code);

CREATE TABLE township (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    kind                  TEXT CHECK (kind <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX township_key ON township (code);

CREATE TABLE code_item (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    list                  TEXT NOT NULL CHECK (list <> ''),
    code                  TEXT NOT NULL CHECK (code <> ''),
    label                 TEXT NOT NULL CHECK (label <> ''),
    label_en              TEXT CHECK (label_en <> ''),
    sort                  INTEGER,
    source                TEXT CHECK (source <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX code_item_key ON code_item (list, code);

CREATE TABLE measure (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    name_en               TEXT CHECK (name_en <> ''),
    unit                  TEXT CHECK (unit <> ''),
    office                TEXT NOT NULL REFERENCES office (code),
    level                 TEXT NOT NULL CHECK (level <> ''),
    types                 TEXT CHECK (types <> ''),
    decimals              INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    minimum               INTEGER,
    maximum               INTEGER,
    nature                TEXT NOT NULL CHECK (nature <> ''),
    reference_date        TEXT CHECK (reference_date <> ''),
    aggregation           TEXT NOT NULL CHECK (aggregation <> ''),
    definition            TEXT CHECK (definition <> ''),
    source                TEXT CHECK (source <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX measure_key ON measure (code);

CREATE TABLE figure (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    name_en               TEXT CHECK (name_en <> ''),
    unit                  TEXT CHECK (unit <> ''),
    decimals              INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    direction             TEXT NOT NULL CHECK (direction <> ''),
    basis                 TEXT CHECK (basis <> ''),
    period                TEXT CHECK (period <> ''),
    office                TEXT REFERENCES office (code),
    sensitive             INTEGER CHECK (sensitive IN (0, 1)),
    definition            TEXT CHECK (definition <> ''),
    source                TEXT CHECK (source <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX figure_key ON figure (code);

CREATE TABLE figure_version (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    figure                TEXT NOT NULL REFERENCES figure (code),
    first_year            INTEGER NOT NULL CHECK (first_year BETWEEN 1900 AND 2200),
    kind                  TEXT NOT NULL CHECK (kind <> ''),
    numerator             TEXT CHECK (numerator <> ''),
    numerator_filter      TEXT CHECK (numerator_filter <> ''),
    denominator           TEXT CHECK (denominator <> ''),
    denominator_filter    TEXT CHECK (denominator_filter <> ''),
    factor                TEXT CHECK (factor <> ''),
    register              TEXT CHECK (register <> ''),
    filter                TEXT CHECK (filter <> ''),
    field                 TEXT CHECK (field <> ''),
    years                 INTEGER CHECK (years BETWEEN 1 AND 10),
    note                  TEXT CHECK (note <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX figure_version_key ON figure_version (figure, first_year);

CREATE TABLE target (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    figure                TEXT NOT NULL REFERENCES figure (code),
    first_year            INTEGER NOT NULL CHECK (first_year BETWEEN 1900 AND 2200),
    last_year             INTEGER CHECK (last_year BETWEEN 1900 AND 2200),
    comparison            TEXT NOT NULL CHECK (comparison <> ''),
    value                 INTEGER NOT NULL,  -- millionths
    document              TEXT CHECK (document <> ''),
    note                  TEXT CHECK (note <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX target_key ON target (figure, first_year);

CREATE TABLE published_value (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    figure                TEXT NOT NULL REFERENCES figure (code),
    figure_year           INTEGER NOT NULL CHECK (figure_year BETWEEN 1900 AND 2200),
    qualifier             TEXT CHECK (qualifier <> ''),
    value                 INTEGER NOT NULL,  -- millionths
    source                TEXT NOT NULL CHECK (source <> ''),
    note                  TEXT CHECK (note <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX published_value_key ON published_value (figure, figure_year);
CREATE TRIGGER published_value_locked_insert BEFORE INSERT ON published_value
    WHEN (SELECT state FROM year WHERE year = NEW.figure_year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT figure_year FROM published_value WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER published_value_locked_update BEFORE UPDATE ON published_value
    WHEN (SELECT state FROM year WHERE year = OLD.figure_year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.figure_year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT figure_year FROM published_value WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER published_value_locked_delete BEFORE DELETE ON published_value
    WHEN (SELECT state FROM year WHERE year = OLD.figure_year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE rule (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    severity              TEXT NOT NULL CHECK (severity <> ''),
    left_side             TEXT NOT NULL CHECK (left_side <> ''),
    operator              TEXT NOT NULL CHECK (operator <> ''),
    right_side            TEXT NOT NULL CHECK (right_side <> ''),
    missing_means         TEXT NOT NULL CHECK (missing_means <> ''),
    types                 TEXT CHECK (types <> ''),
    office                TEXT REFERENCES office (code),
    message               TEXT NOT NULL CHECK (message <> ''),
    source                TEXT CHECK (source <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX rule_key ON rule (code);

CREATE TABLE summary_table (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    title                 TEXT NOT NULL CHECK (title <> ''),
    title_en              TEXT CHECK (title_en <> ''),
    unit_line             TEXT CHECK (unit_line <> ''),
    row_source            TEXT NOT NULL CHECK (row_source <> ''),
    column_source         TEXT NOT NULL CHECK (column_source <> ''),
    filter                TEXT CHECK (filter <> ''),
    notes                 TEXT CHECK (notes <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX summary_table_key ON summary_table (code);

CREATE TABLE dashboard (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    title                 TEXT NOT NULL CHECK (title <> ''),
    title_en              TEXT CHECK (title_en <> ''),
    cards                 TEXT NOT NULL CHECK (cards <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX dashboard_key ON dashboard (code);

CREATE TABLE report_template (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    code                  TEXT NOT NULL CHECK (code <> ''),
    title                 TEXT NOT NULL CHECK (title <> ''),
    title_en              TEXT CHECK (title_en <> ''),
    file                  TEXT CHECK (file <> ''),
    note                  TEXT CHECK (note <> ''),
    sort                  INTEGER,
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX report_template_key ON report_template (code);
