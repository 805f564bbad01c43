#include "core/figureengine.h"
#include "memorydata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void figure(MemoryData& data, const char* code, const char* decimals = "0", const char* unit = "人")
{
    data.define("figure", {{"code", code}, {"name", code}, {"decimals", decimals}, {"unit", unit}});
}

void total(MemoryData& data, const char* code, const char* formula, const char* filter = "")
{
    figure(data, code);
    data.define("figure_version", {{"figure", code},
                                   {"first_year", "2000"},
                                   {"kind", "total"},
                                   {"numerator", formula},
                                   {"numerator_filter", filter}});
}

void percentage(MemoryData& data, const char* code, const char* numerator, const char* denominator,
                const char* numeratorFilter = "", const char* denominatorFilter = "")
{
    figure(data, code, "2", "%");
    data.define("figure_version", {{"figure", code},
                                   {"first_year", "2000"},
                                   {"kind", "ratio"},
                                   {"numerator", numerator},
                                   {"denominator", denominator},
                                   {"numerator_filter", numeratorFilter},
                                   {"denominator_filter", denominatorFilter},
                                   {"factor", "100"}});
}

void formula(MemoryData& data, const char* code, const char* text, const char* decimals = "2")
{
    figure(data, code, decimals);
    data.define("figure_version",
                {{"figure", code}, {"first_year", "2000"}, {"kind", "formula"}, {"numerator", text}});
}

void overRegister(MemoryData& data, const char* code, const char* kind, const char* filter = "",
                  const char* field = "", const char* years = "1", const char* type = "teacher_posts")
{
    figure(data, code, "2");
    data.define("figure_version", {{"figure", code},
                                   {"first_year", "2000"},
                                   {"kind", kind},
                                   {"register", type},
                                   {"filter", filter},
                                   {"field", field},
                                   {"years", years}});
}

void measures(MemoryData& data)
{
    const auto measure = [&](const char* code, const char* types, const char* level = "school") {
        data.define("measure",
                    {{"code", code}, {"name", code}, {"level", level}, {"types", types}, {"decimals", "2"}});
    };
    measure("myopic", "21|312");
    measure("screened", "21|312");
    measure("primary", "21|312"); // pupils of the primary grades
    measure("junior", "31");      // pupils of the junior grades; 312 has both
    measure("area", "");
    measure("budget", "", "bureau");
    measure("income", "", "bureau");
}

void school(MemoryData& data, int year, const char* code, const char* type, const char* township,
            const char* ownership = "public", const char* status = "open")
{
    data.school(year, {{"code", code},
                       {"name", code},
                       {"type", type},
                       {"township", township},
                       {"ownership", ownership},
                       {"status", status}});
}

/// P1, P2 primary in the north; P3 primary, private, in the south; J1 junior and N1 of nine years in the
/// south; K1 a kindergarten in the west, whose township comes first in the list; X1 a closed primary school.
void schools(MemoryData& data)
{
    for (const char* township : {"west", "north", "south"}) {
        data.define("township", {{"code", township}, {"name", township}});
    }
    for (const auto& [list, code] : {std::pair{"ownership", "public"},
                                     {"ownership", "private"},
                                     {"school_status", "open"},
                                     {"school_type", "211"},
                                     {"post_source", "own"},
                                     {"post_source", "shared"},
                                     {"post_source", "gift"}}) {
        data.define("code_item", {{"list", list}, {"code", code}, {"label", code}});
    }
    for (const int year : {2022, 2023, 2024}) {
        school(data, year, "P1", "211", "north");
        school(data, year, "P2", "211", "north");
        school(data, year, "P3", "211", "south", "private");
        school(data, year, "J1", "311", "south");
        school(data, year, "N1", "312", "south");
        school(data, year, "K1", "111", "west");
        school(data, year, "X1", "211", "north", "public", "closed");
    }
}

/// A bureau of seven schools; each test adds its figures and values.
class Bureau
{
public:
    Bureau()
    {
        measures(m_data);
        schools(m_data);
    }
    MemoryData& data() { return m_data; }
    void put(const char* measure, const char* school, const char* text, int year = 2024)
    {
        m_data.value(measure, year, school, text);
    }
    FigureEngine& engine()
    {
        if (!m_engine) {
            m_definitions = std::make_unique<Definitions>(m_data.definitions());
            for (const auto& problem : m_definitions->problems()) {
                qWarning("%s: %s", qPrintable(problem.code), qPrintable(problem.message));
            }
            m_engine = std::make_unique<FigureEngine>(*m_definitions, m_data);
        }
        return *m_engine;
    }
    /// "52.75 (98/103)", "missing (0/1)".
    QString figure(const char* code, const Scope& scope = {}, int year = 2024)
    {
        const QString name = QString::fromLatin1(code);
        const FigureValue value = engine().value(name, year, scope);
        const QString number =
            value.value ? value.display(engine().definitions().figure(name)->decimals) : u"missing"_s;
        return u"%1 (%2/%3)"_s.arg(number).arg(value.coverage.reported).arg(value.coverage.expected);
    }

private:
    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

Scope within(const SchoolFilter& filter)
{
    Scope scope;
    scope.within = filter;
    return scope;
}

Scope township(const char* code)
{
    return {Grouping::Township, QString::fromLatin1(code), 0};
}

QString shown(const std::optional<Decimal>& number, int decimals = 2)
{
    return number ? number->toString(decimals) : u"none"_s;
}

} // namespace

