#include "gui/cardcanvas.h"

#include "gui/cardcopying.h"
#include "gui/chartcard.h"
#include "gui/figurecard.h"
#include "report/cardgrid.h"
#include "report/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <cmath>

CardCanvas::CardCanvas(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("cardCanvas"));
}

void CardCanvas::setCards(const QVector<CardData>& cards)
{
    setUpdatesEnabled(false); // the new picture appears at once
    while (m_widgets.size() > cards.size()) {
        delete m_widgets.takeLast();
    }
    for (qsizetype i = 0; i < cards.size(); ++i) {
        takeCard(i, cards[i]);
    }
    m_cards = cards;
    setMinimumHeight(static_cast<int>(std::ceil(CardGrid(m_cards).minimumHeight())));
    arrange();
    setUpdatesEnabled(true);
}

void CardCanvas::takeCard(qsizetype place, const CardData& card)
{
    if (place >= m_widgets.size()) {
        m_widgets.append(makeCard(card));
    } else if (auto* figure = qobject_cast<FigureCard*>(m_widgets[place]);
               card.kind == CardKind::Figure && figure) {
        figure->setCard(card);
    } else if (auto* chart = qobject_cast<ChartCard*>(m_widgets[place]);
               card.kind != CardKind::Figure && chart) {
        chart->setCard(card);
    } else {
        delete m_widgets[place];
        m_widgets[place] = makeCard(card);
    }
    if (place > 0) {
        setTabOrder(m_widgets[place - 1], m_widgets[place]);
    }
}

QWidget* CardCanvas::makeCard(const CardData& card)
{
    const auto open = [this](const QString& figure, const Scope& scope, int year) {
        emit figureWanted(figure, year, scope);
    };
    const auto openRecord = [this](int year, const QString& type, qint64 record) {
        emit recordWanted(year, type, record);
    };
    QWidget* widget = card.kind == CardKind::Figure ? static_cast<QWidget*>(new FigureCard(card, open, this))
                                                    : new ChartCard(card, open, openRecord, this);
    widget->show();
    return widget;
}

/// −1 when none has the focus.
qsizetype CardCanvas::focusedCard() const
{
    for (qsizetype i = 0; i < m_widgets.size(); ++i) {
        if (m_widgets[i]->hasFocus()) {
            return i;
        }
    }
    return -1;
}

/// By the pointer the card under it, by the key the one with the focus.
void CardCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    qsizetype card = byKey ? focusedCard() : -1;
    for (qsizetype i = 0; !byKey && i < m_widgets.size(); ++i) {
        if (m_widgets[i]->geometry().contains(mapFromGlobal(event->globalPos()))) {
            card = i;
        }
    }
    if (card >= 0) {
        QWidget* widget = m_widgets[card];
        showCardMenu(m_cards[card], widget,
                     byKey ? widget->mapToGlobal(widget->rect().center()) : event->globalPos());
    }
}

void CardCanvas::keyPressEvent(QKeyEvent* event)
{
    const qsizetype card = focusedCard();
    if (event->matches(QKeySequence::Copy) && card >= 0) {
        copyCardNumbers(m_cards[card]);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CardCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardCanvas::arrange()
{
    const QSize beside(Theme::Half, 0); // of the scroll bar
    const QVector<QRectF> places = CardGrid(m_cards).place(size() - beside);
    for (qsizetype i = 0; i < m_widgets.size(); ++i) {
        m_widgets[i]->setGeometry(places[i].toAlignedRect());
    }
}
