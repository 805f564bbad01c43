#pragma once

#include "core/decimal.h"

#include <QString>
#include <QStringList>

#include <optional>

/// A number that schools (or the bureau itself) report each year.
struct Measure {
    qint64 id = 0;
    QString code, name, nameEn, unit, office, definition;
    bool ofBureau = false;
    QStringList types; ///< prefixes of the school types that report it; empty: all
    int decimals = 0;
    std::optional<Decimal> minimum, maximum;
    bool finance = false; ///< counted by calendar year, not at the start of the school year
    bool addsUp = false;  ///< its numbers may be summed over schools

    bool appliesTo(const QString& schoolType) const;
};
