#include "gui/collectionpage.h"

#include "core/measure.h"
#include "core/registers.h"
#include "exchange/collection/collectionbook.h"
#include "guifixture.h"
#include "storage/databaseidentity.h"
#include "storage/recordstore.h"
#include "storage/valuestore.h"
#include "work/collectionbooks.h"
#include "work/yearlock.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

/// 收回 and 未交: workbooks as the schools send them are dropped, looked at, decided and taken in.
class TestCollectionReturn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takenAndUndone();
    void whatIsWrongStaysAndGoesBack();
    void decidedCellByCell();
    void decidedForAll();
    void laterStaysInTheList();
    void laterOutlivesTheWindow();
    void undoneComesBack();
    void undoneWhileAway();
    void sortedByAHeader();
    void twoOfOneSchool();
    void aFileOfNobody();
    void takenOnceMore();
    void comparedAgain();
    void whatIsNoTableIsLeftOut();
    void ofAnotherYear();
    void aRowOfARegister();
    void aLockedYear();
    void aLeaderMayNot();
    void whoHasNotReturned();

private:
    enum FileColumn { State, School, File, New, Changed, Same, Wrong, Reason };
    enum CellColumn { Form, Label, Before, Author, After, What, Decision, Remark };

    void press(const char* button)
    {
        QTest::mouseClick(childOf<QPushButton>(*m_page, button), Qt::LeftButton);
    }
    QTableWidget& table(const char* name) { return *childOf<QTableWidget>(*m_page, name); }
    QTableWidget& fileTable() { return table("returnedFiles"); }
    QTableWidget& cells() { return table("returnedCells"); }
    int year() const { return m_copy->session->year(); }

    /// The n-th primary school that has reported pupils and classes.
    const SchoolProfile& school(int n);
    std::optional<Decimal> stored(const SchoolProfile& of, const QString& measure);
    /// The school's own workbook with these cells filled in, under a name.
    QString returned(const SchoolProfile& of, const QHash<QString, QString>& entries, const QString& name,
                     const QString& award = {});
    void drop(const QStringList& paths);
    void choose(const QString& label, int choice);
    int rowOf(const QString& label);
    QStringList states();
    void show(int tab);

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
    std::unique_ptr<CollectionPage> m_page;
};

void TestCollectionReturn::init()
{
    QVERIFY(m_chinese.load(u":/i18n/edubureau_zh_CN.qm"_s));
    m_copy = std::make_unique<SampleCopy>(m_chinese);
    m_page = std::make_unique<CollectionPage>(*m_copy->session, m_copy->dialogs);
    m_page->resize(1200, 800);
    m_page->show();
    show(1);
}

void TestCollectionReturn::cleanup()
{
    m_page.reset();
    m_copy.reset();
}

void TestCollectionReturn::show(int tab)
{
    m_page->setCurrentIndex(tab);
}

const SchoolProfile& TestCollectionReturn::school(int n)
{
    for (const SchoolProfile& each : m_copy->session->reading().data.schools(year()).profiles()) {
        if (each.open && stored(each, u"students_p"_s) && stored(each, u"classes_p"_s) && n-- == 0) {
            return each;
        }
    }
    qFatal("no such school");
}

std::optional<Decimal> TestCollectionReturn::stored(const SchoolProfile& of, const QString& measure)
{
    const auto value =
        ValueStore(*m_copy->database)
            .find({year(), m_copy->session->reading().definitions.measure(measure)->id, of.school});
    return value ? value->amount : std::nullopt;
}

