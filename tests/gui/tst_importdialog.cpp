#include "guifixture.h"

#include "core/registers.h"
#include "gui/importdialog.h"
#include "gui/importpreviewmodel.h"
#include "storage/recordstore.h"
#include "storage/valuestore.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Sure = "school,students_kg\n1133990001,5001\n1133990002,5002\n";
const QByteArray Messy = "幼儿园情况,,\n学校名称,孩子,所在地\n示例东湾中心幼儿园,5001,北\n"
                         "示例东湾第二中心幼儿园,—,南\n合计,5001,\n";

} // namespace

/// The window that shows a table of others before it is imported, by real clicks and keys.
class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_copy = std::make_unique<SampleCopy>(m_chinese); }
    void whatIsNewTakesOneClick();
    void enterImports();
    void modelHolds();
    void differencesMustBeDecided_data();
    void differencesMustBeDecided();
    void columnsAreChosenByTyping();
    void whatWasChosenIsRemembered();
    void signsAreAskedAbout();
    void whatNoColumnHoldsIsAskedFor();
    void theOneValueIsRemembered();
    void errorsLeadToTheirCells();
    void theSameFileIsAskedAbout();
    void guessesAreAskedAbout();
    void theRegisterIsToldFromTheTable();
    void rowsThatAreNoDataAreTold();
    void cancelStoresNothing();
    void aFileThatIsNoTable();

private:
    ImportDialog& open(const QByteArray& content, const QString& type = u"values"_s,
                       const QString& name = u"表.csv"_s)
    {
        const QString path = m_copy->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("The file cannot be written");
        }
        file.close();
        m_dialog = std::make_unique<ImportDialog>(*m_copy->session, m_copy->dialogs, type);
        m_dialog->open(path);
        m_dialog->show();
        return *m_dialog;
    }
    template <typename Widget>
    Widget& part(const char* name) const
    {
        return *childOf<Widget>(*m_dialog, name);
    }
    QWidget& missingField(const QString& field) const
    {
        for (auto* editor : m_dialog->findChildren<QWidget*>(u"missingField"_s)) {
            if (editor->property("field").toString() == field) {
                return *editor;
            }
        }
        qFatal("No value is asked for");
    }
    void giveAll(const QString& field, const QString& text) const
    {
        auto& combo = dynamic_cast<QComboBox&>(missingField(field));
        combo.setFocus();
        combo.lineEdit()->selectAll();
        typeText(combo.lineEdit(), text);
        QTest::keyClick(&combo, Qt::Key_Return);
    }
    QPushButton& importButton() const { return part<QPushButton>("takeButton"); }
    void click(const char* name) const { QTest::mouseClick(&part<QWidget>(name), Qt::LeftButton); }
    QString counts() const { return part<QLabel>("importCounts").text(); }
    void choose(const char* picker, const QString& text) const
    {
        auto& combo = part<QComboBox>(picker);
        combo.setFocus();
        combo.lineEdit()->selectAll();
        typeText(combo.lineEdit(), text);
        QTest::keyClick(&combo, Qt::Key_Return);
    }
    QString stored(const QString& school) const
    {
        Reading reading(*m_copy->database);
        const Measure& measure = *reading.definitions.measure(u"students_kg"_s);
        const qint64 identity = reading.data.schools(2024).findByText(school)->school;
        const Value* value = findValue(reading.data.values(measure.id, 2024), identity);
        return value == nullptr ? u"none"_s
               : value->missing ? missingCode(*value->missing)
                                : value->amount->toString();
    }
    bool isTaken() const { return m_dialog->result() == QDialog::Accepted; }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::whatIsNewTakesOneClick()
{
    open("name,duty\n示例新专班,统筹\n", u"task_force"_s);
    QCOMPARE(counts(), u"1 new, 0 changed, 0 unchanged"_s);
    click("takeButton");
    QVERIFY(isTaken());
    QVERIFY(m_copy->dialogs.questions.isEmpty() && m_copy->dialogs.news.isEmpty());
    QVERIFY(m_copy->session->canUndo());
}

