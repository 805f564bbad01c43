// What becomes of returned workbooks, in every way in which they come back.

#include "storage/databaseidentity.h"
#include "storage/evidencestore.h"
#include "storage/historyproof.h"
#include "storagefixture.h"
#include "work/cellfacts.h"
#include "work/collectionchase.h"
#include "work/collectionmerge.h"
#include "work/collectionreturns.h"
#include "work/reversal.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Status = ReturnedFile::Status;
using Kind = ReturnedItem::Kind;

Cell text(const QString& content)
{
    return content.isEmpty() ? Cell{} : Cell{Cell::Kind::Text, content};
}

Sheet sheetOf(const QString& name, const QVector<QStringList>& rows)
{
    Sheet sheet;
    sheet.name = name;
    for (const QStringList& row : rows) {
        QVector<Cell> cells;
        for (const QString& content : row) {
            cells.append(text(content));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

QString word(Status status)
{
    static const QMap<Status, QString> words = {{Status::Ready, u"ready"_s},
                                                {Status::Unchanged, u"unchanged"_s},
                                                {Status::Refused, u"refused"_s},
                                                {Status::Doubt, u"doubt"_s},
                                                {Status::Duplicate, u"duplicate"_s}};
    return words[status];
}

/// "ready", or "refused: why".
QString outcome(const ReturnedFile& file)
{
    const QString why = !file.errors.isEmpty() ? file.errors.first().message : file.reason;
    return why.isEmpty() ? word(file.status) : word(file.status) + u": "_s + why;
}

} // namespace

class TestCollectionMerge : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void outcomes_data();
    void outcomes();
    void beforeAndAfter();
    void blankNeverClears();
    void oldForm();
    void choices();
    void sameSchoolTwice();
    void takenBefore();
    void laterIsKept();
    void laterIsReplacedByANewFile();
    void laterIsUndone();
    void takenAsOneAndUndoneAsOne();
    void rowsOfARegister();
    void rowOfAnotherSchool();
    void wrongCellsGoBack();
    void whatIsSkipped();
    void lockedYear();
    void unknownYear();
    void changedMeanwhile();
    void whoHasNotReturned();

private:
    CollectionMark mark() const;
    Workbook book(const QVector<QStringList>& values) const;
    QString file(const QString& name, const Workbook& workbook);
    std::unique_ptr<CollectionMerge> merge(const QStringList& paths, int year = 2024);
    /// Takes a file of two values, of which the pupils are left to be decided.
    QString leftOpen();
    QVector<CollectionOwing> undecided() const
    {
        Reading reading(m_data->database());
        return CollectionChase::undecided(reading, 2024);
    }
    std::optional<Value> stored(qint64 measure) const
    {
        return ValueStore(m_data->database()).find({2024, measure, m_data->school});
    }
    qint64 m_teachers = 0;
    qint64 m_closed = 0;
    std::unique_ptr<TemporaryDatabase> m_data;
    QHash<QString, Workbook> m_books;
    QTranslator m_chinese;
};

void TestCollectionMerge::init()
{
    QVERIFY(m_chinese.load(u":/i18n/edubureau_zh_CN.qm"_s));
    m_data = std::make_unique<TemporaryDatabase>();
    Change change(m_data->database(), TemporaryDatabase::info());
    const auto measure = [&](const char* code, const char* name, const char* types) {
        return m_data
            ->save(change, "measure", 0,
                   {{"code", code},
                    {"name", name},
                    {"office", "general"},
                    {"level", "school"},
                    {"types", types},
                    {"decimals", 0},
                    {"nature", "stock"},
                    {"aggregation", "sum"}})
            .id;
    };
    m_teachers = measure("teachers", "教师", "2");
    measure("beds", "床位", "31");
    m_data->save(change, "code_item", 0, {{"list", "award_category"}, {"code", "honour"}, {"label", "荣誉"}});
    m_data->save(change, "code_item", 0, {{"list", "level"}, {"code", "county"}, {"label", "县"}});
    m_data->save(change, "code_item", 0, {{"list", "winner_type"}, {"code", "school"}, {"label", "学校"}});
    m_data->save(change, "collection_form", 0,
                 {{"code", "students"}, {"title", "学生"}, {"measures", "pupils|teachers"}});
    m_data->save(change, "collection_form", 0, {{"code", "award"}, {"title", "获奖"}, {"register", "award"}});
    m_closed = m_data
                   ->save(change, "school", 2024,
                          {{"code", "S2"},
                           {"name", "第二小学"},
                           {"type", "211"},
                           {"ownership", "public"},
                           {"township", "north"},
                           {"status", "closed"}})
                   .school;
    change.commit();
    m_books.clear();
}

void TestCollectionMerge::cleanup()
{
    m_data.reset();
}

CollectionMark TestCollectionMerge::mark() const
{
    CollectionMark mark{
        databaseIdentity(m_data->database()), 2024, m_data->school, u"S1"_s, u"第一小学"_s, {}};
    const Reading reading(m_data->database());
    for (const CollectionForm& form : collectionForms(reading.definitions)) {
        mark.forms.insert(form.code, form.version());
    }
    return mark;
}

/// Of the school S1, as it went out and was filled in.
Workbook TestCollectionMerge::book(const QVector<QStringList>& values) const
{
    Workbook workbook;
    workbook.sheets = {
        sheetOf(u"封面"_s, {{u"填报表"_s}, {u"学校代码"_s, u"S1"_s}, {u"填报年度"_s, u"2024"_s}}),
        sheetOf(u"学生"_s, QVector<QStringList>{{u"学生"_s}, {u"代码"_s, u"指标"_s, u"本年数"_s}} + values)};
    workbook.hidden = {sheetOf(CollectionMark::SheetName, mark().rows())};
    return workbook;
}

QString TestCollectionMerge::file(const QString& name, const Workbook& workbook)
{
    const QString path = m_data->folder() + u'/' + name;
    m_books.insert(path, workbook);
    writeFile(path, name.toUtf8());
    return path;
}

QString TestCollectionMerge::leftOpen()
{
    m_data->put(1100);
    const QString path =
        file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"1200"_s}, {u"teachers"_s, u"教师"_s, u"80"_s}}));
    const auto first = merge({path});
    first->choose(0, 0, ReturnedItem::Choice::Later);
    first->choose(0, 1, ReturnedItem::Choice::Keep);
    first->apply(TemporaryDatabase::info());
    return path;
}

