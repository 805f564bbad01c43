#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

#include "exchange/sheet.h"

/// One cell to be written. The text has the form that Cell has for its kind; what does not (a Number that is
/// none, or has more digits than a workbook keeps) is written as text, so that nothing is lost.
struct OutCell {
    Cell::Kind kind = Cell::Kind::Empty;
    QString text;
    int decimals = -1; ///< decimals that a workbook shows of a Number; -1 shows what it has
};

/// One table to be written: a header line and rows, which may be shorter.
struct OutTable {
    /// Made fit for a workbook if it is not: at most 31 characters, none of []:*?/ and backslash.
    QString sheetName;
    QStringList header;
    QVector<QVector<OutCell>> rows;
};

/// Write a table to a file and give an empty text, or what went wrong in words for the user. The file is
/// replaced only when the whole table is on disk: after a failure an older file of that name is as it was.
///
/// CSV is UTF-8 with a byte order mark and CRLF, as Excel and WPS expect it; texts that they would take for
/// formulas are guarded by an apostrophe, which readWorkbook() takes off again.
/// A workbook has its header bold, filled, frozen and with a filter, and columns as wide as their content.
QString writeCsv(const QString& path, const OutTable& table);
QString writeXlsx(const QString& path, const OutTable& table);

/// Lets `write` make a file elsewhere, and puts it in the place of `path` when that gave no error and all is
/// on disk. Gives an empty text, or what went wrong.
QString replaceWhole(const QString& path, const std::function<QString(const QString&)>& write);

/// The table as CSV text in UTF-8, without a byte order mark.
QByteArray csvText(const OutTable& table);

/// The table with tabs between the cells, as spreadsheets take it over the clipboard; empty without a header.
QString tableBlock(const OutTable& table);

/// Chooses by the ending of the name: .csv or .xlsx, any other is an error.
QString writeTable(const QString& path, const OutTable& table);
