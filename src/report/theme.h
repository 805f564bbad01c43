#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

/// The colours of one look.
struct ThemeColours {
    // Surfaces
    QColor page, card, outline, grid, hover;
    // Texts; each has a contrast of at least 4.5 on card and on page
    QColor ink, muted;
    QColor accent, onAccent;
    // Good and bad are blue and orange, which the colour-blind tell apart, and are never told by colour
    // alone.
    QColor good, bad, neutral;
    QColor goodTint, badTint, neutralTint;
    /// Of lines and slices, in the order of use; neighbours differ in lightness too.
    std::array<QColor, 8> series;
};

/// The program's one look: the colours, type sizes and distances of the window, the charts and the pictures.
class Theme
{
public:
    enum class Look { Light };

    static const ThemeColours& colours(Look look);

    static QColor page() { return s_colours->page; }
    static QColor card() { return s_colours->card; }
    static QColor outline() { return s_colours->outline; }
    static QColor grid() { return s_colours->grid; }
    static QColor hover() { return s_colours->hover; }
    static QColor ink() { return s_colours->ink; }
    static QColor muted() { return s_colours->muted; }
    static QColor accent() { return s_colours->accent; }
    static QColor onAccent() { return s_colours->onAccent; }
    static QColor good() { return s_colours->good; }
    static QColor bad() { return s_colours->bad; }
    static QColor neutral() { return s_colours->neutral; }
    static QColor goodTint() { return s_colours->goodTint; }
    static QColor badTint() { return s_colours->badTint; }
    static QColor neutralTint() { return s_colours->neutralTint; }
    static QColor series(qsizetype index)
    {
        return s_colours->series[static_cast<size_t>(index) % s_colours->series.size()];
    }

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

private:
    static const ThemeColours* s_colours;
};
