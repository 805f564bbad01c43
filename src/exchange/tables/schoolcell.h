#pragma once

#include "core/schoolbook.h"

#include <QCoreApplication>

/// A cell that names a school. Spreadsheets take a school's code for a number: its leading zeros go, or it
/// becomes 1.13E+09. The code is found again when just one school's fits; never by guessing.
class SchoolCell
{
    Q_DECLARE_TR_FUNCTIONS(SchoolCell)

public:
    SchoolCell(const QString& text, const SchoolBook& schools);

    /// What to look for: the school's whole code, or the cell as it stands, trimmed.
    const QString& text() const { return m_text; }
    /// Set when digits are gone for good.
    const QString& error() const { return m_error; }

private:
    QString m_text, m_error;
};
