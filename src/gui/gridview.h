#pragma once

#include "gui/gridblock.h"

#include <QPersistentModelIndex>
#include <QTableView>

class Dialogs;

/// A table that is worked in as in a spreadsheet: typing replaces, Enter accepts and goes down (after Tabs to
/// the column where they began; both go round in a selected block, which stays), arrows, Home, End and
/// Ctrl+arrows move and select with Shift, blocks are copied, cut, pasted (Ctrl+C/X/V), filled (Ctrl+D/R) and
/// cleared (Delete). Single cells are typed into the model; of blocks the grid only says what is to be
/// entered.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(Dialogs& dialogs, QWidget* parent = nullptr);

    void copySelection() const;
    /// Cells that hold a text are marked, as GridSearch finds them; a blank text is nowhere.
    void mark(const QString& text);
    /// To be called while an editor's text is being stored, when it was not taken: the editor stays open.
    void keepEditing() { m_keepsEditing = true; }

signals:
    void blockEntered(const QVector<CellText>& cells);

protected slots:
    void commitData(QWidget* editor) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool editsBlock(QKeyEvent& event);
    bool moves(const QKeyEvent& event);
    bool leavesEditor(const QKeyEvent& event) const;
    QModelIndex edgeOfBlock(CursorAction direction);
    void moveTo(const QModelIndex& index, bool extends);
    QItemSelection between(const QModelIndex& one, const QModelIndex& other) const;
    bool stepInBlock(bool down, bool back);
    void stepByTab(bool back);
    void stepByEnter(bool up);
    void enter(const QVector<CellText>& cells);
    void paste();

    Dialogs& m_dialogs;
    QPersistentModelIndex m_anchor; ///< where the selection by Shift began
    int m_tabColumn = -1;           ///< where a row of Tabs began
    QString m_marked;
    bool m_keepsEditing = false;
    bool m_typing = false; ///< the editor was opened by typing: arrows leave it
};
