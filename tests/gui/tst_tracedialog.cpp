#include "guifixture.h"

#include "gui/tracedialog.h"
#include "storage/valuestore.h"
#include "work/yearlock.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

const QString Pupils = u"stu_primary"_s;
const QString Heir = u"2133990160"_s; // two schools went into it in 2023

} // namespace

/// The window behind a number, over the sample city.
class TestTraceDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_copy = std::make_unique<SampleCopy>(m_chinese); }
    void yearsOnBothBases();
    void theBureauHasOneBasis();
    void aYearLeadsToItsTrace();
    void comparableNumbersLeadToTheirRows();
    void headTellsTheCorrection();
    void schoolsWithTheirNumbers();

private:
    Reading& reading() { return m_copy->session->reading(); }
    Scope heir() { return scopeOf(Grouping::School, *reading().data.schools(2024).findByText(Heir)); }
    std::unique_ptr<TraceDialog> shown(int year, const Scope& scope)
    {
        auto dialog = std::make_unique<TraceDialog>(*m_copy->session, Pupils, year, scope);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        show(*dialog, u"Years"_s);
        return dialog;
    }
    static void show(TraceDialog& dialog, const QString& tab)
    {
        auto* tabs = childOf<QTabWidget>(dialog, "traceTabs");
        for (int at = 0; at < tabs->count(); ++at) {
            if (tabs->tabText(at) == tab) {
                tabs->setCurrentIndex(at);
                return;
            }
        }
        QFAIL(qPrintable(tab));
    }
    static QTableWidget& years(TraceDialog& dialog)
    {
        return *childOf<QTableWidget>(dialog, "yearsTrendTable");
    }
    static QStringList row(const QTableWidget& table, int row)
    {
        QStringList texts;
        for (int column = 0; column < 4; ++column) {
            texts.append(table.item(row, column)->text());
        }
        return texts;
    }
    void correct(int year);

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
};

void TestTraceDialog::yearsOnBothBases()
{
    const auto dialog = shown(2024, heir());
    const QTableWidget& table = years(*dialog);
    QCOMPARE(table.rowCount(), 5);
    QCOMPARE(row(table, 0), (QStringList{u"2024"_s, u"425 人"_s, u"425 人"_s, u"+2 人 on last year"_s}));
    QCOMPARE(row(table, 1), (QStringList{u"2023"_s, u"423 人"_s, u"423 人"_s, u"+5 人 on last year"_s}));
    // 246 + 87 + 85
    QCOMPARE(row(table, 2), (QStringList{u"2022"_s, u"246 人"_s, u"418 人"_s, u"+8 人 on last year"_s}));
    QVERIFY(!table.item(1, 2)->font().bold());
    QVERIFY(table.item(2, 2)->font().bold());
    QVERIFY(table.item(1, 2)->toolTip().isEmpty());
    QCOMPARE(table.item(2, 2)->toolTip().count(u"Counts here too: "_s), 2);
    QVERIFY(table.item(2, 2)->toolTip().contains(u"示例松坪上坪小学"_s));
    QVERIFY(table.item(2, 2)->toolTip().contains(u"2023"_s));
    QVERIFY(table.item(2, 5)->text().contains(u"示例松坪上坪小学"_s));
    QCOMPARE(table.item(1, 5)->text(), QString());
}

void TestTraceDialog::theBureauHasOneBasis()
{
    const auto dialog = shown(2024, {});
    QVERIFY(years(*dialog).isColumnHidden(2));
    QCOMPARE(years(*dialog).item(0, 0)->text(), u"2024"_s);
}

void TestTraceDialog::aYearLeadsToItsTrace()
{
    const auto dialog = shown(2024, heir());
    const QSignalSpy spy(dialog.get(), &TraceDialog::figureWanted);
    QTableWidget& table = years(*dialog);
    table.setCurrentCell(1, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first()[0].toString(), Pupils);
    QCOMPARE(spy.first()[1].toInt(), 2023);
    QCOMPARE(spy.first()[2].value<Scope>().comparableTo, 0);
    QVERIFY(!dialog->isVisible());
}

void TestTraceDialog::comparableNumbersLeadToTheirRows()
{
    const auto dialog = shown(2024, heir());
    const QSignalSpy spy(dialog.get(), &TraceDialog::figureWanted);
    QTableWidget& table = years(*dialog);
    table.setCurrentCell(2, 2);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const Scope there = spy.first()[2].value<Scope>();
    QCOMPARE(there.comparableTo, 2024);
    const auto before = shown(2022, there);
    QCOMPARE(childOf<QTableView>(*before, "traceTable")->model()->rowCount(), 3);
    const QString value = childOf<QLabel>(*before, "traceValue")->text();
    QVERIFY2(value.contains(u"418 人"_s), qPrintable(value));
    QVERIFY2(value.contains(u"on the comparable basis of 2024"_s), qPrintable(value));
}

/// After the year was locked with 425, another number is entered.
void TestTraceDialog::correct(int year)
{
    const YearLock lock(*m_copy->database, m_copy->session->user(), u"program"_s);
    lock.lock(year);
    lock.unlock(year, u"counted twice"_s);
    const qint64 measure = reading().definitions.measure(u"students_p"_s)->id;
    Change change(*m_copy->database, m_copy->session->changeInfo());
    Value value;
    value.amount = Decimal::fromInt(420);
    ValueWriter(change).put({year, measure, heir().school}, value);
    change.commit();
    m_copy->session->noteChange(change.id());
}

void TestTraceDialog::headTellsTheCorrection()
{
    const auto before = shown(2024, heir());
    QVERIFY(!childOf<QLabel>(*before, "traceValue")->text().contains(u"as reported"_s));
    correct(2024);
    const auto after = shown(2024, heir());
    const QString value = childOf<QLabel>(*after, "traceValue")->text();
    QVERIFY2(value.startsWith(u"420 人"_s), qPrintable(value));
    QVERIFY2(value.contains(u"as reported 425"_s), qPrintable(value));
    QCOMPARE(years(*after).item(0, 1)->text(), u"420 人"_s);
    QCOMPARE(years(*after).item(0, 5)->text(), u"as reported 425"_s);
}

void TestTraceDialog::schoolsWithTheirNumbers()
{
    const auto dialog = shown(2024, {});
    show(*dialog, u"Schools"_s);
    auto* table = childOf<QTableView>(*dialog, "traceSchools");
    const QString facts = childOf<QLabel>(*dialog, "traceSchoolFacts")->text();
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QVERIFY2(facts.startsWith(QString::number(table->model()->rowCount()) + u" school"_s), qPrintable(facts));
    table->sortByColumn(3, Qt::DescendingOrder);
    const auto number = [&](int row) { return cell(row, 3).section(u' ', 0, 0).toInt(); };
    QVERIFY(number(0) > number(1));
    QVERIFY(number(1) >= number(2));
    const QString name = reading().data.schools(2024).find(heir().school)->name;
    childOf<QLineEdit>(*dialog, "traceSchoolSearch")->setText(name);
    QVERIFY(table->model()->rowCount() <= 2); // one bears the name within its own
    int row = 0;
    while (row < table->model()->rowCount() && cell(row, 0) != name) {
        ++row;
    }
    QCOMPARE(cell(row, 3), u"425 人"_s);
    const QSignalSpy spy(dialog.get(), &TraceDialog::figureWanted);
    table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first()[2].value<Scope>().school, heir().school);
    const auto one = shown(2024, heir());
    QVERIFY(one->findChild<QTableView*>(u"traceSchools"_s) == nullptr);
}

QTEST_MAIN(TestTraceDialog)
#include "tst_tracedialog.moc"
