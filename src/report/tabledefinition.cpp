#include "report/tabledefinition.h"

#include "core/formula.h"
#include "core/registers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const RecordType& tableType()
{
    return *Registers::find(u"summary_table"_s);
}

QStringList words(const QString& list)
{
    QStringList found;
    for (const QString& word : list.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            found.append(word.trimmed());
        }
    }
    return found;
}

QString inYear(QString text, int year)
{
    return text.replace("{year}"_L1, QString::number(year));
}

QString bothConditions(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" and "_s + second;
}

} // namespace

TableDefinition::TableDefinition(const Record& record, const Definitions& definitions)
{
    const RecordView view(tableType(), record);
    m_code = view.text("code");
    m_title = view.text("title");
    m_titleEn = view.text("title_en");
    m_unitLine = view.text("unit_line");
    m_notes = view.text("notes");
    try {
        readRows(view.text("row_source").simplified(), view.text("filter").simplified(), definitions);
        const QStringList columns = words(view.text("column_source"));
        if (columns.isEmpty()) {
            throw FormulaError(tr("no columns are named"));
        }
        for (const QString& word : columns) {
            readColumn(word, definitions);
        }
    } catch (const FormulaError& error) {
        throw FormulaError(tr("Summary table “%1”: %2").arg(m_code, error.message()));
    }
}

TableDefinition TableDefinition::find(const QString& codeOrTitle, const Definitions& definitions)
{
    QStringList codes;
    for (const Record& record : definitions.records(tableType().id)) {
        const RecordView view(tableType(), record);
        const QStringList names = {view.text("code"), view.text("title"), view.text("title_en")};
        if (names.contains(codeOrTitle)) {
            return TableDefinition(record, definitions);
        }
        codes.append(view.text("code"));
    }
    throw FormulaError(
        tr("There is no summary table “%1”; there are: %2").arg(codeOrTitle, codes.join(u", "_s)));
}

QString TableDefinition::title(int year) const
{
    return inYear(m_title, year);
}

QString TableDefinition::titleEn(int year) const
{
    return inYear(m_titleEn.isEmpty() ? m_title : m_titleEn, year);
}

QString TableDefinition::unitLine(int year) const
{
    return inYear(m_unitLine, year);
}

QStringList TableDefinition::notes(int year) const
{
    QStringList lines;
    for (const QString& line : m_notes.split(u'\n')) {
        const QString trimmed = line.trimmed();
        // Definitions copied from the bureau's old workbooks bring their signature line along.
        if (!trimmed.isEmpty() && !trimmed.startsWith(u"单位负责人"_s)) {
            lines.append(inYear(trimmed, year));
        }
    }
    return lines;
}

void TableDefinition::readRows(const QString& text, const QString& filter, const Definitions& definitions)
{
    static const QRegularExpression shape(u"^(?:figures:(.*)|(by|register) (\\w+)(?: where (.+))?)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        throw FormulaError(
            tr("“%1” names no rows; they are “figures: a, b”, “by township” or “register award”").arg(text));
    }
    const QString conditions = bothConditions(match.captured(4), filter);
    if (match.capturedView(2) == u"by") {
        m_rows = Rows::Groups;
        readGrouping(match.captured(3));
        readFilter(*Registers::find(u"school"_s), conditions, definitions);
    } else if (match.capturedView(2) == u"register") {
        m_rows = Rows::Register;
        readRegister(match.captured(3));
        readFilter(*m_register, conditions, definitions);
    } else {
        readFigures(match.captured(1), definitions);
        if (!conditions.isEmpty()) {
            throw FormulaError(tr("a table of figures has no filter: each figure has its own"));
        }
    }
}

void TableDefinition::readFigures(const QString& list, const Definitions& definitions)
{
    for (const QString& code : words(list)) {
        m_figures.append(figureOf(code, definitions));
    }
    if (m_figures.isEmpty()) {
        throw FormulaError(tr("no figures are named"));
    }
}

void TableDefinition::readGrouping(const QString& word)
{
    static const QHash<QString, Grouping> groupings = {{u"township"_s, Grouping::Township},
                                                       {u"type"_s, Grouping::Type},
                                                       {u"ownership"_s, Grouping::Ownership},
                                                       {u"school"_s, Grouping::School}};
    m_grouping = groupings.value(word, Grouping::None);
    if (m_grouping == Grouping::None) {
        throw FormulaError(
            tr("rows cannot be “by %1”, only by township, type, ownership or school").arg(word));
    }
}

void TableDefinition::readRegister(const QString& id)
{
    m_register = Registers::find(id);
    if (m_register == nullptr || !m_register->isYearly()) {
        throw FormulaError(tr("there is no register “%1”").arg(id));
    }
}

void TableDefinition::readFilter(const RecordType& type, const QString& text, const Definitions& definitions)
{
    m_filter = Filter(type, text);
    for (const auto& [list, code] : m_filter.choiceCodes()) {
        const auto& items = definitions.codeList(list);
        const bool known = std::any_of(items.begin(), items.end(), [&, wanted = code](const CodeItem& item) {
            return item.code == wanted;
        });
        if (!known) {
            throw FormulaError(tr("the code list “%1” has no code “%2”").arg(list, code));
        }
    }
}

void TableDefinition::readColumn(const QString& word, const Definitions& definitions)
{
    switch (m_rows) {
    case Rows::Figures: readFigureColumn(word); break;
    case Rows::Groups: readGroupColumn(word, definitions); break;
    case Rows::Register: readFieldColumn(word); break;
    }
}

void TableDefinition::readFigureColumn(const QString& word)
{
    static const QStringList known = {u"unit"_s,   u"value"_s, u"previous"_s, u"change"_s,
                                      u"target"_s, u"met"_s,   u"coverage"_s};
    const auto place = known.indexOf(word);
    if (place < 0) {
        throw FormulaError(tr("there is no column “%1”, only %2").arg(word, known.join(u", "_s)));
    }
    m_figureColumns.append(static_cast<FigureColumn>(place));
}

void TableDefinition::readGroupColumn(const QString& word, const Definitions& definitions)
{
    static const QRegularExpression shape(u"^([^@\\s]+)(?:@-(\\d{1,2}))?$"_s);
    const auto match = shape.match(word);
    if (!match.hasMatch()) {
        throw FormulaError(
            tr("“%1” is no column; write a figure's code, or code@-1 for last year's").arg(word));
    }
    m_groupColumns.append({figureOf(match.captured(1), definitions), match.captured(2).toInt()});
}

void TableDefinition::readFieldColumn(const QString& word)
{
    const int field = m_register->indexOf(word);
    if (field < 0) {
        throw FormulaError(tr("the register “%1” has no field “%2”").arg(m_register->id, word));
    }
    m_fields.append(field);
}

const Figure* TableDefinition::figureOf(const QString& code, const Definitions& definitions)
{
    const Figure* figure = definitions.figure(code);
    if (figure == nullptr) {
        throw FormulaError(tr("there is no figure “%1”").arg(code));
    }
    return figure;
}
