// Every type's rows of the sample, exported and imported again: the same rows.

#include "core/registers.h"
#include "exchange/write/tabwriter.h"
#include "storage/recordstore.h"
#include "work/founding.h"
#include "work/recordexport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameDatabaseChangesNothing_data();
    void sameDatabaseChangesNothing();
    void emptiedRegisterComesBack_data() { sameDatabaseChangesNothing_data(); }
    void emptiedRegisterComesBack();

private:
    QString exportTo(const RecordType& type, const QString& ending);

    QTranslator m_chinese;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRoundTrip::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.db"_s);
    Founding(m_chinese).found(path, true, u"test"_s);
    m_database = std::make_unique<Database>(path);
}

void TestRoundTrip::sameDatabaseChangesNothing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("ending");
    for (const RecordType& type : Registers::all()) {
        for (const char* ending : {"csv", "xlsx"}) {
            QTest::addRow("%s %s", qPrintable(type.id), ending) << type.id << QString::fromLatin1(ending);
        }
    }
}

QString TestRoundTrip::exportTo(const RecordType& type, const QString& ending)
{
    Reading reading(*m_database);
    const QString path = m_folder.filePath(type.id + u'.' + ending);
    return writeTable(path, recordTable(type, recordsOf(*m_database, type, 0), reading.text)).isEmpty()
               ? path
               : QString();
}

void TestRoundTrip::sameDatabaseChangesNothing()
{
    QFETCH(QString, id);
    QFETCH(QString, ending);
    const RecordType& type = *Registers::find(id);
    const auto rows = recordsOf(*m_database, type, 0).size();
    if (rows == 0) {
        QVERIFY2(id == u"report_template"_s, "The sample has no rows of this type");
        return;
    }
    const QString path = exportTo(type, ending);
    QVERIFY(!path.isEmpty());
    ImportOptions options;
    options.type = id;
    options.who = u"test"_s;
    const ImportOutcome outcome = Importer(*m_database, m_chinese, readTablesHere()).import(path, options);
    QVERIFY2(outcome.complaints.isEmpty(),
             qPrintable(outcome.complaints.value(0).message + outcome.complaints.value(0).text));
    QCOMPARE(outcome.counts.unchanged, rows);
    QCOMPARE(outcome.counts.added + outcome.counts.changed, 0);
}

/// What nothing refers to is deleted and imported again: field by field the same.
void TestRoundTrip::emptiedRegisterComesBack()
{
    QFETCH(QString, id);
    QFETCH(QString, ending);
    const RecordType& type = *Registers::find(id);
    const QVector<Record> before = recordsOf(*m_database, type, 0);
    if (!type.isYearly() || id == u"school"_s || before.isEmpty()) {
        return;
    }
    const QString path = exportTo(type, ending);
    Change change(*m_database, {u"test"_s, u"command"_s});
    for (const Record& record : before) {
        RecordStore(*m_database).remove(change, type, record);
    }
    change.commit();
    QCOMPARE(recordsOf(*m_database, type, 0).size(), 0);
    ImportOptions options;
    options.who = u"test"_s;
    const ImportOutcome outcome = Importer(*m_database, m_chinese, readTablesHere()).import(path, options);
    QVERIFY2(outcome.complaints.isEmpty(), qPrintable(outcome.complaints.value(0).message));
    QCOMPARE(outcome.type, id);
    const QVector<Record> after = recordsOf(*m_database, type, 0);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].year, before[i].year);
        QCOMPARE(after[i].values, before[i].values);
        QCOMPARE(after[i].masked, before[i].masked);
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
