#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

#include <QCoreApplication>

/// Rows of a register below their fields' names. What a column has no room for ends in an ellipsis and is
/// told whole by its spot.
class RecordsChart : public AnnotatedChart
{
    Q_DECLARE_TR_FUNCTIONS(RecordsChart)

public:
    RecordsChart(const CardData& card, const RecordOpener& open);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static qreal minimumHeight(const CardData& card);

private:
    void addSpots(const RecordOpener& open);
    QRectF rowRect(qsizetype row) const; ///< the heads are row 0
    QVector<qreal> widths() const;
    void paintLine(QPainter& painter, const QRectF& rect, const QStringList& texts,
                   const QVector<qreal>& columns) const;
    QString headOf(qsizetype field) const;

    CardData m_card;
};
