#include "gui/gridorder.h"

#include "core/pinyin.h"
#include "gui/gridroles.h"
#include "gui/gridview.h"
#include "gui/rowfilter.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QWidgetAction>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

GridOrder::GridOrder(GridView& view, RowFilter* rows) : QObject(&view), m_view(view), m_rows(rows)
{
    QHeaderView& header = *view.horizontalHeader();
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicatorClearable(true);
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &GridOrder::sortBy);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this, &header](const QPoint& at) { openMenu(header.logicalIndexAt(at)); });
    view.setCornerButtonEnabled(true);
    if (auto* corner = view.findChild<QAbstractButton*>({}, Qt::FindDirectChildrenOnly)) {
        corner->disconnect(&view);
        connect(corner, &QAbstractButton::clicked, this, &GridOrder::sortByName);
    }
    if (rows == nullptr) {
        connect(view.model(), &QAbstractItemModel::modelReset, this, &GridOrder::startOver);
    }
}

void GridOrder::startOver()
{
    m_filters.clear();
    m_view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_column = Unsorted;
    if (m_rows != nullptr) {
        m_rows->setCellFilters({});
        m_rows->sort(-1);
    }
    emit changed();
}

void GridOrder::sortBy(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? Unsorted : column;
    m_order = order;
    arrange();
}

void GridOrder::sortByName()
{
    const bool byName = m_column == ByName;
    m_view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_column = byName ? Unsorted : ByName;
    arrange();
}

/// Cells without a number come last whatever the order.
bool GridOrder::isBefore(int one, int other) const
{
    const QAbstractItemModel& model = *m_view.model();
    if (m_column == ByName) {
        const auto name = [&](int row) { return model.headerData(row, Qt::Vertical).toString(); };
        return Pinyin::initials(name(one)) < Pinyin::initials(name(other));
    }
    const QVariant left = model.index(one, m_column).data(GridRole::Millionths);
    const QVariant right = model.index(other, m_column).data(GridRole::Millionths);
    if (!left.isValid() || !right.isValid()) {
        return left.isValid() && !right.isValid();
    }
    return m_order == Qt::AscendingOrder ? left.toLongLong() < right.toLongLong()
                                         : left.toLongLong() > right.toLongLong();
}

void GridOrder::arrange()
{
    if (m_rows != nullptr) {
        m_column == ByName ? m_rows->sortByName(true) : m_rows->sort(m_column, m_order);
        m_view.scrollTo(m_view.currentIndex());
        return;
    }
    QVector<int> rows(m_view.model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    if (m_column != Unsorted) {
        std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) { return isBefore(a, b); });
    }
    QHeaderView& header = *m_view.verticalHeader();
    for (int place = 0; place < rows.size(); ++place) {
        header.moveSection(header.visualIndex(rows[place]), place);
    }
    m_view.scrollTo(m_view.currentIndex());
    emit changed();
}

void GridOrder::setFilter(int column, const GridFilter& filter)
{
    m_filters.insert(column, filter);
    applyFilters();
}

void GridOrder::clearFilter(int column)
{
    m_filters.remove(column);
    applyFilters();
}

void GridOrder::clearFilters()
{
    m_filters.clear();
    applyFilters();
}

void GridOrder::applyFilters()
{
    if (m_rows != nullptr) {
        m_rows->setCellFilters(m_filters);
        emit changed();
        return;
    }
    const QAbstractItemModel& model = *m_view.model();
    int firstSeen = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool seen = std::all_of(m_filters.keyBegin(), m_filters.keyEnd(), [&](int column) {
            return m_filters[column].accepts(model.index(row, column));
        });
        m_view.setRowHidden(row, !seen);
        firstSeen = seen && firstSeen < 0 ? row : firstSeen;
    }
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && m_view.isRowHidden(current.row()) && firstSeen >= 0) {
        m_view.setCurrentIndex(model.index(firstSeen, current.column()));
    }
    emit changed();
}

QPair<int, int> GridOrder::rows() const
{
    if (m_rows != nullptr) {
        return {m_rows->rowCount(), m_rows->sourceModel()->rowCount()};
    }
    int seen = 0;
    const int all = m_view.model()->rowCount();
    for (int row = 0; row < all; ++row) {
        seen += m_view.isRowHidden(row) ? 0 : 1;
    }
    return {seen, all};
}

void GridOrder::toggle()
{
    if (isFiltered()) {
        clearFilters();
    } else {
        openMenu(m_view.currentIndex().isValid() ? m_view.currentIndex().column() : 0);
    }
}

void GridOrder::openMenu(int column)
{
    if (column < 0) {
        return;
    }
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, GridFilter::Kind kind) {
        menu->addAction(text, this, [this, column, kind] { setFilter(column, {kind}); });
    };
    add(tr("Only &blank cells"), GridFilter::Kind::Blank);
    add(tr("Only &filled cells"), GridFilter::Kind::NotBlank);
    if (m_rows == nullptr) { // registers bear no marks
        add(tr("Only &doubtful cells"), GridFilter::Kind::Doubtful);
    }
    addTextField(*menu, column);
    menu->addSeparator();
    menu->addAction(tr("&Clear this filter"), this, [this, column] { clearFilter(column); })
        ->setEnabled(m_filters.contains(column));
    menu->addAction(tr("Clear &all filters"), this, &GridOrder::clearFilters)->setEnabled(isFiltered());
    const QHeaderView& header = *m_view.horizontalHeader();
    menu->popup(
        header.viewport()->mapToGlobal(QPoint(header.sectionViewportPosition(column), header.height())));
}

void GridOrder::addTextField(QMenu& menu, int column)
{
    auto* field = new QLineEdit;
    field->setObjectName(u"filterField"_s);
    field->setPlaceholderText(tr(">100 or a text"));
    field->setToolTip(tr("Numbers: >100, <5 or =0. Texts: also by initials"));
    field->setText(m_filters.value(column).text);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(field);
    menu.addAction(action);
    QTimer::singleShot(0, field, [&menu, action, field] {
        menu.setActiveAction(action);
        field->setFocus();
    });
    connect(field, &QLineEdit::returnPressed, this, [this, column, field, &menu] {
        if (const auto filter = GridFilter::parse(field->text())) {
            setFilter(column, *filter);
        } else {
            clearFilter(column);
        }
        menu.close();
    });
}