class TestFigureEngine : public QObject
{
    Q_OBJECT

private slots:
    void totalAddsUpWhatIsThere();
    void totalOfNothingIsMissing();
    void reasonsAreNotZero();
    void zeroIsANumber();
    void filterOfSchools();
    void conditionsCountSchools();
    void structuralZeros();
    void nothingToReportBesideANumber();
    void closedSchoolsDoNotCount();
    void bureauMeasures();
    void ratioPairsSchools();
    void ratiosAreNotAveraged();
    void numeratorFilterAddsZero();
    void shareOfSchools();
    void denominatorOfZero();
    void ratioOverFigures();
    void ratioRoundsHalfAway();
    void formulaRoundsOnce();
    void formulaReadsUnroundedNumbers();
    void formulaDividesByZero();
    void formulaWithAMissingPart();
    void previousYears();
    void emptyRegisterIsMissing();
    void countsRows();
    void sumsRows();
    void oneRecord();
    void countsSchools();
    void rowsOfRegisterByScope();
    void yearsAddedUp();
    void yearsAddedUpOverMeasures();
    void dispersionOfWorkedExample();
    void dispersionOfEqualSchools();
    void dispersionRoundsOnce();
    void publishedValues();
    void changeInPercentagePoints();
    void changeAcrossDefinitions();
    void targets();
    void scopesOfAYear();
    void figuresByScope();
    void figuresWithinFilter();
    void comparesWithAnyYear();
    void scopeTexts();
    void unknownFigures();
    void sumsOutOfRangeAreMissing();
    void circlesAreMissing();
    void forgetsWhenTold();
};

void TestFigureEngine::totalAddsUpWhatIsThere()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    bureau.put("screened", "P1", "100");
    bureau.put("screened", "P2", "250.5");
    bureau.put("screened", "N1", "40");
    QCOMPARE(bureau.figure("screened_total"), u"391 (3/4)"_s); // P3 has not reported; J1, K1 need not
    QCOMPARE(shown(bureau.engine().value(u"screened_total"_s, 2024).computed, 0), u"391"_s);
    QCOMPARE(bureau.engine().value(u"screened_total"_s, 2024).raw, 390.5);
}

void TestFigureEngine::totalOfNothingIsMissing()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    QCOMPARE(bureau.figure("screened_total"), u"missing (0/4)"_s);
    QCOMPARE(bureau.figure("screened_total", {}, 1990), u"missing (0/0)"_s);
}

void TestFigureEngine::reasonsAreNotZero()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    bureau.put("screened", "P1", "无");
    bureau.put("screened", "P2", "**");
    bureau.put("screened", "P3", "—");
    QCOMPARE(bureau.figure("screened_total"), u"missing (1/3)"_s); // P1 answered, P3 says it does not apply
}

void TestFigureEngine::zeroIsANumber()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    bureau.put("screened", "P1", "0");
    QCOMPARE(bureau.figure("screened_total"), u"0 (1/4)"_s);
}

void TestFigureEngine::filterOfSchools()
{
    Bureau bureau;
    total(bureau.data(), "public_screened", "screened", "ownership = public and type ~ 21");
    bureau.put("screened", "P1", "100");
    bureau.put("screened", "P3", "7");
    bureau.put("screened", "N1", "9");
    QCOMPARE(bureau.figure("public_screened"), u"100 (1/2)"_s);
}

void TestFigureEngine::conditionsCountSchools()
{
    Bureau bureau;
    total(bureau.data(), "large", "(primary > 2000) || (junior > 2000)");
    bureau.put("primary", "P1", "2001");
    bureau.put("primary", "P2", "2000");
    bureau.put("junior", "J1", "3000");
    bureau.put("primary", "N1", "10");
    bureau.put("junior", "N1", "20");
    QCOMPARE(bureau.figure("large"), u"2 (4/5)"_s); // P3 has not reported
}

void TestFigureEngine::structuralZeros()
{
    Bureau bureau;
    total(bureau.data(), "pupils", "primary + junior");
    bureau.put("primary", "P1", "100"); // has no junior grades
    bureau.put("junior", "J1", "50");   // has no primary grades
    bureau.put("primary", "N1", "30");  // has both, and one is missing
    bureau.put("primary", "P2", "20");
    bureau.put("junior", "K1", "99999"); // does not apply to kindergartens
    QCOMPARE(bureau.figure("pupils"), u"170 (3/5)"_s);
    Bureau another;
    total(another.data(), "pupils", "primary + junior");
    another.put("primary", "N1", "30");
    another.put("junior", "N1", "—"); // says so itself
    QCOMPARE(another.figure("pupils"), u"30 (1/5)"_s);
}

