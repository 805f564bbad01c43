// The grid of values: real keys, and what is on disk afterwards.

#include "guifixture.h"

#include "gui/gridview.h"
#include "gui/valuegridmodel.h"
#include "gui/valuespage.h"
#include "storage/history.h"
#include "storage/valuestore.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

class TestValuesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingReplacesAndEnterGoesDown();
    void understandsSeparatorsAndUnits();
    void refusesWhatIsNotANumber();
    void refusesAnotherUnitWithASuggestion();
    void deleteClearsToMissingNotToZero();
    void takesReasonsForMissing();
    void closesCellsThatDoNotApply();
    void refusesToOverwriteANewerValue();
    void pastesNothingOverANewerValue();
    void leadsToACell();
    void findsASchoolByInitials();
    void showsTheBureausOwnValues();
    void copiesABlock();

private:
    GridView* grid() { return childOf<GridView>(*m_page, "valueGrid"); }
    ValueGridModel* model() { return static_cast<ValueGridModel*>(grid()->model()); }
    QString message() { return childOf<QLabel>(*m_page, "gridMessage")->text(); }
    void goTo(const QString& measure, int row = 0);
    void typeInto(const QString& text, Qt::Key key = Qt::Key_Return);
    std::optional<Value> stored(const QModelIndex& index);

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<ValuesPage> m_page;
};

void TestValuesPage::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_page = std::make_unique<ValuesPage>(*m_sample->session, m_sample->dialogs);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
}

void TestValuesPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestValuesPage::goTo(const QString& measure, int row)
{
    const Measure* found = m_sample->session->reading().definitions.measure(measure);
    QVERIFY(found != nullptr);
    m_page->open(found->id, BureauItself);
    QModelIndex index = grid()->currentIndex();
    while (row > 0 || !(index.flags() & Qt::ItemIsEditable)) {
        index = index.sibling(index.row() + 1, index.column());
        QVERIFY(index.isValid());
        row -= index.flags() & Qt::ItemIsEditable ? 1 : 0;
    }
    grid()->setCurrentIndex(index);
    grid()->setFocus();
}

void TestValuesPage::typeInto(const QString& text, Qt::Key key)
{
    QTest::keyClick(grid(), Qt::Key_F2);
    auto* editor = grid()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    typeText(editor, text);
    QTest::keyClick(editor, key);
    // the editor closes when its text was taken, else a message says why not
    QTRY_VERIFY(grid()->findChild<QLineEdit*>() == nullptr || !message().isEmpty());
}

std::optional<Value> TestValuesPage::stored(const QModelIndex& index)
{
    return ValueStore(*m_sample->database).find({2024, model()->measureAt(index)->id, model()->schoolAt(index)});
}

void TestValuesPage::typingReplacesAndEnterGoesDown()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    QTest::keyClick(grid(), Qt::Key_7);
    auto* editor = grid()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_7);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(stored(cell)->amount, Decimal::fromInt(77));
    QTRY_COMPARE(grid()->currentIndex().row(), cell.row() + 1);
    const auto line = History(*m_sample->database).entry(stored(cell)->rev);
    QCOMPARE(line->who, u"clerk"_s);
    QCOMPARE(line->door, u"window"_s);
    QCOMPARE(line->after, u"77"_s);
    QVERIFY(line->before.has_value());
}

void TestValuesPage::understandsSeparatorsAndUnits()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    typeInto(u"１,０２４人"_s);
    QCOMPARE(stored(cell)->amount, Decimal::fromInt(1024));
}

void TestValuesPage::refusesWhatIsNotANumber()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    const auto before = stored(cell);
    typeInto(u"很多"_s);
    QCOMPARE(stored(cell)->amount, before->amount);
    QVERIFY(message().contains(u"很多"_s));
    auto* editor = grid()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr); // what was typed stays to be mended
    QCOMPARE(editor->text(), u"很多"_s);
    QCOMPARE(grid()->currentIndex(), cell);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(grid()->findChild<QLineEdit*>() == nullptr);
}

void TestValuesPage::refusesAnotherUnitWithASuggestion()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    const auto before = stored(cell);
    typeInto(u"2万"_s);
    QCOMPARE(stored(cell)->amount, before->amount);
    QVERIFY(message().contains(u"20000"_s));
}

void TestValuesPage::deleteClearsToMissingNotToZero()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    QVERIFY(stored(cell));
    QTest::keyClick(grid(), Qt::Key_Delete);
    QVERIFY(!stored(cell));
    QCOMPARE(cell.data().toString(), QString());
}

