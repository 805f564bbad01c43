#include "storage/storageerror.h"
#include "work/founding.h"
#include "work/people.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A new file is whole or not there.
class TestFounding : public QObject
{
    Q_OBJECT

private slots:
    void isThereWhenItIsWhole();
    void nothingIsLeftOfAFailure();
    void aFileThatIsThereStays();

private:
    QStringList content() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTranslator m_chinese;
    QTemporaryDir m_folder;
};

void TestFounding::nothingIsLeftOfAFailure()
{
    const QStringList before = content();
    const QString path = m_folder.filePath(u"half.db"_s);
    const auto add = [](const Database& database) {
        People(database).add(User{u"root"_s}, {0, u"Wang"_s, Role::Clerk}, u"long enough"_s);
    };
    QVERIFY_EXCEPTION_THROWN(Founding(m_chinese).found(path, false, u"test"_s, add), StorageError);
    QCOMPARE(content(), before); // the first must be an administrator: no file in single-user mode instead
}

void TestFounding::isThereWhenItIsWhole()
{
    const QString path = m_folder.filePath(u"whole.db"_s);
    bool early = true;
    Founding(m_chinese).found(path, false, u"test"_s, [&](const Database& database) {
        early = QFile::exists(path);
        People(database).add(User{u"root"_s}, {0, u"Li"_s, Role::Administrator}, u"long enough"_s);
    });
    QVERIFY(!early);
    QCOMPARE(content(), QStringList{u"whole.db"_s});
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(People(Database(path)).signInNeeded());
}

void TestFounding::aFileThatIsThereStays()
{
    const QString path = m_folder.filePath(u"letter.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") == 8);
    file.close();
    const QStringList before = content();
    QVERIFY_EXCEPTION_THROWN(Founding(m_chinese).found(path, false, u"test"_s), StorageError);
    QCOMPARE(content(), before);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a letter");
}

QTEST_GUILESS_MAIN(TestFounding)
#include "tst_founding.moc"