void TestFigureEngine::nothingToReportBesideANumber()
{
    Bureau bureau;
    total(bureau.data(), "pupils", "primary + junior");
    bureau.put("primary", "N1", "30");
    bureau.put("junior", "N1", "无");
    QCOMPARE(bureau.figure("pupils"), u"30 (1/5)"_s);
}

void TestFigureEngine::closedSchoolsDoNotCount()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    bureau.put("screened", "P1", "100");
    bureau.put("screened", "X1", "7000");
    QCOMPARE(bureau.figure("screened_total"), u"100 (1/4)"_s);
}

void TestFigureEngine::bureauMeasures()
{
    Bureau bureau;
    total(bureau.data(), "spent", "budget");
    percentage(bureau.data(), "budget_share", "budget", "income");
    bureau.put("budget", "", "812.5");
    QCOMPARE(bureau.figure("spent"), u"813 (1/1)"_s);
    QCOMPARE(bureau.figure("spent", township("north")), u"missing (0/0)"_s);
    QCOMPARE(bureau.figure("budget_share"), u"missing (0/1)"_s);
    QCOMPARE(bureau.figure("spent", {}, 2023), u"missing (0/1)"_s);
}

void TestFigureEngine::ratioPairsSchools()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    bureau.put("myopic", "P1", "50");
    bureau.put("screened", "P1", "100");
    bureau.put("myopic", "P2", "1000"); // no other side
    bureau.put("screened", "P3", "1000");
    bureau.put("myopic", "N1", "1");
    bureau.put("screened", "N1", "3");
    QCOMPARE(bureau.figure("rate"), u"49.51 (2/4)"_s); // 51 / 103
}

void TestFigureEngine::ratiosAreNotAveraged()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    bureau.put("myopic", "P1", "10");
    bureau.put("screened", "P1", "100");
    bureau.put("myopic", "P2", "900");
    bureau.put("screened", "P2", "1000");
    QCOMPARE(bureau.figure("rate"), u"82.73 (2/4)"_s); // not (10 + 90) / 2
}

void TestFigureEngine::numeratorFilterAddsZero()
{
    Bureau bureau;
    percentage(bureau.data(), "private_share", "screened", "screened", "ownership = private");
    percentage(bureau.data(), "private_in_north", "screened", "screened", "ownership = private",
               "township = north");
    bureau.put("screened", "P1", "300");
    bureau.put("screened", "P3", "100");
    QCOMPARE(bureau.figure("private_share"), u"25.00 (2/4)"_s);
    QCOMPARE(bureau.figure("private_in_north"), u"0.00 (1/2)"_s);
}

void TestFigureEngine::shareOfSchools()
{
    Bureau bureau;
    percentage(bureau.data(), "north_share", "1", "1", "township = north", "status = open");
    percentage(bureau.data(), "small_share", "(screened < 100)", "1");
    bureau.put("screened", "P1", "99");
    bureau.put("screened", "P2", "100");
    QCOMPARE(bureau.figure("north_share"), u"33.33 (6/6)"_s); // 2 of 6
    QCOMPARE(bureau.figure("small_share"), u"50.00 (2/4)"_s);
}

void TestFigureEngine::denominatorOfZero()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    bureau.put("myopic", "P1", "0");
    bureau.put("screened", "P1", "0");
    QCOMPARE(bureau.figure("rate"), u"missing (1/4)"_s);
    bureau.put("myopic", "P2", "5");
    bureau.put("screened", "P2", "10");
    bureau.engine().clear();
    QCOMPARE(bureau.figure("rate"), u"50.00 (2/4)"_s); // one division, of the sums
}

void TestFigureEngine::ratioOverFigures()
{
    Bureau bureau;
    total(bureau.data(), "myopic_total", "myopic");
    total(bureau.data(), "screened_total", "screened");
    percentage(bureau.data(), "rate", "myopic_total", "screened_total");
    bureau.put("myopic", "P1", "50");
    bureau.put("screened", "P1", "100");
    bureau.put("screened", "P2", "100"); // not paired: each side as it stands
    QCOMPARE(bureau.figure("rate"), u"25.00 (1/4)"_s);
    QCOMPARE(bureau.figure("rate", township("north")), u"25.00 (1/2)"_s);
    QCOMPARE(bureau.figure("rate", township("south")), u"missing (0/2)"_s);
}

void TestFigureEngine::ratioRoundsHalfAway()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    bureau.put("myopic", "P1", "10549");
    bureau.put("screened", "P1", "20000");
    QCOMPARE(bureau.figure("rate"), u"52.75 (1/4)"_s);
}

