#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

/// The colours of one look. All texts have a contrast of at least 4.5 (HighContrast: 7) on the surfaces that
/// they stand on, and series of at least 3 on a card.
struct ThemeColours {
    // Surfaces
    QColor page, card, outline, grid, hover;
    QColor stripe;    ///< every other row of a table
    QColor header;    ///< of a table
    QColor edge;      ///< around what can be written in or pressed
    QColor selection; ///< the chosen rows of a table
    QColor scroll, scrollHover;
    // Texts
    QColor ink, muted;
    QColor disabled; ///< the one text that may be faint
    QColor accent, onAccent, accentHover;
    QColor navigation, navigationText, navigationHover;
    QColor notice, noticeText, noticeEdge; ///< what a whole page should be told, such as that it is locked
    // Good and bad are blue and orange, which the colour-blind tell apart, and are never told by colour
    // alone.
    QColor good, bad, neutral;
    QColor goodTint, badTint, neutralTint;
    /// Of lines and slices, in the order of use. Neighbours differ in lightness, and any two stay apart
    /// without red or without green.
    std::array<QColor, 8> series;
    QColor marker; ///< laid over what was searched for, as a felt pen
};

/// One of a look's colours, for what is to follow a change of the look.
using ThemeColour = QColor ThemeColours::*;

/// The colours, type sizes and distances of the window, the charts and the pictures. One look holds for the
/// whole program at a time; only the thread of the window may set it.
class Theme
{
public:
    enum class Look { Light, Dark, HighContrast };

    static const ThemeColours& colours(Look look);
    static Look look() { return s_look; }
    static void setLook(Look look);

    /// A text with the look's colours and the type sizes and distances (as “8px”) in place of their names:
    /// @Page, @BodyText, @Unit … A name that there is not stays.
    static QString filledIn(const QString& text);

    static QColor colour(ThemeColour colour) { return s_colours->*colour; }
    static QColor page() { return s_colours->page; }
    static QColor card() { return s_colours->card; }
    static QColor outline() { return s_colours->outline; }
    static QColor grid() { return s_colours->grid; }
    static QColor hover() { return s_colours->hover; }
    static QColor header() { return s_colours->header; }
    static QColor edge() { return s_colours->edge; }
    static QColor disabled() { return s_colours->disabled; }
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
    static constexpr int LeadText = 20;
    static constexpr int HeadingText = 24;
    static constexpr int FigureText = 32;

    // Distances, in logical pixels
    static constexpr int Unit = 8;
    static constexpr int Half = Unit / 2;
    static constexpr int Gap = Unit + Half;
    static constexpr int Padding = Unit + Half;
    static constexpr int Wide = 2 * Unit;
    static constexpr int Radius = Unit;

    /// The first of the known Chinese fonts that is installed, WenQuanYi Zen Hei before Noto Sans CJK SC
    /// (whose characters cannot be searched for in a PDF); the system's sans-serif when there is none.
    static const QString& fontFamily();
    static QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);

private:
    static Look s_look;
    static const ThemeColours* s_colours;
};

/// While it lives everything is painted in the light look, whatever the window has: for pictures, prints and
/// files.
class PaperLook
{
public:
    PaperLook() { Theme::setLook(Theme::Look::Light); }
    ~PaperLook() { Theme::setLook(m_window); }
    PaperLook(const PaperLook&) = delete;
    PaperLook& operator=(const PaperLook&) = delete;

private:
    Theme::Look m_window = Theme::look();
};
