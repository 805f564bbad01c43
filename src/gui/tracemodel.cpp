#include "gui/tracemodel.h"

#include "report/theme.h"

using namespace Qt::StringLiterals;

TraceModel::TraceModel(QVector<TraceRow> rows, QObject* parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows))
{
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TraceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TraceModel::text(const TraceRow& row, int column) const
{
    switch (column) {
    case Owner: return row.owner;
    case What:
        if (row.side.isEmpty()) {
            return row.what;
        }
        return (row.side == u"numerator"_s ? tr("numerator: %1") : tr("denominator: %1")).arg(row.what);
    case Year: return QString::number(row.year);
    case Text: return row.text.isEmpty() ? tr("missing") : row.text;
    case State: return row.state;
    default: return {};
    }
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    const TraceRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ForegroundRole: return row.counted ? QVariant() : QVariant(Theme::muted());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Text ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: {
        const auto number = index.column() == Text ? Decimal::parse(row.text) : std::nullopt;
        return number ? QVariant(number->toDouble()) : QVariant(text(row, index.column()));
    }
    default: return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Owner: return tr("School or record");
    case What: return tr("Content");
    case Year: return tr("Year");
    case Text: return tr("Number");
    case State: return tr("In the figure");
    default: return {};
    }
}
