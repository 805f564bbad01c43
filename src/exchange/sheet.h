#pragma once

#include <QString>
#include <QStringView>
#include <QVector>

/// One cell of a table read from a file.
///
/// The text of a Number is plain decimal text with a point ("0.3", never "0.30000000000000004"); that of a
/// Date is ISO 8601: "2024-09-01", with a time only if there is one ("2024-09-01T08:30:00"), or a time alone
/// ("08:30:00"); that of a Boolean is "TRUE" or "FALSE"; that of an Error is what the file shows ("#N/A").
/// Text is kept exactly as it stands in the file, white space included.
struct Cell {
    enum class Kind { Empty, Text, Number, Date, Boolean, Error };

    Kind kind = Kind::Empty;
    QString text;
    bool percent = false; ///< a Number that the file shows as a percentage: 0.5275 is seen as 52.75 %

    bool isEmpty() const { return kind == Kind::Empty; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A block of cells, counted from 0, both ends included.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    friend bool operator==(const CellRange&, const CellRange&) = default;
};

/// One table. Row i is row i + 1 of the file: blank rows in the middle are kept, those at the end are not.
/// Rows may differ in length.
struct Sheet {
    QString name;
    QVector<QVector<Cell>> rows;
    QVector<CellRange> merges;

    /// The cell at a place counted from 0; an empty one beyond what was read.
    Cell cell(int row, int column) const;
};

/// The text as the sheet shows it: that of a cell formatted as a percentage ends in %.
QString shownText(const Cell& cell);

/// The letters of a column counted from 0: 0 is "A", 27 is "AB". Empty for a negative number.
QString columnName(int column);

/// Takes a reference such as "AB12" apart, counted from 0. A part that is missing stays -1.
/// False when the text is no reference.
bool parseReference(QStringView reference, int* row, int* column);

/// The top left corner of a sheet, enough to tell by what its table is; merged cells that begin there
/// included.
Sheet cornerOf(const Sheet& sheet);

/// Copies the top left cell of every merged range over the whole range, within the rows and columns that the
/// sheet uses. Headers that span columns can then be read column by column.
void fillMerges(Sheet& sheet);
