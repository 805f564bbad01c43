#include "gui/collectionpage.h"
#include "gui/collectionsendpanel.h"

#include "core/registers.h"
#include "guifixture.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "work/collectionmaking.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

/// 发放: which workbooks are made is chosen here.
class TestCollectionSend : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allSchoolsAtFirst();
    void onlyTheChosen();
    void filtersNarrowAndKeepChoices();
    void aSchoolWithoutForm();
    void stoppedOnTheWay();
    void aWrongDeadline();
    void aLeaderMayNot();
    void aFileWithoutForms();

private:
    void press(const char* button)
    {
        QTest::mouseClick(childOf<QPushButton>(*m_page, button), Qt::LeftButton);
    }
    QTableWidget& table(const char* name) { return *childOf<QTableWidget>(*m_page, name); }
    void check(const char* name, int row, bool checked)
    {
        table(name).item(row, 0)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    int shown(const char* name)
    {
        int count = 0;
        for (int row = 0; row < table(name).rowCount(); ++row) {
            count += table(name).isRowHidden(row) ? 0 : 1;
        }
        return count;
    }
    int rowOf(const char* name, const QString& text)
    {
        const auto found = table(name).findItems(text, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first()->row();
    }
    QStringList written() const { return QDir(m_copy->dialogs.folder).entryList(QDir::Files, QDir::Name); }
    void open()
    {
        m_page = std::make_unique<CollectionPage>(*m_copy->session, m_copy->dialogs);
        m_page->show();
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
    std::unique_ptr<CollectionPage> m_page;
};

void TestCollectionSend::init()
{
    QVERIFY(m_chinese.load(u":/i18n/edubureau_zh_CN.qm"_s));
    m_copy = std::make_unique<SampleCopy>(m_chinese);
    m_copy->dialogs.folder = m_copy->filePath(u"out"_s);
    open();
}

void TestCollectionSend::cleanup()
{
    m_page.reset();
    m_copy.reset();
}

void TestCollectionSend::allSchoolsAtFirst()
{
    QVERIFY(table("collectionForms").rowCount() > 5);
    const int schools = table("collectionSchools").rowCount();
    QVERIFY(schools > 150);
    press("makeWorkbooks");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(written().size(), schools);
    QVERIFY(childOf<QLabel>(*m_page, "makeOutcome")->text().contains(m_copy->dialogs.folder));
    QVERIFY(childOf<QPushButton>(*m_page, "openFolder")->isVisible());
}

void TestCollectionSend::onlyTheChosen()
{
    press("noSchools");
    QVERIFY(!childOf<QPushButton>(*m_page, "makeWorkbooks")->isEnabled());
    auto& schools = table("collectionSchools");
    schools.setCurrentCell(3, 0);
    QTest::keyClick(&schools, Qt::Key_Space);
    check("collectionSchools", 7, true);
    auto* due = childOf<QLineEdit>(*m_page, "collectionDue");
    due->setText(u"2025-1-10"_s);
    press("makeWorkbooks");
    QCOMPARE(written(),
             QStringList({schools.item(3, 1)->text() + u' ' + schools.item(3, 0)->text() + u".xlsx"_s,
                          schools.item(7, 1)->text() + u' ' + schools.item(7, 0)->text() + u".xlsx"_s}));
}

void TestCollectionSend::filtersNarrowAndKeepChoices()
{
    const int all = shown("collectionSchools");
    auto* search = childOf<QLineEdit>(*m_page, "collectionSearch");
    search->setFocus();
    QTest::keyClicks(search, u"xx"_s); // 小学
    const int found = shown("collectionSchools");
    QVERIFY(found > 0 && found < all);
    press("noSchools"); // those that are shown
    search->clear();
    auto* township = childOf<QComboBox>(*m_page, "collectionTownship");
    township->setCurrentIndex(1);
    QVERIFY(shown("collectionSchools") < all);
    township->setCurrentIndex(0);
    QVERIFY(
        childOf<QLabel>(*m_page, "collectionSchoolsTitle")->text().contains(QString::number(all - found)));
    press("makeWorkbooks");
    QCOMPARE(written().size(), all - found);
}

void TestCollectionSend::aSchoolWithoutForm()
{
    press("noForms");
    check("collectionForms", rowOf("collectionForms", u"班级与班额"_s), true);
    auto& schools = table("collectionSchools");
    int without = 0;
    for (int row = 0; row < schools.rowCount(); ++row) {
        without += schools.item(row, 4)->text() == u"—"_s ? 1 : 0;
    }
    press("makeWorkbooks");
    QCOMPARE(written().size(), schools.rowCount() - without);
}

void TestCollectionSend::stoppedOnTheWay()
{
    QTimer::singleShot(0, m_page.get(), [] {
        auto* progress = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
        QVERIFY(progress != nullptr);
        QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    });
    press("makeWorkbooks");
    QVERIFY(written().size() < table("collectionSchools").rowCount());
    const QString outcome = childOf<QLabel>(*m_page, "makeOutcome")->text();
    QVERIFY2(outcome.contains(u"Stopped"_s), qPrintable(outcome));
}

void TestCollectionSend::aWrongDeadline()
{
    childOf<QLineEdit>(*m_page, "collectionDue")->setText(u"soon"_s);
    press("makeWorkbooks");
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    QVERIFY(written().isEmpty());
}

void TestCollectionSend::aLeaderMayNot()
{
    m_page.reset();
    m_copy->session =
        std::make_unique<Session>(*m_copy->database, m_chinese, User{u"leader"_s, Role::Leader, {}, false});
    open();
    auto* button = childOf<QPushButton>(*m_page, "makeWorkbooks");
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
}

void TestCollectionSend::aFileWithoutForms()
{
    m_page.reset();
    const RecordType& type = *Registers::find(u"collection_form"_s);
    const RecordStore store(*m_copy->database);
    const auto shipped = store.all(type, 0);
    {
        Change change(*m_copy->database, {u"test"_s, u"program"_s});
        for (const Record& record : shipped) {
            store.remove(change, type, record);
        }
        change.commit();
    }
    m_copy->session->noteChange();
    open();
    QVERIFY(!table("collectionForms").isVisible());
    try { // the command line
        CollectionMaking(*m_copy->database, m_chinese).make({2024, {}, {}, {}, m_copy->dialogs.folder});
        QFAIL("Workbooks without a form");
    } catch (const StorageError& error) {
        QVERIFY2(error.message().contains(u"form"_s), qPrintable(error.message()));
    }
    press("loadForms");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(store.all(type, 0).size(), shipped.size());
    QVERIFY(table("collectionForms").isVisible());
    m_copy->session->undo();
    QVERIFY(store.all(type, 0).isEmpty());
}

QTEST_MAIN(TestCollectionSend)
#include "tst_collectionsend.moc"
