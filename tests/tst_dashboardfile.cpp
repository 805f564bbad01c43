#include "storagefixture.h"

#include "report/cardgrid.h"
#include "report/cardwriter.h"
#include "storage/historyproof.h"
#include "work/dashboarddesk.h"
#include "work/dashboards.h"
#include "work/founding.h"
#include "work/people.h"
#include "work/reading.h"
#include "work/reversal.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Dashboards that staff make themselves: stored, written as files and taken in again.
class TestDashboardFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shippedCardsComeBackEqual();
    void keysStandInOneOrder();
    void aFileComesBackEqual();
    void wrongFiles_data();
    void wrongFiles();
    void copiedRenamedMovedDeleted();
    void codesAndTitlesAreOnes();
    void cardsAreSavedOnce();
    void aStepIsTakenBack();
    void leadersMayNot();
    void cardsStandInTheirOrder();

private:
    const Database& database() const { return *m_database; }
    DashboardDesk desk() const { return {database(), User{u"root"_s}, u"window"_s}; }
    QVector<CardDefinition> cards(const QString& json) const
    {
        return CardReader(m_reading->definitions).read(json);
    }
    QStringList titles() const
    {
        QStringList titles;
        const Reading reading(database());
        for (const auto& [code, title] : dashboardNames(reading.definitions)) {
            titles.append(title);
        }
        return titles;
    }
    DashboardContent overview() const { return desk().read(u"overview"_s, m_reading->definitions).content; }

    QTranslator m_chinese;
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Reading> m_reading;
};

void TestDashboardFile::init()
{
    const QString founded = m_folder.filePath(u"founded.edb"_s);
    if (!QFile::exists(founded)) {
        Founding(m_chinese).found(founded, false, u"test"_s);
    }
    const QString path = m_folder.filePath(u"%1.edb"_s.arg(++m_number));
    QVERIFY(QFile::copy(founded, path));
    m_reading.reset();
    m_database = std::make_unique<Database>(path);
    m_reading = std::make_unique<Reading>(database());
}

void TestDashboardFile::shippedCardsComeBackEqual()
{
    const auto names = dashboardNames(m_reading->definitions);
    QVERIFY(names.size() >= 3);
    for (const auto& [code, title] : names) {
        const auto read = desk().read(code, m_reading->definitions).content.cards;
        const QString written = writeCards(read);
        QCOMPARE(cards(written), read);
        QCOMPARE(writeCards(cards(written)), written);
    }
}

void TestDashboardFile::keysStandInOneOrder()
{
    const auto read = cards(uR"([{"span":4,"order":"worst","limit":3,"by":"school","figure":"myopia_rate",
        "title":"近视“率”\"","kind":"ranking"},{"years":5,"figure":"schools","kind":"figure"}])"_s);
    QCOMPARE(writeCard(read[0]),
             uR"({"kind": "ranking", "title": "近视“率”\"", "figure": "myopia_rate", "by": "school", )"_s
                 + uR"("order": "worst", "limit": 3, "span": 4})"_s);
    QCOMPARE(writeCard(read[1]), uR"({"kind": "figure", "figure": "schools"})"_s);
    QCOMPARE(cards(writeCards(read)), read);
    QCOMPARE(writeCards({}), u"[]"_s);
}

void TestDashboardFile::aFileComesBackEqual()
{
    const QString path = m_folder.filePath(u"x.json"_s);
    DashboardFile::save(path, overview());
    const DashboardContent read = DashboardFile::read(DashboardFile::load(path), m_reading->definitions);
    QCOMPARE(read.code, u"overview"_s);
    QCOMPARE(read.title, u"全局概览"_s);
    QCOMPARE(read.cards, overview().cards);
    QCOMPARE(DashboardFile::nameFor({{}, u"a/b:概览"_s, {}}), u"a_b_概览.edubureau-dashboard.json"_s);
}

void TestDashboardFile::wrongFiles_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("cards");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QString& head, const QString& cards, const QString& message) {
        QTest::newRow(name) << head << cards << message;
    };
    const QString good = uR"("format":"edubureau-dashboard","version":1,"code":"a","title":"甲")"_s;
    row("no json", u"\""_s, u"[]"_s, u"no valid JSON near character"_s);
    row("format", uR"("format":"other","version":1,"code":"a","title":"b")"_s, u"[]"_s,
        u"“format” must be"_s);
    row("version", uR"("format":"edubureau-dashboard","version":2,"code":"a","title":"b")"_s, u"[]"_s,
        u"“version” must be 1"_s);
    row("version as text", uR"("format":"edubureau-dashboard","version":"1","code":"a","title":"b")"_s,
        u"[]"_s, u"“version” must be 1"_s);
    row("no code", uR"("format":"edubureau-dashboard","version":1,"title":"b")"_s, u"[]"_s,
        u"“code” must be"_s);
    row("title of two lines", uR"("format":"edubureau-dashboard","version":1,"code":"a","title":"b\nc")"_s,
        u"[]"_s, u"“title” must be"_s);
    row("other key", good + uR"(,"colour":1)"_s, u"[]"_s, u"unknown key “colour”"_s);
    row("cards", good, u"{}"_s, u"“cards” must be a list"_s);
    row("no object", good, u"[1]"_s, u"Card 1: this is not an object"_s);
    row("figure", good, uR"([{"kind":"figure","figure":"schools"},{"kind":"figure","figure":"moon"}])"_s,
        u"Card 2, key “figure”: there is no figure “moon”"_s);
    row("kind", good, uR"([{"kind":"pie","figure":"schools"}])"_s, u"Card 1, key “kind”: “pie” is no kind"_s);
    row("card's key", good, uR"([{"kind":"figure","figure":"schools","x":1}])"_s, u"Card 1, key “x”: "_s);
    row("years", good, uR"([{"kind":"figure","figure":"schools","years":1}])"_s, u"Card 1, key “years”: "_s);
    row("units", good, uR"([{"kind":"trend","figures":["schools","myopia_rate"]}])"_s,
        u"Card 1, key “figures”: “schools” and “myopia_rate” have different units"_s);
}