void TestImportDialog::enterImports()
{
    open("name,duty\n示例新专班,统筹\n", u"task_force"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(isTaken());
}

void TestImportDialog::modelHolds()
{
    open(Messy);
    auto* model = part<QTableView>("importTable").model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->columnCount(), 3);
    QCOMPARE(model->index(1, 1).data().toString(), u"5001"_s);
}

void TestImportDialog::differencesMustBeDecided_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("value");
    QTest::newRow("replace") << u"replaceStored"_s << u"5001"_s;
    QTest::newRow("keep") << u"keepStored"_s << u""_s;
}

void TestImportDialog::differencesMustBeDecided()
{
    QFETCH(QString, button);
    QFETCH(QString, value);
    const QString before = stored(u"1133990001"_s);
    open(Sure);
    QCOMPARE(counts(), u"0 new, 2 changed, 0 unchanged"_s);
    QVERIFY(!importButton().isEnabled());
    click(button.toLatin1().constData());
    QVERIFY(importButton().isEnabled());
    click("takeButton");
    QVERIFY(isTaken());
    QCOMPARE(stored(u"1133990001"_s), value.isEmpty() ? before : value);
}

void TestImportDialog::columnsAreChosenByTyping()
{
    open(Messy);
    QVERIFY(!importButton().isEnabled());
    choose("target1", u"students_kg"_s);
    QCOMPARE(part<QComboBox>("target1").property("styleClass").toString(), u"sure"_s);
    QVERIFY(!importButton().isEnabled());
    click("leaveOutButton");
    QCOMPARE(part<QComboBox>("target2").property("styleClass").toString(), u"leftOut"_s);
    click("replaceStored");
    click("takeButton");
    QVERIFY(isTaken());
    QCOMPARE(stored(u"1133990001"_s), u"5001"_s);
    QCOMPARE(stored(u"1133990002"_s), u"not_applicable"_s);
}

void TestImportDialog::whatWasChosenIsRemembered()
{
    columnsAreChosenByTyping();
    open(QByteArray(Messy).replace("5001", "5003"), u"values"_s, u"明年.csv"_s);
    QVERIFY(part<QLabel>("importNotice").text().contains(u"last imported"_s));
    QCOMPARE(part<QComboBox>("target2").currentText(), u"Leave out"_s);
    click("replaceStored");
    click("takeButton");
    QVERIFY(isTaken());
    QCOMPARE(stored(u"1133990001"_s), u"5003"_s);
}

void TestImportDialog::signsAreAskedAbout()
{
    open(Messy);
    QVERIFY(part<QWidget>("signChoices").isHidden());
    choose("target1", u"students_kg"_s);
    QVERIFY(!part<QWidget>("signChoices").isHidden());
    auto& meaning = part<QComboBox>("signMeaning");
    QCOMPARE(meaning.currentText(), u"Not applicable"_s);
    meaning.setFocus();
    QTest::keyClick(&meaning, Qt::Key_Down);
    QCOMPARE(meaning.currentText(), u"Nothing to report"_s);
    click("leaveOutButton");
    click("replaceStored");
    click("takeButton");
    QCOMPARE(stored(u"1133990002"_s), u"nothing_to_report"_s);
}

void TestImportDialog::whatNoColumnHoldsIsAskedFor()
{
    open("code,name,type\n1139990001,示例南山小学,小学\n1139990002,示例南山幼儿园,幼儿园\n", u"school"_s);
    QCOMPARE(m_dialog->findChildren<QWidget*>(u"missingField"_s).size(), 3);
    QVERIFY(!part<QWidget>("missingFields").isHidden());
    QVERIFY(!importButton().isEnabled());
    giveAll(u"ownership"_s, u"public"_s);
    giveAll(u"township"_s, u"339901001"_s);
    giveAll(u"status"_s, u"飞行"_s);
    QVERIFY(!importButton().isEnabled());
    QVERIFY(part<QListWidget>("importErrors").item(0)->text().contains(u"飞行"_s));
    giveAll(u"status"_s, u"open"_s);
    QCOMPARE(counts(), u"2 new, 0 changed, 0 unchanged"_s);
    QVERIFY(!isTaken());
    click("takeButton");
    QVERIFY(isTaken());
    const SchoolProfile* school = m_copy->session->reading().data.schools(2024).findByText(u"1139990002"_s);
    QVERIFY(school != nullptr);
}

