-- What was left to be decided when a school's workbook was taken in.

ALTER TABLE collection_return ADD COLUMN later TEXT CHECK (later <> ''); -- JSON: names of cells and rows; NULL: none