std::unique_ptr<CollectionMerge> TestCollectionMerge::merge(const QStringList& paths, int year)
{
    auto merge = std::make_unique<CollectionMerge>(
        m_data->database(), m_chinese,
        ReadTables([this](const QString& path, const QString&) { return m_books.value(path); }), year);
    merge->add(paths);
    return merge;
}

void TestCollectionMerge::outcomes_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("expected");

    QTest::newRow("as made") << u"made"_s << u"ready"_s;
    QTest::newRow("unhidden") << u"unhidden"_s << u"ready"_s;
    QTest::newRow("hidden sheet lost") << u"unmarked"_s << u"ready"_s;
    QTest::newRow("hidden sheet altered") << u"altered"_s << u"ready"_s;
    QTest::newRow("another database")
        << u"database"_s << u"refused: This workbook was made by another database"_s;
    QTest::newRow("another year") << u"year"_s << u"refused: This workbook is for 2023, not for 2024"_s;
    QTest::newRow("another year by cover")
        << u"coveryear"_s << u"refused: This workbook is for 2023, not for 2024"_s;
    QTest::newRow("unknown school") << u"gone"_s << u"refused: The school “第一小学” is not there in 2024"_s;
    QTest::newRow("closed") << u"closed"_s << u"doubt: “第二小学” is not in operation in 2024"_s;
    QTest::newRow("no year told") << u"noyear"_s
                                  << u"doubt: It cannot be told for which year this workbook is"_s;
    QTest::newRow("nobody told") << u"nobody"_s
                                 << u"doubt: It cannot be told which school sent this workbook"_s;
    QTest::newRow("two schools told")
        << u"both"_s << u"doubt: Several schools may have sent this workbook: 第一小学、第二小学"_s;
    QTest::newRow("not reported by the type")
        << u"beds"_s << u"refused: “床位” is not reported by schools of the type 211"_s;
    QTest::newRow("no number") << u"words"_s << u"refused: “许多” is not a number"_s;
    QTest::newRow("formula error") << u"error"_s << u"refused: The formula has no result"_s;
    QTest::newRow("unknown code") << u"unknown"_s << u"refused: No measure has this code or name"_s;
    QTest::newRow("no form") << u"foreign"_s << u"refused: None of its sheets is a form of the collection"_s;
}

