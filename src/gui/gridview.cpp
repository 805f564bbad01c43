#include "gui/gridview.h"

#include "gui/dialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

GridView::GridView(Dialogs& dialogs, QWidget* parent) : QTableView(parent), m_dialogs(dialogs)
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    setCornerButtonEnabled(false);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) {
        event->ignore(); // what the editor leaves over, such as its Enter, is not meant for the grid
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        stepByTab(key == Qt::Key_Backtab);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        stepByEnter(event->modifiers() & Qt::ShiftModifier);
    } else if (!editsBlock(*event) && !moves(*event)) {
        QTableView::keyPressEvent(event);
    }
}

bool GridView::editsBlock(QKeyEvent& event)
{
    const bool ctrl = event.modifiers() == Qt::ControlModifier;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        enter(GridBlock(*this).cleared());
    } else if (event.matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event.matches(QKeySequence::Cut)) {
        copySelection();
        enter(GridBlock(*this).cleared());
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (ctrl && event.key() == Qt::Key_D) {
        enter(GridBlock(*this).filledDown());
    } else if (ctrl && event.key() == Qt::Key_R) {
        enter(GridBlock(*this).filledRight());
    } else {
        return false;
    }
    return true;
}

bool GridView::moves(const QKeyEvent& event)
{
    const bool ctrl = event.modifiers() & Qt::ControlModifier;
    const bool extends = event.modifiers() & Qt::ShiftModifier;
    const auto arrow = [&](CursorAction direction) {
        moveTo(ctrl ? edgeOfBlock(direction) : moveCursor(direction, Qt::NoModifier), extends);
    };
    const auto far = [&](CursorAction action) {
        moveTo(moveCursor(action, ctrl ? Qt::ControlModifier : Qt::NoModifier), extends);
    };
    switch (event.key()) {
    case Qt::Key_Up: arrow(MoveUp); return true;
    case Qt::Key_Down: arrow(MoveDown); return true;
    case Qt::Key_Left: arrow(MoveLeft); return true;
    case Qt::Key_Right: arrow(MoveRight); return true;
    case Qt::Key_Home: far(MoveHome); return true;
    case Qt::Key_End: far(MoveEnd); return true;
    case Qt::Key_PageUp: moveTo(moveCursor(MovePageUp, Qt::NoModifier), extends); return true;
    case Qt::Key_PageDown: moveTo(moveCursor(MovePageDown, Qt::NoModifier), extends); return true;
    default: return false;
    }
}

/// As in Excel: to the last filled cell of the block at hand, or to the next filled one, or to the end.
QModelIndex GridView::edgeOfBlock(CursorAction direction)
{
    const QModelIndex start = currentIndex();
    const auto filled = [](const QModelIndex& index) { return !index.data().toString().isEmpty(); };
    const auto next = [&] {
        const QModelIndex before = currentIndex();
        const QModelIndex after = moveCursor(direction, Qt::NoModifier);
        return after == before ? QModelIndex() : after;
    };
    const auto goTo = [&](const QModelIndex& index) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    };
    const QSignalBlocker quiet(selectionModel());
    QModelIndex here = start;
    QModelIndex ahead = next();
    const bool inBlock = filled(here) && ahead.isValid() && filled(ahead);
    while (ahead.isValid() && (!inBlock || filled(ahead))) {
        here = ahead;
        goTo(here);
        if (!inBlock && filled(here)) {
            break;
        }
        ahead = next();
    }
    goTo(start);
    return here;
}

void GridView::moveTo(const QModelIndex& index, bool extends)
{
    m_tabColumn = -1;
    if (!index.isValid()) {
        return;
    }
    if (!extends) {
        m_anchor = index;
        setCurrentIndex(index);
        return;
    }
    if (!m_anchor.isValid() || !selectionModel()->isSelected(m_anchor)) {
        m_anchor = currentIndex();
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(between(m_anchor, index), QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

/// The rectangle as it is seen: rows may be sorted.
QItemSelection GridView::between(const QModelIndex& one, const QModelIndex& other) const
{
    const QHeaderView& header = *verticalHeader();
    const auto [top, bottom] = std::minmax({header.visualIndex(one.row()), header.visualIndex(other.row())});
    const auto [left, right] = std::minmax({one.column(), other.column()});
    QItemSelection selection;
    for (int place = top; place <= bottom; ++place) {
        const int row = header.logicalIndex(place);
        selection.append(QItemSelectionRange(model()->index(row, left), model()->index(row, right)));
    }
    return selection;
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    m_tabColumn = -1;
    QTableView::mousePressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        m_anchor = currentIndex();
    }
}

bool GridView::stepInBlock(bool down, bool back)
{
    const QModelIndex next = GridBlock(*this).stepFrom(currentIndex(), down, back);
    if (next.isValid()) {
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        scrollTo(next);
    }
    return next.isValid();
}

void GridView::stepByTab(bool back)
{
    if (stepInBlock(false, back)) {
        return;
    }
    const int start = m_tabColumn >= 0 ? m_tabColumn : currentIndex().column();
    moveTo(moveCursor(back ? MovePrevious : MoveNext, Qt::NoModifier), false);
    m_tabColumn = start;
}

void GridView::stepByEnter(bool up)
{
    if (stepInBlock(true, up)) {
        return;
    }
    const int column = m_tabColumn >= 0 ? m_tabColumn : currentIndex().column();
    const QModelIndex next = moveCursor(up ? MoveUp : MoveDown, Qt::NoModifier);
    moveTo(next.sibling(next.row(), column), false);
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    m_typing = trigger == AnyKeyPressed;
    const bool opened = QTableView::edit(index, trigger, event);
    if (QWidget* editor = opened ? indexWidget(index) : nullptr) {
        editor->removeEventFilter(this);
        editor->installEventFilter(this);
    }
    return opened;
}

/// Keys that mean the grid although an editor has the focus: its text is accepted first.
bool GridView::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor == nullptr || event->type() != QEvent::KeyPress || editor != indexWidget(currentIndex())
        || !leavesEditor(*static_cast<QKeyEvent*>(event))) {
        return QTableView::eventFilter(watched, event);
    }
    commitData(editor);
    if (!std::exchange(m_keepsEditing, false)) {
        closeEditor(editor, QAbstractItemDelegate::NoHint);
        keyPressEvent(static_cast<QKeyEvent*>(event));
    }
    return true;
}

bool GridView::leavesEditor(const QKeyEvent& event) const
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Up:
    case Qt::Key_Down: return plain;
    case Qt::Key_Left:
    case Qt::Key_Right: return plain && m_typing;
    default: return false;
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
        stepByEnter(QApplication::keyboardModifiers() & Qt::ShiftModifier);
    }
}

void GridView::enter(const QVector<CellText>& cells)
{
    if (!cells.isEmpty()) {
        emit blockEntered(cells);
    }
}

void GridView::copySelection() const
{
    QApplication::clipboard()->setText(writeBlock(GridBlock(*this).texts()));
}

void GridView::paste()
{
    const auto pasted = GridBlock(*this).pasted(parseBlock(QApplication::clipboard()->text()));
    if (pasted.isWhole
        || m_dialogs.confirm(this, tr("The block is larger than what is left of the grid"),
                             tr("It reaches beyond the last row or column. Only the part that fits would be "
                                "pasted, in the place of what stands there."),
                             tr("Paste what fits"))) {
        enter(pasted.cells);
    }
}
