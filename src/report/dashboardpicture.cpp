#include "report/dashboardpicture.h"

#include "report/cardgrid.h"
#include "report/chartfactory.h"
#include "report/figurecardpainter.h"
#include "report/theme.h"

#include <QDate>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Margin = 16.0;
constexpr qreal HeadingHeight = 40.0;

} // namespace

DashboardPicture::DashboardPicture(const FilledDashboard& dashboard) : m_dashboard(dashboard)
{
    m_withheld = m_dashboard.cards.removeIf([](const CardData& card) { return card.sensitive; });
}

qreal DashboardPicture::minimumHeight() const
{
    return 2.0 * Margin + HeadingHeight + CardGrid(m_dashboard.cards).minimumHeight();
}

QImage DashboardPicture::render(const QSize& size, qreal scale) const
{
    const PaperLook light;
    return renderAsSeen(size, scale);
}

QImage DashboardPicture::renderAsSeen(const QSize& size, qreal scale) const
{
    const qreal height = std::max<qreal>(size.height(), std::ceil(minimumHeight()));
    const QSizeF pixels = QSizeF(size.width(), height) * scale;
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    const QRectF all(0.0, 0.0, size.width(), height);
    painter.fillRect(all, Theme::page());
    paint(painter, all.adjusted(Margin, Margin, -Margin, -Margin), m_dashboard.cards);
    return image;
}

QImage DashboardPicture::renderCard(const CardData& card, const QSize& size, qreal scale)
{
    const PaperLook light;
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::page());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintCard(painter, {{0.0, 0.0}, QSizeF(size)}, card);
    return image;
}

void DashboardPicture::paint(QPainter& painter, const QRectF& area, const QVector<CardData>& cards) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHeading(painter, {area.left(), area.top(), area.width(), HeadingHeight});
    const QPointF origin(area.left(), area.top() + HeadingHeight);
    const QVector<QRectF> places = CardGrid(cards).place({area.width(), area.height() - HeadingHeight});
    for (qsizetype i = 0; i < cards.size(); ++i) {
        paintCard(painter, places[i].translated(origin), cards[i]);
    }
    painter.restore();
}

void DashboardPicture::paintHeading(QPainter& painter, const QRectF& line) const
{
    const QRectF text = line.adjusted(0.0, 0.0, 0.0, -Theme::Gap);
    painter.setFont(Theme::font(Theme::HeadingText, QFont::Bold));
    painter.setPen(Theme::ink());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_dashboard.title);
    QStringList notes = m_dashboard.readingNotes();
    notes.append(tr("drawn on %1").arg(QDate::currentDate().toString(Qt::ISODate)));
    if (m_withheld > 0) {
        notes.prepend(tr("%1 cards that are kept out of exports are left out").arg(m_withheld));
    }
    painter.setFont(Theme::font(Theme::BodyText));
    painter.setPen(Theme::muted());
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, notes.join(u" · "_s));
}

void DashboardPicture::paintCard(QPainter& painter, const QRectF& rect, const CardData& card)
{
    FigureCardPainter frame(painter);
    if (card.kind == CardKind::Figure) {
        frame.paint(rect, card);
        return;
    }
    frame.paintFrame(rect, card.title);
    const QRectF content = FigureCardPainter::contentRect(rect);
    QGraphicsScene scene;
    AnnotatedChart* chart = ChartFactory::make(card).release(); // the scene owns it
    scene.addItem(chart);
    chart->resize(content.size());
    chart->layout()->activate(); // no event loop may be running
    scene.render(&painter, content, chart->rect());
}