void TestFigureEngine::formulaRoundsOnce()
{
    Bureau bureau;
    total(bureau.data(), "a", "myopic");
    total(bureau.data(), "b", "screened");
    formula(bureau.data(), "quotient", "a / b");
    formula(bureau.data(), "half", "a / b + 0.0000000004");
    bureau.put("myopic", "P1", "312499999");
    bureau.put("screened", "P1", "2500000000");
    QCOMPARE(bureau.figure("quotient"), u"0.12 (1/4)"_s); // 0.1249999996, which six places would make 0.125
    QCOMPARE(bureau.figure("half"), u"0.13 (1/4)"_s);     // 0.125
}

void TestFigureEngine::formulaReadsUnroundedNumbers()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    formula(bureau.data(), "exact", "rate * 1000", "0");
    formula(bureau.data(), "printed", "rate.published * 1000", "0");
    bureau.put("myopic", "P1", "1");
    bureau.put("screened", "P1", "3");
    QCOMPARE(bureau.figure("exact"), u"33333 (1/4)"_s);
    QCOMPARE(bureau.figure("printed"), u"33330 (1/4)"_s);
}

void TestFigureEngine::formulaDividesByZero()
{
    Bureau bureau;
    total(bureau.data(), "a", "myopic");
    formula(bureau.data(), "quotient", "1 / a");
    formula(bureau.data(), "nothing", "a / a");
    bureau.put("myopic", "P1", "0");
    QCOMPARE(bureau.figure("quotient"), u"missing (1/4)"_s);
    QCOMPARE(bureau.figure("nothing"), u"missing (1/4)"_s);
}

void TestFigureEngine::formulaWithAMissingPart()
{
    Bureau bureau;
    total(bureau.data(), "a", "myopic");
    total(bureau.data(), "b", "screened");
    formula(bureau.data(), "sum", "a + b", "0");
    bureau.put("myopic", "P1", "5");
    QVERIFY(bureau.figure("sum").startsWith(u"missing"_s));
}

void TestFigureEngine::previousYears()
{
    Bureau bureau;
    total(bureau.data(), "growth", "screened - screened.previous");
    total(bureau.data(), "a", "screened");
    formula(bureau.data(), "growth_rate", "(a / a.previous - 1) * 100");
    bureau.put("screened", "P1", "120");
    bureau.put("screened", "P1", "100", 2023);
    bureau.put("screened", "P2", "50");
    QCOMPARE(bureau.figure("growth"), u"20 (1/4)"_s); // P2 has no last year
    QCOMPARE(bureau.figure("growth_rate"), u"70.00 (1/4)"_s);
    QVERIFY(bureau.figure("growth_rate", {}, 2023).startsWith(u"missing"_s));
}

void TestFigureEngine::emptyRegisterIsMissing()
{
    for (const char* kind : {"count", "sum", "record"}) {
        Bureau bureau;
        overRegister(bureau.data(), kind, kind, "", qstrcmp(kind, "count") == 0 ? "" : "granted");
        QCOMPARE(bureau.figure(kind), u"missing (0/0)"_s);
    }
}

void TestFigureEngine::countsRows()
{
    Bureau bureau;
    overRegister(bureau.data(), "batches", "count", "source = own");
    overRegister(bureau.data(), "none", "count", "source = gift");
    overRegister(bureau.data(), "stages", "count", "", "stage");
    bureau.data().row("teacher_posts", 2024, {{"batch", "1"}, {"source", "own"}, {"stage", "primary"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "2"}, {"source", "own"}, {"stage", "primary"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "3"}, {"source", "shared"}, {"stage", "junior"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "4"}, {"source", "shared"}});
    QCOMPARE(bureau.figure("batches"), u"2.00 (2/2)"_s);
    QCOMPARE(bureau.figure("none"), u"0.00 (0/0)"_s); // the register is kept and holds none of the kind
    QCOMPARE(bureau.figure("stages"), u"2.00 (3/4)"_s);
    QCOMPARE(bureau.figure("batches", {}, 2023), u"missing (0/0)"_s);
}

void TestFigureEngine::sumsRows()
{
    Bureau bureau;
    overRegister(bureau.data(), "granted", "sum", "batch != late", "granted");
    overRegister(bureau.data(), "late", "sum", "batch = late", "granted");
    overRegister(bureau.data(), "unheard_of", "sum", "batch = absent", "granted");
    bureau.data().row("teacher_posts", 2024, {{"batch", "a"}, {"granted", "100"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "b"}, {"granted", "20"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "c"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "late"}});
    QCOMPARE(bureau.figure("granted"), u"120.00 (2/3)"_s);
    QCOMPARE(bureau.figure("late"), u"missing (0/1)"_s);
    QCOMPARE(bureau.figure("unheard_of"), u"0.00 (0/0)"_s);
}

