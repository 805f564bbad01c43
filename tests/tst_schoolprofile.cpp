// A school's profile, and what still names the school.

#include "core/registers.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"
#include "work/founding.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSchoolProfile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isKeptWhileAValueNamesTheSchool();
    void isKeptWhileARecordNamesTheSchool();
    void goesWhenNothingNamesTheSchool();
    void aSchoolWithoutProfileIsShownAndReadBack();

private:
    qint64 newSchool(const QString& code);
    bool removeProfile(qint64 school);

    QTranslator m_chinese;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    int m_year = QDate::currentDate().year();
};

void TestSchoolProfile::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"bureau.db"_s);
    Founding(m_chinese).found(path, false, u"test"_s);
    m_database = std::make_unique<Database>(path);
    const RecordType& type = *Registers::find(u"township"_s);
    Record township = makeRecord(type, 0);
    township.values[type.indexOf(u"code"_s)] = u"t1"_s;
    township.values[type.indexOf(u"name"_s)] = u"示例镇"_s;
    Change change(*m_database, {u"test"_s, u"command"_s});
    RecordStore(*m_database).save(change, type, township);
    change.commit();
}

qint64 TestSchoolProfile::newSchool(const QString& code)
{
    const RecordType& type = *Registers::find(u"school"_s);
    Record school = makeRecord(type, m_year);
    const auto set = [&](const QString& field, const QVariant& value) { school.values[type.indexOf(field)] = value; };
    set(u"code"_s, code);
    set(u"name"_s, u"示例学校"_s + code);
    set(u"type"_s, u"211"_s);
    set(u"ownership"_s, u"public"_s);
    set(u"township"_s, u"t1"_s);
    set(u"status"_s, u"open"_s);
    Change change(*m_database, {u"test"_s, u"command"_s});
    RecordStore(*m_database).save(change, type, school);
    change.commit();
    return school.school;
}

bool TestSchoolProfile::removeProfile(qint64 school)
{
    const RecordType& type = *Registers::find(u"school"_s);
    const RecordStore records(*m_database);
    for (const Record& record : records.all(type, m_year)) {
        if (record.school == school) {
            try {
                Change change(*m_database, {u"test"_s, u"command"_s});
                records.remove(change, type, record);
                change.commit();
                return true;
            } catch (const StorageError& error) {
                if (error.kind() != StorageError::Kind::Refused) {
                    throw;
                }
                return false;
            }
        }
    }
    return false;
}

void TestSchoolProfile::isKeptWhileAValueNamesTheSchool()
{
    const qint64 school = newSchool(u"2133000001"_s);
    Change change(*m_database, {u"test"_s, u"command"_s});
    {
        ValueWriter writer(change);
        Value value;
        value.school = school;
        value.amount = Decimal::fromInt(800);
        const Reading reading(*m_database);
        writer.put({m_year, reading.definitions.measure(u"students_p"_s)->id, school}, value);
    }
    change.commit();
    QVERIFY(!removeProfile(school));
}

void TestSchoolProfile::isKeptWhileARecordNamesTheSchool()
{
    const qint64 school = newSchool(u"2133000002"_s);
    const RecordType& type = *Registers::find(u"alliance_member"_s);
    Record member = makeRecord(type, m_year);
    member.values[type.indexOf(u"alliance_number"_s)] = u"1"_s;
    member.values[type.indexOf(u"school"_s)] = school;
    Change change(*m_database, {u"test"_s, u"command"_s});
    RecordStore(*m_database).save(change, type, member);
    change.commit();
    QVERIFY(!removeProfile(school));
}

void TestSchoolProfile::goesWhenNothingNamesTheSchool()
{
    const qint64 kept = newSchool(u"2133000003"_s);
    const qint64 gone = newSchool(u"2133000004"_s);
    QVERIFY(kept != gone);
    QVERIFY(removeProfile(gone));
    QCOMPARE(RecordStore(*m_database).all(*Registers::find(u"school"_s), m_year).size(), 1);
}

void TestSchoolProfile::aSchoolWithoutProfileIsShownAndReadBack()
{
    Reading reading(*m_database);
    const Field field = Field::school("school", "School");
    const QString shown = reading.text.show(field, qlonglong(77), m_year);
    QCOMPARE(shown, u"#77"_s);
    QCOMPARE(reading.text.parse(field, shown, m_year).value.toLongLong(), 77);
}

QTEST_GUILESS_MAIN(TestSchoolProfile)
#include "tst_schoolprofile.moc"
