// Every register, written out and read back: the same rows in the same database, and in a new one.

#include "cli/program.h"
#include "core/registers.h"

class TestCliRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameDatabaseUnchanged_data();
    void sameDatabaseUnchanged();
    void newDatabaseHasTheSameRows_data();
    void newDatabaseHasTheSameRows();
    void bothAreWhole();

private:
    QString exported(const QString& type, const QString& format) const;
    static QStringList rowsOf(const QString& database, const QString& type);

    Workplace m_place;
    QString m_sample, m_fresh;
};

void TestCliRoundTrip::initTestCase()
{
    m_sample = m_place.sample();
    m_fresh = m_place.path(u"fresh.edb"_s);
    QCOMPARE(runProgram({u"init"_s, m_fresh}).status, 0);
}

QString TestCliRoundTrip::exported(const QString& type, const QString& format) const
{
    const QString path = m_place.path(type + u"."_s + format);
    return runProgram({u"records"_s, m_sample, type, u"--out"_s, path}).status == 0 ? path : QString();
}

/// As JSON, without the numbers that each database gives its rows; in no particular order.
QStringList TestCliRoundTrip::rowsOf(const QString& database, const QString& type)
{
    QStringList rows;
    for (const QJsonValue& row : runProgram({u"records"_s, database, type, u"--json"_s}).array()) {
        QJsonObject object = row.toObject();
        object.remove(u"id"_s);
        rows.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    rows.sort();
    return rows;
}

void TestCliRoundTrip::sameDatabaseUnchanged_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    for (const RecordType& type : Registers::all()) {
        for (const QString& format : {u"csv"_s, u"xlsx"_s}) {
            QTest::addRow("%s.%s", qPrintable(type.id), qPrintable(format)) << type.id << format;
        }
    }
}

void TestCliRoundTrip::sameDatabaseUnchanged()
{
    QFETCH(const QString, type);
    QFETCH(const QString, format);
    const QString path = exported(type, format);
    QVERIFY(!path.isEmpty());
    const auto result = runProgram({u"import"_s, m_sample, path, u"--json"_s});
    const auto rows = rowsOf(m_sample, type).size();
    if (rows == 0) {
        return; // a header alone; taken or refused, it changes nothing
    }
    QVERIFY2(result.status == 0, result.out.constData());
    QCOMPARE(result.file().value("type"_L1).toString(), type);
    QCOMPARE(result.file().value("added"_L1).toInt(), 0);
    QCOMPARE(result.file().value("changed"_L1).toInt(), 0);
    QCOMPARE(result.file().value("unchanged"_L1).toInt(), rows);
}

void TestCliRoundTrip::newDatabaseHasTheSameRows_data()
{
    QTest::addColumn<QString>("type");
    for (const RecordType& type : Registers::all()) { // what is referred to comes first
        QTest::newRow(type.id.toUtf8().constData()) << type.id;
    }
}

void TestCliRoundTrip::newDatabaseHasTheSameRows()
{
    QFETCH(const QString, type);
    const auto wanted = rowsOf(m_sample, type);
    if (wanted.isEmpty()) {
        return;
    }
    const auto result = runProgram({u"import"_s, m_fresh, exported(type, u"csv"_s), u"--json"_s});
    QVERIFY2(result.status == 0, result.out.constData());
    QCOMPARE(rowsOf(m_fresh, type), wanted);
}

void TestCliRoundTrip::bothAreWhole()
{
    QCOMPARE(runProgram({u"verify"_s, m_sample}).status, 0);
    QCOMPARE(runProgram({u"verify"_s, m_fresh}).status, 0);
}

QTEST_GUILESS_MAIN(TestCliRoundTrip)
#include "tst_cliroundtrip.moc"
