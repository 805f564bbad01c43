// The workbook's writer by itself: marked mistakes, names of sheets, what does not fit; and the shipped
// forms.

#include "core/collectionform.h"
#include "core/registers.h"
#include "exchange/collection/collectionbook.h"
#include "exchange/collection/collectionrules.h"
#include "exchange/package/zippackage.h"
#include "exchange/tabreader.h"
#include "storagefixture.h"
#include "work/entryrules.h"
#include "work/founding.h"
#include "work/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CollectionSheet oneCell(const QString& title, const QString& error = {})
{
    CollectionSheet sheet;
    sheet.form = title;
    sheet.title = title;
    sheet.instruction = u"照填"_s;
    sheet.columns = {{CollectionHeader::Code}, {CollectionHeader::ThisYear}};
    sheet.rows = {{CollectionCell{{Cell::Kind::Text, u"m"_s}},
                   CollectionCell{{Cell::Kind::Number, u"12"_s}, true, error}}};
    return sheet;
}

CollectionBook bookOf(const QVector<CollectionSheet>& sheets)
{
    CollectionBook book;
    book.mark.database = u"abc"_s;
    book.mark.year = 2024;
    book.mark.school = 7;
    book.title = u"填报表"_s;
    book.steps = {u"填写"_s};
    book.sheets = sheets;
    return book;
}

QStringList namesOf(const Workbook& workbook)
{
    QStringList names;
    for (const Sheet& sheet : workbook.sheets) {
        names.append(sheet.name);
    }
    return names;
}

QString partOf(const QString& path, const QString& name)
{
    ZipPackage package;
    QString error = package.open(path);
    const auto part = error.isEmpty() ? package.part(name, &error) : nullptr;
    return part == nullptr || !part->open(QIODevice::ReadOnly) ? error : QString::fromUtf8(part->readAll());
}

} // namespace

class TestCollectionBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsBackWhatWasWritten();
    void mistakesAreToldOnTheCover();
    void namesOfSheetsAreUniqueAndFit();
    void anOlderFileStaysWhenTheNewOneFails();
    void aCodeListOfAnyLength();
    void formulasFit();
    void everyMeasureIsInOneForm();
    void shippedFormsAreSound();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QTranslator m_chinese;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Reading> m_reading;
};

void TestCollectionBook::initTestCase()
{
    const QString file = path(u"founded.db"_s);
    Founding(m_chinese).found(file, false, u"test"_s);
    m_database = std::make_unique<Database>(file);
    m_reading = std::make_unique<Reading>(*m_database);
}

void TestCollectionBook::readsBackWhatWasWritten()
{
    const CollectionBook book = bookOf({oneCell(u"表"_s)});
    QCOMPARE(writeCollectionBook(path(u"a.xlsx"_s), book), QString());
    const Workbook back = readWorkbook(path(u"a.xlsx"_s));
    QCOMPARE(namesOf(back), QStringList({u"封面"_s, u"表"_s}));
    QCOMPARE(CollectionMark::read(back.hidden.value(0)), book.mark);
    QCOMPARE(back.sheets[1].cell(CollectionSheet::FirstRow, 1).text, u"12"_s);
    QCOMPARE(back.sheets[1].cell(CollectionSheet::HeaderRow, 1).text, CollectionHeader::ThisYear);
}

