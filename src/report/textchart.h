#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

/// Paragraphs of plain text, wrapped into the width there is.
class TextChart : public AnnotatedChart
{
public:
    explicit TextChart(const CardData& card) : m_text(card.paragraphs.join(u'\n')) {}

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static qreal minimumHeight(const CardData& card);

private:
    QString m_text;
};
