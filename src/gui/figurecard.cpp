#include "gui/figurecard.h"

#include "report/figurecardpainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

FigureCard::FigureCard(const CardData& card, ChartOpener open, QWidget* parent)
    : QWidget(parent), m_open(std::move(open))
{
    setObjectName(QStringLiteral("figureCard"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCard(card);
}

void FigureCard::setCard(const CardData& card)
{
    m_card = card;
    setAccessibleName(card.title);
    const QString said = FigureCardPainter::lines(card).join(QLatin1Char('\n'));
    setAccessibleDescription(said);
    setToolTip(
        Qt::convertFromPlainText(tr("%1\nClick to see what lies behind it").arg(said), Qt::WhiteSpaceNormal));
    update();
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCardPainter card(painter);
    card.paint(rect(), m_card, underMouse());
    if (hasFocus()) {
        card.paintFocus(rect());
    }
}

void FigureCard::open()
{
    if (!m_card.series.isEmpty()) {
        m_open(m_card.series.first().figure, m_card.view.whole(), m_card.view.year);
    }
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        open();
    }
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        open();
    } else {
        QWidget::keyPressEvent(event);
    }
}