void TestFigureEngine::oneRecord()
{
    Bureau bureau;
    overRegister(bureau.data(), "of_a", "record", "batch ~ a", "granted");
    overRegister(bureau.data(), "of_b", "record", "batch ~ b", "granted");
    overRegister(bureau.data(), "of_c", "record", "batch ~ c", "granted");
    overRegister(bureau.data(), "of_d", "record", "batch ~ d", "granted");
    bureau.data().row("teacher_posts", 2024, {{"batch", "a1"}, {"granted", "7"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "b1"}, {"granted", "7"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "b2"}, {"granted", "8"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "c1"}, {"granted", "9"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "c2"}, {"granted", "9"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "c3"}});
    QCOMPARE(bureau.figure("of_a"), u"7.00 (1/1)"_s);
    QCOMPARE(bureau.figure("of_b"), u"missing (2/2)"_s); // they contradict each other
    QCOMPARE(bureau.figure("of_c"), u"9.00 (2/3)"_s);
    QCOMPARE(bureau.figure("of_d"), u"missing (0/0)"_s);
}

void TestFigureEngine::countsSchools()
{
    Bureau bureau;
    overRegister(bureau.data(), "schools", "count", "status = open", "", "1", "school");
    QCOMPARE(bureau.figure("schools"), u"6.00 (6/6)"_s);
    QCOMPARE(bureau.figure("schools", township("south")), u"3.00 (3/3)"_s);
}

void TestFigureEngine::rowsOfRegisterByScope()
{
    Bureau bureau;
    overRegister(bureau.data(), "granted", "sum", "", "granted");
    overRegister(bureau.data(), "in_primary", "count", "school.type = 211");
    overRegister(bureau.data(), "institutions", "count", "", "", "1", "training_org");
    overRegister(bureau.data(), "of_no_school", "count", "batch = c");
    bureau.data().row("teacher_posts", 2024, {{"batch", "a"}, {"granted", "10"}, {"school", "P1"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "b"}, {"granted", "5"}, {"school", "J1"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "c"}, {"granted", "1"}});
    bureau.data().row("training_org", 2024, {{"uscc", "1"}, {"township", "north"}});
    bureau.data().row("training_org", 2024, {{"uscc", "2"}, {"township", "west"}});
    QCOMPARE(bureau.figure("granted"), u"16.00 (3/3)"_s);
    QCOMPARE(bureau.figure("granted", township("north")), u"10.00 (1/1)"_s);
    QCOMPARE(bureau.figure("granted", township("west")), u"missing (0/0)"_s);
    QCOMPARE(bureau.figure("granted", {Grouping::Type, u"311"_s, 0}), u"5.00 (1/1)"_s);
    QCOMPARE(bureau.figure("in_primary"), u"1.00 (1/1)"_s);
    QCOMPARE(bureau.figure("institutions", township("north")), u"1.00 (1/1)"_s);
    // The rows that count are of no school, though others of the register are.
    QCOMPARE(bureau.figure("of_no_school", {Grouping::Type, u"311"_s, 0}), u"missing (0/0)"_s);
    // Institutions are of no ownership: neither some nor none.
    QCOMPARE(bureau.figure("institutions", {Grouping::Ownership, u"public"_s, 0}), u"missing (0/0)"_s);
    QCOMPARE(bureau.figure("institutions", within({.township = u"north"_s})), u"1.00 (1/1)"_s);
    QCOMPARE(bureau.figure("institutions", within({.type = u"2"_s})), u"missing (0/0)"_s);
    QCOMPARE(bureau.figure("granted", within({.type = u"2"_s})), u"10.00 (1/1)"_s);
}

void TestFigureEngine::yearsAddedUp()
{
    Bureau bureau;
    overRegister(bureau.data(), "two_years", "sum", "", "granted", "2");
    bureau.data().row("teacher_posts", 2023, {{"batch", "a"}, {"granted", "10"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "a"}, {"granted", "5"}});
    bureau.data().row("teacher_posts", 2024, {{"batch", "b"}, {"granted", "2"}});
    QCOMPARE(bureau.figure("two_years"), u"17.00 (3/3)"_s);
    QCOMPARE(bureau.figure("two_years", {}, 2023), u"missing (0/0)"_s); // nothing is known of 2022
    QCOMPARE(bureau.figure("two_years", {}, 2025), u"missing (0/0)"_s);
}

void TestFigureEngine::yearsAddedUpOverMeasures()
{
    Bureau bureau;
    figure(bureau.data(), "spent", "2");
    bureau.data().define("figure_version", {{"figure", "spent"},
                                            {"first_year", "2000"},
                                            {"kind", "total"},
                                            {"numerator", "area"},
                                            {"years", "3"}});
    bureau.put("area", "P1", "0.004", 2022);
    bureau.put("area", "P1", "0.004", 2023);
    bureau.put("area", "P1", "0.004", 2024);
    QCOMPARE(bureau.figure("spent"), u"0.01 (3/18)"_s); // 0.012: each year is not rounded for itself
}

