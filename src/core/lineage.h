#pragma once

#include "core/datasource.h"

#include <QHash>

/// What became of schools: follows the register of school events (merged, split, closed, reopened) from a
/// past year to a base year. Events of a year take effect in it, in the order of their dates; each is
/// followed once, so that events in a circle end.
class Lineage
{
public:
    /// Reads the events when it is first asked; the source must outlive it.
    Lineage(DataSource& source, int base) : m_source(source), m_base(base) {}

    /// The schools of the base year that carry on the school as it was in `year`: itself when nothing
    /// happened or it was merely renamed, several after a split, none when it was closed without a successor.
    const QVector<qint64>& heirs(qint64 school, int year);

private:
    enum class Kind { Succession, Closing, Reopening };
    struct Step {
        Kind kind;
        qint64 school;
        QVector<qint64> successors;
    };
    struct Line; ///< the heirs on their way through the years

    const QVector<Step>& steps(int year);
    QVector<Step> readSteps(int year);
    static void walk(const QVector<Step>& steps, Line& line);
    static bool take(const Step& step, Line& line);

    DataSource& m_source;
    int m_base;
    QHash<int, QVector<Step>> m_steps;
    QHash<QPair<qint64, int>, QVector<qint64>> m_heirs;
};
