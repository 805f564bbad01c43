// How a presentation looks.

#include "gui/presentation.h"

#include "report/dashboardpicture.h"
#include "report/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

void Presentation::paintEvent(QPaintEvent* event)
{
    if (m_picture.isNull()) {
        m_picture = picture();
    }
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.drawPixmap(0, 0, m_picture);
    drawProgress(painter);
}

/// As large as the cards fit; never larger than usual, so that all dashboards have one type size.
QPixmap Presentation::picture()
{
    const Slide& slide = slides()[m_part];
    QPixmap pixmap(size() * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Theme::page());
    QPainter painter(&pixmap);
    if (!slide.message.isEmpty()) {
        painter.setFont(Theme::font(Theme::HeadingText));
        painter.setPen(Theme::muted());
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         slide.message);
        return pixmap;
    }
    // The heading tells filter and comparison already.
    const DashboardPicture whole({{}, heading(), {.year = m_subjects[m_subject].view.year}, {}, slide.cards});
    const qreal scale = std::min(usualScale(), height() / whole.minimumHeight());
    const QSize logical(static_cast<int>(std::ceil(width() / scale)),
                        static_cast<int>(std::ceil(height() / scale)));
    QImage image = whole.renderAsSeen(logical, scale * devicePixelRatio());
    image.setDevicePixelRatio(devicePixelRatio());
    painter.drawImage(0, 0, image);
    return pixmap;
}

QRect Presentation::progressPlace() const
{
    const int height = static_cast<int>(14 * usualScale());
    return {0, this->height() - height, width(), height};
}

/// A dot for each dashboard; while it goes on by itself, a thin line for the time that has passed.
void Presentation::drawProgress(QPainter& painter) const
{
    const QRectF place = progressPlace();
    const qreal radius = 2.5 * usualScale();
    const qreal step = 5 * radius;
    qreal x = place.center().x() - step * static_cast<qreal>(m_subjects.size() - 1) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_subjects.size(); ++i, x += step) {
        painter.setBrush(i == m_subject ? Theme::accent() : Theme::outline());
        painter.drawEllipse(QPointF(x, place.center().y()), radius, radius);
    }
    if (isAutomatic()) {
        const qreal passed = 1.0 - m_advance.remainingTime() / (m_seconds * 1000.0);
        const qreal thick = 2 * usualScale();
        painter.fillRect(QRectF(0, height() - thick, width() * passed, thick), Theme::accent());
    }
}
