#pragma once

#include "report/carddata.h"

#include <QWidget>

class DashboardDraft;

/// Lies over the cards of a draft and takes all keys and clicks: arrows and clicks select a card, dragging or
/// Ctrl with arrows moves it, dragging its right edge or + and − changes its width, Del removes it, Ctrl+D
/// doubles it.
class CardHandles : public QWidget
{
    Q_OBJECT

public:
    CardHandles(DashboardDraft& draft, QWidget* parent);

    /// As shown below; one a card of the draft.
    void setCards(const QVector<CardData>& cards);
    QRect placeOf(int card) const;

signals:
    /// The selected card has come to another place, or another one is selected.
    void shownCard(const QRect& place);
    void propertiesWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { None, Ready, Moving, Widening };

    void arrange();
    void follow();
    int cardAt(const QPoint& point) const;
    bool isOnEdge(int card, const QPoint& point) const;
    /// The card that lies next in the direction of the key; the selected one when there is none.
    int neighbour(int key) const;
    void moveByKey(int key);
    /// Before which card a dragged one would come to stand; the number of cards: at the end.
    int dropBefore(const QPoint& point) const;
    void widenTo(const QPoint& point);
    void paintProblem(QPainter& painter, int card) const;
    void paintSelection(QPainter& painter) const;
    void paintDrop(QPainter& painter) const;

    DashboardDraft& m_draft;
    QVector<CardData> m_cards;
    QVector<QRect> m_places;
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    int m_spanBefore = 0; ///< of the card whose edge is dragged; rows are stretched, so the edge may lag
    qreal m_column = 0.0; ///< width of one of its columns when it was pressed
    int m_drop = -1;
};
