#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

class QTextLayout;

/// Paragraphs of plain text, wrapped into the width there is. The numbers in them open what lies behind.
class TextChart : public AnnotatedChart
{
public:
    explicit TextChart(const CardData& card, const ChartOpener& open = {});

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static qreal minimumHeight(const CardData& card);

private:
    /// Breaks the text into lines; gives their height.
    static qreal layOut(QTextLayout& layout, qreal width);
    QPainterPath shapeOf(qsizetype from, qsizetype length) const;

    QString m_text;
    QVector<CardNumber> m_numbers; ///< by their place in the whole text
};
