#include "gui/filterbutton.h"

#include "gui/gridorder.h"
#include "gui/gridview.h"

using namespace Qt::StringLiterals;

FilterButton::FilterButton(const GridView& view, GridOrder& order, QWidget* parent)
    : QPushButton(parent), m_view(view), m_order(order)
{
    setObjectName(u"clearFiltersButton"_s);
    hide();
    connect(this, &QPushButton::clicked, &order, &GridOrder::clearFilters);
    connect(&order, &GridOrder::changed, this, &FilterButton::note);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &FilterButton::note);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &FilterButton::note);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &FilterButton::note);
}

void FilterButton::note()
{
    constexpr int Widest = 320;
    const auto [seen, all] = m_order.rows();
    QStringList names;
    for (const int column : m_order.filteredColumns()) {
        names.append(m_view.model()->headerData(column, Qt::Horizontal).toString());
    }
    const QString which = fontMetrics().elidedText(names.join(u" · "_s), Qt::ElideRight, Widest);
    setText(tr("Filtered by %1: %2 of %3 rows. Show all").arg(which).arg(seen).arg(all));
    setToolTip(names.join(u'\n'));
    setVisible(m_order.isFiltered());
}
