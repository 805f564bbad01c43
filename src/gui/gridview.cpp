#include "gui/gridview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

GridView::GridView(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    setCornerButtonEnabled(false);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) {
        event->ignore(); // what the editor leaves over, such as its Enter, is not meant for the grid
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearSelected();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GridView::commitData(QWidget* editor)
{
    m_keepsEditing = false;
    QTableView::commitData(editor);
}

/// A text that was not taken stays to be mended; Esc, or going elsewhere with the mouse, gives it up.
void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesOn =
        hint != QAbstractItemDelegate::RevertModelCache && hint != QAbstractItemDelegate::NoHint;
    if (std::exchange(m_keepsEditing, false) && goesOn) {
        return;
    }
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) {
        step(QApplication::keyboardModifiers() & Qt::ShiftModifier ? -1 : 1);
    }
}

void GridView::step(int rows)
{
    const QModelIndex here = currentIndex();
    const QModelIndex next = here.sibling(here.row() + rows, here.column());
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

void GridView::clearSelected()
{
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (index.flags() & Qt::ItemIsEditable) {
            model()->setData(index, QString(), Qt::EditRole);
        }
    }
}

void GridView::copySelection() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QString text;
    int row = indexes.isEmpty() ? 0 : indexes.first().row();
    bool first = true;
    for (const QModelIndex& index : indexes) {
        if (index.row() != row) {
            text += u'\n';
            row = index.row();
        } else if (!first) {
            text += u'\t';
        }
        text += index.data().toString();
        first = false;
    }
    QApplication::clipboard()->setText(text);
}