void TestCollectionBook::mistakesAreToldOnTheCover()
{
    const CollectionBook book = bookOf({oneCell(u"好"_s), oneCell(u"错"_s, u"多了一个零"_s)});
    QCOMPARE(writeCollectionBook(path(u"b.xlsx"_s), book), QString());
    const Sheet cover = readWorkbook(path(u"b.xlsx"_s)).sheets.first();
    QStringList texts;
    for (int row = 0; row < cover.rows.size(); ++row) {
        texts.append(cover.cell(row, 0).text + u'|' + cover.cell(row, 1).text);
    }
    QVERIFY2(texts.contains(u"以下单元格需要修改（1 处）|"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.contains(u"错 B4|多了一个零"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(partOf(path(u"b.xlsx"_s), u"xl/comments1.xml"_s).contains(u"多了一个零"_s));
    QVERIFY(partOf(path(u"b.xlsx"_s), u"xl/comments1.xml"_s).contains(u"ref=\"B4\""_s));
    QVERIFY(partOf(path(u"b.xlsx"_s), u"xl/styles.xml"_s).contains(u"FFFF9B9B"_s)); // red
    QVERIFY(!partOf(path(u"b.xlsx"_s), u"xl/worksheets/sheet2.xml"_s).contains(u"legacyDrawing"_s));
}

void TestCollectionBook::namesOfSheetsAreUniqueAndFit()
{
    const QString name = QString(40, u'长');
    const CollectionBook book = bookOf({oneCell(name), oneCell(name), oneCell(u"封面"_s), oneCell(u"A/B"_s),
                                        oneCell(u"a_b"_s), oneCell(u"它's"_s)});
    QCOMPARE(writeCollectionBook(path(u"c.xlsx"_s), book), QString());
    QCOMPARE(namesOf(readWorkbook(path(u"c.xlsx"_s))),
             QStringList({u"封面"_s, QString(31, u'长'), QString(27, u'长') + u" (2)"_s, u"封面 (2)"_s,
                          u"A_B"_s, u"a_b (2)"_s, u"它's"_s}));
}

void TestCollectionBook::anOlderFileStaysWhenTheNewOneFails()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"taken.xlsx"_s));
    QVERIFY(!writeCollectionBook(path(u"taken.xlsx"_s), bookOf({})).isEmpty());
    QFile old(path(u"old.xlsx"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    CollectionBook tooMuch = bookOf({oneCell(u"表"_s)});
    tooMuch.sheets[0].rows[0][0].content.text = QString(40'000, u'x'); // more than a cell holds
    QVERIFY(!writeCollectionBook(old.fileName(), tooMuch).isEmpty());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestCollectionBook::aCodeListOfAnyLength()
{
    EntryRule rule;
    rule.kind = EntryRule::Kind::Choice;
    for (int i = 0; i < 500; ++i) {
        rule.choices.append(u"选项"_s + QString::number(i));
    }
    CollectionSheet sheet = oneCell(u"表"_s);
    sheet.rules = {{0, 0, 1, rule}, {0, 1, 1, rule}};
    QCOMPARE(writeCollectionBook(path(u"d.xlsx"_s), bookOf({sheet})), QString());
    const Workbook back = readWorkbook(path(u"d.xlsx"_s));
    QCOMPARE(back.hidden[0].name, CollectionBook::ListsName);
    QCOMPARE(back.hidden[0].cell(499, 0).text, u"选项499"_s);
    QCOMPARE(back.hidden[0].cell(0, 1).text, QString()); // one list, used twice
}

/// What spreadsheet programs allow for the formula of a rule.
void TestCollectionBook::formulasFit()
{
    const Definitions& definitions = m_reading->definitions;
    for (const Measure& measure : definitions.measures()) {
        QVERIFY2(entryFormula(entryRule(measure), u"AAA1000000"_s).size() <= 255, qPrintable(measure.code));
    }
    for (const RecordType& type : Registers::yearly()) {
        for (const Field& field : type.fields) {
            const QString formula = entryFormula(entryRule(field, u"栏"_s, definitions), u"AAA1000000"_s);
            QVERIFY2(formula.size() <= 255, qPrintable(type.id + field.name));
        }
    }
}

void TestCollectionBook::everyMeasureIsInOneForm()
{
    QStringList asked;
    for (const CollectionForm& form : collectionForms(m_reading->definitions)) {
        for (const Measure* measure : form.measures) {
            asked.append(measure->code);
        }
    }
    QStringList ofSchools;
    for (const Measure& measure : m_reading->definitions.measures()) {
        if (!measure.ofBureau) {
            ofSchools.append(measure.code);
        }
    }
    asked.sort();
    ofSchools.sort();
    QCOMPARE(asked, ofSchools);
}

void TestCollectionBook::shippedFormsAreSound()
{
    for (const auto& problem : m_reading->definitions.problems()) {
        QVERIFY2(problem.type != u"collection_form"_s, qPrintable(problem.code + problem.message));
    }
    int registers = 0;
    for (const CollectionForm& form : collectionForms(m_reading->definitions)) {
        QVERIFY(!form.instruction.isEmpty());
        registers += form.kept != nullptr ? 1 : 0;
    }
    QCOMPARE(registers, 1);
}

QTEST_GUILESS_MAIN(TestCollectionBook)
#include "tst_collectionbook.moc"
