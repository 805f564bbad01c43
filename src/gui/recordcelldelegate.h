#pragma once

#include <QStyledItemDelegate>

class RecordTableModel;
class Session;

/// Edits a cell of a register with the same editor as the form: picker, date or line.
class RecordCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordCellDelegate(Session& session, const RecordTableModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Session& m_session;
    const RecordTableModel& m_model;
};
