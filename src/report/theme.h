#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

/// The program's one look: the colours, type sizes and distances of the window, the charts and the pictures.
/// Good and bad are blue and orange, which the colour-blind tell apart, and are never told by colour alone.
class Theme
{
public:
    // Surfaces
    static constexpr QColor Page{0xf2, 0xf4, 0xf7};
    static constexpr QColor Card{0xff, 0xff, 0xff};
    static constexpr QColor Outline{0xdd, 0xe2, 0xe9};
    static constexpr QColor Grid{0xe9, 0xed, 0xf2};
    static constexpr QColor Hover{0xea, 0xf0, 0xf8};

    // Texts; each has a contrast of at least 4.5 on Card and on Page
    static constexpr QColor Ink{0x1c, 0x27, 0x36};
    static constexpr QColor Muted{0x56, 0x63, 0x74};

    static constexpr QColor Accent{0x2f, 0x56, 0x96};
    static constexpr QColor OnAccent{0xff, 0xff, 0xff};
    static constexpr QColor Good{0x0b, 0x6c, 0xa8};
    static constexpr QColor Bad{0xb8, 0x4e, 0x00};
    static constexpr QColor Neutral{0x56, 0x63, 0x74};
    static constexpr QColor GoodTint{0xe3, 0xf0, 0xf8};
    static constexpr QColor BadTint{0xfb, 0xec, 0xe0};
    static constexpr QColor NeutralTint{0xec, 0xef, 0xf3};

    /// Colours of lines and slices, in the order of use; neighbours differ in lightness too.
    static constexpr std::array<QColor, 8> Series{QColor{0x2f, 0x56, 0x96}, QColor{0xe6, 0x9f, 0x3c},
                                                  QColor{0x3d, 0x9b, 0x93}, QColor{0xa6, 0xc1, 0xe4},
                                                  QColor{0x7a, 0x5a, 0x9e}, QColor{0xc9, 0x6f, 0x3b},
                                                  QColor{0x8f, 0xc9, 0xbd}, QColor{0x9a, 0xa5, 0xb1}};
    static QColor series(qsizetype index) { return Series[static_cast<size_t>(index) % Series.size()]; }

    // Type, in logical pixels
    static constexpr int SmallText = 12;
    static constexpr int BodyText = 14;
    static constexpr int TitleText = 16;
    static constexpr int HeadingText = 24;
    static constexpr int FigureText = 32;

    // Distances, in logical pixels
    static constexpr int Unit = 8;
    static constexpr int Gap = 12;
    static constexpr int Padding = 14;
    static constexpr int Radius = 8;

    /// The first of the known Chinese fonts that is installed, WenQuanYi Zen Hei before Noto Sans CJK SC
    /// (whose characters cannot be searched for in a PDF); the system's sans-serif when there is none.
    static const QString& fontFamily();
    static QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);
};