void TestCollectionMerge::outcomes()
{
    QFETCH(QString, how);
    Workbook workbook = book({{u"pupils"_s, u"在校生"_s, u"1,200 "_s}});
    CollectionMark other = mark();
    Sheet& values = workbook.sheets[1];
    const auto remark = [&] { workbook.hidden = {sheetOf(CollectionMark::SheetName, other.rows())}; };
    if (how == u"unhidden"_s) {
        workbook.sheets += workbook.hidden;
        workbook.hidden.clear();
    } else if (how == u"unmarked"_s) {
        workbook.hidden.clear();
    } else if (how == u"altered"_s) {
        workbook.hidden[0].rows[2][1].text = u"2031"_s;
    } else if (how == u"database"_s) {
        other.database = u"abc"_s;
        remark();
    } else if (how == u"year"_s) {
        other.year = 2023;
        remark();
    } else if (how == u"coveryear"_s) {
        workbook.hidden.clear();
        workbook.sheets[0].rows[2][1].text = u"2023"_s;
    } else if (how == u"gone"_s) {
        other.school = 999999;
        remark();
    } else if (how == u"closed"_s) {
        other.school = m_closed;
        remark();
    } else if (how == u"noyear"_s) {
        workbook.hidden.clear();
        workbook.sheets[0].rows.removeLast();
    } else if (how == u"nobody"_s) {
        workbook.hidden.clear();
        workbook.sheets.removeFirst();
    } else if (how == u"both"_s) {
        workbook.hidden.clear();
        workbook.sheets[0].rows[1] = {text(u"学校名称"_s), text(u"第一小学、第二小学"_s)};
    } else if (how == u"beds"_s) {
        values.rows.append({text(u"beds"_s), text(u"床位"_s), text(u"3"_s)});
    } else if (how == u"words"_s) {
        values.rows[2][2] = text(u"许多"_s);
    } else if (how == u"error"_s) {
        values.rows[2][2] = Cell{Cell::Kind::Error, u"#N/A"_s};
    } else if (how == u"unknown"_s) {
        values.rows.append({text(u"what"_s), text(u"什么"_s), text(u"3"_s)});
    } else if (how == u"foreign"_s) {
        workbook.sheets = {sheetOf(u"账"_s, {{u"日期"_s, u"金额"_s}})};
    }
    const auto result = merge({file(u"back.xlsx"_s, workbook)});
    QTEST(outcome(result->files().first()), "expected");
    QVERIFY(!stored(m_data->measure));
    QCOMPARE(result->apply(TemporaryDatabase::info()).files,
             outcome(result->files()[0]) == u"ready"_s ? 1 : 0);
    QCOMPARE(stored(m_data->measure).has_value(), outcome(result->files()[0]) == u"ready"_s);
}

void TestCollectionMerge::beforeAndAfter()
{
    m_data->put(1100);
    const auto result = merge({file(
        u"a.xlsx"_s, book({{u"teachers"_s, u"教师"_s, u"—"_s}, {u"pupils"_s, u"在校生"_s, u"1,200"_s}}))});
    const auto& items = result->files().first().items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].kind, Kind::New);
    QCOMPARE(items[0].after, u"—"_s);
    QCOMPARE(items[1].kind, Kind::Changed);
    QCOMPARE(items[1].label, u"在校生"_s);
    QCOMPARE(items[1].before, u"1100"_s);
    QCOMPARE(items[1].after, u"1200"_s);
    QCOMPARE(result->storedBy(items[1])->who, u"tester"_s);
    QCOMPARE(items[1].place, u"学生!C4"_s);
}

void TestCollectionMerge::blankNeverClears()
{
    m_data->put(1100);
    const auto result = merge({file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u""_s}}))});
    QCOMPARE(outcome(result->files().first()), u"unchanged"_s);
    QCOMPARE(result->apply(TemporaryDatabase::info()).files, 1); // the school has answered
    QCOMPARE(stored(m_data->measure)->amount, Decimal::fromInt(1100));
}

