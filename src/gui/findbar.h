#pragma once

#include "gui/gridsearch.h"

#include <QPersistentModelIndex>
#include <QWidget>

class GridView;
class QLabel;
class QLineEdit;
class QPushButton;

/// Finds a text in a grid: Ctrl+F opens the bar, Enter and F3 go to the next hit, with Shift to the one
/// before, Esc closes it and leaves the cursor at the cell found. A hit in a column's (row's) name goes to
/// the column (row).
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The keys work as long as `page` is seen.
    FindBar(GridView& view, QWidget* page);

    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Step { Here, Next, Previous };

    void go(Step step);
    void goTo(GridPlace hit);
    GridPlace here() const;
    void showCount(qsizetype hit);
    void close();

    GridView& m_view;
    GridSearch m_search;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    GridPlace m_hit, m_start;      ///< the hit gone to; where the search began
    QPersistentModelIndex m_found; ///< the cell gone to for it
};
