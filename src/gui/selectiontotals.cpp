#include "gui/selectiontotals.h"

#include "core/decimal.h"
#include "gui/gridroles.h"
#include "gui/gridview.h"

#include <QTimer>

using namespace Qt::StringLiterals;

SelectionTotals::SelectionTotals(GridView& view, QWidget* parent) : QLabel(parent), m_view(view)
{
    setObjectName(u"selectionTotals"_s);
    auto* rest = new QTimer(this); // once for a selection, not for each step of it
    rest->setSingleShot(true);
    rest->setInterval(0);
    connect(rest, &QTimer::timeout, this, &SelectionTotals::compute);
    const auto later = [rest] { rest->start(); };
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, later);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, later);
    connect(view.model(), &QAbstractItemModel::modelReset, this, later);
}

void SelectionTotals::compute()
{
    std::optional<Decimal> sum = Decimal();
    int cells = 0;
    int numbers = 0;
    for (const QModelIndex& index : m_view.selectionModel()->selectedIndexes()) {
        if (m_view.isRowHidden(index.row()) || m_view.isColumnHidden(index.column())) {
            continue;
        }
        ++cells;
        const QVariant amount = index.data(GridRole::Millionths);
        if (amount.isValid()) {
            ++numbers;
            sum = sum ? sum->plus(Decimal::fromMillionths(amount.toLongLong())) : sum;
        }
    }
    const auto average =
        sum ? Decimal::quotient(*sum, Decimal::fromInt(1), Decimal::fromInt(numbers), 2) : std::nullopt;
    setText(cells < 2 || !average ? QString()
                                  : tr("Sum %1   Count %2   Average %3")
                                        .arg(sum->toString())
                                        .arg(numbers)
                                        .arg(average->toString()));
}
