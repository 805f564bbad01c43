#include "memorydata.h"
#include "report/schoolfigures.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Eight primary schools in the north with 10, 11, … 16 and 60 pupils; quartiles 11.75 and 15.25, so that
/// the fences are 6.5 and 20.5. Two junior schools in the south.
class TestSchoolFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void numbersOfAllSchools();
    void marksWhatIsFarOut();
    void fewSchoolsHaveNoOutliers();
    void keepsToTheScope();
    void missingIsNotZero();

private:
    SchoolFigures figures(const Scope& scope = {})
    {
        m_definitions = std::make_unique<Definitions>(m_data->definitions());
        m_engine = std::make_unique<FigureEngine>(*m_definitions, *m_data);
        return SchoolFigures(*m_engine, u"pupils"_s, 2024, scope);
    }
    static QString textOf(const SchoolFigures& figures, const QString& name)
    {
        for (const SchoolFigure& school : figures.schools()) {
            if (school.name == name) {
                return school.text;
            }
        }
        return u"none"_s;
    }

    std::unique_ptr<MemoryData> m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

void TestSchoolFigures::init()
{
    m_data = std::make_unique<MemoryData>();
    m_data->define(
        "measure",
        {{"code", "count"}, {"name", "count"}, {"level", "school"}, {"decimals", "0"}, {"types", "21|31"}});
    m_data->define("figure", {{"code", "pupils"}, {"name", "pupils"}, {"unit", "人"}, {"decimals", "0"}});
    m_data->define("figure_version",
                   {{"figure", "pupils"}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", "count"}});
    const auto school = [&](const char* code, const char* type, const char* township, const char* pupils) {
        m_data->school(2024, {{"code", code},
                              {"name", code},
                              {"type", type},
                              {"township", township},
                              {"ownership", *code == 'P' && code[1] != '1' ? "public" : "private"},
                              {"status", "open"}});
        if (*pupils != '\0') {
            m_data->value("count", 2024, code, pupils);
        }
    };
    const char* numbers[] = {"10", "11", "12", "13", "14", "15", "16", "60"};
    const char* codes[] = {"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"};
    for (size_t at = 0; at < 8; ++at) {
        school(codes[at], "211", "north", numbers[at]);
    }
    school("J1", "311", "south", "900");
    school("J2", "311", "south", "");
    school("K1", "111", "south", ""); // no primary school: the measure does not apply
}

void TestSchoolFigures::numbersOfAllSchools()
{
    const SchoolFigures found = figures();
    QCOMPARE(found.schools().size(), 10);
    QCOMPARE(textOf(found, u"P3"_s), u"12 人"_s);
    QCOMPARE(textOf(found, u"K1"_s), u"none"_s);
    QCOMPARE(found.median(), 14.0); // of nine
}

void TestSchoolFigures::marksWhatIsFarOut()
{
    const SchoolFigures found = figures();
    QCOMPARE(found.outliers(), 1);
    for (const SchoolFigure& school : found.schools()) {
        QCOMPARE(school.stands == SchoolFigure::Stands::High, school.name == u"P8"_s);
    }
}

/// Of seven nobody can say what is usual.
void TestSchoolFigures::fewSchoolsHaveNoOutliers()
{
    Scope withoutOne;
    withoutOne.within.ownership = u"public"_s;
    QCOMPARE(figures(withoutOne).schools().size(), 7);
    QCOMPARE(figures(withoutOne).outliers(), 0);
}

void TestSchoolFigures::keepsToTheScope()
{
    const SchoolFigures south = figures({Grouping::Township, u"south"_s, 0});
    QCOMPARE(south.schools().size(), 2);
    QCOMPARE(south.median(), 900.0);
    Scope primary;
    primary.within.type = u"2"_s;
    QCOMPARE(figures(primary).schools().size(), 8);
}

void TestSchoolFigures::missingIsNotZero()
{
    const SchoolFigures found = figures();
    QCOMPARE(found.missing(), 1);
    QCOMPARE(textOf(found, u"J2"_s), u"no data yet"_s);
}

QTEST_APPLESS_MAIN(TestSchoolFigures)
#include "tst_schoolfigures.moc"
