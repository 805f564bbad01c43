#pragma once

#include "core/definitions.h"

#include <QStringList>
#include <QVector>

/// A form that schools fill in: measures, or rows of a register. Points into the definitions, so it lives no
/// longer than they do.
struct CollectionForm {
    QString code, title, instruction;
    QStringList types; ///< prefixes of the school types that get it; empty: all
    QVector<const Measure*> measures;
    const RecordType* kept = nullptr; ///< a register with a school, instead of measures

    /// Those that a school of this type reports; none when the form is not for it.
    QVector<const Measure*> measuresFor(const QString& schoolType) const;
    bool appliesTo(const QString& schoolType) const;
    /// Changes when what is asked for changes: measures, their units and decimals, the register's fields.
    QString version() const;

private:
    bool isFor(const QString& schoolType) const;
};

/// The field that names the school a row of the register belongs to; −1 when there is none, so that schools
/// cannot be asked for rows. A school's own profile is not theirs to change.
int schoolFieldOf(const RecordType& type);

/// All forms in their order. What a form names wrongly is left out here and told by Definitions::problems().
QVector<CollectionForm> collectionForms(const Definitions& definitions);
