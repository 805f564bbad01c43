#include "report/cardtable.h"

#include <QCoreApplication>

namespace {

struct CardTables {
    Q_DECLARE_TR_FUNCTIONS(CardTables)
};

OutCell textCell(const QString& text)
{
    return {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text};
}

OutCell numberCell(const std::optional<Decimal>& number, int decimals)
{
    return number ? OutCell{Cell::Kind::Number, number->toString(decimals), decimals} : OutCell{};
}

QString withUnit(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : CardTables::tr("%1 (%2)").arg(name, unit);
}

/// A row a year, a column a series; the card's own number is the last of its small line.
void addSeries(OutTable& table, const CardData& card)
{
    table.header = {CardTables::tr("Year")};
    for (const CardSeries& series : card.series) {
        table.header.append(withUnit(series.name, card.unit));
    }
    const auto& points = card.series.first().points;
    for (qsizetype at = 0; at < points.size(); ++at) {
        QVector<OutCell> row = {{Cell::Kind::Number, QString::number(points[at].year), 0}};
        for (const CardSeries& series : card.series) {
            row.append(numberCell(series.points[at].value, card.decimals));
        }
        table.rows.append(row);
    }
}

void addBars(OutTable& table, const CardData& card)
{
    table.header = {card.title, withUnit(CardTables::tr("Number"), card.unit), CardTables::tr("Coverage")};
    for (const CardBar& bar : card.bars) {
        table.rows.append({textCell(bar.name), numberCell(bar.value, card.decimals), textCell(bar.coverage)});
    }
    if (card.bureau) {
        table.rows.append({textCell(CardTables::tr("All")), numberCell(card.bureau->value, card.decimals),
                           textCell(card.bureau->coverage)});
    }
}

void addTargets(OutTable& table, const CardData& card)
{
    table.header = {card.title, CardTables::tr("Number"), CardTables::tr("Target"), CardTables::tr("Met")};
    for (const CardTarget& target : card.targets) {
        const QString met = !target.met   ? QString()
                            : *target.met ? CardTables::tr("yes")
                                          : CardTables::tr("no");
        table.rows.append({textCell(target.name), textCell(target.value ? target.text : QString()),
                           textCell(target.targetText), textCell(met)});
    }
}

/// A row a group, a column a figure; the whole comes last.
void addHeat(OutTable& table, const CardData& card)
{
    table.header = {card.title};
    for (const CardColumn& column : card.columns) {
        table.header.append(withUnit(column.name, column.unit));
    }
    const auto add = [&](const CardRow& row) {
        QVector<OutCell> cells = {textCell(row.name)};
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            cells.append(numberCell(row.cells[at].value, card.columns[at].decimals));
        }
        table.rows.append(cells);
    };
    for (const CardRow& row : card.rows) {
        add(row);
    }
    if (card.whole) {
        add(*card.whole);
    }
}

void addDots(OutTable& table, const CardData& card)
{
    table.header = {CardTables::tr("School")};
    for (const CardColumn& axis : card.columns) {
        table.header.append(withUnit(axis.name, axis.unit));
    }
    for (const CardDot& dot : card.dots) {
        table.rows.append({textCell(dot.name), numberCell(dot.x, card.columns[0].decimals),
                           numberCell(dot.y, card.columns[1].decimals)});
    }
}

void addRecords(OutTable& table, const CardData& card)
{
    for (const CardField& field : card.fields) {
        table.header.append(withUnit(field.name, field.unit));
    }
    for (const CardRecord& record : card.records) {
        QVector<OutCell> cells;
        for (const QString& text : record.texts) {
            cells.append(textCell(text));
        }
        table.rows.append(cells);
    }
}

void addParagraphs(OutTable& table, const CardData& card)
{
    table.header = {card.title};
    for (const QString& paragraph : card.paragraphs) {
        table.rows.append({textCell(paragraph)});
    }
}

} // namespace

OutTable cardTable(const CardData& card)
{
    OutTable table;
    table.sheetName = card.title;
    if (card.sensitive) {
        return table;
    }
    switch (card.kind) {
    case CardKind::Figure:
    case CardKind::Trend:
        if (!card.series.isEmpty()) {
            addSeries(table, card);
        }
        break;
    case CardKind::Ranking:
    case CardKind::Composition: addBars(table, card); break;
    case CardKind::Targets: addTargets(table, card); break;
    case CardKind::Heat: addHeat(table, card); break;
    case CardKind::Scatter: addDots(table, card); break;
    case CardKind::Records: addRecords(table, card); break;
    case CardKind::Text: addParagraphs(table, card); break;
    }
    return table;
}

QString cardText(const CardData& card)
{
    return tableBlock(cardTable(card));
}
