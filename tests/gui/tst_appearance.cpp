// The look of the window: chosen, applied at once, remembered; what leaves the window stays light.

#include "gui/appearance.h"
#include "gui/chartcard.h"
#include "gui/figurecard.h"
#include "gui/mainwindow.h"
#include "gui/styling.h"
#include "gui/tones.h"
#include "guifixture.h"
#include "report/dashboardpicture.h"
#include "report/theme.h"

#include <QAction>
#include <QChartView>
#include <QComboBox>
#include <QIcon>
#include <QMenu>
#include <QSettings>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

using Look = Theme::Look;

QColor cornerOf(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(image.width() / 2, 6); // within the frame, above the title
}

bool paints(const QIcon& icon, QIcon::Mode mode, const QColor& colour)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void followsTheSystem();
    void isChosenInTheTopBarAndRemembered();
    void cardsAreRepainted();
    void chartsAreRemade();
    void cellsKeepTheirTone();
    void iconsAreTinted();
    void exportsStayLight();

private:
    static void choose(MainWindow& window, const QString& text);

    QTranslator m_chinese;
    QTemporaryDir m_settings;
};

void AppearanceTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"edubureau"_s);
    QCoreApplication::setApplicationName(u"tst_appearance"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    applyStyle(*qApp);
}

void AppearanceTest::init()
{
    QSettings().clear();
    applyLook(*qApp, Look::Light);
}

void AppearanceTest::choose(MainWindow& window, const QString& text)
{
    for (QAction* action : childOf<QToolButton>(window, "appearanceButton")->menu()->actions()) {
        if (action->text() == text) {
            action->trigger();
            QVERIFY(action->isChecked());
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void AppearanceTest::followsTheSystem()
{
    const QPalette dark(QColor(u"#202020"_s));
    const QPalette light(QColor(u"#efefef"_s));
    QCOMPARE(lookOf(Appearance::System, dark), Look::Dark);
    QCOMPARE(lookOf(Appearance::System, light), Look::Light);
    QCOMPARE(lookOf(Appearance::Light, dark), Look::Light);
    QCOMPARE(lookOf(Appearance::Dark, light), Look::Dark);
    QCOMPARE(lookOf(Appearance::HighContrast, light), Look::HighContrast);
    applyLook(*qApp, Look::Dark); // the program's own palette is not the system's
    QVERIFY(systemPalette().color(QPalette::Window) != Theme::page());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::page());
}

void AppearanceTest::isChosenInTheTopBarAndRemembered()
{
    SampleCopy sample(m_chinese);
    MainWindow window(*sample.session, sample.dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(rememberedAppearance(), Appearance::System);
    auto& bar = *window.findChild<QWidget*>(u"topBar"_s);
    const QString lightSheet = qApp->styleSheet();
    QCOMPARE(cornerOf(bar), Theme::colours(Look::Light).card);

    choose(window, u"Dark"_s);
    const ThemeColours& dark = Theme::colours(Look::Dark);
    QCOMPARE(Theme::look(), Look::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), dark.card);
    QCOMPARE(childOf<QComboBox>(window, "yearBox")->palette().color(QPalette::Text), dark.ink);
    QVERIFY(qApp->styleSheet() != lightSheet);
    QVERIFY(qApp->styleSheet().contains(dark.navigation.name()));
    QCOMPARE(cornerOf(bar), dark.card);
    QCOMPARE(rememberedAppearance(), Appearance::Dark);

    choose(window, u"High contrast"_s);
    QCOMPARE(cornerOf(bar), Theme::colours(Look::HighContrast).card);
    QCOMPARE(rememberedAppearance(), Appearance::HighContrast);
    applyLook(*qApp, Look::Light); // as a new start does
    applyAppearance(*qApp);
    QCOMPARE(Theme::look(), Look::HighContrast);
    MainWindow again(*sample.session, sample.dialogs);
    for (const QAction* action : childOf<QToolButton>(again, "appearanceButton")->menu()->actions()) {
        QCOMPARE(action->isChecked(), action->text() == u"High contrast"_s);
    }
}

void AppearanceTest::cardsAreRepainted()
{
    CardData card;
    card.title = u"Children"_s;
    FigureCard shown(card, {});
    shown.resize(300, 140);
    shown.show();
    QCOMPARE(cornerOf(shown), Theme::colours(Look::Light).card);
    applyLook(*qApp, Look::Dark);
    QCOMPARE(cornerOf(shown), Theme::colours(Look::Dark).card);
}

void AppearanceTest::chartsAreRemade()
{
    CardData card;
    card.kind = CardKind::Trend;
    card.title = u"Children"_s;
    ChartCard shown(card, {});
    shown.resize(400, 240);
    shown.show();
    const QPointer<QChart> before = shown.findChild<QChartView*>()->chart();
    QCOMPARE(cornerOf(shown), Theme::colours(Look::Light).card);
    applyLook(*qApp, Look::HighContrast);
    QVERIFY(before.isNull());
    QVERIFY(shown.findChild<QChartView*>()->chart() != nullptr);
    QCOMPARE(cornerOf(shown), Theme::colours(Look::HighContrast).card);
}

void AppearanceTest::cellsKeepTheirTone()
{
    QTableWidget table(1, 2);
    table.setItem(0, 0, new QTableWidgetItem(u"late"_s));
    setTone(*table.item(0, 0), &ThemeColours::bad);
    setGround(*table.item(0, 0), &ThemeColours::badTint);
    QCOMPARE(table.item(0, 0)->foreground().color(), Theme::colours(Look::Light).bad);
    applyLook(*qApp, Look::Dark);
    QCOMPARE(table.item(0, 0)->foreground().color(), Theme::colours(Look::Dark).bad);
    QCOMPARE(table.item(0, 0)->background().color(), Theme::colours(Look::Dark).badTint);
}

void AppearanceTest::iconsAreTinted()
{
    const QIcon icon(u":/icons/overview.tinted"_s);
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        applyLook(*qApp, look);
        QVERIFY(paints(icon, QIcon::Normal, Theme::colours(look).navigationText));
        QVERIFY(paints(icon, QIcon::Selected, Theme::colours(look).onAccent));
    }
    QCOMPARE(icon.pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
    QVERIFY(paints(QIcon(u":/icons/down.tinted"_s), QIcon::Normal, Theme::muted()));
}

void AppearanceTest::exportsStayLight()
{
    CardData card;
    card.title = u"Children"_s;
    const DashboardPicture picture({{}, u"Overview"_s, {.year = 2024}, {}, {card}});
    const QImage light = picture.render({800, 400});
    applyLook(*qApp, Look::Dark);
    QCOMPARE(picture.render({800, 400}), light);
    QCOMPARE(Theme::look(), Look::Dark);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
