#include "gui/tintedicons.h"

#include "report/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QString drawing = QString::fromUtf8(file.readAll());
    if (mode == QIcon::Disabled) {
        drawing.replace(u"@NavigationText"_s, u"@Disabled"_s).replace(u"@Muted"_s, u"@Disabled"_s);
    } else if (mode == QIcon::Selected) {
        drawing.replace(u"@NavigationText"_s, u"@OnAccent"_s);
    }
    QSvgRenderer(Theme::filledIn(drawing).toUtf8()).render(painter, rect);
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, {{0, 0}, size}, mode, state);
    return pixmap;
}
