#pragma once

#include "core/datasource.h"
#include "core/definitions.h"

#include <QCoreApplication>

/// Whether a value may stand where it is about to be stored; asked by import, grid and command line alike.
class ValueCheck
{
    Q_DECLARE_TR_FUNCTIONS(ValueCheck)

public:
    ValueCheck(const Definitions& definitions, DataSource& source)
        : m_definitions(definitions), m_source(source)
    {
    }

    /// Why not, in words: the measure does not apply to the school, the amount is out of range. Empty: it
    /// may.
    QString objection(const Measure& measure, const ValueKey& key, const Value& value) const;

private:
    const Definitions& m_definitions;
    DataSource& m_source;
};
