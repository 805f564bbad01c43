#include "gui/cardcanvas.h"

#include "gui/chartcard.h"
#include "gui/figurecard.h"
#include "report/cardgrid.h"

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

void CardCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardCanvas::arrange()
{
    const QVector<QRectF> places = CardGrid(m_cards).place(size());
    for (qsizetype i = 0; i < m_widgets.size(); ++i) {
        m_widgets[i]->setGeometry(places[i].toAlignedRect());
    }
}