void TestCollectionMerge::oldForm()
{
    Workbook workbook = book({{u"pupils"_s, u"在校生"_s, u"5"_s}, {u"gone"_s, u"旧指标"_s, u"7"_s}});
    CollectionMark old = mark();
    old.forms.insert(u"students"_s, u"before"_s);
    workbook.hidden = {sheetOf(CollectionMark::SheetName, old.rows())};
    const auto result = merge({file(u"a.xlsx"_s, workbook)});
    QCOMPARE(outcome(result->files().first()), u"ready"_s);
    QCOMPARE(result->files().first().notes,
             QStringList({u"“学生” was changed since this workbook was made"_s,
                          u"Not asked in this workbook: 教师"_s,
                          u"学生, row 4: the measure is no longer asked for, “7” is left out"_s}));
}

void TestCollectionMerge::choices()
{
    m_data->put(1100);
    const auto result = merge({file(
        u"a.xlsx"_s, book({{u"teachers"_s, u"教师"_s, u"80"_s}, {u"pupils"_s, u"在校生"_s, u"1200"_s}}))});
    result->chooseAll(-1, ReturnedItem::Choice::Later);
    result->choose(0, 0, ReturnedItem::Choice::Take);
    const auto taken = result->apply(TemporaryDatabase::info());
    QCOMPARE(taken.counts.added, 1);
    QCOMPARE(taken.counts.kept, 1);
    QCOMPARE(stored(m_data->measure)->amount, Decimal::fromInt(1100));
    QCOMPARE(stored(m_teachers)->amount, Decimal::fromInt(80));
}

void TestCollectionMerge::sameSchoolTwice()
{
    const QString first = file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}}));
    const QString same = file(u"b.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u" 5 "_s}}));
    const QString other = file(u"c.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"6"_s}}));
    auto result = merge({first, same});
    QCOMPARE(outcome(result->files()[0]), u"ready"_s);
    QCOMPARE(outcome(result->files()[1]), u"duplicate: The same as a.xlsx"_s);
    result = merge({first, other});
    QCOMPARE(outcome(result->files()[0]), u"doubt: The same school sent other numbers with c.xlsx: 在校生"_s);
    QCOMPARE(outcome(result->files()[1]), u"doubt: The same school sent other numbers with a.xlsx: 在校生"_s);
    QCOMPARE(result->apply(TemporaryDatabase::info()).files, 0);
    result->prefer(1);
    QCOMPARE(outcome(result->files()[0]), u"duplicate: Another file of the school was chosen: c.xlsx"_s);
    QCOMPARE(result->apply(TemporaryDatabase::info()).files, 1);
    QCOMPARE(stored(m_data->measure)->amount, Decimal::fromInt(6));
}

void TestCollectionMerge::takenBefore()
{
    const QString path = file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}}));
    merge({path})->apply(TemporaryDatabase::info());
    m_data->put(7); // somebody corrected it since
    const auto result = merge({path});
    QVERIFY(outcome(result->files().first()).startsWith(u"duplicate: Already taken on 20"_s));
    QCOMPARE(result->apply(TemporaryDatabase::info()).change, 0);
    result->takeAgain(0);
    QCOMPARE(outcome(result->files().first()), u"ready"_s);
    result->apply(TemporaryDatabase::info());
    QCOMPARE(stored(m_data->measure)->amount, Decimal::fromInt(5));
}

void TestCollectionMerge::laterIsKept()
{
    const QString path = leftOpen();
    QCOMPARE(undecided().size(), 1);
    QCOMPARE(undecided().first().toDecide, 1);
    QCOMPARE(undecided().first().file, u"a.xlsx"_s);
    const auto again = merge({path});
    const ReturnedFile& opened = again->files().first();
    QCOMPARE(outcome(opened), u"ready"_s);
    QCOMPARE(opened.openCount(), 1);
    QCOMPARE(opened.items[0].choice, ReturnedItem::Choice::Later);
    QCOMPARE(opened.items[1].choice, ReturnedItem::Choice::Keep);
    again->choose(0, 0, ReturnedItem::Choice::Take);
    again->apply(TemporaryDatabase::info());
    QCOMPARE(stored(m_data->measure)->amount, Decimal::fromInt(1200));
    QVERIFY(!stored(m_teachers));
    QVERIFY(undecided().isEmpty());
    QVERIFY(outcome(merge({path})->files().first()).startsWith(u"duplicate"_s));
    QCOMPARE(HistoryProof(m_data->database()).run(), QStringList());
}

