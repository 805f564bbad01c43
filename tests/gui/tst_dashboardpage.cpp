// 总览: dashboards through a filter, side by side and on the whole screen, by keys and clicks.

#include "guifixture.h"

#include "gui/comparisonpanel.h"
#include "gui/mainwindow.h"
#include "gui/presentation.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

/// 示例东湾街道: myopic of screened over its 29 open schools, added up by hand from db/sample:
/// 2024 11351 of 21327 = 53.22, 2023 11620 of 21309 = 54.53, 2022 11645 of 21045 = 55.33.
const QString Dongwan = u"339901001"_s;
const QString Special = u"5"_s; // there is none in Dongwan

} // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void filterByKeys();
    void comparesWithAnyYear();
    void clears();
    void eachDashboardKeepsItsFilter();
    void offersGroupsOfSchoolTypesFirst();
    void saysThatNoSchoolIsWithin();
    void filterTravelsToTheTrace();
    void keepsWidgetsAndScroll();
    void comparesYears();
    void comparesTownshipsByTyping();
    void copiesAComparison();
    void presentsByKeys();
    void presentationGoesOnByItself();
    void presentationShowsTheFilter();
    void buttonsAreReachedByTab();

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return childOf<Widget>(*m_window, name);
    }
    QWidget* card(const char* title);
    /// Without the title, which it begins with.
    QString said(const char* title)
    {
        return card(title)->accessibleDescription().split(u'\n').mid(1).join(u", "_s);
    }
    static void choose(QComboBox* box, const QVariant& data)
    {
        QVERIFY2(box->findData(data) >= 0, qPrintable(data.toString()));
        box->setFocus();
        while (box->currentData() != data) {
            const int before = box->currentIndex();
            QTest::keyClick(box, box->findData(data) > before ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(box->currentIndex() != before);
        }
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    QTableWidget* table() { return child<QTableWidget>("comparisonTable"); }
    int rowOf(const QString& figure);
    Presentation* present();

    QTranslator m_chinese;
    QTemporaryDir m_settings;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<MainWindow> m_window;
};

void TestDashboardPage::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"tst_dashboardpage"_s);
}

void TestDashboardPage::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_window = std::make_unique<MainWindow>(*m_sample->session, m_sample->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    choose(child<QComboBox>("dashboardBox"), u"overview"_s);
}

void TestDashboardPage::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

QWidget* TestDashboardPage::card(const char* title)
{
    for (QWidget* each : m_window->findChildren<QWidget*>(u"figureCard"_s)) {
        if (each->accessibleName() == QString::fromUtf8(title)) {
            return each;
        }
    }
    qFatal("There is no card %s", title);
}

int TestDashboardPage::rowOf(const QString& figure)
{
    const auto found = table()->findItems(figure, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first()->row();
}

Presentation* TestDashboardPage::present()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        return nullptr;
    }
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    auto* presentation = m_window->findChild<Presentation*>();
    return presentation != nullptr && QTest::qWaitForWindowExposed(presentation) ? presentation : nullptr;
}

void TestDashboardPage::filterByKeys()
{
    QVERIFY2(said("学生近视率").startsWith(u"52.75%, ↓1.14"_s), qPrintable(said("学生近视率")));
    QVERIFY(child<QLabel>("dashboardWords")->text().isEmpty());
    QVERIFY(child<QPushButton>("clearDashboardFilter")->isHidden());
    choose(child<QComboBox>("townshipBox"), Dongwan);
    QVERIFY2(said("学生近视率").startsWith(u"53.22%, ↓1.31"_s), qPrintable(said("学生近视率")));
    QVERIFY2(said("各级各类学校数").startsWith(u"29 所, +1 所"_s), qPrintable(said("各级各类学校数")));
    QCOMPARE(child<QLabel>("dashboardWords")->text(), u"示例东湾街道"_s);
    choose(child<QComboBox>("typeBox"), u"2"_s); // 4477 of 10852, the year before 4601 of 10867
    QVERIFY2(said("学生近视率").startsWith(u"41.26%, ↓1.08"_s), qPrintable(said("学生近视率")));
    QCOMPARE(child<QLabel>("dashboardWords")->text(), u"示例东湾街道 · 小学教育"_s);
}

void TestDashboardPage::comparesWithAnyYear()
{
    choose(child<QComboBox>("townshipBox"), Dongwan);
    choose(child<QComboBox>("againstBox"), 2022);
    const QString text = said("学生近视率");
    QVERIFY2(text.startsWith(u"53.22%, ↓2.11"_s) && text.contains(u"2022"_s),
             qPrintable(text)); // 53.22 − 55.33
    QVERIFY(child<QLabel>("dashboardWords")->text().contains(u"2022"_s));
    auto* year = child<QComboBox>("yearBox");
    choose(year, 2022); // which cannot be compared with itself: the year before
    QCOMPARE(child<QComboBox>("againstBox")->currentData().toInt(), 0);
    QVERIFY2(said("学生近视率").startsWith(u"55.33%, ↓0.81"_s),
             qPrintable(said("学生近视率"))); // 56.14 in 2021
    choose(year, 2024);
    QCOMPARE(child<QComboBox>("againstBox")->currentData().toInt(), 2022);
}

