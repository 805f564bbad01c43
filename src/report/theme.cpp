#include "report/theme.h"

#include <QFontDatabase>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What stands for a name of filledIn(); the name itself when there is none.
QString meaningOf(const QString& name)
{
    static const QHash<QString, ThemeColour> colours = {
        {u"Page"_s, &ThemeColours::page},
        {u"Card"_s, &ThemeColours::card},
        {u"Outline"_s, &ThemeColours::outline},
        {u"Grid"_s, &ThemeColours::grid},
        {u"Hover"_s, &ThemeColours::hover},
        {u"Stripe"_s, &ThemeColours::stripe},
        {u"Header"_s, &ThemeColours::header},
        {u"Edge"_s, &ThemeColours::edge},
        {u"Selection"_s, &ThemeColours::selection},
        {u"Scroll"_s, &ThemeColours::scroll},
        {u"ScrollHover"_s, &ThemeColours::scrollHover},
        {u"Ink"_s, &ThemeColours::ink},
        {u"Muted"_s, &ThemeColours::muted},
        {u"Disabled"_s, &ThemeColours::disabled},
        {u"Accent"_s, &ThemeColours::accent},
        {u"OnAccent"_s, &ThemeColours::onAccent},
        {u"AccentHover"_s, &ThemeColours::accentHover},
        {u"Navigation"_s, &ThemeColours::navigation},
        {u"NavigationText"_s, &ThemeColours::navigationText},
        {u"NavigationHover"_s, &ThemeColours::navigationHover},
        {u"Notice"_s, &ThemeColours::notice},
        {u"NoticeText"_s, &ThemeColours::noticeText},
        {u"NoticeEdge"_s, &ThemeColours::noticeEdge},
        {u"Good"_s, &ThemeColours::good},
        {u"Bad"_s, &ThemeColours::bad},
        {u"Neutral"_s, &ThemeColours::neutral},
        {u"GoodTint"_s, &ThemeColours::goodTint},
        {u"BadTint"_s, &ThemeColours::badTint},
        {u"NeutralTint"_s, &ThemeColours::neutralTint}};
    static const QHash<QString, int> sizes = {{u"SmallText"_s, Theme::SmallText},
                                              {u"BodyText"_s, Theme::BodyText},
                                              {u"TitleText"_s, Theme::TitleText},
                                              {u"LeadText"_s, Theme::LeadText},
                                              {u"HeadingText"_s, Theme::HeadingText},
                                              {u"FigureText"_s, Theme::FigureText},
                                              {u"Unit"_s, Theme::Unit},
                                              {u"Half"_s, Theme::Half},
                                              {u"Gap"_s, Theme::Gap},
                                              {u"Padding"_s, Theme::Padding},
                                              {u"Wide"_s, Theme::Wide},
                                              {u"Radius"_s, Theme::Radius}};
    if (const ThemeColour colour = colours.value(name)) {
        return Theme::colour(colour).name();
    }
    return sizes.contains(name) ? u"%1px"_s.arg(sizes[name]) : u'@' + name;
}

} // namespace

Theme::Look Theme::s_look = Look::Light;
const ThemeColours* Theme::s_colours = &Theme::colours(Look::Light);

void Theme::setLook(Look look)
{
    s_look = look;
    s_colours = &colours(look);
}

QString Theme::filledIn(const QString& text)
{
    static const QRegularExpression name(u"@([A-Za-z]+)"_s);
    QString filled;
    qsizetype from = 0;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        filled += text.mid(from, match.capturedStart() - from) + meaningOf(match.captured(1));
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
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