void TestImportDialog::theOneValueIsRemembered()
{
    whatNoColumnHoldsIsAskedFor();
    open("code,name,type\n1139990003,示例北山小学,小学\n", u"school"_s, u"明年.csv"_s);
    QCOMPARE(dynamic_cast<QComboBox&>(missingField(u"status"_s)).currentData().toString(), u"open"_s);
    QCOMPARE(counts(), u"1 new, 0 changed, 0 unchanged"_s);
    QVERIFY(importButton().isEnabled());
}

void TestImportDialog::errorsLeadToTheirCells()
{
    open("school,students_kg\n1133990001,5001\n1133990002,约五千\n");
    QVERIFY(!importButton().isEnabled());
    auto& errors = part<QListWidget>("importErrors");
    QCOMPARE(errors.count(), 1);
    QVERIFY(errors.item(0)->text().contains(u"B3"_s));
    QTest::mouseClick(errors.viewport(), Qt::LeftButton, {}, errors.visualItemRect(errors.item(0)).center());
    const QModelIndex cell = part<QTableView>("importTable").currentIndex();
    QCOMPARE(cell.data().toString(), u"约五千"_s);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
}

void TestImportDialog::theSameFileIsAskedAbout()
{
    const QByteArray content = "name,duty\n示例新专班,统筹\n示例二专班,统筹\n";
    open(content, u"task_force"_s);
    click("takeButton");
    open(content, u"task_force"_s);
    QCOMPARE(counts(), u"0 new, 0 changed, 2 unchanged"_s);
    click("takeButton");
    QVERIFY(isTaken());
    QVERIFY(m_copy->dialogs.questions.isEmpty());
    {
        Change change(*m_copy->database, m_copy->session->changeInfo());
        const RecordStore store(*m_copy->database);
        const RecordType& type = *Registers::find(u"task_force"_s);
        for (const Record& record : store.all(type, 2024)) {
            if (RecordView(type, record).text("name") == u"示例二专班"_s) {
                store.remove(change, type, record);
            }
        }
        change.commit();
    }
    m_copy->dialogs.confirms = false;
    open(content, u"task_force"_s);
    click("takeButton");
    QVERIFY(!isTaken());
    QCOMPARE(m_copy->dialogs.questions.size(), 1);
    QVERIFY(m_copy->dialogs.questions.first().contains(u"表.csv"_s));
}

void TestImportDialog::guessesAreAskedAbout()
{
    m_copy->dialogs.confirms = false;
    open("学校名称,在园幼儿数合计\n示例东湾中心幼儿园,5001\n示例东湾第二中心幼儿园,5002\n");
    if (part<QComboBox>("target1").property("styleClass").toString() != u"guess"_s) {
        QSKIP("The header is not guessed");
    }
    click("replaceStored");
    click("takeButton");
    QVERIFY(!isTaken());
    QVERIFY(m_copy->dialogs.questions.first().contains(u"在园幼儿数合计"_s));
}

void TestImportDialog::theRegisterIsToldFromTheTable()
{
    open(Sure, u"award"_s);
    QCOMPARE(part<QComboBox>("importTarget").currentText(), u"Values"_s);
    choose("importTarget", u"school"_s);
    QVERIFY(!part<QListWidget>("importErrors").isHidden());
}

void TestImportDialog::rowsThatAreNoDataAreTold()
{
    open(Messy);
    choose("target1", u"students_kg"_s);
    const QString text = part<QLabel>("importSkipped").text();
    QVERIFY2(text.contains(u"Title 1"_s) && text.contains(u"Total 1"_s), qPrintable(text));
    const auto* model = part<QTableView>("importTable").model();
    QVERIFY(model->headerData(3, Qt::Vertical).toString().contains(u"Total"_s));
}

void TestImportDialog::cancelStoresNothing()
{
    open("name,duty\n示例新专班,统筹\n", u"task_force"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!isTaken());
    QVERIFY(!m_copy->session->canUndo());
}

void TestImportDialog::aFileThatIsNoTable()
{
    open("");
    QVERIFY(!importButton().isEnabled());
    QVERIFY(part<QListWidget>("importErrors").count() > 0);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
