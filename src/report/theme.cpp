#include "report/theme.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace {

constexpr ThemeColours Light{
    .page = {0xf2, 0xf4, 0xf7},
    .card = {0xff, 0xff, 0xff},
    .outline = {0xdd, 0xe2, 0xe9},
    .grid = {0xe9, 0xed, 0xf2},
    .hover = {0xea, 0xf0, 0xf8},
    .ink = {0x1c, 0x27, 0x36},
    .muted = {0x56, 0x63, 0x74},
    .accent = {0x2f, 0x56, 0x96},
    .onAccent = {0xff, 0xff, 0xff},
    .good = {0x0b, 0x6c, 0xa8},
    .bad = {0xb8, 0x4e, 0x00},
    .neutral = {0x56, 0x63, 0x74},
    .goodTint = {0xe3, 0xf0, 0xf8},
    .badTint = {0xfb, 0xec, 0xe0},
    .neutralTint = {0xec, 0xef, 0xf3},
    .series = {QColor{0x2f, 0x56, 0x96}, QColor{0xe6, 0x9f, 0x3c}, QColor{0x3d, 0x9b, 0x93},
               QColor{0xa6, 0xc1, 0xe4}, QColor{0x7a, 0x5a, 0x9e}, QColor{0xc9, 0x6f, 0x3b},
               QColor{0x8f, 0xc9, 0xbd}, QColor{0x9a, 0xa5, 0xb1}},
};

} // namespace

const ThemeColours* Theme::s_colours = &Light;

const ThemeColours& Theme::colours(Look look)
{
    switch (look) {
    case Look::Light: return Light;
    }
    return Light;
}

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
