#include "report/theme.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Linear = std::array<double, 3>;

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const Linear& colour)
{
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(linear(one)), luminance(linear(other))});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Machado, Oliveira and Fernandes 2009, severity 1.0; rows make red, green and blue.
using Sight = std::array<Linear, 3>;
constexpr Sight Full{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Sight Deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Sight Protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};

/// CIE L*a*b*, as somebody with this sight sees the colour.
Linear lab(const QColor& colour, const Sight& sight)
{
    const Linear light = linear(colour);
    Linear seen{};
    for (size_t i = 0; i < seen.size(); ++i) {
        seen[i] =
            std::clamp(sight[i][0] * light[0] + sight[i][1] * light[1] + sight[i][2] * light[2], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = f(luminance(seen));
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double distance(const Linear& one, const Linear& other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

using Look = Theme::Look;

} // namespace

Q_DECLARE_METATYPE(Theme::Look)

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textsHaveContrast_data() { looks(); }
    void textsHaveContrast();
    void seriesStandOut_data() { looks(); }
    void seriesStandOut();
    void seriesDifferForTheColourBlind_data() { looks(); }
    void seriesDifferForTheColourBlind();
    void namesAreFilledIn();
    void paperIsLight();
    void coloursStandInThePaletteOnly();
    void styleSheetNamesAreKnown();

private:
    static void looks();
};

void ThemeTest::looks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
    QTest::newRow("high contrast") << Look::HighContrast;
}

void ThemeTest::textsHaveContrast()
{
    QFETCH(Look, look);
    using C = ThemeColours;
    const QVector<ThemeColour> texts = {&C::ink, &C::muted, &C::accent, &C::good, &C::bad, &C::neutral};
    QVector<QPair<ThemeColour, ThemeColour>> pairs = {
        {&C::muted, &C::stripe},
        {&C::muted, &C::header},
        {&C::muted, &C::selection},
        {&C::muted, &C::neutralTint},
        {&C::bad, &C::stripe},
        {&C::accent, &C::stripe},
        {&C::accent, &C::goodTint},
        {&C::good, &C::goodTint},
        {&C::bad, &C::badTint},
        {&C::onAccent, &C::accent},
        {&C::onAccent, &C::good},
        {&C::onAccent, &C::bad},
        {&C::onAccent, &C::ink},
        {&C::onAccent, &C::accentHover},
        {&C::noticeText, &C::notice},
        {&C::navigationText, &C::navigation},
        {&C::navigationText, &C::navigationHover},
    };
    for (const ThemeColour text : texts) {
        pairs << qMakePair(text, &C::card) << qMakePair(text, &C::page);
    }
    for (const ThemeColour ground : {&C::hover, &C::stripe, &C::header, &C::selection, &C::goodTint,
                                     &C::badTint, &C::neutralTint, &C::notice}) {
        pairs << qMakePair(&C::ink, ground);
    }
    const ThemeColours& colours = Theme::colours(look);
    const double least = look == Look::HighContrast ? 7.0 : 4.5;
    for (const auto& [text, ground] : pairs) {
        const double measured = contrast(colours.*text, colours.*ground);
        QVERIFY2(measured >= least,
                 qPrintable(
                     u"%1 on %2: %3"_s.arg((colours.*text).name(), (colours.*ground).name()).arg(measured)));
    }
}

void ThemeTest::seriesStandOut()
{
    QFETCH(Look, look);
    const ThemeColours& colours = Theme::colours(look);
    for (const QColor& colour : colours.series) {
        QVERIFY2(contrast(colour, colours.card) >= 3.0, qPrintable(colour.name()));
    }
}

/// Neighbours by lightness alone, any two by lightness and what is left of the hue.
void ThemeTest::seriesDifferForTheColourBlind()
{
    QFETCH(Look, look);
    const auto& series = Theme::colours(look).series;
    for (const Sight& sight : {Full, Deuteranopia, Protanopia}) {
        for (size_t i = 0; i < series.size(); ++i) {
            const QColor& next = series[(i + 1) % series.size()];
            QVERIFY2(std::abs(lab(series[i], sight)[0] - lab(next, sight)[0]) >= 12.0,
                     qPrintable(series[i].name() + next.name()));
            for (size_t j = 0; j < i; ++j) {
                QVERIFY2(distance(lab(series[i], sight), lab(series[j], sight)) >= 12.0,
                         qPrintable(series[i].name() + series[j].name()));
            }
        }
    }
}

void ThemeTest::namesAreFilledIn()
{
    QCOMPARE(Theme::filledIn(u"a { color: @Ink; padding: @Half @Unit; } b { color: @OnAccent }"_s),
             u"a { color: #1c2736; padding: 4px 8px; } b { color: #ffffff }"_s);
    QCOMPARE(Theme::filledIn(u"@Unheard @ @BodyText"_s), u"@Unheard @ 14px"_s);
}

void ThemeTest::paperIsLight()
{
    Theme::setLook(Look::Dark);
    QCOMPARE(Theme::card(), Theme::colours(Look::Dark).card);
    {
        const PaperLook light;
        QCOMPARE(Theme::card(), Theme::colours(Look::Light).card);
    }
    QCOMPARE(Theme::look(), Look::Dark);
    QCOMPARE(Theme::ink(), Theme::colours(Look::Dark).ink);
    Theme::setLook(Look::Light);
}

void ThemeTest::coloursStandInThePaletteOnly()
{
    static const QRegularExpression literal(
        uR"(QColor\(\s*[0-9Q"u]|0x[0-9A-Fa-f]{2}, 0x|#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}[;" ]|)"
        uR"(Qt::(white|black|red|green|blue|gray|yellow|cyan|magenta|dark[A-Z]\w+|light[A-Z]\w+)\b|)"
        uR"(:\s*(white|black|red|gray)\b)"_s);
    QStringList files = {QStringLiteral(SOURCE_DIR "/resources/style.qss")};
    for (const char* layer : {"/src/gui", "/src/report"}) {
        QDirIterator found(QStringLiteral(SOURCE_DIR) + QLatin1StringView(layer), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            files << found.next();
        }
    }
    QVERIFY(files.size() > 100);
    for (const QString& name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (!name.endsWith(u"/themecolours.cpp"_s)) {
            QVERIFY2(!literal.match(text).hasMatch(),
                     qPrintable(name + u": "_s + literal.match(text).captured()));
        }
    }
}

void ThemeTest::styleSheetNamesAreKnown()
{
    QDirIterator found(QStringLiteral(SOURCE_DIR "/resources"), {u"*.qss"_s, u"*.svg"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString filled = Theme::filledIn(QString::fromUtf8(file.readAll()));
        QVERIFY2(!filled.contains(u'@'), qPrintable(file.fileName()));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
