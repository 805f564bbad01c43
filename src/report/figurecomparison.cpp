#include "report/figurecomparison.h"

#include "report/figurecells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QVector<ComparedRow> FigureComparison::rows(const QStringList& figures, const QVector<ComparedSide>& sides)
{
    QVector<ComparedRow> rows;
    for (const QString& code : figures) {
        if (const Figure* figure = m_engine.definitions().figure(code)) {
            rows.append(row(*figure, sides));
        }
    }
    return rows;
}

ComparedRow FigureComparison::row(const Figure& figure, const QVector<ComparedSide>& sides)
{
    ComparedRow row{figure.code, figure.name, FigureWords::unit(figure), figure.sensitive, {}};
    for (const ComparedSide& side : sides) {
        row.values.append(valueOf(figure, side));
    }
    for (qsizetype i = 1; i < sides.size(); ++i) {
        compare(figure, sides.first(), sides[i], row.values[i]);
    }
    giveShares(row);
    return row;
}

ComparedValue FigureComparison::valueOf(const Figure& figure, const ComparedSide& side)
{
    const FigureValue found = m_engine.value(figure.code, side.year, side.scope);
    ComparedValue value;
    value.value = found.value;
    value.text = FigureWords::number(found, figure);
    value.bare = FigureWords::bare(found, figure);
    value.coverage = FigureWords::coverage(found, figure.versionFor(side.year));
    if (!found.value) {
        const TableCell why = FigureCells(m_engine).value(figure, side.year, side.scope);
        value.text = why.kind == TableCell::Kind::NotApplicable ? tr("does not apply") : value.text;
        value.text = why.kind == TableCell::Kind::Masked ? why.text : value.text;
    }
    return value;
}

void FigureComparison::compare(const Figure& figure, const ComparedSide& first, const ComparedSide& side,
                               ComparedValue& value)
{
    const FigureValue base = m_engine.value(figure.code, first.year, first.scope);
    if (!value.value) {
        return;
    }
    if (!base.value) {
        value.difference = tr("%1 has no number").arg(first.name);
    } else if (definitionDiffers(figure, first.year, side.year)) {
        value.difference = tr("Definition changed, not compared");
    } else if (base.isRough() || m_engine.value(figure.code, side.year, side.scope).isRough()) {
        value.difference = tr("Not exact, not compared");
    } else {
        const Decimal difference = *value.value - *base.value;
        value.mood = FigureWords::mood(difference, figure);
        value.difference =
            difference == Decimal() ? tr("the same") : FigureWords::difference(difference, figure);
    }
}

bool FigureComparison::definitionDiffers(const Figure& figure, int one, int other)
{
    return one != other && m_engine.report(figure.code, other, {}, one).definitionChanged;
}

void FigureComparison::giveShares(ComparedRow& row)
{
    double most = 0.0;
    for (const ComparedValue& each : row.values) {
        if (each.value && *each.value < Decimal()) {
            return;
        }
        most = std::max(most, each.value ? each.value->toDouble() : 0.0);
    }
    for (ComparedValue& each : row.values) {
        if (each.value) {
            each.share = most > 0.0 ? each.value->toDouble() / most : 0.0;
        }
    }
}

QString FigureComparison::moodText(Mood mood)
{
    switch (mood) {
    case Mood::Good: return tr("● better");
    case Mood::Bad: return tr("▲ worse");
    case Mood::Neutral: break;
    }
    return {};
}

QVector<QStringList> FigureComparison::asTable(const QVector<ComparedRow>& rows,
                                               const QVector<ComparedSide>& sides)
{
    QStringList heading = {tr("Figure"), tr("Unit")};
    for (qsizetype i = 0; i < sides.size(); ++i) {
        heading.append(sides[i].name);
        if (i > 0) {
            heading.append(tr("%1 against %2").arg(sides[i].name, sides.first().name));
        }
    }
    QVector<QStringList> table = {heading};
    for (const ComparedRow& row : rows) {
        if (row.sensitive) {
            continue;
        }
        QStringList line = {row.name, row.unit};
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const ComparedValue& value = row.values[i];
            line.append(value.value ? value.bare : value.text);
            if (i > 0) {
                QStringList words = {value.difference, moodText(value.mood)};
                words.removeAll(QString());
                line.append(words.join(u' '));
            }
        }
        table.append(line);
    }
    return table;
}
