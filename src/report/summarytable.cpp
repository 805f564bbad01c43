#include "report/summarytable.h"

#include "core/amounttext.h"
#include "report/tablebuilder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

TableCell TableCell::ofText(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

TableCell TableCell::ofNumber(Decimal number, int decimals, const QString& suffix)
{
    TableCell cell;
    cell.kind = Kind::Number;
    cell.number = number;
    cell.decimals = decimals;
    cell.suffix = suffix;
    cell.text = number.toString(decimals) + suffix;
    return cell;
}

TableCell TableCell::missing(Kind why)
{
    TableCell cell;
    cell.kind = why;
    if (why != Kind::NotReported) {
        cell.text = missingMark(why == Kind::Masked ? Missing::Masked : Missing::NotApplicable);
    }
    return cell;
}

QString TableColumn::header() const
{
    return unit.isEmpty() ? name : QCoreApplication::translate("TableColumn", "%1 (%2)").arg(name, unit);
}

SummaryTable buildTable(const TableDefinition& definition, FigureEngine& engine, const FieldText& text,
                        int year)
{
    return TableBuilder(definition, engine, text, year).build();
}
