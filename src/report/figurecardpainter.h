#pragma once

#include "report/carddata.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

/// Paints a figure's card, and the frame and title that all cards have. For the window and for pictures.
class FigureCardPainter
{
    Q_DECLARE_TR_FUNCTIONS(FigureCardPainter)

public:
    static constexpr qreal MinimumHeight = 112.0;

    explicit FigureCardPainter(QPainter& painter) : m_painter(painter) {}

    /// The whole card. A missing number is said in words, and why. `hovered`: the pointer is over it.
    void paint(const QRectF& rect, const CardData& card, bool hovered = false);

    /// All that the card says, a line each; what qualifies the number is written out.
    static QStringList lines(const CardData& card);
    /// The mark of the keyboard's focus.
    void paintFocus(const QRectF& rect);

    /// The frame and title of a chart's card.
    void paintFrame(const QRectF& rect, const QString& title, bool hovered = false);
    /// Where a chart goes inside such a frame.
    static QRectF contentRect(const QRectF& rect);
    /// What frame and title take of a card's height.
    static qreal frameHeight();

private:
    void paintSurface(const QRectF& rect, bool hovered);
    qreal paintTitle(const QRectF& area, const CardData& card);
    static QString targetText(const CardFace& face);
    QString fitting(const QStringList& marks, qreal width) const;
    qreal paintNumber(const QRectF& line, const CardFace& face);
    void paintLine(const QRectF& rect, const CardSeries& series);
    void paintBreaks(const QRectF& rect, const CardSeries& series);
    qreal paintFoot(const QRectF& area, const CardFace& face);
    qreal text(const QRectF& rect, Qt::Alignment alignment, const QString& text, const QColor& colour,
               int pixelSize, bool bold = false);

    QPainter& m_painter;
};