/// Three schools of 100, 200 and 300 pupils with 10, 30 and 60 teachers.
/// X̄ = 100/600 = 1/6; deviations −1/15, −1/60, 1/30; S² = (1·16 + 2·1 + 3·4)/3600/6 = 30/21600;
/// S = 0.0372678; S/X̄ = 0.2236068.
void TestFigureEngine::dispersionOfWorkedExample()
{
    Bureau bureau;
    figure(bureau.data(), "spread", "4");
    bureau.data().define("figure_version", {{"figure", "spread"},
                                            {"first_year", "2000"},
                                            {"kind", "dispersion"},
                                            {"numerator", "myopic"},
                                            {"denominator", "screened"},
                                            {"factor", "100"}});
    bureau.put("myopic", "P1", "10");
    bureau.put("screened", "P1", "100");
    bureau.put("myopic", "P2", "30");
    bureau.put("screened", "P2", "200");
    bureau.put("myopic", "P3", "60");
    bureau.put("screened", "P3", "300");
    bureau.put("screened", "N1", "100");
    QCOMPARE(bureau.figure("spread"), u"0.2236 (3/4)"_s);
    QCOMPARE(bureau.figure("spread", {Grouping::School, u"P1"_s, 1}), u"0.0000 (1/1)"_s);
    QCOMPARE(bureau.figure("spread", {}, 2023), u"missing (0/4)"_s);
}

void TestFigureEngine::dispersionOfEqualSchools()
{
    Bureau bureau;
    figure(bureau.data(), "spread", "3");
    bureau.data().define("figure_version", {{"figure", "spread"},
                                            {"first_year", "2000"},
                                            {"kind", "dispersion"},
                                            {"numerator", "myopic"},
                                            {"denominator", "screened"}});
    for (const char* school : {"P1", "P2"}) {
        bureau.put("myopic", school, "1");
        bureau.put("screened", school, "3");
        bureau.put("myopic", school, "0", 2023);
        bureau.put("screened", school, "3", 2023);
        bureau.put("myopic", school, "1", 2022);
        bureau.put("screened", school, "0", 2022);
    }
    QCOMPARE(bureau.figure("spread"), u"0.000 (2/4)"_s);
    QCOMPARE(bureau.figure("spread", {}, 2023), u"missing (2/4)"_s); // the mean is zero
    QCOMPARE(bureau.figure("spread", {}, 2022), u"missing (2/4)"_s); // no pupils
}

/// Two schools of equal weight with 1 ± c per pupil have the coefficient c.
void TestFigureEngine::dispersionRoundsOnce()
{
    Bureau bureau;
    figure(bureau.data(), "spread", "2");
    bureau.data().define("figure_version", {{"figure", "spread"},
                                            {"first_year", "2000"},
                                            {"kind", "dispersion"},
                                            {"numerator", "myopic"},
                                            {"denominator", "screened"}});
    bureau.put("myopic", "P1", "1124999999.9");
    bureau.put("screened", "P1", "1000000000");
    bureau.put("myopic", "P2", "875000000.1");
    bureau.put("screened", "P2", "1000000000");
    QCOMPARE(bureau.figure("spread"), u"0.12 (2/4)"_s); // 0.1249999999
}

void TestFigureEngine::publishedValues()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    total(bureau.data(), "lost", "myopic");
    formula(bureau.data(), "double", "screened_total * 2", "0");
    bureau.data().define("published_value", {{"figure", "screened_total"},
                                             {"figure_year", "2024"},
                                             {"qualifier", "超"},
                                             {"value", "20.4"},
                                             {"source", "公报"}});
    bureau.data().define("published_value",
                         {{"figure", "lost"}, {"figure_year", "2022"}, {"value", "7"}, {"source", "公报"}});
    bureau.put("screened", "P1", "100");
    QCOMPARE(bureau.figure("screened_total"), u"超20 (1/4)"_s);
    QCOMPARE(shown(bureau.engine().value(u"screened_total"_s, 2024).computed, 0), u"100"_s);
    QCOMPARE(bureau.figure("screened_total", township("north")),
             u"100 (1/2)"_s); // published of the whole only
    QCOMPARE(bureau.figure("lost", {}, 2022), u"7 (0/4)"_s);
    QCOMPARE(bureau.figure("double"), u"40 (1/4)"_s);
}

void TestFigureEngine::changeInPercentagePoints()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    bureau.put("myopic", "P1", "52745"); // 52.745 % → 52.75
    bureau.put("screened", "P1", "100000");
    bureau.put("myopic", "P1", "538944", 2023); // 53.8944 % → 53.89
    bureau.put("screened", "P1", "1000000", 2023);
    const FigureReport report = bureau.engine().report(u"rate"_s, 2024);
    QCOMPARE(shown(report.value.value), u"52.75"_s);
    QCOMPARE(shown(report.previous.value), u"53.89"_s);
    QCOMPARE(shown(report.change, 4), u"-1.1400"_s); // not −1.1494
    QVERIFY(!report.definitionChanged);
    const FigureReport first = bureau.engine().report(u"rate"_s, 2023);
    QVERIFY(!first.previous.value);
    QVERIFY(!first.change);
}

