#include "core/figureengine.h"
#include "memorydata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void figure(MemoryData& data, const char* code, const char* kind, const char* numerator,
            const char* denominator = "")
{
    data.define("figure", {{"code", code}, {"name", code}, {"decimals", "2"}, {"unit", "人"}});
    data.define("figure_version", {{"figure", code},
                                   {"first_year", "2000"},
                                   {"kind", kind},
                                   {"numerator", numerator},
                                   {"denominator", denominator},
                                   {"factor", "100"}});
}

/// Schools A, B, C in the north and D in the south, 2021 to 2024; what is not open is given by its first
/// year.
class World
{
public:
    World()
    {
        for (const char* township : {"north", "south"}) {
            m_data.define("township", {{"code", township}, {"name", township}});
        }
        for (const char* measure : {"pupils", "myopic"}) {
            m_data.define("measure",
                          {{"code", measure}, {"name", measure}, {"level", "school"}, {"decimals", "0"}});
        }
        figure(m_data, "rate", "ratio", "myopic", "pupils");
        m_data.define("figure", {{"code", "posts"}, {"name", "posts"}, {"decimals", "0"}});
        m_data.define("figure_version", {{"figure", "posts"},
                                         {"first_year", "2000"},
                                         {"kind", "sum"},
                                         {"register", "teacher_posts"},
                                         {"field", "granted"}});
    }

    /// Open from `first` until the year before `closed`.
    void school(const char* code, const char* township, int first = 2021, int closed = 2025)
    {
        for (int year = first; year <= 2024; ++year) {
            m_data.school(year, {{"code", code},
                                 {"name", code},
                                 {"type", "211"},
                                 {"township", township},
                                 {"ownership", "public"},
                                 {"status", year < closed ? "open" : "merged"}});
        }
    }
    void event(int year, const char* kind, const char* school, const char* successor = "",
               const char* date = "")
    {
        m_data.row("school_event", year,
                   {{"kind", kind}, {"school", school}, {"successor", successor}, {"date", date}});
    }
    void put(int year, const char* school, const char* myopic, const char* pupils)
    {
        m_data.value("myopic", year, school, myopic);
        m_data.value("pupils", year, school, pupils);
    }
    MemoryData& data() { return m_data; }

    FigureEngine& engine()
    {
        if (!m_engine) {
            m_definitions = std::make_unique<Definitions>(m_data.definitions());
            m_engine = std::make_unique<FigureEngine>(*m_definitions, m_data);
        }
        return *m_engine;
    }
    /// "25.00 (2/2)" on the basis of 2024, or as reported with `base` 0.
    QString show(const char* code, int year, Scope scope, int base = 2024)
    {
        scope.comparableTo = base;
        const QString name = QString::fromLatin1(code);
        const FigureValue value = engine().value(name, year, scope);
        const int decimals = engine().definitions().figure(name)->decimals;
        return u"%1 (%2/%3)"_s.arg(value.value ? value.display(decimals) : u"missing"_s)
            .arg(value.coverage.reported)
            .arg(value.coverage.expected);
    }
    Scope school(const char* code)
    {
        const SchoolProfile* profile = m_data.schools(2024).findByText(QString::fromLatin1(code));
        return scopeOf(Grouping::School, *profile);
    }

private:
    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

const Scope North{Grouping::Township, u"north"_s};
const Scope South{Grouping::Township, u"south"_s};

} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private slots:
    void renamedIsTheSameSchool();
    void mergerAddsUpAndDividesOnce();
    void mergerAcrossTownships();
    void mergerNeverCountsTwice();
    void splitIsUndecidable();
    void closedHasNoHeir();
    void reopenedCarriesOn();
    void chainOfMergers();
    void chainWithinAYearWithoutDates();
    void circleEnds();
    void registersFollow();
    void bureauIsAsReported();
};

void TestLineage::renamedIsTheSameSchool()
{
    World world;
    world.school("A", "north");
    world.event(2023, "renamed", "A");
    world.put(2022, "A", "10", "40");
    QCOMPARE(world.show("rate", 2022, world.school("A")), u"25.00 (1/1)"_s);
}

void TestLineage::mergerAddsUpAndDividesOnce()
{
    World world;
    world.school("A", "north");
    world.school("B", "north", 2021, 2023);
    world.event(2023, "merged", "B", "A");
    world.put(2022, "A", "10", "100");
    world.put(2022, "B", "30", "60");
    QCOMPARE(world.show("rate", 2022, world.school("A"), 0), u"10.00 (1/1)"_s);
    QCOMPARE(world.show("rate", 2022, world.school("A")), u"25.00 (2/2)"_s); // 40 of 160
}

