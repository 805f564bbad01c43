// The part of DashboardPicture that goes on paper.

#include "report/cardgrid.h"
#include "report/dashboardpicture.h"
#include "report/theme.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace {

// Logical pixels; a sheet of A4 landscape is 1400 wide, so that body text is 8.4 points high.
constexpr qreal SheetWidth = 1400.0;
constexpr qreal SheetHeight = SheetWidth * 210.0 / 297.0;
constexpr qreal SheetMargin = 48.0;
constexpr qreal FootHeight = 28.0;
constexpr qreal HeadingHeight = 40.0;
constexpr qreal MostStretch = 1.35; // of the least height, so that a few cards do not fill a page

QRectF printable()
{
    return {SheetMargin, SheetMargin, SheetWidth - 2.0 * SheetMargin,
            SheetHeight - 2.0 * SheetMargin - FootHeight};
}

} // namespace

/// Rows of cards stay together.
QVector<QVector<CardData>> DashboardPicture::pages() const
{
    QVector<QVector<CardData>> pages;
    const qreal room = printable().height() - HeadingHeight;
    for (const QVector<qsizetype>& row : CardGrid(m_dashboard.cards).rows()) {
        QVector<CardData> cards;
        for (const qsizetype index : row) {
            cards.append(m_dashboard.cards[index]);
        }
        if (pages.isEmpty() || CardGrid(pages.last() + cards).minimumHeight() > room) {
            pages.append(cards);
        } else {
            pages.last() += cards;
        }
    }
    return pages.isEmpty() ? QVector<QVector<CardData>>{{}} : pages;
}

bool DashboardPicture::print(QPagedPaintDevice& device) const
{
    const PaperLook light;
    device.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}, QPageLayout::Millimeter});
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QVector<QVector<CardData>> sheets = pages();
    for (qsizetype page = 0; page < sheets.size(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        painter.save();
        painter.scale(device.width() / SheetWidth, device.height() / SheetHeight);
        QRectF area = printable();
        const qreal least = HeadingHeight + CardGrid(sheets[page]).minimumHeight();
        area.setHeight(std::clamp(least * MostStretch, std::min(least, area.height()), area.height()));
        paint(painter, area, sheets[page]);
        painter.setFont(Theme::font(Theme::SmallText));
        painter.setPen(Theme::muted());
        const QRectF foot(SheetMargin, SheetHeight - SheetMargin - FootHeight / 2.0,
                          SheetWidth - 2.0 * SheetMargin, FootHeight);
        painter.drawText(foot, Qt::AlignHCenter | Qt::AlignVCenter,
                         tr("Page %1 of %2").arg(page + 1).arg(sheets.size()));
        painter.restore();
    }
    return painter.end();
}
