#include "exchange/tables/columnproposal.h"

#include "exchange/tables/columnwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

using Reason = ProposedColumn::Reason;

namespace {

constexpr int CellsToLookAt = 100;
constexpr qsizetype ColumnsToLookAt = 300; ///< honest tables have fewer
constexpr int FewestCells = 2;             ///< one cell that fits proves nothing
constexpr double MostlyFits = 0.8;
constexpr double MostlyFails = 0.5;
constexpr int ContentScore = 60;    ///< with all cells fitting, whatever the header says
constexpr int CodeScore = 65;       ///< codes are more than the names of schools
constexpr int ContentConfirms = 10; ///< on top of the header's score
constexpr int ContentContradicts = 40;

// Cells of these kinds fit hardly by chance.
bool tells(const ColumnTarget& target)
{
    switch (target.field.kind) {
    case FieldKind::Choice:
    case FieldKind::School:
    case FieldKind::Reference:
    case FieldKind::Date: return true;
    case FieldKind::Text: return target.name == "code"_L1 || target.name == "uscc"_L1;
    default: return false;
    }
}

QStringList cellsOf(const TableOutline& outline, const FoundTable& table, int column)
{
    QStringList cells;
    for (const int row : table.dataRows) {
        const QString text = shownText(outline.sheet().cell(row, column)).trimmed();
        if (!text.isEmpty()) {
            cells.append(text);
        }
        if (cells.size() >= CellsToLookAt) {
            break;
        }
    }
    return cells;
}

} // namespace

ColumnProposal::ColumnProposal(const Definitions& definitions, DataSource& source, int year)
    : m_text(definitions, source), m_source(source), m_year(year)
{
}

bool ColumnProposal::fits(const QString& cell, const ColumnTarget& target) const
{
    static const QRegularExpression schoolCode(u"^[0-9]{10}$"_s);
    static const QRegularExpression creditCode(u"^[0-9A-HJ-NP-RT-UW-Y]{18}$"_s);
    if (target.field.kind != FieldKind::Text) {
        return m_text.parse(target.field, cell, m_year).error.isEmpty();
    }
    if (target.name == "uscc"_L1) {
        return creditCode.match(cell).hasMatch();
    }
    if (target.name == "code"_L1) {
        const SchoolProfile* known = m_source.schools(m_year).findByText(cell);
        return schoolCode.match(cell).hasMatch() || (known != nullptr && known->code == cell);
    }
    return true;
}

ProposedColumn ColumnProposal::rate(const QStringList& cells, const FoundColumn& column,
                                    const ColumnTarget& target) const
{
    ProposedColumn rating = rateWords(column, target);
    rating.column = column.column;
    rating.header = column.header;
    rating.target = target.name;
    if (rating.score == 0 && !tells(target)) {
        return rating;
    }
    rating.looked = static_cast<int>(cells.size());
    rating.fitting = static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [&](const QString& cell) { return fits(cell, target); }));
    const double share = rating.looked == 0 ? 0 : double(rating.fitting) / rating.looked;
    if (rating.looked > 0 && share < MostlyFails && target.field.kind != FieldKind::Text) {
        rating.score = std::max(rating.score - ContentContradicts, 0);
    } else if (rating.looked >= FewestCells && share >= MostlyFits && tells(target)) {
        const bool isCode = target.field.kind == FieldKind::Text;
        const int content = static_cast<int>((isCode ? CodeScore : ContentScore) * share);
        // Whatever the cells say, the very name of another target goes before a word that is like it.
        const int most = rating.reason == Reason::Spelling ? 100 : 99;
        const int both = rating.score == 0 ? 0 : std::min(rating.score + ContentConfirms, most);
        rating.reason = both >= content ? rating.reason : Reason::Content;
        rating.score = std::max(both, content);
    }
    return rating;
}

QVector<ProposedColumn> ColumnProposal::propose(const TableOutline& outline, const FoundTable& table,
                                                const QVector<ColumnTarget>& targets) const
{
    QVector<ProposedColumn> ratings;
    QVector<ProposedColumn> proposed;
    for (const FoundColumn& column : table.columns) {
        if (column.isSerial) {
            continue;
        }
        ProposedColumn& entry = proposed.emplaceBack();
        entry.column = column.column;
        entry.header = column.header;
        if (proposed.size() > ColumnsToLookAt) {
            continue;
        }
        const QStringList cells = cellsOf(outline, table, column.column);
        for (const ColumnTarget& target : targets) {
            const ProposedColumn rating = rate(cells, column, target);
            if (rating.score >= Lowest) {
                ratings.append(rating);
            }
        }
    }
    std::stable_sort(ratings.begin(), ratings.end(),
                     [](const ProposedColumn& a, const ProposedColumn& b) { return a.score > b.score; });
    assign(ratings, proposed);
    return proposed;
}

// The best first. Where several targets of a column, or columns of a target, are left that fit alike, nobody
// can tell which.
void ColumnProposal::assign(const QVector<ProposedColumn>& ratings, QVector<ProposedColumn>& proposed)
{
    QSet<int> columns;
    QSet<QString> targets;
    const auto isFree = [&](const ProposedColumn& rating) {
        return !columns.contains(rating.column) && !targets.contains(rating.target);
    };
    for (const ProposedColumn& rating : ratings) {
        if (!isFree(rating)) {
            continue;
        }
        const bool isTied = std::any_of(ratings.begin(), ratings.end(), [&](const ProposedColumn& other) {
            return other.score == rating.score && isFree(other)
                   && (other.column == rating.column) != (other.target == rating.target);
        });
        if (isTied) {
            continue;
        }
        columns.insert(rating.column);
        targets.insert(rating.target);
        *std::ranges::find(proposed, rating.column, &ProposedColumn::column) = rating;
    }
}

QString ColumnProposal::words(const ProposedColumn& column)
{
    if (column.target.isEmpty() && column.reason != Reason::Said && column.reason != Reason::Remembered) {
        return tr("Nothing fits, or several fit alike");
    }
    switch (column.reason) {
    case Reason::Spelling: return tr("The same name");
    case Reason::Synonym: return tr("Another word for it");
    case Reason::Pinyin: return tr("Sounds alike");
    case Reason::Similar: return tr("A similar name");
    case Reason::Content:
        return tr("%1 of %2 cells looked at are such").arg(column.fitting).arg(column.looked);
    case Reason::Remembered: return tr("As remembered from the last such table");
    case Reason::Said: return tr("As chosen");
    }
    return {};
}