void TestFigureEngine::changeAcrossDefinitions()
{
    Bureau bureau;
    figure(bureau.data(), "pupils");
    const auto version = [&](const char* firstYear, const char* numerator) {
        bureau.data().define(
            "figure_version",
            {{"figure", "pupils"}, {"first_year", firstYear}, {"kind", "total"}, {"numerator", numerator}});
    };
    version("2000", "myopic");
    version("2024", "screened");
    for (const int year : {2022, 2023, 2024}) {
        bureau.put("myopic", "P1", "5", year);
        bureau.put("screened", "P1", "100", year);
    }
    const FigureReport report = bureau.engine().report(u"pupils"_s, 2024);
    QCOMPARE(shown(report.value.value, 0), u"100"_s);
    QCOMPARE(shown(report.previous.value, 0), u"5"_s);
    QVERIFY(report.definitionChanged);
    QVERIFY(!report.change);
    QCOMPARE(shown(bureau.engine().report(u"pupils"_s, 2023).change, 0), u"0"_s);
}

void TestFigureEngine::targets()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    bureau.data().define(
        "target",
        {{"figure", "screened_total"}, {"first_year", "2024"}, {"comparison", "at_least"}, {"value", "100"}});
    QVERIFY(!bureau.engine().report(u"screened_total"_s, 2024).targetMet);
    bureau.put("screened", "P1", "99.5");
    bureau.engine().clear();
    // Judged by the number that is printed: 100.
    QCOMPARE(bureau.engine().report(u"screened_total"_s, 2024).targetMet, std::optional(true));
    QVERIFY(bureau.engine().report(u"screened_total"_s, 2023).target == nullptr);
}

void TestFigureEngine::scopesOfAYear()
{
    Bureau bureau;
    const auto keys = [&](Grouping grouping, int year) {
        QStringList found;
        for (const Scope& scope : bureau.engine().scopes(grouping, year)) {
            found.append(scope.key);
        }
        return found.join(u' ');
    };
    QCOMPARE(keys(Grouping::Township, 2024), u"west north south"_s); // as listed
    QCOMPARE(keys(Grouping::Type, 2024), u"111 211 311 312"_s);
    QCOMPARE(keys(Grouping::Ownership, 2024), u"private public"_s);
    QCOMPARE(keys(Grouping::School, 2024), u"J1 K1 N1 P1 P2 P3 X1"_s);
    QCOMPARE(keys(Grouping::School, 1990), QString());
    QVERIFY(bureau.engine().scopes(Grouping::None, 2024) == QVector<Scope>{Scope()});
}

void TestFigureEngine::figuresByScope()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    const auto fill = [&](const char* school, const char* myopic, const char* screened) {
        bureau.put("myopic", school, myopic);
        bureau.put("screened", school, screened);
    };
    fill("P1", "10", "100");
    fill("P2", "20", "100");
    fill("P3", "40", "100");
    fill("N1", "30", "50");
    const auto by = [&](Grouping grouping) {
        QStringList found;
        for (const Scope& scope : bureau.engine().scopes(grouping, 2024)) {
            found.append(scope.key + u' ' + bureau.figure("rate", scope));
        }
        return found;
    };
    QCOMPARE(by(Grouping::Township),
             QStringList({u"west missing (0/0)"_s, u"north 15.00 (2/2)"_s, u"south 46.67 (2/2)"_s}));
    QCOMPARE(by(Grouping::Type), QStringList({u"111 missing (0/0)"_s, u"211 23.33 (3/3)"_s,
                                              u"311 missing (0/0)"_s, u"312 60.00 (1/1)"_s}));
    QCOMPARE(by(Grouping::Ownership), QStringList({u"private 40.00 (1/1)"_s, u"public 24.00 (3/3)"_s}));
    QCOMPARE(by(Grouping::School).mid(3, 2), QStringList({u"P1 10.00 (1/1)"_s, u"P2 20.00 (1/1)"_s}));
    QCOMPARE(by(Grouping::School).last(), u"X1 missing (0/0)"_s);
}

