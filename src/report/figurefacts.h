#pragma once

#include "core/figureengine.h"

#include <QCoreApplication>
#include <QSet>

/// What a reader must know of a figure's number beyond the number: on what it rests, or why it is not there.
class FigureFacts
{
    Q_DECLARE_TR_FUNCTIONS(FigureFacts)

public:
    explicit FigureFacts(FigureEngine& engine) : m_engine(engine) {}

    /// "no data yet"; for a part of the schools also that the figure cannot be divided by schools, or that it
    /// concerns none of these. `code` must exist.
    QString whyMissing(const QString& code, int year, const Scope& scope);
    /// In words, when one of the values that were counted is an estimate; empty otherwise, and for a number
    /// that was published.
    QString estimated(const QString& code, int year, const Scope& scope);

private:
    enum class Absence { Due, Undivided, Unconcerned };

    Absence absence(const Figure& figure, int year, const Scope& scope);
    Absence absenceOfRows(const FigureVersion& version, int year, const Scope& scope);
    bool restsOnEstimates(const QString& code, int year, const Scope& scope);
    bool hasEstimates(const FigureVersion& version, int year, const Scope& scope);
    bool anyEstimated(const Formula& formula, const QVector<qint64>& schools, int year);

    FigureEngine& m_engine;
    QSet<QPair<QString, int>> m_seen;
};
