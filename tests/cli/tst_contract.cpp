// Every figure of the year-end report comes out of the sample exactly as it was printed.

#include "cli/program.h"
#include "exchange/text/csvreader.h"

#include <QHash>

class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesOutAsPrinted_data();
    void comesOutAsPrinted();
    void lastYearAsPrinted_data();
    void lastYearAsPrinted();
    void isComputed_data();
    void isComputed();
    void myopiaChange();
    void projectInvestmentIsMissing();
    void cleanSchoolsAreMoreThanTwenty();

private:
    void addRows(const QString& valueColumn, bool onlyWithValue);

    Workplace m_place;
    QString m_database;
    QVector<QHash<QString, QString>> m_contract;
    QHash<QString, QJsonObject> m_figures; ///< of 2024
};

namespace {

QVector<QHash<QString, QString>> readContract()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/figures-contract.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const auto rows = CsvReader(text).read();
    QVector<QHash<QString, QString>> contract;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        QHash<QString, QString> line;
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            line.insert(rows[0][column].text, rows[row][column].text);
        }
        contract.append(line);
    }
    return contract;
}

QHash<QString, QJsonObject> figuresOf(const QString& database, int year)
{
    QHash<QString, QJsonObject> figures;
    const auto result = runProgram({u"figures"_s, database, u"--year"_s, QString::number(year), u"--json"_s});
    for (const QJsonValue& figure : result.array()) {
        figures.insert(figure["code"_L1].toString(), figure.toObject());
    }
    return figures;
}

/// A fraction that looks right when rounded is not enough: the number itself is the printed one.
void compareExactly(const QJsonObject& figure, const QString& printed)
{
    QVERIFY2(figure.value("value"_L1).isDouble(), qPrintable(printed));
    QCOMPARE(figure.value("value"_L1).toDouble(), printed.toDouble());
    QCOMPARE(QString::number(figure.value("value"_L1).toDouble(), 'f', 6),
             QString::number(printed.toDouble(), 'f', 6));
}

} // namespace

void TestContract::initTestCase()
{
    m_database = m_place.sample();
    m_contract = readContract();
    m_figures = figuresOf(m_database, 2024);
    QCOMPARE(m_contract.size(), 45);
}

void TestContract::addRows(const QString& valueColumn, bool onlyWithValue)
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("decimals");
    for (const auto& line : m_contract) {
        if (!onlyWithValue || !line.value(valueColumn).isEmpty()) {
            QTest::newRow(line.value(u"code"_s).toUtf8().constData())
                << line.value(u"code"_s) << line.value(valueColumn) << line.value(u"kind"_s)
                << line.value(u"unit"_s) << line.value(u"decimals"_s).toInt();
        }
    }
}

void TestContract::comesOutAsPrinted_data()
{
    addRows(u"value_2024"_s, true);
}

void TestContract::comesOutAsPrinted()
{
    QFETCH(const QString, code);
    QFETCH(const QString, printed);
    QFETCH(const QString, unit);
    QFETCH(const int, decimals);
    QVERIFY2(m_figures.contains(code), "the figure does not come out at all");
    const QJsonObject figure = m_figures.value(code);
    compareExactly(figure, printed);
    QCOMPARE(figure.value("unit"_L1).toString(), unit);
    QCOMPARE(figure.value("decimals"_L1).toInt(), decimals);
    QCOMPARE(figure.value("year"_L1).toInt(), 2024);
    QCOMPARE(figure.value("scope"_L1).toString(), u"bureau"_s);
    if (code != u"clean_schools"_s) {
        QCOMPARE(figure.value("display"_L1).toString(), QString::number(printed.toDouble(), 'f', decimals));
    }
}

void TestContract::lastYearAsPrinted_data()
{
    addRows(u"value_2023"_s, true);
}

void TestContract::lastYearAsPrinted()
{
    QFETCH(const QString, code);
    QFETCH(const QString, printed);
    compareExactly(figuresOf(m_database, 2023).value(code), printed);
    QCOMPARE(m_figures.value(code).value("previous"_L1).toDouble(), printed.toDouble());
}

void TestContract::isComputed_data()
{
    addRows(u"value_2024"_s, true);
}

/// Nobody typed these numbers; only “超20” is a published value, and it says what was computed.
void TestContract::isComputed()
{
    QFETCH(const QString, code);
    QFETCH(const QString, kind);
    const bool published = m_figures.value(code).value("published"_L1).toBool();
    QCOMPARE(published, code == u"clean_schools"_s);
    if (kind == u"ratio"_s || kind == u"count"_s || kind == u"sum"_s) {
        const QJsonObject coverage = m_figures.value(code).value("coverage"_L1).toObject();
        QVERIFY2(coverage.value("reported"_L1).toInt() > 0, "no row stands behind this number");
    }
}

void TestContract::myopiaChange()
{
    const QJsonObject figure = m_figures.value(u"myopia_rate"_s);
    QCOMPARE(figure.value("previous"_L1).toDouble(), 53.89);
    QCOMPARE(figure.value("change"_L1).toDouble(), -1.14);
}

void TestContract::projectInvestmentIsMissing()
{
    const QJsonObject figure = m_figures.value(u"project_investment"_s);
    QVERIFY(figure.contains("value"_L1));
    QVERIFY(figure.value("value"_L1).isNull());
    QVERIFY(figure.value("change"_L1).isNull());
    QCOMPARE(figure.value("display"_L1).toString(), QString());
}

void TestContract::cleanSchoolsAreMoreThanTwenty()
{
    const QJsonObject figure = m_figures.value(u"clean_schools"_s);
    QCOMPARE(figure.value("display"_L1).toString(), u"超20"_s);
    QCOMPARE(figure.value("qualifier"_L1).toString(), u"超"_s);
    QVERIFY(figure.value("computed"_L1).toInt() > 20);
    QVERIFY(!figure.value("source"_L1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
