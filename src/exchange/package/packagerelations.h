#pragma once

#include <QString>
#include <QVector>

#include "exchange/package/zippackage.h"

/// A link from one part of an office package to another (ISO/IEC 29500-2, clause 6.5).
struct PackageRelation {
    QString id;
    QString type;   ///< the last piece of the type's address: "worksheet", "styles", "officeDocument"
    QString target; ///< the name of the other part from the package's root, without a leading slash
};

/// The links of a part, or of the package itself when the part's name is empty. Links that lead outside the
/// package are left out. A part without links gives none; a damaged list sets error.
QVector<PackageRelation> readRelations(const ZipPackage& package, const QString& part, QString* error);
