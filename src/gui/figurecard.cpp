#include "gui/figurecard.h"

#include "report/figurecardpainter.h"
#include "report/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

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
    const CardFace& face = card.face;
    QStringList said = {face.value.isEmpty() ? FigureWords::noData() : face.value + face.unit, face.change,
                        face.target, face.coverage};
    said.removeAll(QString());
    setAccessibleDescription(said.join(u", "_s));
    setToolTip(tr("%1: click to see what lies behind it").arg(card.title));
    update();
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCardPainter(painter).paint(rect(), m_card, underMouse());
    if (hasFocus()) {
        painter.setPen(QPen(Theme::accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::Radius, Theme::Radius);
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