void TestFigureEngine::figuresWithinFilter()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    const auto fill = [&](const char* school, const char* myopic, const char* screened) {
        bureau.put("myopic", school, myopic);
        bureau.put("screened", school, screened);
    };
    fill("P1", "10", "100");
    fill("P2", "20", "100");
    fill("P3", "40", "100");
    fill("N1", "30", "50");
    QCOMPARE(bureau.figure("rate", within({})), bureau.figure("rate"));
    QCOMPARE(bureau.figure("rate", within({.type = u"2"_s})), u"23.33 (3/3)"_s);
    QCOMPARE(bureau.figure("rate", within({.type = u"211"_s, .ownership = u"public"_s})), u"15.00 (2/2)"_s);
    Scope south = township("south");
    south.within.type = u"31"_s;
    QCOMPARE(bureau.figure("rate", south), u"60.00 (1/1)"_s);
    QStringList townships;
    for (const Scope& scope : bureau.engine().scopes(Grouping::Township, 2024, {.type = u"2"_s})) {
        townships.append(scope.key + u' ' + bureau.figure("rate", scope));
    }
    QCOMPARE(townships, QStringList({u"north 15.00 (2/2)"_s, u"south 40.00 (1/1)"_s}));
}

void TestFigureEngine::comparesWithAnyYear()
{
    Bureau bureau;
    percentage(bureau.data(), "rate", "myopic", "screened");
    bureau.put("myopic", "P1", "30", 2023);
    bureau.put("screened", "P1", "100", 2023);
    bureau.put("myopic", "P1", "10", 2024);
    bureau.put("screened", "P1", "100", 2024);
    const FigureReport back = bureau.engine().report(u"rate"_s, 2023, {}, 2024);
    QCOMPARE(back.previousYear, 2024);
    QCOMPARE(back.change, Decimal::fromInt(20));
    const FigureReport usual = bureau.engine().report(u"rate"_s, 2024);
    QCOMPARE(usual.previousYear, 2023);
    QCOMPARE(usual.change, Decimal::fromInt(-20));
    QVERIFY(!bureau.engine().report(u"rate"_s, 2024, {}, 2021).change);
}

void TestFigureEngine::scopeTexts()
{
    Bureau bureau;
    bureau.data().define("township", {{"code", "east"}, {"name", "城东街道"}});
    FigureEngine& engine = bureau.engine();
    QCOMPARE(engine.scopeText({}), u"bureau"_s);
    QCOMPARE(engine.scopeText(township("east")), u"township:城东街道"_s);
    QCOMPARE(engine.scopeText({Grouping::Type, u"211"_s, 0}), u"type:211"_s);
    QCOMPARE(engine.scopeText({Grouping::Ownership, u"public"_s, 0}), u"ownership:public"_s);
    QCOMPARE(engine.scopeText({Grouping::School, u"P1"_s, 1}), u"school:P1"_s);
}

void TestFigureEngine::unknownFigures()
{
    Bureau bureau;
    figure(bureau.data(), "undefined");
    bureau.data().define("figure", {{"code", "late"}, {"name", "late"}, {"decimals", "0"}});
    bureau.data().define(
        "figure_version",
        {{"figure", "late"}, {"first_year", "2024"}, {"kind", "total"}, {"numerator", "area"}});
    bureau.put("area", "P1", "5", 2023);
    QVERIFY(!bureau.engine().value(u"absent"_s, 2024).value);
    QVERIFY(!bureau.engine().value(u"undefined"_s, 2024).value);
    QVERIFY(!bureau.engine().value(u"late"_s, 2023).value);
}

void TestFigureEngine::sumsOutOfRangeAreMissing()
{
    Bureau bureau;
    total(bureau.data(), "area_total", "area");
    percentage(bureau.data(), "rate", "myopic", "area");
    overRegister(bureau.data(), "granted", "sum", "", "granted");
    for (const char* school : {"P1", "P2", "P3"}) {
        bureau.put("area", school, "9000000000000");
        bureau.put("myopic", school, "1");
        bureau.data().row("teacher_posts", 2024, {{"batch", school}, {"granted", "9000000000000"}});
    }
    QVERIFY(bureau.figure("area_total").startsWith(u"missing"_s));
    QVERIFY(bureau.figure("rate").startsWith(u"missing"_s));
    QVERIFY(bureau.figure("granted").startsWith(u"missing"_s));
}

void TestFigureEngine::circlesAreMissing()
{
    Bureau bureau;
    formula(bureau.data(), "f", "g + 1");
    formula(bureau.data(), "g", "f + 1");
    total(bureau.data(), "broken", "area + absent");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"absent"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"f → g → f"_s));
    QCOMPARE(bureau.figure("f"), u"missing (0/0)"_s);
    QCOMPARE(bureau.figure("broken"), u"missing (0/0)"_s);
}

void TestFigureEngine::forgetsWhenTold()
{
    Bureau bureau;
    total(bureau.data(), "screened_total", "screened");
    QCOMPARE(bureau.figure("screened_total"), u"missing (0/4)"_s);
    bureau.put("screened", "P1", "5");
    QCOMPARE(bureau.figure("screened_total"), u"missing (0/4)"_s);
    bureau.engine().clear();
    QCOMPARE(bureau.figure("screened_total"), u"5 (1/4)"_s);
}

QTEST_APPLESS_MAIN(TestFigureEngine)
#include "tst_figureengine.moc"
