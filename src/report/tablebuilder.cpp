#include "report/tablebuilder.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Align = TableColumn::Align;

TableBuilder::TableBuilder(const TableDefinition& definition, FigureEngine& engine, const FieldText& text,
                           int year)
    : m_definition(definition), m_engine(engine), m_text(text), m_cells(engine)
{
    m_table.code = definition.code();
    m_table.year = year;
    m_table.title = definition.title(year);
    m_table.unitLine = definition.unitLine(year);
    m_table.notes = definition.notes(year);
    m_table.words = words();
}

TableWords TableBuilder::words()
{
    TableWords words;
    words.reportingUnit = tr("Reporting unit:");
    words.head = tr("Head of unit:");
    words.checker = tr("Checked by:");
    words.compiler = tr("Filled in by:");
    //: In Chinese with room between year, month and day: 填报日期：　　　年　　月　　日
    words.date = tr("Date:");
    return words;
}

SummaryTable TableBuilder::build()
{
    addColumn(tr("No."), Align::Centre);
    switch (m_definition.rows()) {
    case TableDefinition::Rows::Figures: addFigureRows(); break;
    case TableDefinition::Rows::Groups: addGroupRows(); break;
    case TableDefinition::Rows::Register: addRegisterRows(); break;
    }
    if (const QString blanks = TableNotes::blanks(m_table); !blanks.isEmpty()) {
        m_table.notes.append(blanks);
    }
    return m_table;
}

void TableBuilder::addColumn(const QString& name, Align align, const QString& unit)
{
    m_table.columns.append({name, unit, align});
}

TableCell TableBuilder::rowNumber() const
{
    return TableCell::ofNumber(Decimal::fromInt(m_table.rows.size() + 1), 0);
}

void TableBuilder::addFigureRows()
{
    addColumn(tr("Figure"), Align::Left);
    for (const FigureColumn column : m_definition.figureColumns()) {
        addFigureColumn(column);
    }
    for (const Figure* figure : m_definition.figures()) {
        const FigureReport report = m_engine.report(figure->code, m_table.year);
        TableRow row;
        row.cells = {rowNumber(), TableCell::ofText(figure->name)};
        for (const FigureColumn column : m_definition.figureColumns()) {
            row.cells.append(m_cells.cell(column, report));
        }
        m_table.rows.append(row);
    }
    addFigureNotes(figureUses(), {Scope{}});
}

void TableBuilder::addFigureColumn(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Unit: addColumn(tr("Unit"), Align::Centre); break;
    case FigureColumn::Value: addColumn(tr("Year %1").arg(m_table.year), Align::Right); break;
    case FigureColumn::Previous: addColumn(tr("Year %1").arg(m_table.year - 1), Align::Right); break;
    case FigureColumn::Change: addColumn(tr("Change on last year"), Align::Right); break;
    case FigureColumn::Target: addColumn(tr("Target"), Align::Right); break;
    case FigureColumn::Met: addColumn(tr("Target met"), Align::Centre); break;
    case FigureColumn::Coverage: addColumn(tr("Reported / due"), Align::Right); break;
    }
}

QVector<FigureUse> TableBuilder::figureUses() const
{
    const auto& columns = m_definition.figureColumns();
    const bool withPrevious =
        columns.contains(FigureColumn::Previous) || columns.contains(FigureColumn::Change);
    QVector<FigureUse> uses;
    for (const Figure* figure : m_definition.figures()) {
        uses.append({figure, m_table.year});
        if (withPrevious) {
            uses.append({figure, m_table.year - 1});
        }
    }
    return uses;
}

void TableBuilder::addFigureNotes(const QVector<FigureUse>& uses, const QVector<Scope>& scopes)
{
    m_table.notes += TableNotes(m_engine, m_table.year, uses, scopes).ofFigures(m_table);
}

void TableBuilder::addGroupRows()
{
    addGroupColumns();
    const Groups listed = groups();
    for (const Scope& scope : listed.scopes) {
        addGroupRow(scope);
    }
    if (!listed.leavesOutOpen && !listed.scopes.isEmpty()) {
        addTotal();
    }
    QVector<FigureUse> uses;
    for (const GroupColumn& column : m_definition.groupColumns()) {
        uses.append({column.figure, m_table.year - column.yearsBack});
    }
    addFigureNotes(uses, listed.scopes);
    if (listed.hasMixed) {
        m_table.notes.append(TableNotes::line(
            tr("the condition on the rows only chooses which are listed; their numbers count all schools")));
    }
}

QString TableBuilder::groupTitle() const
{
    switch (m_definition.grouping()) {
    case Grouping::Township: return tr("Township");
    case Grouping::Type: return tr("School type");
    case Grouping::Ownership: return tr("Ownership");
    default: return tr("School");
    }
}

void TableBuilder::addGroupColumns()
{
    addColumn(groupTitle(), Align::Left);
    if (m_definition.grouping() == Grouping::School) {
        addColumn(FieldText::label(Registers::find(u"school"_s)->field(u"code"_s)->label), Align::Left);
        m_table.labelColumns = 3;
    }
    for (const GroupColumn& column : m_definition.groupColumns()) {
        const QString& name = column.figure->name;
        addColumn(column.yearsBack == 0 ? name
                                        : tr("%1 of %2").arg(name).arg(m_table.year - column.yearsBack),
                  Align::Right, column.figure->unit);
    }
}

TableBuilder::Groups TableBuilder::groups() const
{
    QSet<Scope> passing, leftOut;
    for (const SchoolProfile& profile : m_engine.source().schools(m_table.year).profiles()) {
        if (m_definition.filter().matches(profile.record, {})) {
            passing.insert(scopeOf(m_definition.grouping(), profile));
        } else if (profile.open) {
            leftOut.insert(scopeOf(m_definition.grouping(), profile));
        }
    }
    Groups found;
    found.leavesOutOpen = !leftOut.isEmpty();
    found.hasMixed = passing.intersects(leftOut);
    for (const Scope& scope : m_engine.scopes(m_definition.grouping(), m_table.year)) {
        if (passing.contains(scope)) {
            found.scopes.append(scope);
        }
    }
    return found;
}

void TableBuilder::addGroupRow(const Scope& scope)
{
    TableRow row;
    row.cells = {rowNumber(), TableCell::ofText(m_engine.scopeName(scope, m_table.year))};
    if (scope.grouping == Grouping::School) {
        row.cells.append(TableCell::ofText(scope.key));
    }
    for (const GroupColumn& column : m_definition.groupColumns()) {
        row.cells.append(m_cells.value(*column.figure, m_table.year - column.yearsBack, scope));
    }
    m_table.rows.append(row);
}

void TableBuilder::addTotal()
{
    TableRow row;
    row.isTotal = true;
    row.cells = {TableCell(), TableCell::ofText(tr("Total"))};
    row.cells.resize(m_table.labelColumns);
    for (const GroupColumn& column : m_definition.groupColumns()) {
        row.cells.append(m_cells.value(*column.figure, m_table.year - column.yearsBack, Scope{}));
    }
    m_table.rows.append(row);
}