void TestCollectionMerge::laterIsReplacedByANewFile()
{
    leftOpen();
    merge({file(u"b.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"1300"_s}}))})
        ->apply(TemporaryDatabase::info());
    QVERIFY(undecided().isEmpty());
}

void TestCollectionMerge::laterIsUndone()
{
    const QString path = leftOpen();
    const auto again = merge({path});
    again->chooseAll(0, ReturnedItem::Choice::Take);
    const qint64 change = again->apply(TemporaryDatabase::info()).change;
    QVERIFY(undecided().isEmpty());
    Reversal(m_data->database(), TemporaryDatabase::info()).revert(change);
    QCOMPARE(undecided().size(), 1);
    QCOMPARE(merge({path})->files().first().openCount(), 1);
}

void TestCollectionMerge::takenAsOneAndUndoneAsOne()
{
    m_data->put(1100);
    const QString path =
        file(u"a.xlsx"_s, book({{u"teachers"_s, u"教师"_s, u"80"_s}, {u"pupils"_s, u"在校生"_s, u"1200"_s}}));
    const auto taken = merge({path})->apply(TemporaryDatabase::info());
    const auto evidenceOf = [&](qint64 measure) {
        const auto value = stored(measure);
        return EvidenceStore(m_data->database())
            .ofValue(historyKey({2024, measure, m_data->school}), value ? value->rev : 0);
    };
    QCOMPARE(evidenceOf(m_data->measure).size(), 1);
    QCOMPARE(evidenceOf(m_data->measure).first().name, u"a.xlsx"_s);
    QCOMPARE(EvidenceStore(m_data->database()).content(evidenceOf(m_teachers).first().hash), "a.xlsx");
    const qint64 undo = Reversal(m_data->database(), TemporaryDatabase::info()).revert(taken.change);
    QCOMPARE(stored(m_data->measure)->amount, Decimal::fromInt(1100));
    QVERIFY(!stored(m_teachers));
    QVERIFY(evidenceOf(m_data->measure).isEmpty());
    QVERIFY(EvidenceStore(m_data->database()).ofYear(2024).isEmpty());
    QCOMPARE(outcome(merge({path})->files().first()), u"ready"_s);
    Reversal(m_data->database(), TemporaryDatabase::info()).revert(undo);
    QCOMPARE(evidenceOf(m_data->measure).size(), 1);
    m_data->put(7);
    QVERIFY(evidenceOf(m_data->measure).isEmpty()); // another one wrote it since
    HistoryProof proof(m_data->database());
    QVERIFY(proof.run().isEmpty());
}

void TestCollectionMerge::rowsOfARegister()
{
    Workbook workbook = book({});
    const QStringList header = {u"name"_s,        u"记事"_s,   u"category"_s, u"level"_s,
                                u"winner_type"_s, u"winner"_s, u"remark"_s};
    workbook.sheets.append(sheetOf(
        u"获奖"_s, {{u"获奖"_s},
                    header,
                    {u"好学校"_s, u"x"_s, u"honour"_s, u"county"_s, u"school"_s, u"第一小学"_s, u"甲"_s}}));
    const auto taken = merge({file(u"a.xlsx"_s, workbook)})->apply(TemporaryDatabase::info());
    QCOMPARE(taken.counts.added, 1);
    workbook.sheets.last().rows.last().last() = text(u"乙"_s);
    const auto again = merge({file(u"b.xlsx"_s, workbook)});
    QCOMPARE(again->files().first().items.first().kind, Kind::Changed);
    QVERIFY(again->files().first().items.first().before.endsWith(u"甲"_s));
    workbook.sheets.last().rows.last().last() = {};
    QCOMPARE(outcome(merge({file(u"c.xlsx"_s, workbook)})->files().first()), u"unchanged"_s);
    Reading reading(m_data->database());
    const auto records = reading.data.records(*Registers::find(u"award"_s), 2024);
    QCOMPARE(RecordView(*Registers::find(u"award"_s), records.first()).integer("school"), m_data->school);
}

void TestCollectionMerge::rowOfAnotherSchool()
{
    Change change(m_data->database(), TemporaryDatabase::info());
    m_data->save(change, "award", 2024,
                 {{"name", "好学校"},
                  {"category", "honour"},
                  {"level", "county"},
                  {"winner_type", "school"},
                  {"winner", "小学"},
                  {"school", qlonglong(m_closed)}});
    change.commit();
    Workbook workbook = book({});
    workbook.sheets.append(
        sheetOf(u"获奖"_s, {{u"name"_s, u"category"_s, u"level"_s, u"winner_type"_s, u"winner"_s},
                            {u"好学校"_s, u"honour"_s, u"county"_s, u"school"_s, u"小学"_s}}));
    QCOMPARE(outcome(merge({file(u"a.xlsx"_s, workbook)})->files().first()),
             u"refused: The same row is stored as that of another school"_s);
}

void TestCollectionMerge::wrongCellsGoBack()
{
    const QString path = file(
        u"a.xlsx"_s, book({{u"teachers"_s, u"教师"_s, u"八十"_s}, {u"pupils"_s, u"在校生"_s, u"1200"_s}}));
    const auto result = merge({path});
    const QString folder = m_data->folder() + u"/returns"_s;
    const QStringList written = CollectionReturns(m_data->database(), m_chinese, *result).write(folder);
    QCOMPARE(written, QStringList{folder + u"/a.xlsx"_s});
    const Workbook back = readTablesHere()(written.first());
    const Reading reading(m_data->database());
    const auto forms = collectionForms(reading.definitions);
    m_books.insert(written.first(), back);
    const auto again = merge({written.first()});
    QCOMPARE(outcome(again->files().first()), outcome(result->files().first())); // it still says the same
    QCOMPARE(again->files().first().school, m_data->school);
    QVERIFY(back.sheets.first().rows.size() > 5);
    QCOMPARE(result->apply(TemporaryDatabase::info()).files, 0);
    QVERIFY(!stored(m_data->measure)); // whole or not at all
}

void TestCollectionMerge::whatIsSkipped()
{
    const QString folder = m_data->folder() + u"/in"_s;
    QDir().mkpath(folder + u"/deep"_s);
    file(u"in/deep/a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}}));
    writeFile(folder + u"/~$a.xlsx"_s, "x");
    writeFile(folder + u"/notes.docx"_s, "x");
    const auto result = merge({folder, folder + u"/absent.xlsx"_s});
    QCOMPARE(result->files().size(), 1);
    QStringList skipped;
    for (const auto& each : result->skipped()) {
        skipped.append(each.path.section(u'/', -1) + u' ' + each.reason);
    }
    skipped.sort();
    QCOMPARE(skipped, QStringList({u"absent.xlsx cannot be read"_s, u"notes.docx is no table"_s,
                                   u"~$a.xlsx is a temporary file of a spreadsheet program"_s}));
}

void TestCollectionMerge::lockedYear()
{
    const QString path = file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}}));
    m_data->setState(2024, "locked");
    QCOMPARE(outcome(merge({path})->files().first()), u"refused: The year 2024 is locked"_s);
}

