#include "gui/chartcard.h"

#include "report/chartfactory.h"
#include "report/figurecardpainter.h"

#include <QChartView>
#include <QEvent>
#include <QPainter>

#include <memory>

ChartCard::ChartCard(const CardData& card, const ChartOpener& open, QWidget* parent)
    : QWidget(parent), m_card(card), m_open(open)
{
    setObjectName(QStringLiteral("chartCard"));
    setAccessibleName(card.title);
    // The view takes the chart over; made without one it would leak its own.
    m_view = new QChartView(ChartFactory::make(card, open).release(), this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCardPainter(painter).paintFrame(rect(), m_card.title);
}

/// A chart has the colours of the look that it was made in.
void ChartCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_look != Theme::look()) {
        m_look = Theme::look();
        const std::unique_ptr<QChart> before(m_view->chart());
        m_view->setChart(ChartFactory::make(m_card, m_open).release());
    }
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(FigureCardPainter::contentRect(rect()).toAlignedRect());
}