QString TestCollectionReturn::returned(const SchoolProfile& of, const QHash<QString, QString>& entries,
                                       const QString& name, const QString& award)
{
    Reading& reading = m_copy->session->reading();
    CollectionBooks maker(reading, databaseIdentity(*m_copy->database), m_chinese);
    CollectionBook book = maker.make(of, {year(), collectionForms(reading.definitions), {}});
    constexpr int Entry = 4;
    for (CollectionSheet& sheet : book.sheets) {
        for (auto& row : sheet.rows) {
            const auto entry = entries.constFind(row[0].content.text);
            if (entry != entries.constEnd()) {
                bool number = false;
                entry->toDouble(&number);
                row[Entry].content = {number ? Cell::Kind::Number : Cell::Kind::Text, *entry};
            }
        }
    }
    if (!award.isEmpty()) { // name, category, level, giver, winner type, winner
        auto& row = book.sheets.last().rows.last();
        const Definitions& definitions = reading.definitions;
        const QStringList texts = {award,
                                   definitions.codeList(u"award_category"_s).first().label,
                                   definitions.codeList(u"level"_s).first().label,
                                   {},
                                   definitions.codeList(u"winner_type"_s).first().label,
                                   of.name};
        for (int column = 0; column < texts.size(); ++column) {
            row[column].content = {texts[column].isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text,
                                   texts[column]};
        }
    }
    const QString path = m_copy->filePath(name);
    const QString error = writeCollectionBook(path, book);
    return error.isEmpty() ? path : QString();
}

void TestCollectionReturn::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QWidget* panel = m_page->currentWidget();
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &event);
    QCOMPARE(m_copy->dialogs.failures, QStringList());
}

int TestCollectionReturn::rowOf(const QString& label)
{
    const auto found = cells().findItems(label, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first()->row();
}

/// Opens the list of a cell by a click and takes one of its words by keys.
void TestCollectionReturn::choose(const QString& label, int choice)
{
    const QModelIndex index = cells().model()->index(rowOf(label), Decision);
    QVERIFY(index.isValid());
    cells().scrollTo(index);
    QTest::mouseClick(cells().viewport(), Qt::LeftButton, {}, cells().visualRect(index).center());
    auto* box = cells().viewport()->findChild<QComboBox*>();
    QVERIFY(box != nullptr);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Home);
    for (int step = 0; step < choice; ++step) {
        QTest::keyClick(box->view(), Qt::Key_Down);
    }
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_VERIFY(cells().viewport()->findChild<QComboBox*>() == nullptr);
}

QStringList TestCollectionReturn::states()
{
    QStringList states;
    for (int row = 0; row < fileTable().rowCount(); ++row) {
        states.append(fileTable().item(row, State)->text());
    }
    return states;
}

