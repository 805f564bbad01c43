// The part of CardFill that makes heat tables.

#include "report/cards/cardfill.h"

#include "report/figurefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualRows = 20;

/// The first column's better end first; what has no number comes last.
bool isBefore(const CardCell& a, const CardCell& b, bool ascending)
{
    if (!a.value || !b.value) {
        return a.value.has_value() && !b.value.has_value();
    }
    return ascending ? *a.value < *b.value : *a.value > *b.value;
}

} // namespace

void CardFill::fillHeat()
{
    for (const QString& code : m_definition.figures) {
        m_card.columns.append(columnOf(code));
    }
    for (const Scope& scope : m_engine.scopes(m_definition.by, year(), m_card.view.within)) {
        const CardRow row = rowOf(m_engine.scopeName(scope, year()), scope);
        const bool concerns = std::any_of(row.cells.begin(), row.cells.end(), [](const CardCell& cell) {
            return cell.value.has_value() || cell.due;
        });
        if (concerns) {
            m_card.rows.append(row);
        }
    }
    m_card.whole = rowOf(wholeName(), m_card.view.whole());
    giveStandings();
    orderRows();
    const qsizetype limit = m_definition.limit > 0 ? m_definition.limit : UsualRows;
    m_card.leftOut = static_cast<int>(std::max<qsizetype>(0, m_card.rows.size() - limit));
    m_card.rows.resize(std::min(m_card.rows.size(), limit));
}

CardRow CardFill::rowOf(const QString& name, const Scope& scope)
{
    CardRow row{scope, name, {}};
    for (const QString& code : m_definition.figures) {
        row.cells.append(cellOf(code, scope));
    }
    return row;
}

CardCell CardFill::cellOf(const QString& code, const Scope& scope)
{
    const FigureReport report = m_engine.report(code, year(), scope);
    const Figure& figure = *report.figure;
    CardCell cell;
    cell.figure = code;
    cell.value = report.value.value;
    cell.met = report.targetMet;
    if (!cell.value) {
        cell.text = u"—"_s;
        cell.words = FigureFacts(m_engine).whyMissing(code, year(), scope);
        cell.due = cell.words == FigureWords::noData();
        return cell;
    }
    cell.text = FigureWords::bare(report.value, figure);
    QStringList words = {FigureWords::number(report.value, figure)};
    if (cell.met) {
        words.append((*cell.met ? tr("target %1 met") : tr("target %1 not met"))
                         .arg(FigureWords::target(report.target, figure)));
    }
    words.append(marks(code, year(), scope));
    words.removeAll(QString());
    cell.words = words.join(u" · "_s);
    return cell;
}

/// Over all groups, shown or not: a cell keeps its colour whatever the limit is.
void CardFill::giveStandings()
{
    for (qsizetype column = 0; column < m_card.columns.size(); ++column) {
        std::optional<Decimal> least, most;
        for (const CardRow& row : m_card.rows) {
            if (const auto& value = row.cells[column].value) {
                least = std::min(least.value_or(*value), *value);
                most = std::max(most.value_or(*value), *value);
            }
        }
        if (!least || *least == *most) {
            continue;
        }
        const bool lower = figureOf(m_card.columns[column].figure).direction == Direction::Lower;
        for (CardRow& row : m_card.rows) {
            CardCell& cell = row.cells[column];
            if (cell.value) {
                const double part = (*cell.value - *least).toDouble() / (*most - *least).toDouble();
                cell.standing = lower ? 1.0 - part : part;
            }
        }
    }
}

void CardFill::orderRows()
{
    if (!m_definition.ordered) {
        return;
    }
    const bool lower = figureOf(m_definition.figures.first()).direction == Direction::Lower;
    std::stable_sort(m_card.rows.begin(), m_card.rows.end(), [&](const CardRow& a, const CardRow& b) {
        return isBefore(a.cells.first(), b.cells.first(), lower != m_definition.worstFirst);
    });
}
