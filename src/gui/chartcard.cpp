#include "gui/chartcard.h"

#include "report/chartfactory.h"
#include "report/figurecardpainter.h"

#include <QAccessible>
#include <QChartView>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

ChartCard::ChartCard(const CardData& card, const ChartOpener& open, const RecordOpener& openRecord,
                     QWidget* parent)
    : QWidget(parent), m_card(card), m_open(open), m_openRecord(openRecord),
      m_chart(ChartFactory::make(card, open, openRecord).release())
{
    setObjectName(QStringLiteral("chartCard"));
    setFocusPolicy(Qt::StrongFocus);
    // The view takes the chart over; made without one it would leak its own.
    m_view = new QChartView(m_chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(card.title);
    describe();
}

/// Before anything is chosen: all of it.
void ChartCard::describe()
{
    QStringList spots;
    for (qsizetype i = 0; i < m_chart->spotCount(); ++i) {
        spots.append(m_chart->spot(i).text.split(QLatin1Char('\n')).join(QStringLiteral(", ")));
    }
    setAccessibleDescription(spots.join(QStringLiteral("; ")));
}

void ChartCard::setCard(const CardData& card)
{
    m_card = card;
    setAccessibleName(card.title);
    const AnnotatedChart* old = m_chart;
    m_chart = ChartFactory::make(card, m_open, m_openRecord).release();
    m_view->setChart(m_chart);
    delete old; // the view gives it back
    describe();
    update();
}

void ChartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCardPainter card(painter);
    card.paintFrame(rect(), m_card.title);
    if (hasFocus()) {
        card.paintFocus(rect());
    }
}

/// A chart has the colours of the look that it was made in.
void ChartCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_look != Theme::look()) {
        m_look = Theme::look();
        setCard(m_card);
    }
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(FigureCardPainter::contentRect(rect()).toAlignedRect());
}

void ChartCard::keyPressEvent(QKeyEvent* event)
{
    const qsizetype current = m_chart->currentSpot();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current >= 0) {
            m_chart->openSpot(current);
            return;
        }
        break;
    default:
        if (m_chart->moveBy(event->key())) {
            tellCurrent();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void ChartCard::tellCurrent()
{
    const qsizetype current = m_chart->currentSpot();
    const QString text = m_chart->spot(current).text;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QPointF below = m_chart->mapToScene(m_chart->spotRect(current).center());
    const QPoint at = m_view->viewport()->mapToGlobal(m_view->mapFromScene(below));
    QToolTip::showText(at, Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), this);
}
