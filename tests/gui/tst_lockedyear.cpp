#include "guifixture.h"

#include "core/registers.h"
#include "gui/gridview.h"
#include "gui/mainwindow.h"
#include "gui/recordform.h"
#include "gui/recordspage.h"
#include "storage/history.h"
#include "storage/recordstore.h"
#include "storage/yearstore.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Somebody else locks the year while a clerk is at work: whatever he tries is refused, and the year is
/// named.
class TestLockedYear : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void inACellOfTheGrid();
    void inAPaste();
    void inARegistersCell();
    void inTheForm();
    void inAnImport();
    void aWindowThatKnowsSaysSo();

private:
    void lock();
    GridView* grid(const char* name) { return childOf<GridView>(*m_window, name); }
    QString said(const char* label) { return childOf<QLabel>(*m_window, label)->text(); }
    void paste(GridView* into, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
    }
    bool unchanged() { return History(*m_copy->database).newest(1).first().id == m_newest; }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
    std::unique_ptr<MainWindow> m_window;
    qint64 m_newest = 0;
};

void TestLockedYear::init()
{
    m_copy = std::make_unique<SampleCopy>(m_chinese);
    m_copy->session->setYear(2024);
    m_window = std::make_unique<MainWindow>(*m_copy->session, m_copy->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(MainWindow::Values);
    auto* office = childOf<QComboBox>(*m_window, "officeBox");
    office->setCurrentIndex(office->findData(u"health"_s));
    grid("valueGrid")->setFocus();
}

void TestLockedYear::cleanup()
{
    m_window.reset();
    m_copy.reset();
}

/// By another program: the window has not heard of it.
void TestLockedYear::lock()
{
    const Database other(m_copy->path);
    Change change(other, {u"reviewer"_s, u"command"_s});
    YearStore(other).setState(change, 2024, YearState::Locked);
    change.commit();
    m_newest = History(other).newest(1).first().id;
}

void TestLockedYear::inACellOfTheGrid()
{
    auto* cells = grid("valueGrid");
    lock();
    QTest::keyClicks(cells, u"7"_s);
    auto* editor = qobject_cast<QLineEdit*>(cells->indexWidget(cells->currentIndex()));
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), u"7"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_copy->session->isLocked(2024)); // the window looked what has happened
    QVERIFY2(said("gridMessage").contains(u"2024"_s), qPrintable(said("gridMessage")));
    QVERIFY(unchanged());
}

void TestLockedYear::inAPaste()
{
    lock();
    paste(grid("valueGrid"), u"7\t8\n9\t10\n"_s);
    QVERIFY2(said("gridMessage").contains(u"2024"_s), qPrintable(said("gridMessage")));
    QVERIFY(unchanged());
}

void TestLockedYear::inARegistersCell()
{
    m_window->showPage(MainWindow::Records);
    auto* table = grid("recordTable");
    table->setCurrentIndex(table->model()->index(0, 1));
    table->setFocus();
    lock();
    paste(table, u"示例新名\n"_s);
    const QString heard = said("recordMessage") + m_copy->dialogs.failures.join(u' ');
    QVERIFY2(heard.contains(u"2024"_s), qPrintable(heard));
    QVERIFY(unchanged());
}

void TestLockedYear::inTheForm()
{
    const RecordType& type = *Registers::find(u"task_force"_s);
    RecordForm form(*m_copy->session, m_copy->dialogs, type, makeRecord(type, 2024));
    form.show();
    lock();
    typeText(qobject_cast<QLineEdit*>(form.editor(u"name"_s)), u"示例新专班"_s);
    QTest::mouseClick(childOf<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(form.isVisible());
    QString heard = m_copy->dialogs.failures.join(u' ');
    for (const QLabel* label : form.findChildren<QLabel*>()) {
        heard += label->isVisible() ? label->text() + u'\n' : QString();
    }
    QVERIFY2(heard.contains(u"2024 is locked"_s), qPrintable(heard));
    QVERIFY(unchanged());
}

void TestLockedYear::inAnImport()
{
    QFile file(m_copy->filePath(u"task_force.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name,duty\n示例新专班,统筹\n") > 0);
    file.close();
    m_window->showPage(MainWindow::Records);
    m_window->findChild<RecordsPage*>()->open(u"task_force"_s);
    m_copy->dialogs.file = file.fileName();
    lock();
    QString told;
    whenSeen("importDialog", this, [&told](QWidget& dialog) {
        told = childOf<QListWidget>(dialog, "importErrors")->item(0)->text();
        QTest::mouseClick(childOf<QPushButton>(dialog, "takeButton"), Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(childOf<QPushButton>(*m_window, "importButton"), Qt::LeftButton);
    QVERIFY2(told.contains(u"2024 is locked"_s), qPrintable(told));
    QVERIFY(unchanged());
}

void TestLockedYear::aWindowThatKnowsSaysSo()
{
    lock();
    m_copy->session->lookForForeignChanges();
    QVERIFY(said("lockBanner").contains(u"2024"_s));
    paste(grid("valueGrid"), u"7\n"_s);
    QVERIFY2(said("gridMessage").contains(u"2024"_s), qPrintable(said("gridMessage")));
    m_window->showPage(MainWindow::Records);
    auto* table = grid("recordTable");
    table->setCurrentIndex(table->model()->index(0, 1));
    table->setFocus();
    paste(table, u"示例新名\n"_s);
    QVERIFY2(said("recordMessage").contains(u"2024"_s), qPrintable(said("recordMessage")));
    QVERIFY(unchanged());
}

QTEST_MAIN(TestLockedYear)
#include "tst_lockedyear.moc"