void TestLineage::mergerAcrossTownships()
{
    World world;
    world.school("A", "north");
    world.school("D", "south", 2021, 2023);
    world.event(2023, "merged", "D", "A");
    world.put(2022, "A", "10", "100");
    world.put(2022, "D", "30", "60");
    QCOMPARE(world.show("rate", 2022, North), u"25.00 (2/2)"_s);
    QCOMPARE(world.show("rate", 2022, South), u"missing (0/0)"_s);
    QCOMPARE(world.show("rate", 2022, South, 0), u"50.00 (1/1)"_s);
}

/// In the merger's year the predecessor is closed: what still stands in its name is in the successor's
/// number.
void TestLineage::mergerNeverCountsTwice()
{
    World world;
    world.school("A", "north");
    world.school("B", "north", 2021, 2023);
    world.event(2023, "merged", "B", "A");
    world.put(2023, "A", "40", "160");
    world.put(2023, "B", "30", "60");
    QCOMPARE(world.show("rate", 2023, world.school("A")), u"25.00 (1/1)"_s);
    QCOMPARE(world.show("rate", 2023, North), u"25.00 (1/1)"_s);
}

void TestLineage::splitIsUndecidable()
{
    World world;
    world.school("A", "north", 2021, 2023);
    world.school("B", "north", 2023);
    world.school("C", "north", 2023);
    world.event(2023, "split", "A", "B");
    world.event(2023, "split", "A", "C");
    world.put(2022, "A", "10", "40");
    QCOMPARE(world.show("rate", 2022, world.school("B")), u"missing (0/1)"_s);
    QCOMPARE(world.show("rate", 2022, North), u"25.00 (1/1)"_s);
}

void TestLineage::closedHasNoHeir()
{
    World world;
    world.school("A", "north");
    world.school("B", "north", 2021, 2023);
    world.event(2023, "closed", "B");
    world.put(2022, "A", "10", "40");
    world.put(2022, "B", "30", "40");
    QCOMPARE(world.show("rate", 2022, North), u"25.00 (1/1)"_s);
}

void TestLineage::reopenedCarriesOn()
{
    World world;
    world.school("A", "north");
    world.event(2022, "closed", "A");
    world.event(2024, "reopened", "A");
    world.put(2021, "A", "10", "40");
    QCOMPARE(world.show("rate", 2021, North), u"25.00 (1/1)"_s);
    QCOMPARE(world.show("rate", 2021, North, 2023), u"missing (0/0)"_s);
}

void TestLineage::chainOfMergers()
{
    World world;
    world.school("A", "north", 2021, 2022);
    world.school("B", "north", 2021, 2023);
    world.school("D", "south");
    world.event(2022, "merged", "A", "B");
    world.event(2023, "merged", "B", "D");
    world.put(2021, "A", "10", "40");
    world.put(2021, "B", "10", "40");
    world.put(2021, "D", "10", "40");
    QCOMPARE(world.show("rate", 2021, world.school("D")), u"25.00 (3/3)"_s);
    QCOMPARE(world.show("rate", 2021, North), u"missing (0/0)"_s);
}

void TestLineage::chainWithinAYearWithoutDates()
{
    World world;
    world.school("A", "north", 2021, 2023);
    world.school("B", "north", 2021, 2023);
    world.school("D", "south");
    world.event(2023, "merged", "B", "D");
    world.event(2023, "merged", "A", "B");
    world.put(2022, "A", "10", "40");
    QCOMPARE(world.show("rate", 2022, world.school("D")),
             u"25.00 (1/3)"_s); // B and D, too, should have reported
}

void TestLineage::circleEnds()
{
    World world;
    world.school("A", "north");
    world.school("D", "south");
    world.event(2023, "merged", "A", "D");
    world.event(2023, "merged", "D", "A");
    world.put(2022, "A", "10", "40");
    QCOMPARE(world.show("rate", 2022, North), u"25.00 (1/1)"_s);
}

void TestLineage::registersFollow()
{
    World world;
    world.school("A", "north");
    world.school("D", "south", 2021, 2023);
    world.event(2023, "merged", "D", "A");
    world.data().row("teacher_posts", 2022, {{"school", "D"}, {"granted", "7"}});
    QCOMPARE(world.show("posts", 2022, North), u"7 (1/1)"_s);
    QCOMPARE(world.show("posts", 2022, North, 0), u"missing (0/0)"_s);
}

void TestLineage::bureauIsAsReported()
{
    World world;
    world.school("A", "north");
    world.school("B", "north", 2021, 2023);
    world.event(2023, "closed", "B");
    world.put(2022, "A", "10", "40");
    world.put(2022, "B", "30", "40");
    QCOMPARE(world.show("rate", 2022, {}), u"50.00 (2/2)"_s);
    QCOMPARE(world.show("rate", 2022, {}), world.show("rate", 2022, {}, 0));
}

QTEST_APPLESS_MAIN(TestLineage)
#include "tst_lineage.moc"
