#include "work/checking.h"

#include "core/registers.h"
#include "storage/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Checking::Checking(const Database& database, Reading& reading, int year) : m_reading(reading), m_year(year)
{
    const ReadScope scope(database);
    addRules();
    addRecordChecks();
    addExplanations(database);
}

void Checking::addRules()
{
    for (const Finding& finding : RuleEngine(m_reading.figures).findings(m_year)) {
        CheckedFinding checked;
        checked.finding = finding;
        checked.code = finding.rule->code;
        checked.name = finding.rule->name;
        checked.message = finding.rule->message;
        checked.severity = finding.rule->severity;
        checked.office = officeOf(*finding.rule);
        m_findings.append(checked);
    }
}

QString Checking::officeOf(const Rule& rule) const
{
    if (!rule.office.isEmpty()) {
        return rule.office;
    }
    if (rule.left->names().isEmpty()) {
        return {};
    }
    const QString code = rule.left->names().first().code;
    const Measure* measure = m_reading.definitions.measure(code);
    return measure != nullptr ? measure->office : m_reading.definitions.figure(code)->office;
}

void Checking::addRecordChecks()
{
    for (const RecordType& type : Registers::yearly()) {
        for (const Record& record : m_reading.data.records(type, m_year)) {
            for (const FieldText::Finding& found : m_reading.text.checkRecord(type, record)) {
                if (record.masked.contains(found.field)) {
                    continue; // hidden on purpose, not empty
                }
                CheckedFinding checked;
                checked.code = type.id;
                checked.name = FieldText::label(type.label);
                QStringList words;
                for (const QString& field : type.key) {
                    words.append(m_reading.text.show(type, record, type.indexOf(field)));
                }
                words.removeAll(QString());
                checked.message = words.join(u" · "_s) + u": "_s + found.message;
                checked.office = type.office;
                checked.registerType = type.id;
                checked.record = record.id;
                const int school = type.indexOf(u"school"_s);
                checked.finding.school = type.id == u"school"_s ? record.school : record.integer(school);
                m_findings.append(checked);
            }
        }
    }
}

void Checking::addExplanations(const Database& database)
{
    const RecordType& type = *Registers::findKept(u"explanation"_s);
    QHash<QPair<QString, qint64>, Record> explanations;
    for (const Record& record : RecordStore(database).all(type, m_year)) {
        const RecordView view(type, record);
        explanations.insert({view.text("rule"), view.integer("school")}, record);
    }
    for (CheckedFinding& checked : m_findings) {
        const auto found = explanations.constFind({checked.code, checked.finding.school});
        if (!checked.mayBeExplained() || found == explanations.constEnd()) {
            continue;
        }
        const RecordView view(type, *found);
        if (view.number("left_amount") == checked.finding.left
            && view.number("right_amount") == checked.finding.right) {
            checked.state = findingState(view.text("state"));
            checked.reason = view.text("reason");
            checked.answer = view.text("answer");
        }
    }
}

OpenFindings Checking::openFindings(const QString& office) const
{
    OpenFindings open;
    for (const CheckedFinding& checked : m_findings) {
        if (checked.office == office && checked.waitsForAnswer()) {
            (checked.severity == Severity::Must ? open.must : open.toExplain).append(checked);
        }
    }
    return open;
}

QVector<FormulaReader::Cell> Checking::cells(const CheckedFinding& finding) const
{
    return finding.finding.rule == nullptr ? QVector<FormulaReader::Cell>()
                                           : RuleEngine(m_reading.figures).cells(finding.finding, m_year);
}

QHash<ValueKey, CellDoubt> Checking::doubts() const
{
    QHash<ValueKey, CellDoubt> doubts;
    for (const CheckedFinding& checked : m_findings) {
        const Rule* rule = checked.finding.rule;
        if (rule == nullptr || rule->over == Rule::Over::Figures) {
            continue;
        }
        const CellDoubt doubt = checked.severity == Severity::Hint ? CellDoubt::Hint
                                : checked.isExplained()            ? CellDoubt::Explained
                                                                   : CellDoubt::Doubtful;
        for (const Formula* side : {&*rule->left, &*rule->right}) {
            for (const FormulaName& name : side->names()) {
                if (name.previous || name.peers) {
                    continue;
                }
                const Measure& measure = *m_reading.definitions.measure(name.code);
                const ValueKey key{m_year, measure.id,
                                   measure.ofBureau ? BureauItself : checked.finding.school};
                doubts[key] = std::max(doubts.value(key, doubt), doubt);
            }
        }
    }
    return doubts;
}

FindingState findingState(const QString& code)
{
    return code == u"given"_s       ? FindingState::Explained
           : code == u"accepted"_s  ? FindingState::Accepted
           : code == u"sent_back"_s ? FindingState::SentBack
                                    : FindingState::Open;
}

QString findingStateCode(FindingState state)
{
    switch (state) {
    case FindingState::Open: return u"open"_s;
    case FindingState::Explained: return u"explained"_s;
    case FindingState::Accepted: return u"accepted"_s;
    case FindingState::SentBack: return u"sent_back"_s;
    }
    return {};
}

QString severityCode(Severity severity)
{
    return severity == Severity::Must ? u"must"_s : severity == Severity::Explain ? u"explain"_s : u"hint"_s;
}
