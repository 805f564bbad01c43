#pragma once

#include "report/carddata.h"

#include <QRectF>
#include <QVector>

/// Which card stands where: twelve columns, in the order given, a new row when the next card does not fit or
/// when charts follow figures or figures charts. The window and the pictures both lay out by this.
class CardGrid
{
public:
    static constexpr int Columns = 12;

    explicit CardGrid(const QVector<CardData>& cards);

    /// The cards row by row, by their index.
    QVector<QVector<qsizetype>> rows() const;
    /// The least height at which every card is whole; the window scrolls when it has less.
    qreal minimumHeight() const;
    /// One rectangle a card, in the order of the cards given, from (0, 0). Rows of charts share what height
    /// there is beyond the least; figures grow a little.
    QVector<QRectF> place(const QSizeF& size) const;

private:
    struct Row {
        QVector<qsizetype> cards;
        int span = 0;
        qreal height = 0.0;
        bool ofFigures = true;
    };

    void add(qsizetype index, const CardData& card);
    QVector<qreal> heights(qreal available) const;

    QVector<Row> m_rows;
    QVector<int> m_spans;
};