void TestValuesPage::takesReasonsForMissing()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    typeInto(u"无"_s);
    QCOMPARE(stored(cell)->missing, Missing::NothingToReport);
    QVERIFY(!stored(cell)->amount);
}

void TestValuesPage::closesCellsThatDoNotApply()
{
    childOf<QComboBox>(*m_page, "schoolTypeBox")->setCurrentIndex(0); // kindergartens
    goTo(u"students_p"_s);
    bool anyClosed = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex cell = grid()->currentIndex().sibling(row, grid()->currentIndex().column());
        anyClosed = anyClosed || !(cell.flags() & Qt::ItemIsEditable);
    }
    QVERIFY(anyClosed);
}

void TestValuesPage::refusesToOverwriteANewerValue()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    const ValueKey key{2024, model()->measureAt(cell)->id, model()->schoolAt(cell)};
    {
        const Database other(m_sample->path);
        Change change(other, {u"somebody"_s, u"window"_s});
        ValueWriter writer(change);
        Value value;
        value.school = key.school;
        value.amount = Decimal::fromInt(555);
        writer.put(key, value);
        change.commit();
    }
    typeInto(u"66"_s);
    QCOMPARE(stored(cell)->amount, Decimal::fromInt(555));
    QVERIFY(!message().isEmpty());
}

void TestValuesPage::pastesNothingOverANewerValue()
{
    goTo(u"students_p"_s);
    const QModelIndex cell = grid()->currentIndex();
    const QModelIndex below = cell.sibling(cell.row() + 1, cell.column());
    const auto before = stored(cell);
    {
        const Database other(m_sample->path);
        Change change(other, {u"somebody"_s, u"window"_s});
        Value value;
        value.school = model()->schoolAt(below);
        value.amount = Decimal::fromInt(555);
        ValueWriter(change).put(model()->keyAt(below), value);
        change.commit();
    }
    QGuiApplication::clipboard()->setText(u"66\n67\n"_s);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored(cell)->amount, before->amount); // by no half
    QCOMPARE(stored(below)->amount, Decimal::fromInt(555));
    QVERIFY(!message().isEmpty());
    QCOMPARE(below.data().toString(), u"555"_s); // and what the other has written is to be seen
}

void TestValuesPage::leadsToACell()
{
    Reading& reading = m_sample->session->reading();
    const Measure* measure = reading.definitions.measure(u"myopic"_s);
    const SchoolProfile& school = reading.data.schools(2024).profiles().last();
    const qint64 identity = school.school;
    if (!measure->appliesTo(school.type) || !school.open) {
        QSKIP("The last school does not report it");
    }
    m_page->open(measure->id, identity);
    QCOMPARE(model()->measureAt(grid()->currentIndex())->code, u"myopic"_s);
    QCOMPARE(model()->schoolAt(grid()->currentIndex()), identity);
}

void TestValuesPage::findsASchoolByInitials()
{
    goTo(u"students_p"_s);
    const int all = model()->rowCount();
    const QString name = model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString();
    childOf<QLineEdit>(*m_page, "schoolSearch")->setText(name.left(6));
    QVERIFY(model()->rowCount() > 0 && model()->rowCount() < all);
    childOf<QLineEdit>(*m_page, "schoolSearch")->setText(u"zzzzz"_s);
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!childOf<QLabel>(*m_page, "emptyLabel")->isHidden());
}

void TestValuesPage::showsTheBureausOwnValues()
{
    goTo(u"campus_enrolment"_s);
    const QModelIndex cell = grid()->currentIndex();
    QCOMPARE(model()->schoolAt(cell), BureauItself);
    typeInto(u"500"_s);
    QCOMPARE(stored(cell)->amount, Decimal::fromInt(500));
}

void TestValuesPage::copiesABlock()
{
    goTo(u"students_p"_s);
    const QModelIndex first = grid()->currentIndex();
    const QModelIndex last = first.sibling(first.row() + 1, first.column() + 1);
    grid()->selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 1);
    QCOMPARE(text.section(u'\n', 0, 0).section(u'\t', 0, 0), first.data().toString());
    QCOMPARE(text.section(u'\n', 1, 1).section(u'\t', 1, 1), last.data().toString());
}

QTEST_MAIN(TestValuesPage)
#include "tst_valuespage.moc"
