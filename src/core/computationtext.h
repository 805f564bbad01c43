#pragma once

#include "core/definitions.h"

#include <QCoreApplication>

/// How a figure is computed, written out: by codes for whoever maintains the definitions, or in words.
class ComputationText
{
    Q_DECLARE_TR_FUNCTIONS(ComputationText)

public:
    explicit ComputationText(const Definitions& definitions) : m_definitions(definitions) {}

    /// `myopic ÷ screened × 100`, `count(school [status = open and counted = yes])`.
    QString codes(const FigureVersion& version) const;
    /// The same with the names of measures, figures, registers, fields and codes.
    QString words(const FigureVersion& version) const;
    /// A formula with the names of its measures or figures.
    QString formulaWords(const QString& formula) const;

private:
    QString registerWords(const FigureVersion& version) const;
    QString filterWords(const Filter& filter) const;
    static QString withFactor(const QString& text, const FigureVersion& version);

    const Definitions& m_definitions;
};
