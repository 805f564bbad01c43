#include "report/theme.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

const QString& Theme::fontFamily()
{
    static const QString family = [] {
        for (const QString& known : {u"WenQuanYi Zen Hei"_s, u"Noto Sans CJK SC"_s}) {
            if (QFontDatabase::hasFamily(known)) {
                return known;
            }
        }
        return u"sans-serif"_s;
    }();
    return family;
}

QFont Theme::font(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({fontFamily(), u"Noto Sans CJK SC"_s, u"sans-serif"_s});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}
