#pragma once

#include "report/annotatedchart.h"

#include <QStringList>
#include <QVector>

/// Horizontal bars from zero, one below the other in the order given, with whole names at their left.
class BarChart : public AnnotatedChart
{
public:
    /// The least height of a plot area with these names.
    static qreal leastHeight(const QStringList& names);

protected:
    struct Row {
        QString name;
        double length = 0.0;
        QColor colour;
        QString text = {}; ///< all of it, for the pointer
        std::function<void()> onClick = {};
    };

    explicit BarChart(const QVector<Row>& rows) : m_rows(rows) {}

    /// Names, baseline, bars and spots over the whole rows; the axis runs from `least` to `most`. Values'
    /// texts are the caller's.
    void addBars(double least, double most);
    /// The width that the names need.
    qreal namesWidth() const;
    /// The middle of a row, as a fraction of the plot area's height.
    qreal rowAt(qsizetype row) const;
    qsizetype rowCount() const { return m_rows.size(); }

private:
    void addSeries(double least, double most);
    void addSpots();

    QVector<Row> m_rows;
};
