#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

#include <QCoreApplication>

/// A table of groups and figures. A cell's colour tells where it stands between the worst and the best of its
/// column, or, where neither end is better, how large it is; its number is always written. A missing number
/// is a dash, hatched when it is due. A triangle marks a target that is not met. The last row is the whole.
class HeatChart : public AnnotatedChart
{
    Q_DECLARE_TR_FUNCTIONS(HeatChart)

public:
    HeatChart(const CardData& card, const ChartOpener& open);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static qreal minimumHeight(const CardData& card);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    /// Measured once a size: a pointer that moves over the table repaints it.
    struct Measures {
        qreal names = 0.0;  ///< width of the column of names
        qreal column = 0.0; ///< width of every other
        qreal row = 0.0;    ///< height
        QStringList heads = {};
        qreal headsHeight = 0.0;
    };

    void addSpots(const ChartOpener& open);
    const CardRow& rowAt(qsizetype row) const;
    qsizetype rowCount() const;
    QRectF cellRect(qsizetype row, qsizetype column) const;
    void paintHeads(QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype row) const;
    void paintCell(QPainter& painter, const QRectF& rect, const CardCell& cell, bool judged) const;
    void paintKey(QPainter& painter) const;
    QString footText() const;

    CardData m_card;
    Measures m_measures;
};
