#pragma once

#include <QVector>

#include "exchange/package/packagerelations.h"

/// What an .xlsx workbook's main part says: its sheets, and where its other parts are.
struct XlsxSheetList {
    struct Entry {
        QString name;
        QString relation;
        bool isHidden = false;
    };

    bool isWorkbook = false; ///< the package has a main part that is a workbook
    QString error;           ///< in words for the user; empty when the part is sound
    QVector<Entry> sheets;
    QVector<PackageRelation> relations;
    bool date1904 = false;

    static XlsxSheetList read(const ZipPackage& package);

    /// Null when the sheet's content is missing.
    const PackageRelation* relationOf(const Entry& sheet) const;
    /// The first part of this type; empty when there is none.
    QString targetOf(QStringView type) const;
};