void TestCollectionReturn::takenAndUndone()
{
    const SchoolProfile one = school(0);
    const SchoolProfile two = school(1);
    const auto before = stored(one, u"students_p"_s);
    drop({returned(one, {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s), returned(two, {}, u"b.xlsx"_s)});
    QCOMPARE(states(), QStringList({u"Ready"_s, u"No change"_s}));
    QCOMPARE(fileTable().item(0, School)->text(), one.name);
    QCOMPARE(fileTable().item(0, Changed)->text(), u"1"_s);
    int shown = -1;
    for (int row = 0; row < cells().rowCount(); ++row) {
        shown = cells().isRowHidden(row) ? shown : row;
    }
    QCOMPARE(cells().item(shown, Before)->text(), before->toString());
    QCOMPARE(cells().item(shown, After)->text(), u"4321"_s);
    QVERIFY(cells().item(shown, Author)->text().startsWith(u"test"_s));
    press("takeReturned");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(m_copy->dialogs.news.size(), 1);
    QCOMPARE(stored(one, u"students_p"_s)->toString(), u"4321"_s);
    QVERIFY(childOf<QLabel>(*m_page, "dropArea")->isVisible());
    m_copy->session->undo();
    QCOMPARE(stored(one, u"students_p"_s), before);
}

void TestCollectionReturn::whatIsWrongStaysAndGoesBack()
{
    const SchoolProfile one = school(0);
    const SchoolProfile two = school(1);
    const auto before = stored(two, u"students_p"_s);
    const QString wrong =
        returned(two, {{u"students_p"_s, u"many"_s}, {u"classes_p"_s, u"77"_s}}, u"b.xlsx"_s);
    drop({returned(one, {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s), wrong});
    QCOMPARE(states(), QStringList({u"Wrong"_s, u"Ready"_s}));
    QVERIFY(!fileTable().item(0, Reason)->text().isEmpty());
    press("takeReturned");
    QCOMPARE(states(), QStringList(u"Wrong"_s));
    m_copy->session->lookForForeignChanges(); // as when a message has been closed
    QVERIFY(!childOf<QWidget>(*m_page, "staleHint")->isVisible());
    QCOMPARE(stored(two, u"students_p"_s), before);
    QVERIFY(!childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
    m_copy->dialogs.folder = m_copy->filePath(u"back"_s);
    press("writeReturns");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(QDir(m_copy->dialogs.folder).entryList(QDir::Files), QStringList(u"b.xlsx"_s));
    QFile::remove(wrong);
    QVERIFY(!returned(two, {{u"students_p"_s, u"55"_s}}, u"b2.xlsx"_s).isEmpty());
    press("clearFiles");
    drop({m_copy->filePath(u"b2.xlsx"_s)});
    QCOMPARE(states(), QStringList(u"Ready"_s));
}

void TestCollectionReturn::decidedCellByCell()
{
    const SchoolProfile one = school(0);
    const auto classes = stored(one, u"classes_p"_s);
    drop({returned(one, {{u"students_p"_s, u"4321"_s}, {u"classes_p"_s, u"77"_s}}, u"a.xlsx"_s)});
    const QString label = m_copy->session->reading().definitions.measure(u"classes_p"_s)->name;
    choose(label, 1);
    QCOMPARE(cells().item(rowOf(label), Decision)->text(), u"Keep ours"_s);
    press("takeReturned");
    QCOMPARE(stored(one, u"students_p"_s)->toString(), u"4321"_s);
    QCOMPARE(stored(one, u"classes_p"_s), classes);
    QCOMPARE(fileTable().rowCount(), 0);
}

void TestCollectionReturn::decidedForAll()
{
    drop({returned(school(0), {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s),
          returned(school(1), {{u"students_p"_s, u"4322"_s}}, u"b.xlsx"_s)});
    const auto total = [this] { return childOf<QLabel>(*m_page, "returnedTotal")->text(); };
    QVERIFY2(total().contains(u'2'), qPrintable(total()));
    childOf<QPushButton>(*m_page, "chooseFile")->menu()->actions()[1]->trigger();
    QVERIFY2(total().contains(u'1'), qPrintable(total()));
    childOf<QPushButton>(*m_page, "chooseAllFiles")->menu()->actions()[1]->trigger();
    QVERIFY2(total().contains(u'0'), qPrintable(total()));
}

void TestCollectionReturn::laterStaysInTheList()
{
    const SchoolProfile one = school(0);
    drop({returned(one, {{u"students_p"_s, u"4321"_s}, {u"classes_p"_s, u"77"_s}}, u"a.xlsx"_s)});
    const QString label = m_copy->session->reading().definitions.measure(u"classes_p"_s)->name;
    choose(label, 2);
    press("takeReturned");
    QCOMPARE(stored(one, u"students_p"_s)->toString(), u"4321"_s);
    QCOMPARE(states(), QStringList(u"Ready"_s));
    QCOMPARE(fileTable().item(0, Changed)->text(), u"1"_s);
    QCOMPARE(cells().item(rowOf(label), Decision)->text(), u"Decide later"_s);
    choose(label, 0);
    press("takeReturned");
    QCOMPARE(stored(one, u"classes_p"_s)->toString(), u"77"_s);
    QCOMPARE(fileTable().rowCount(), 0);
}

void TestCollectionReturn::laterOutlivesTheWindow()
{
    const SchoolProfile one = school(0);
    const QString label = m_copy->session->reading().definitions.measure(u"classes_p"_s)->name;
    const QString path =
        returned(one, {{u"students_p"_s, u"4321"_s}, {u"classes_p"_s, u"77"_s}}, u"a.xlsx"_s);
    drop({path});
    choose(label, 2);
    press("takeReturned");
    QVERIFY(QFile::remove(path));
    m_page = std::make_unique<CollectionPage>(*m_copy->session, m_copy->dialogs);
    m_page->resize(1200, 800);
    m_page->show();
    show(1);
    QVERIFY(childOf<QPushButton>(*m_page, "openLeft")->isVisible());
    show(2);
    QTableWidget& owing = table("owingSchools");
    QCOMPARE(owing.item(0, 1)->text(), one.name);
    QVERIFY2(owing.item(0, 5)->text().contains(u'1'), qPrintable(owing.item(0, 5)->text()));
    owing.setFocus();
    QTest::keyClick(&owing, Qt::Key_Return);
    QCOMPARE(m_page->currentIndex(), 1);
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(states(), QStringList(u"Ready"_s));
    QVERIFY(!childOf<QPushButton>(*m_page, "openLeft")->isVisible());
    press("clearFiles");
    press("openLeft");
    QCOMPARE(states(), QStringList(u"Ready"_s));
    QCOMPARE(cells().item(rowOf(label), Decision)->text(), u"Decide later"_s);
    choose(label, 0);
    press("takeReturned");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(stored(one, u"classes_p"_s)->toString(), u"77"_s);
    show(2);
    QVERIFY(table("owingSchools").findItems(one.code, Qt::MatchExactly).isEmpty());
    QVERIFY(!childOf<QPushButton>(*m_page, "decideLeft")->isVisible());
}

void TestCollectionReturn::undoneComesBack()
{
    const SchoolProfile one = school(0);
    const QString label = m_copy->session->reading().definitions.measure(u"classes_p"_s)->name;
    drop({returned(one, {{u"students_p"_s, u"4321"_s}, {u"classes_p"_s, u"77"_s}}, u"a.xlsx"_s),
          returned(school(1), {{u"students_p"_s, u"many"_s}}, u"b.xlsx"_s)});
    fileTable().setCurrentCell(1, 0);
    choose(label, 1);
    press("takeReturned");
    QCOMPARE(states(), QStringList(u"Wrong"_s));
    m_copy->session->undo();
    QTRY_COMPARE(states(), QStringList({u"Wrong"_s, u"Ready"_s}));
    fileTable().setCurrentCell(1, 0);
    QCOMPARE(cells().item(rowOf(label), Decision)->text(), u"Keep ours"_s);
    QVERIFY(!childOf<QWidget>(*m_page, "staleHint")->isVisible());
    m_copy->session->redo();
    QTRY_COMPARE(states(), QStringList(u"Wrong"_s));
    m_copy->session->undo();
    QTRY_COMPARE(states(), QStringList({u"Wrong"_s, u"Ready"_s}));
    press("takeReturned");
    QCOMPARE(stored(one, u"students_p"_s)->toString(), u"4321"_s);
}

void TestCollectionReturn::undoneWhileAway()
{
    drop({returned(school(0), {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s)});
    press("takeReturned");
    show(2);
    m_copy->session->undo();
    show(1);
    QTRY_COMPARE(states(), QStringList(u"Ready"_s));
    QVERIFY(childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
}

void TestCollectionReturn::sortedByAHeader()
{
    const SchoolProfile one = school(0);
    const SchoolProfile two = school(1);
    const QString classes = m_copy->session->reading().definitions.measure(u"classes_p"_s)->name;
    drop({returned(one, {{u"students_p"_s, u"4321"_s}}, u"c.xlsx"_s),
          returned(two, {{u"students_p"_s, u"4322"_s}, {u"classes_p"_s, u"77"_s}}, u"a.xlsx"_s),
          returned(school(2), {}, u"b.xlsx"_s)});
    const auto files = [this] {
        QStringList names;
        for (int row = 0; row < fileTable().rowCount(); ++row) {
            names.append(fileTable().item(row, File)->text());
        }
        return names;
    };
    const auto clickHeader = [this](int column) {
        QHeaderView& header = *fileTable().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 20, header.height() / 2});
    };
    QCOMPARE(files(), QStringList({u"c.xlsx"_s, u"a.xlsx"_s, u"b.xlsx"_s}));
    fileTable().setCurrentCell(1, 0);
    clickHeader(File);
    QCOMPARE(files(), QStringList({u"a.xlsx"_s, u"b.xlsx"_s, u"c.xlsx"_s}));
    QCOMPARE(fileTable().currentRow(), 0);
    choose(classes, 1);
    clickHeader(Changed);
    clickHeader(Changed);
    QCOMPARE(files(), QStringList({u"a.xlsx"_s, u"c.xlsx"_s, u"b.xlsx"_s}));
    QCOMPARE(cells().item(rowOf(classes), Decision)->text(), u"Keep ours"_s);
    clickHeader(State);
    QCOMPARE(files(), QStringList({u"c.xlsx"_s, u"a.xlsx"_s, u"b.xlsx"_s}));
    QCOMPARE(fileTable().currentRow(), 1);
    press("takeReturned");
    QCOMPARE(stored(two, u"students_p"_s)->toString(), u"4322"_s);
    QVERIFY(stored(two, u"classes_p"_s)->toString() != u"77"_s);
}

void TestCollectionReturn::twoOfOneSchool()
{
    const SchoolProfile one = school(0);
    drop({returned(one, {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s),
          returned(one, {{u"students_p"_s, u"4322"_s}}, u"b.xlsx"_s)});
    QCOMPARE(states(), QStringList({u"In doubt"_s, u"In doubt"_s}));
    QVERIFY(!childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
    fileTable().setCurrentCell(1, 0);
    QCOMPARE(fileTable().item(1, File)->text(), u"b.xlsx"_s);
    press("preferFile");
    QCOMPARE(states(), QStringList({u"Ready"_s, u"Duplicate"_s}));
    press("takeReturned");
    QCOMPARE(stored(one, u"students_p"_s)->toString(), u"4322"_s);
}

void TestCollectionReturn::aFileOfNobody()
{
    const SchoolProfile one = school(2);
    OutTable copied;
    copied.sheetName = u"Sheet1"_s;
    copied.header = {CollectionHeader::Code, CollectionHeader::Name, CollectionHeader::ThisYear};
    const Measure& pupils = *m_copy->session->reading().definitions.measure(u"students_p"_s);
    copied.rows = {
        {{Cell::Kind::Text, pupils.code}, {Cell::Kind::Text, pupils.name}, {Cell::Kind::Number, u"4321"_s}}};
    const QString path = m_copy->filePath(u"新建.xlsx"_s);
    QCOMPARE(writeXlsx(path, copied), QString());
    drop({path});
    QCOMPARE(states(), QStringList(u"In doubt"_s));
    auto* picker = childOf<QComboBox>(*m_page, "returnedSchool");
    QVERIFY(picker->isVisible());
    picker->setFocus();
    QTest::keyClicks(picker, one.code);
    press("decideSchool");
    QCOMPARE(states(), QStringList(u"Ready"_s));
    QCOMPARE(fileTable().item(0, School)->text(), one.name);
    press("takeReturned");
    QCOMPARE(stored(one, u"students_p"_s)->toString(), u"4321"_s);
}

void TestCollectionReturn::takenOnceMore()
{
    const SchoolProfile one = school(0);
    const QString path = returned(one, {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s);
    drop({path});
    press("takeReturned");
    drop({path});
    QCOMPARE(states(), QStringList(u"Duplicate"_s));
    QVERIFY(!childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
    press("takeAgain");
    QCOMPARE(states(), QStringList(u"No change"_s));
}

void TestCollectionReturn::comparedAgain()
{
    const SchoolProfile one = school(0);
    drop({returned(one, {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s)});
    {
        const Database other(m_copy->path);
        Change change(other, {u"other"_s, u"window"_s});
        const Measure& pupils = *m_copy->session->reading().definitions.measure(u"students_p"_s);
        ValueWriter(change).put({year(), pupils.id, one.school},
                                {one.school, Decimal::fromInt(4321), {}, false, 0},
                                ValueWriter::Existing::Replace, {});
        change.commit();
    }
    m_copy->session->lookForForeignChanges();
    QVERIFY(!childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
    press("compareAgain");
    QCOMPARE(states(), QStringList(u"No change"_s));
    QVERIFY(childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
}

void TestCollectionReturn::whatIsNoTableIsLeftOut()
{
    const QString folder = m_copy->filePath(u"back"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile note(folder + u"/note.txt"_s);
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("hello");
    note.close();
    QVERIFY(!returned(school(0), {}, u"back/a.xlsx"_s).isEmpty());
    m_copy->dialogs.folder = folder;
    press("addFolder");
    QCOMPARE(states(), QStringList(u"No change"_s));
    QVERIFY(childOf<QLabel>(*m_page, "skippedFiles")->text().contains(u"note.txt"_s));
}

void TestCollectionReturn::ofAnotherYear()
{
    drop({returned(school(0), {{u"students_p"_s, u"4321"_s}}, u"a.xlsx"_s)});
    m_copy->session->setYear(year() - 1);
    QVERIFY(!childOf<QPushButton>(*m_page, "takeReturned")->isEnabled());
    press("compareAgain");
    QCOMPARE(states(), QStringList(u"Wrong"_s));
    QVERIFY(fileTable().item(0, Reason)->text().contains(QString::number(year())));
    m_copy->session->setYear(year() + 1);
    press("compareAgain");
    QCOMPARE(states(), QStringList(u"Ready"_s));
}

void TestCollectionReturn::aRowOfARegister()
{
    const RecordType& award = *Registers::find(u"award"_s);
    const RecordStore records(*m_copy->database);
    const SchoolProfile one = school(0);
    const auto before = records.all(award, year()).size();
    drop({returned(one, {}, u"a.xlsx"_s, u"校园足球示范校"_s)});
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QVERIFY2(states() == QStringList(u"Ready"_s), qPrintable(fileTable().item(0, Reason)->toolTip()));
    QCOMPARE(fileTable().item(0, New)->text(), u"1"_s);
    press("takeReturned");
    const auto after = records.all(award, year());
    QCOMPARE(after.size(), before + 1);
    m_copy->session->undo();
    QCOMPARE(records.all(award, year()).size(), before);
}

void TestCollectionReturn::aLeaderMayNot()
{
    m_page.reset();
    m_copy->session =
        std::make_unique<Session>(*m_copy->database, m_chinese, User{u"leader"_s, Role::Leader, {}, false});
    m_page = std::make_unique<CollectionPage>(*m_copy->session, m_copy->dialogs);
    m_page->show();
    show(1);
    QVERIFY(!childOf<QPushButton>(*m_page, "addFiles")->isEnabled());
    QVERIFY(!m_page->currentWidget()->acceptDrops());
}

void TestCollectionReturn::aLockedYear()
{
    YearLock(*m_copy->database, m_copy->session->user(), u"window"_s).lock(year());
    m_copy->session->noteChange();
    QVERIFY(!childOf<QPushButton>(*m_page, "addFiles")->isEnabled());
    QVERIFY(childOf<QLabel>(*m_page, "dropArea")->text().contains(QString::number(year())));
    QVERIFY(!m_page->currentWidget()->acceptDrops());
}

void TestCollectionReturn::whoHasNotReturned()
{
    show(2);
    const int owing = table("owingSchools").rowCount();
    QVERIFY(owing > 150);
    show(1);
    const SchoolProfile one = school(0);
    drop({returned(one, {}, u"a.xlsx"_s)});
    press("takeReturned");
    show(2);
    QCOMPARE(table("owingSchools").rowCount(), owing - 1);
    QVERIFY(table("owingSchools").findItems(one.code, Qt::MatchExactly).isEmpty());
    QVERIFY(childOf<QLabel>(*m_page, "returnedCount")->text().startsWith(u"1 "_s));
    press("copyOwing");
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), owing);
    const QStringList header = QGuiApplication::clipboard()->text().section(u'\n', 0, 0).split(u'\t');
    QVERIFY(header.contains(u"Head"_s) && header.contains(u"Phone"_s));
    m_copy->dialogs.file = m_copy->filePath(u"owing.csv"_s);
    press("exportOwing");
    QVERIFY(QFile::exists(m_copy->dialogs.file));
}

QTEST_MAIN(TestCollectionReturn)
#include "tst_collectionreturn.moc"
