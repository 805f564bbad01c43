#include "gui/gridfooter.h"

#include "core/decimal.h"
#include "gui/gridroles.h"
#include "gui/gridview.h"
#include "report/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

GridFooter::GridFooter(GridView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    constexpr int TwoLines = 40;
    setFixedHeight(TwoLines);
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::dataChanged, this, &GridFooter::noteCells);
    connect(model, &QAbstractItemModel::modelReset, this, &GridFooter::note);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void GridFooter::note()
{
    m_stale = true;
    update();
}

/// What is typed touches one column only.
void GridFooter::noteCells(const QModelIndex& first, const QModelIndex& last)
{
    if (m_stale || first.column() != last.column()) {
        note();
    } else {
        m_totals[first.column()] = totalOf(first.column());
        update();
    }
}

QString GridFooter::sumOf(int column)
{
    compute();
    return m_totals.value(column).sum;
}

void GridFooter::compute()
{
    if (!m_stale) {
        return;
    }
    m_stale = false;
    m_totals.clear();
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        m_totals.append(totalOf(column));
    }
}

GridFooter::Total GridFooter::totalOf(int column) const
{
    const QAbstractItemModel& model = *m_view.model();
    std::optional<Decimal> sum = Decimal();
    int numbers = 0;
    bool addsUp = true;
    int filled = 0;
    int expected = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        if (m_view.isRowHidden(row) || !index.data(GridRole::Expected).toBool()) {
            continue;
        }
        ++expected;
        addsUp = addsUp && index.data(GridRole::AddsUp).toBool();
        filled += index.data().toString().isEmpty() ? 0 : 1;
        const QVariant amount = index.data(GridRole::Millionths);
        if (amount.isValid()) {
            ++numbers;
            sum = sum ? sum->plus(Decimal::fromMillionths(amount.toLongLong())) : sum;
        }
    }
    return {numbers > 0 && addsUp && sum ? sum->toString() : QString(),
            tr("%1/%2").arg(filled).arg(expected)};
}

void GridFooter::paintEvent(QPaintEvent*)
{
    compute();
    QPainter painter(this);
    painter.fillRect(rect(), Theme::neutralTint());
    const QHeaderView& header = *m_view.horizontalHeader();
    const int left = m_view.viewport()->x();
    const QRect half(0, 0, 0, height() / 2);
    painter.setPen(Theme::ink());
    painter.drawText(half.adjusted(Theme::Unit, 2, left, 2), Qt::AlignVCenter, tr("Sum of the rows shown"));
    painter.setPen(Theme::muted());
    painter.drawText(half.adjusted(Theme::Unit, height() / 2, left, height() / 2), Qt::AlignVCenter,
                     tr("Filled"));
    painter.setClipRect(left, 0, m_view.viewport()->width(), height());
    for (int column = 0; column < m_totals.size(); ++column) {
        if (header.isSectionHidden(column)) {
            continue;
        }
        const int x = left + header.sectionViewportPosition(column);
        const QRect cell(x, 2, header.sectionSize(column) - Theme::Unit, height() / 2 - 2);
        painter.setPen(Theme::ink());
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, m_totals[column].sum);
        painter.setPen(Theme::muted());
        painter.drawText(cell.translated(0, height() / 2 - 2), Qt::AlignRight | Qt::AlignVCenter,
                         m_totals[column].count);
    }
}
