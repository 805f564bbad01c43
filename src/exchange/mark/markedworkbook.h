#pragma once

#include "exchange/complaint.h"
#include "exchange/mark/cellplace.h"
#include "exchange/mark/stylemarks.h"
#include "exchange/package/packagecopy.h"
#include "exchange/xlsx/xlsxsheetlist.h"

#include <QMap>

/// An .xlsx or .xlsm workbook of somebody else's with its wrong cells red and what is wrong told in notes at
/// them. All that is not marked stays as it was: macros, protection, hidden sheets, other notes.
class MarkedWorkbook
{
public:
    static constexpr int MostMarks = 500; ///< the rest is left unmarked

    /// Columns of complaints are letters. Without one the first content of the row is marked; without a row
    /// the note stands at the sheet's first cell; without a sheet (or when there is none of that name) at
    /// that of the first visible sheet, where it is seen at all times. Nothing is written yet. False when
    /// the file is no such workbook, or cannot be edited.
    bool mark(const QString& path, const QVector<Complaint>& complaints);

    /// Empty when it was written, else the reason in words for the user. An older file of that name is
    /// replaced only when the new one is whole.
    QString write(const QString& to) const;

private:
    struct Marks {
        QMap<CellPlace, QStringList> cells;
        QVector<QPair<int, QString>> rows; ///< row and what is wrong in it
        QStringList notes;                 ///< of the whole sheet
        bool isSeen = false;               ///< the note of the whole sheet is
    };

    int firstVisible() const;
    void sort(const QVector<Complaint>& complaints);
    bool markSheet(int sheet, const Marks& marks, StyleMarks& styles);

    PackageCopy m_copy;
    XlsxSheetList m_list;
    QMap<int, Marks> m_marks;
};
