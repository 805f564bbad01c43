#include "gui/chartcard.h"

#include "report/chartfactory.h"
#include "report/figurecardpainter.h"

#include <QChartView>
#include <QPainter>

ChartCard::ChartCard(const CardData& card, ChartOpener open, QWidget* parent)
    : QWidget(parent), m_title(card.title), m_open(std::move(open))
{
    setObjectName(QStringLiteral("chartCard"));
    setAccessibleName(card.title);
    // The view takes the chart over; made without one it would leak its own.
    m_view = new QChartView(ChartFactory::make(card, m_open).release(), this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartCard::setCard(const CardData& card)
{
    m_title = card.title;
    setAccessibleName(card.title);
    QChart* old = m_view->chart();
    m_view->setChart(ChartFactory::make(card, m_open).release());
    delete old;
    update();
}

void ChartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCardPainter(painter).paintFrame(rect(), m_title);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(FigureCardPainter::contentRect(rect()).toAlignedRect());
}
