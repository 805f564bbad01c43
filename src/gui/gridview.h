#pragma once

#include <QTableView>

/// A table that is typed into as in a spreadsheet: typing replaces, Enter accepts and goes down, Shift+Enter
/// up, Tab to the right, F2 edits, Delete clears, Ctrl+C copies the selected block as tab-separated text.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    void copySelection() const;
    /// To be called while an editor's text is being stored, when it was not taken: the editor stays open.
    void keepEditing() { m_keepsEditing = true; }

protected slots:
    void commitData(QWidget* editor) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows);
    void clearSelected();

    bool m_keepsEditing = false;
};
