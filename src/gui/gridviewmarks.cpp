// How the grid marks cells that were looked for.

#include "gui/gridsearch.h"
#include "gui/gridview.h"
#include "report/theme.h"

#include <QPainter>

void GridView::mark(const QString& text)
{
    m_marked = text.trimmed();
    viewport()->update();
}

void GridView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_marked.isEmpty()) {
        return;
    }
    const QColor marker = Theme::colour(&ThemeColours::marker);
    constexpr int Middle = 128;
    QPainter painter(viewport());
    painter.setCompositionMode(marker.lightness() > Middle ? QPainter::CompositionMode_Multiply
                                                           : QPainter::CompositionMode_Screen);
    const QRect seen = viewport()->rect();
    for (int y = 0, row = rowAt(0); row >= 0; row = rowAt(y)) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            const QRect cell = visualRect(index) & seen;
            if (!cell.isEmpty() && GridSearch::matches(index.data().toString(), m_marked)) {
                painter.fillRect(cell, marker);
            }
        }
        y = rowViewportPosition(row) + rowHeight(row);
    }
}
