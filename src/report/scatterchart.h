#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"
#include "report/nicescale.h"

#include <QCoreApplication>

/// Schools between two figures. Those far from the rest are named; the axes say when they do not start at
/// zero, and how many schools lack a number is said.
class ScatterChart : public AnnotatedChart
{
    Q_DECLARE_TR_FUNCTIONS(ScatterChart)

public:
    ScatterChart(const CardData& card, const ChartOpener& open);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static qreal minimumHeight(const CardData& card);

private:
    void addSpots(const ChartOpener& open);
    void addCaptions();
    void addTicks();
    QPointF placeOf(const CardDot& dot, const QRectF& plot) const;
    void paintGrid(QPainter& painter, const QRectF& plot) const;
    void paintGroups(QPainter& painter, const QRectF& plot) const;
    void paintDot(QPainter& painter, const QPointF& at, int tone) const;
    std::optional<QRectF> placeOfName(const CardDot& dot, const QRectF& plot,
                                      const QVector<QRectF>& taken) const;
    void paintNames(QPainter& painter, const QRectF& plot) const;
    static QString axisText(const CardColumn& column, const NiceScale& scale);

    CardData m_card;
    NiceScale m_across, m_upright;
};
