#include "app/commands/commands.h"
#include "app/figurejson.h"

#include "work/checking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void CheckCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    addYear(parser);
    addJson(parser);
}

namespace {

QJsonObject findingToJson(const CheckedFinding& checked, const SchoolProfile* school)
{
    const Finding& finding = checked.finding;
    const auto text = [&](QString Rule::*member) {
        return finding.rule == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.rule->*member);
    };
    QJsonObject object{
        {u"rule"_s, checked.code},
        {u"name"_s, checked.name},
        {u"severity"_s, severityCode(checked.severity)},
        {u"school"_s, school == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(school->code)},
        {u"school_name"_s, school == nullptr ? CheckCommand::tr("The bureau") : school->name},
        {u"office"_s, checked.office},
        {u"left"_s, numberToJson(finding.left)},
        {u"operator"_s, text(&Rule::operatorCode)},
        {u"right"_s, numberToJson(finding.right)},
        {u"left_formula"_s, text(&Rule::leftText)},
        {u"right_formula"_s, text(&Rule::rightText)},
        {u"message"_s, checked.message},
        {u"state"_s, findingStateCode(checked.state)},
        {u"reason"_s, checked.reason},
    };
    if (finding.rule == nullptr) {
        object.insert(u"record"_s, checked.record);
    }
    if (!checked.answer.isEmpty()) {
        object.insert(u"answer"_s, checked.answer);
    }
    return object;
}

void printPlainly(const CheckedFinding& checked, const SchoolProfile* school, const Definitions& definitions,
                  Console& console)
{
    const Finding& finding = checked.finding;
    const auto shown = [](const std::optional<Decimal>& amount) {
        return amount ? amount->toString() : u"-"_s;
    };
    QStringList columns = {definitions.label(u"rule_severity"_s, severityCode(checked.severity)),
                           school == nullptr ? CheckCommand::tr("The bureau") : school->name, checked.name};
    if (finding.rule != nullptr) {
        const QString sign = definitions.label(u"rule_operator"_s, finding.rule->operatorCode);
        columns.append(u"%1 %2 %3"_s.arg(shown(finding.left), sign, shown(finding.right)));
    }
    columns.append(checked.message);
    if (!checked.reason.isEmpty()) {
        columns.append(CheckCommand::tr("Explanation: %1").arg(checked.reason));
    }
    console.out << columns.join(u'\t') << u'\n';
}

} // namespace

int CheckCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const int wanted = year(parser);
    const Database database(argument(parser, 0), Database::Mode::ReadOnly);
    const ReadScope scope(database);
    Reading reading(database);
    const Checking checking(database, reading, wanted);
    const SchoolBook& schools = reading.data.schools(wanted);
    QJsonArray array;
    int open = 0;
    for (const CheckedFinding& checked : checking.findings()) {
        const SchoolProfile* school = schools.find(checked.finding.school);
        if (console.json) {
            array.append(findingToJson(checked, school));
        } else {
            printPlainly(checked, school, reading.definitions, console);
        }
        open += checked.severity == Severity::Must && !checked.isExplained() ? 1 : 0;
    }
    if (console.json) {
        console.print(array);
    } else {
        console.err << tr("%1 findings, of which %2 must be corrected or explained")
                           .arg(checking.findings().size())
                           .arg(open)
                    << Qt::endl;
    }
    return open > 0 ? DataHasErrors : Done;
}