void TestDashboardPage::clears()
{
    choose(child<QComboBox>("townshipBox"), Dongwan);
    choose(child<QComboBox>("againstBox"), 2022);
    QVERIFY(child<QPushButton>("clearDashboardFilter")->isVisible());
    click("clearDashboardFilter");
    QVERIFY(said("学生近视率").startsWith(u"52.75%, ↓1.14"_s));
    QVERIFY(child<QPushButton>("clearDashboardFilter")->isHidden());
    QCOMPARE(child<QComboBox>("againstBox")->currentData().toInt(), 0);
}

void TestDashboardPage::eachDashboardKeepsItsFilter()
{
    auto* dashboards = child<QComboBox>("dashboardBox");
    choose(child<QComboBox>("townshipBox"), Dongwan);
    choose(dashboards, u"health"_s);
    QCOMPARE(child<QComboBox>("townshipBox")->currentData().toString(), QString());
    QVERIFY(said("学生近视率").startsWith(u"52.75%"_s));
    choose(dashboards, u"overview"_s);
    QCOMPARE(child<QComboBox>("townshipBox")->currentData().toString(), Dongwan);
    QVERIFY(said("学生近视率").startsWith(u"53.22%"_s));
}

void TestDashboardPage::offersGroupsOfSchoolTypesFirst()
{
    const auto* box = child<QComboBox>("typeBox");
    QStringList codes;
    for (int i = 0; i < box->count(); ++i) {
        codes.append(box->itemData(i).toString());
    }
    QCOMPARE(codes.mid(0, 3), QStringList({QString(), u"1"_s, u"2"_s}));
    const auto single = codes.indexOf(u"111"_s);
    QVERIFY(single > codes.indexOf(Special));
    QCOMPARE(codes.size(), codes.indexOf(u"514"_s) + 1);
}

void TestDashboardPage::saysThatNoSchoolIsWithin()
{
    choose(child<QComboBox>("townshipBox"), Dongwan);
    choose(child<QComboBox>("typeBox"), Special);
    const auto labels = m_window->findChildren<QLabel*>(u"emptyLabel"_s);
    const auto shown = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"示例东湾街道"_s);
    });
    QVERIFY(shown != labels.end());
    QVERIFY(child<QScrollArea>("dashboardScroll")->isHidden());
    click("clearDashboardFilter");
    QVERIFY(child<QScrollArea>("dashboardScroll")->isVisible());
}

void TestDashboardPage::filterTravelsToTheTrace()
{
    choose(child<QComboBox>("townshipBox"), Dongwan);
    QWidget* myopia = card("学生近视率");
    myopia->setFocus();
    QTest::keyClick(myopia, Qt::Key_Return);
    auto* trace = m_window->findChild<QDialog*>(u"traceDialog"_s);
    QVERIFY(trace != nullptr);
    QVERIFY(childOf<QLabel>(*trace, "traceValue")->text().startsWith(u"53.22%"_s));
    QVERIFY(childOf<QLabel>(*trace, "pageTitle")->text().contains(u"示例东湾街道"_s));
}

void TestDashboardPage::keepsWidgetsAndScroll()
{
    m_window->resize(1100, 500); // so that there is something to scroll
    QCoreApplication::processEvents();
    auto* bar = child<QScrollArea>("dashboardScroll")->verticalScrollBar();
    QVERIFY(bar->maximum() > 60);
    bar->setValue(60);
    const auto figures = m_window->findChildren<QWidget*>(u"figureCard"_s);
    const auto charts = m_window->findChildren<QWidget*>(u"chartCard"_s);
    QVERIFY(figures.size() >= 4 && charts.size() >= 4);
    choose(child<QComboBox>("yearBox"), 2023);
    QVERIFY2(said("学生近视率").startsWith(u"53.89%"_s), qPrintable(said("学生近视率")));
    choose(child<QComboBox>("ownershipBox"), u"public"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->findChildren<QWidget*>(u"figureCard"_s), figures);
    QCOMPARE(m_window->findChildren<QWidget*>(u"chartCard"_s), charts);
    QCOMPARE(bar->value(), 60);
    choose(child<QComboBox>("dashboardBox"), u"preschool"_s);
    bar->setValue(20);
    choose(child<QComboBox>("dashboardBox"), u"overview"_s);
    QCOMPARE(bar->value(), 60);
}