void TestCollectionMerge::unknownYear()
{
    const QString path = file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}}));
    QCOMPARE(outcome(merge({path}, 2030)->files().first()),
             u"refused: There is no year 2030 in this database"_s);
}

void TestCollectionMerge::changedMeanwhile()
{
    const QString path =
        file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}, {u"teachers"_s, u"教师"_s, u"8"_s}}));
    const auto result = merge({path});
    m_data->put(7);
    QCOMPARE(thrownKind([&] { result->apply(TemporaryDatabase::info()); }),
             std::optional(StorageError::Kind::Newer));
    QVERIFY(!stored(m_teachers));
    const auto other = merge({path});
    writeFile(path, "another");
    QCOMPARE(thrownKind([&] { other->apply(TemporaryDatabase::info()); }),
             std::optional(StorageError::Kind::Refused));
}

void TestCollectionMerge::whoHasNotReturned()
{
    const auto owing = [&] {
        Reading reading(m_data->database());
        return CollectionChase::of(reading, 2024);
    };
    QCOMPARE(owing().size(), 1); // the closed one is not asked
    QCOMPARE(owing().first().name, u"第一小学"_s);
    QCOMPARE(owing().first().forms, QStringList({u"学生"_s, u"获奖"_s}));
    const QString path = file(u"a.xlsx"_s, book({{u"pupils"_s, u"在校生"_s, u"5"_s}}));
    merge({path})->apply(TemporaryDatabase::info());
    QVERIFY(owing().isEmpty());
}

QTEST_GUILESS_MAIN(TestCollectionMerge)
#include "tst_collectionmerge.moc"
