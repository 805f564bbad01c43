#pragma once

#include "exchange/sheet.h"

#include <QMap>
#include <QString>

#include <optional>

/// What the hidden sheet of a collection workbook says: whose it is, and what was asked. By it a returned
/// workbook is known again whatever its file is called.
struct CollectionMark {
    QString database; ///< identity of the database that made it
    int year = 0;
    qint64 school = 0; ///< the school's identity
    QString schoolCode, schoolName;
    QMap<QString, QString> forms; ///< form's code → version

    bool operator==(const CollectionMark&) const = default;

    static const QString SheetName; ///< of the hidden sheet
    /// Rows of two cells, the last one a checksum over the others.
    QVector<QStringList> rows() const;
    /// Nothing when the sheet is none of ours, or was altered.
    static std::optional<CollectionMark> read(const Sheet& sheet);
};

/// Headers of a form's sheet, in the order of its columns. A returned sheet is read by these words and the
/// measures' codes, not by places, so that moved and inserted rows and columns do no harm.
namespace CollectionHeader {
extern const QString Code, Name, Unit, LastYear, ThisYear, Definition;
}