void TestDashboardPage::comparesYears()
{
    auto* compare = child<QPushButton>("compareButton");
    compare->setFocus();
    QTest::keyClick(compare, Qt::Key_Space);
    QVERIFY(table()->isVisible());
    QVERIFY(child<QScrollArea>("dashboardScroll")->isHidden());
    QCOMPARE(table()->columnCount(), 3);
    QCOMPARE(table()->horizontalHeaderItem(1)->text(), u"2023"_s);
    QCOMPARE(table()->horizontalHeaderItem(2)->text(), u"2024"_s);
    const int row = rowOf(u"学生近视率"_s);
    QCOMPARE(table()->item(row, 1)->text(), u"53.89%"_s);
    QCOMPARE(table()->item(row, 2)->text(), u"52.75%"_s);
    QVERIFY(table()->item(row, 2)->toolTip().contains(u"↓1.14"_s));
    table()->setCurrentCell(row, 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    auto* trace = m_window->findChild<QDialog*>(u"traceDialog"_s);
    QVERIFY(trace != nullptr);
    QVERIFY(childOf<QLabel>(*trace, "traceValue")->text().startsWith(u"53.89%"_s));
}

void TestDashboardPage::comparesTownshipsByTyping()
{
    click("compareButton");
    auto* kind = child<QComboBox>("comparisonKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(table()->horizontalHeaderItem(1)->text(), u"示例东湾街道"_s);
    QCOMPARE(table()->horizontalHeaderItem(2)->text(), u"示例西桥街道"_s);
    const int row = rowOf(u"学生近视率"_s);
    QCOMPARE(table()->item(row, 1)->text(), u"53.22%"_s);
    QCOMPARE(table()->item(row, 2)->text(), u"55.20%"_s); // 9353 of 16943
    QVERIFY(table()->item(row, 2)->toolTip().contains(u"↑1.98"_s));
    auto* third = child<QComboBox>("comparisonSide3");
    third->setFocus();
    QTest::keyClicks(third, u"slyxz"_s.left(3));
    QTest::keyClick(third, Qt::Key_Return);
    QCOMPARE(table()->columnCount(), 4);
    QCOMPARE(table()->horizontalHeaderItem(3)->text(), third->currentText());
}

void TestDashboardPage::copiesAComparison()
{
    click("compareButton");
    const int row = rowOf(u"学生近视率"_s);
    table()->setCurrentCell(row, 0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[1].startsWith(u"学生近视率\t%\t53.89\t52.75\t↓1.14"_s), qPrintable(lines[1]));
}

void TestDashboardPage::presentsByKeys()
{
    QPointer<Presentation> shown = present();
    QVERIFY(shown);
    QVERIFY(shown->isFullScreen());
    QVERIFY(shown->heading().startsWith(u"全局概览"_s));
    const QString first = shown->heading();
    while (shown->heading().startsWith(u"全局概览"_s)) {
        QTest::keyClick(shown, Qt::Key_Right);
    }
    QVERIFY(shown->heading().startsWith(u"学前教育"_s));
    QTest::keyClick(shown, Qt::Key_PageUp);
    QVERIFY(shown->heading().startsWith(u"全局概览"_s));
    QTest::keyClick(shown, Qt::Key_Home);
    QCOMPARE(shown->heading(), first);
    QTest::keyClick(shown, Qt::Key_End);
    QVERIFY(!shown->heading().startsWith(u"全局概览"_s));
    QTest::keyClick(shown, Qt::Key_Home);
    QTest::keyClick(shown, Qt::Key_Left); // round to the last part of the last
    QVERIFY(!shown->heading().startsWith(u"全局概览"_s));
    QTest::mouseClick(shown, Qt::LeftButton);
    QCOMPARE(shown->heading(), first);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!shown);
}

void TestDashboardPage::presentationGoesOnByItself()
{
    QPointer<Presentation> shown = present();
    QVERIFY(shown);
    QVERIFY(!shown->isAutomatic());
    QCOMPARE(shown->seconds(), 20);
    QTest::keyClick(shown, Qt::Key_A);
    QVERIFY(shown->isAutomatic());
    QTest::keyClick(shown, Qt::Key_Plus);
    QCOMPARE(shown->seconds(), 30);
    QTest::keyClick(shown, Qt::Key_F5);
    QTRY_VERIFY(!shown);
    shown = present();
    QVERIFY(shown);
    QCOMPARE(shown->seconds(), 30); // remembered
    QTest::keyClick(shown, Qt::Key_Minus);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!shown);
}

void TestDashboardPage::presentationShowsTheFilter()
{
    choose(child<QComboBox>("townshipBox"), Dongwan);
    const Presentation* shown = present();
    QVERIFY(shown != nullptr);
    QVERIFY2(const_cast<Presentation*>(shown)->heading().contains(u"示例东湾街道"_s),
             qPrintable(const_cast<Presentation*>(shown)->heading()));
}

void TestDashboardPage::buttonsAreReachedByTab()
{
    QStringList reached;
    child<QComboBox>("dashboardBox")->setFocus();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    for (const char* name : {"compareButton", "presentButton", "againstBox", "townshipBox", "typeBox",
                             "ownershipBox", "figureCard"}) {
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
