-- Registers: one table per record type; src/core/registers holds the descriptor of each, and a test holds the
-- two against each other. A record's id is the number of the history entry that made it, so it is never reused.
-- `masked` names the fields whose content is hidden on purpose. Decimal columns hold whole millionths.
-- A locked year refuses every change, also one by SQL from outside; the
-- last condition of the insert and update triggers is for OR REPLACE, which deletes without a delete trigger.

CREATE TABLE school_event (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    kind                  TEXT NOT NULL CHECK (kind <> ''),
    school                INTEGER NOT NULL REFERENCES school (id),
    successor             INTEGER REFERENCES school (id),
    date                  TEXT CHECK (date IS date(date)),
    before_value          TEXT CHECK (before_value <> ''),
    after_value           TEXT CHECK (after_value <> ''),
    document              TEXT CHECK (document <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX school_event_key ON school_event (year, kind, school, ifnull(successor, 0));
CREATE TRIGGER school_event_locked_insert BEFORE INSERT ON school_event
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM school_event WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER school_event_locked_update BEFORE UPDATE ON school_event
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM school_event WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER school_event_locked_delete BEFORE DELETE ON school_event
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE project (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    number                TEXT NOT NULL CHECK (number <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    school                INTEGER REFERENCES school (id),
    category              TEXT NOT NULL CHECK (category <> ''),
    stage                 TEXT CHECK (stage <> ''),
    status                TEXT NOT NULL CHECK (status <> ''),
    total_investment      INTEGER CHECK (total_investment >= 0),  -- millionths of 万元
    planned_investment    INTEGER CHECK (planned_investment >= 0),  -- millionths of 万元
    done_investment       INTEGER CHECK (done_investment >= 0),  -- millionths of 万元
    cumulative_investment INTEGER CHECK (cumulative_investment >= 0),  -- millionths of 万元
    land                  INTEGER CHECK (land >= 0),  -- millionths of 亩
    floor_area            INTEGER CHECK (floor_area >= 0),  -- millionths of ㎡
    classes               INTEGER CHECK (classes >= 0),
    new_places            INTEGER CHECK (new_places >= 0),
    planned_start         TEXT CHECK (planned_start IS date(planned_start)),
    started_on            TEXT CHECK (started_on IS date(started_on)),
    planned_delivery      TEXT CHECK (planned_delivery IS date(planned_delivery)),
    delivered_on          TEXT CHECK (delivered_on IS date(delivered_on)),
    funding               TEXT CHECK (funding <> ''),
    livelihood            INTEGER CHECK (livelihood IN (0, 1)),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX project_key ON project (year, number);
CREATE TRIGGER project_locked_insert BEFORE INSERT ON project
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM project WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER project_locked_update BEFORE UPDATE ON project
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM project WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER project_locked_delete BEFORE DELETE ON project
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE project_progress (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    project_number        TEXT NOT NULL CHECK (project_number <> ''),
    date                  TEXT NOT NULL CHECK (date IS date(date)),
    status                TEXT NOT NULL CHECK (status <> ''),
    done_investment       INTEGER CHECK (done_investment >= 0),  -- millionths of 万元
    progress              TEXT CHECK (progress <> ''),
    obstacle              TEXT CHECK (obstacle <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX project_progress_key ON project_progress (year, project_number, date);
CREATE TRIGGER project_progress_locked_insert BEFORE INSERT ON project_progress
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM project_progress WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER project_progress_locked_update BEFORE UPDATE ON project_progress
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM project_progress WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER project_progress_locked_delete BEFORE DELETE ON project_progress
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE teacher_posts (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    batch                 TEXT NOT NULL CHECK (batch <> ''),
    stage                 TEXT CHECK (stage <> ''),
    school                INTEGER REFERENCES school (id),
    source                TEXT NOT NULL CHECK (source <> ''),
    pool                  INTEGER CHECK (pool >= 0),
    requested             INTEGER CHECK (requested >= 0),
    granted               INTEGER CHECK (granted >= 0),
    filled                INTEGER CHECK (filled >= 0),
    document              TEXT CHECK (document <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX teacher_posts_key ON teacher_posts (year, batch);
CREATE TRIGGER teacher_posts_locked_insert BEFORE INSERT ON teacher_posts
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM teacher_posts WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER teacher_posts_locked_update BEFORE UPDATE ON teacher_posts
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM teacher_posts WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER teacher_posts_locked_delete BEFORE DELETE ON teacher_posts
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE talent (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    name                  TEXT NOT NULL CHECK (name <> ''),
    programme             TEXT NOT NULL CHECK (programme <> ''),
    grade                 TEXT CHECK (grade <> ''),
    level                 TEXT NOT NULL CHECK (level <> ''),
    mode                  TEXT NOT NULL CHECK (mode <> ''),
    number                INTEGER NOT NULL CHECK (number >= 1),
    school                INTEGER REFERENCES school (id),
    origin                TEXT CHECK (origin <> ''),
    studio                TEXT CHECK (studio <> ''),
    contract_until        TEXT CHECK (contract_until IS date(contract_until)),
    document              TEXT CHECK (document <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX talent_key ON talent (year, name, programme, mode);
CREATE TRIGGER talent_locked_insert BEFORE INSERT ON talent
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM talent WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER talent_locked_update BEFORE UPDATE ON talent
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM talent WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER talent_locked_delete BEFORE DELETE ON talent
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE award (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    name                  TEXT NOT NULL CHECK (name <> ''),
    category              TEXT NOT NULL CHECK (category <> ''),
    level                 TEXT NOT NULL CHECK (level <> ''),
    giver                 TEXT CHECK (giver <> ''),
    winner_type           TEXT NOT NULL CHECK (winner_type <> ''),
    winner                TEXT NOT NULL CHECK (winner <> ''),
    school                INTEGER REFERENCES school (id),
    title_year            TEXT CHECK (title_year <> ''),
    grade                 TEXT CHECK (grade <> ''),
    rank                  INTEGER CHECK (rank >= 1),
    consecutive_years     INTEGER CHECK (consecutive_years >= 1),
    document              TEXT CHECK (document <> ''),
    date                  TEXT CHECK (date IS date(date)),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX award_key ON award (year, name, level, winner);
CREATE TRIGGER award_locked_insert BEFORE INSERT ON award
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM award WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER award_locked_update BEFORE UPDATE ON award
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM award WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER award_locked_delete BEFORE DELETE ON award
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE accreditation (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    scheme                TEXT NOT NULL CHECK (scheme <> ''),
    level                 TEXT NOT NULL CHECK (level <> ''),
    tier                  TEXT CHECK (tier <> ''),
    school                INTEGER REFERENCES school (id),
    subject               TEXT NOT NULL CHECK (subject <> ''),
    status                TEXT NOT NULL CHECK (status <> ''),
    origin                TEXT CHECK (origin <> ''),
    giver                 TEXT CHECK (giver <> ''),
    document              TEXT CHECK (document <> ''),
    date                  TEXT CHECK (date IS date(date)),
    valid_until           TEXT CHECK (valid_until IS date(valid_until)),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX accreditation_key ON accreditation (year, scheme, ifnull(tier, ''), subject);
CREATE TRIGGER accreditation_locked_insert BEFORE INSERT ON accreditation
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM accreditation WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER accreditation_locked_update BEFORE UPDATE ON accreditation
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM accreditation WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER accreditation_locked_delete BEFORE DELETE ON accreditation
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE alliance (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    number                TEXT NOT NULL CHECK (number <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    mode                  TEXT NOT NULL CHECK (mode <> ''),
    core_school           INTEGER REFERENCES school (id),
    urban_rural_pair      INTEGER CHECK (urban_rural_pair IN (0, 1)),
    since                 INTEGER CHECK (since BETWEEN 1900 AND 2200),
    until                 INTEGER CHECK (until BETWEEN 1900 AND 2200),
    exchanged_teachers    INTEGER CHECK (exchanged_teachers >= 0),
    case_level            TEXT CHECK (case_level <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX alliance_key ON alliance (year, number);
CREATE TRIGGER alliance_locked_insert BEFORE INSERT ON alliance
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM alliance WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER alliance_locked_update BEFORE UPDATE ON alliance
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM alliance WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER alliance_locked_delete BEFORE DELETE ON alliance
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE alliance_member (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    alliance_number       TEXT NOT NULL CHECK (alliance_number <> ''),
    school                INTEGER NOT NULL REFERENCES school (id),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX alliance_member_key ON alliance_member (year, alliance_number, school);
CREATE TRIGGER alliance_member_locked_insert BEFORE INSERT ON alliance_member
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM alliance_member WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER alliance_member_locked_update BEFORE UPDATE ON alliance_member
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM alliance_member WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER alliance_member_locked_delete BEFORE DELETE ON alliance_member
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE endorsement (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    title                 TEXT NOT NULL CHECK (title <> ''),
    kind                  TEXT NOT NULL CHECK (kind <> ''),
    level                 TEXT NOT NULL CHECK (level <> ''),
    leader                TEXT CHECK (leader <> ''),
    then_in_office        INTEGER CHECK (then_in_office IN (0, 1)),
    carrier               TEXT CHECK (carrier <> ''),
    issue                 TEXT CHECK (issue <> ''),
    secrecy               TEXT CHECK (secrecy <> ''),
    date                  TEXT CHECK (date IS date(date)),
    document              TEXT CHECK (document <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX endorsement_key ON endorsement (year, title, kind, level);
CREATE TRIGGER endorsement_locked_insert BEFORE INSERT ON endorsement
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM endorsement WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER endorsement_locked_update BEFORE UPDATE ON endorsement
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM endorsement WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER endorsement_locked_delete BEFORE DELETE ON endorsement
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE media_report (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    title                 TEXT NOT NULL CHECK (title <> ''),
    media                 TEXT NOT NULL CHECK (media <> ''),
    level                 TEXT NOT NULL CHECK (level <> ''),
    date                  TEXT CHECK (date IS date(date)),
    link                  TEXT CHECK (link <> ''),
    topic                 TEXT CHECK (topic <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX media_report_key ON media_report (year, title, media);
CREATE TRIGGER media_report_locked_insert BEFORE INSERT ON media_report
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM media_report WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER media_report_locked_update BEFORE UPDATE ON media_report
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM media_report WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER media_report_locked_delete BEFORE DELETE ON media_report
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE proposal (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    number                TEXT NOT NULL CHECK (number <> ''),
    kind                  TEXT NOT NULL CHECK (kind <> ''),
    session               TEXT CHECK (session <> ''),
    title                 TEXT NOT NULL CHECK (title <> ''),
    proposer              TEXT CHECK (proposer <> ''),
    role                  TEXT CHECK (role <> ''),
    due                   TEXT CHECK (due IS date(due)),
    replied               TEXT CHECK (replied IS date(replied)),
    class                 TEXT CHECK (class <> ''),
    opinion               TEXT CHECK (opinion <> ''),
    meetings              INTEGER CHECK (meetings >= 0),
    rank                  INTEGER CHECK (rank >= 1),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX proposal_key ON proposal (year, kind, number);
CREATE TRIGGER proposal_locked_insert BEFORE INSERT ON proposal
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM proposal WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER proposal_locked_update BEFORE UPDATE ON proposal
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM proposal WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER proposal_locked_delete BEFORE DELETE ON proposal
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE training_org (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    uscc                  TEXT NOT NULL CHECK (uscc <> ''),
    name                  TEXT NOT NULL CHECK (name <> ''),
    township              TEXT REFERENCES township (code),
    licence               TEXT CHECK (licence <> ''),
    category              TEXT NOT NULL CHECK (category <> ''),
    audience              TEXT CHECK (audience <> ''),
    profit                TEXT CHECK (profit <> ''),
    baseline              INTEGER CHECK (baseline IN (0, 1)),
    status                TEXT NOT NULL CHECK (status <> ''),
    closed_on             TEXT CHECK (closed_on IS date(closed_on)),
    supervision           TEXT CHECK (supervision <> ''),
    bank                  TEXT CHECK (bank <> ''),
    officer               TEXT CHECK (officer <> ''),
    inspections           INTEGER CHECK (inspections >= 0),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX training_org_key ON training_org (year, uscc);
CREATE TRIGGER training_org_locked_insert BEFORE INSERT ON training_org
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM training_org WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER training_org_locked_update BEFORE UPDATE ON training_org
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM training_org WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER training_org_locked_delete BEFORE DELETE ON training_org
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE funding_standard (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    stage                 TEXT NOT NULL CHECK (stage <> ''),
    item                  TEXT NOT NULL CHECK (item <> ''),
    amount                INTEGER NOT NULL CHECK (amount >= 0),  -- millionths of 元/生·年
    national              INTEGER CHECK (national >= 0),  -- millionths of 元/生·年
    document              TEXT CHECK (document <> ''),
    valid_from            TEXT CHECK (valid_from IS date(valid_from)),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX funding_standard_key ON funding_standard (year, stage, item);
CREATE TRIGGER funding_standard_locked_insert BEFORE INSERT ON funding_standard
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM funding_standard WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER funding_standard_locked_update BEFORE UPDATE ON funding_standard
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM funding_standard WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER funding_standard_locked_delete BEFORE DELETE ON funding_standard
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE safety_health (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    school                INTEGER NOT NULL REFERENCES school (id),
    item                  TEXT NOT NULL CHECK (item <> ''),
    tier                  TEXT CHECK (tier <> ''),
    kitchen               TEXT CHECK (kitchen <> ''),
    round                 TEXT CHECK (round <> ''),
    date                  TEXT CHECK (date IS date(date)),
    document              TEXT CHECK (document <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX safety_health_key ON safety_health (year, school, item, ifnull(round, ''));
CREATE TRIGGER safety_health_locked_insert BEFORE INSERT ON safety_health
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM safety_health WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER safety_health_locked_update BEFORE UPDATE ON safety_health
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM safety_health WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER safety_health_locked_delete BEFORE DELETE ON safety_health
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE task_force (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    name                  TEXT NOT NULL CHECK (name <> ''),
    lead                  TEXT CHECK (lead <> ''),
    duty                  TEXT CHECK (duty <> ''),
    founded_on            TEXT CHECK (founded_on IS date(founded_on)),
    document              TEXT CHECK (document <> ''),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX task_force_key ON task_force (year, name);
CREATE TRIGGER task_force_locked_insert BEFORE INSERT ON task_force
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM task_force WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER task_force_locked_update BEFORE UPDATE ON task_force
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM task_force WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER task_force_locked_delete BEFORE DELETE ON task_force
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE policy_document (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    title                 TEXT NOT NULL CHECK (title <> ''),
    category              TEXT NOT NULL CHECK (category <> ''),
    number                TEXT CHECK (number <> ''),
    date                  TEXT CHECK (date IS date(date)),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX policy_document_key ON policy_document (year, title);
CREATE TRIGGER policy_document_locked_insert BEFORE INSERT ON policy_document
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM policy_document WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER policy_document_locked_update BEFORE UPDATE ON policy_document
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM policy_document WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER policy_document_locked_delete BEFORE DELETE ON policy_document
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;

CREATE TABLE party_honour (
    id                    INTEGER PRIMARY KEY,
    rev                   INTEGER NOT NULL REFERENCES history (id),
    year                  INTEGER NOT NULL REFERENCES year (year),
    organisation          TEXT NOT NULL CHECK (organisation <> ''),
    organisation_type     TEXT CHECK (organisation_type <> ''),
    school                INTEGER REFERENCES school (id),
    members               INTEGER CHECK (members >= 0),
    coverage              TEXT CHECK (coverage <> ''),
    title                 TEXT CHECK (title <> ''),
    level                 TEXT CHECK (level <> ''),
    giver                 TEXT CHECK (giver <> ''),
    document              TEXT CHECK (document <> ''),
    date                  TEXT CHECK (date IS date(date)),
    remark                TEXT CHECK (remark <> ''),
    masked                TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX party_honour_key ON party_honour (year, organisation, ifnull(title, ''));
CREATE TRIGGER party_honour_locked_insert BEFORE INSERT ON party_honour
    WHEN (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM party_honour WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER party_honour_locked_update BEFORE UPDATE ON party_honour
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked'
        OR (SELECT state FROM year WHERE year = NEW.year) = 'locked'
        OR (SELECT state FROM year WHERE year = (SELECT year FROM party_honour WHERE id = NEW.id)) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
CREATE TRIGGER party_honour_locked_delete BEFORE DELETE ON party_honour
    WHEN (SELECT state FROM year WHERE year = OLD.year) = 'locked' BEGIN
    SELECT RAISE(ABORT, 'the year is locked');
END;