void TestDashboardFile::wrongFiles()
{
    QFETCH(QString, head);
    QFETCH(QString, cards);
    QFETCH(QString, message);
    try {
        DashboardFile::read(u"{%1,\"cards\":%2}"_s.arg(head, cards).toUtf8(), m_reading->definitions);
        QFAIL("It was read");
    } catch (const FormulaError& error) {
        QVERIFY2(error.message().contains(message), qPrintable(error.message()));
    }
}

void TestDashboardFile::copiedRenamedMovedDeleted()
{
    const QStringList before = titles();
    DashboardContent copy = overview();
    copy.title = u"我的概览"_s;
    copy.code = desk().freeCode(copy.title);
    QCOMPARE(copy.code, u"wdgl"_s);
    QVERIFY(desk().add(copy) > 0);
    QCOMPARE(titles(), before + QStringList{u"我的概览"_s});
    desk().move(copy.code, -int(before.size()) - 5);
    QCOMPARE(titles(), QStringList{u"我的概览"_s} + before);
    desk().move(copy.code, 1);
    QCOMPARE(titles()[1], u"我的概览"_s);
    desk().rename(copy.code, u"局长看板"_s);
    QCOMPARE(titles()[1], u"局长看板"_s);
    QCOMPARE(desk().rename(copy.code, u"局长看板"_s), 0);
    desk().remove(copy.code);
    QCOMPARE(titles(), before);
    QVERIFY(HistoryProof(database()).run().isEmpty());
}

void TestDashboardFile::codesAndTitlesAreOnes()
{
    const auto refused = std::optional(StorageError::Kind::Refused);
    DashboardContent same = overview();
    QCOMPARE(thrownKind([&] { desk().add(same); }), refused);
    same.code = u"other"_s;
    QCOMPARE(thrownKind([&] { desk().add(same); }), refused);
    QCOMPARE(thrownKind([&] { desk().rename(u"preschool"_s, u"全局概览"_s); }), refused);
    QCOMPARE(thrownKind([&] { desk().remove(u"moon"_s); }), refused);
    QCOMPARE(desk().freeTitle(u"全局概览"_s), u"全局概览 2"_s);
    QCOMPARE(desk().freeCode(u"，"_s), u"dashboard"_s);
}

void TestDashboardFile::cardsAreSavedOnce()
{
    const auto first = desk().read(u"overview"_s, m_reading->definitions);
    QVERIFY(desk().saveCards(u"overview"_s, first.content.cards.mid(0, 3), first.rev) > 0);
    QCOMPARE(overview().cards, first.content.cards.mid(0, 3));
    QCOMPARE(thrownKind([&] { desk().saveCards(u"overview"_s, first.content.cards, first.rev); }),
             std::optional(StorageError::Kind::Newer));
    QCOMPARE(overview().cards.size(), 3);
}

void TestDashboardFile::aStepIsTakenBack()
{
    const auto before = overview();
    const qint64 change = desk().remove(u"overview"_s);
    QVERIFY(!desk().has(u"overview"_s));
    Reversal(database(), {u"root"_s, u"window"_s}).revert(change);
    QCOMPARE(overview().cards, before.cards);
}

/// Dashboards are staff's own; leaders only read.
void TestDashboardFile::leadersMayNot()
{
    People(database()).add(User{u"root"_s}, {0, u"李"_s, Role::Administrator}, u"12345678"_s);
    const DashboardDesk leader(database(), User{u"王"_s, Role::Leader, {}, false}, u"window"_s);
    QCOMPARE(thrownKind([&] { leader.remove(u"overview"_s); }), std::optional(StorageError::Kind::Refused));
    QVERIFY(desk().has(u"overview"_s));
    People(database())
        .add(User{u"李"_s, Role::Administrator, {}, false}, {0, u"赵"_s, Role::Clerk}, u"12345678"_s);
    const DashboardDesk clerk(database(), User{u"赵"_s, Role::Clerk, {}, false}, u"window"_s);
    clerk.remove(u"overview"_s);
    QVERIFY(!desk().has(u"overview"_s));
}

/// A figure behind a chart stays behind it, in a row of its own.
void TestDashboardFile::cardsStandInTheirOrder()
{
    QVector<CardData> cards(4);
    cards[0].span = cards[3].span = 3;
    cards[1].kind = cards[2].kind = CardKind::Trend;
    cards[1].span = cards[2].span = 6;
    const auto places = CardGrid(cards).place({1200, 600});
    QCOMPARE(places[1].top(), places[2].top());
    QVERIFY(places[0].bottom() < places[1].top());
    QVERIFY(places[3].top() > places[2].bottom());
    QVERIFY(places[1].right() < places[2].left());
}

QTEST_MAIN(TestDashboardFile)
#include "tst_dashboardfile.moc"
