#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

/// A rectangle of cells as spreadsheets exchange it over the clipboard; rows may be of unequal length.
using TextBlock = QVector<QStringList>;

/// Reads the text that Excel, WPS and LibreOffice put on the clipboard: cells apart by tabs, rows by LF, CRLF
/// or CR, the last one ended or not. A cell that begins with a quotation mark goes on to the closing one,
/// over tabs and line ends, with "" for a mark of its own; one that is never closed is taken as it stands.
TextBlock parseBlock(const QString& text);
/// The other way round, without an end of line after the last row.
QString writeBlock(const TextBlock& block);
