#include "report/evenlines.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype MostLines = 6;
constexpr qsizetype SpaceReach = 4; // characters from the even place

bool joins(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// The best place near `wanted` to begin a new line.
qsizetype breakNear(const QString& text, qsizetype wanted)
{
    const auto allowed = [&](qsizetype at) {
        return at > 0 && at < text.size() && !(joins(text[at - 1]) && joins(text[at]))
               && !QStringLiteral("）)，、。；").contains(text[at]);
    };
    for (qsizetype away = 0; away <= SpaceReach; ++away) {
        for (const qsizetype at : {wanted - away, wanted + away}) {
            if (at > 0 && at < text.size() && text[at - 1] == QLatin1Char(' ')) {
                return at;
            }
        }
    }
    for (qsizetype away = 0; away < text.size(); ++away) {
        for (const qsizetype at : {wanted - away, wanted + away}) {
            if (allowed(at)) {
                return at;
            }
        }
    }
    return wanted;
}

QStringList linesOf(const QString& text, qsizetype count)
{
    QStringList lines;
    qsizetype from = 0;
    for (qsizetype line = 1; line < count; ++line) {
        const qsizetype to = breakNear(text, text.size() * line / count);
        if (to > from) {
            lines.append(text.mid(from, to - from).trimmed());
            from = to;
        }
    }
    lines.append(text.mid(from).trimmed());
    return lines;
}

} // namespace

QString evenLines(const QString& text, qreal width, const QFontMetricsF& metrics)
{
    QStringList lines = {text};
    for (qsizetype count = 1; count <= MostLines; ++count) {
        lines = linesOf(text, count);
        qreal widest = 0.0;
        for (const QString& line : lines) {
            widest = std::max(widest, metrics.horizontalAdvance(line));
        }
        if (widest <= width) {
            break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}
