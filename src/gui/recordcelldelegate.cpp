#include "gui/recordcelldelegate.h"

#include "gui/pickeredit.h"
#include "gui/recordtablemodel.h"
#include "gui/session.h"

#include <QKeyEvent>
#include <QLineEdit>

RecordCellDelegate::RecordCellDelegate(Session& session, const RecordTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session), m_model(model)
{
}

QWidget* RecordCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                          const QModelIndex& index) const
{
    const Field& field = m_model.type()->fields[index.column()];
    return makeEditor(field, m_session.reading(), m_session.year(), parent);
}

void RecordCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    setEditorText(editor, index.data(Qt::EditRole).toString());
    if (const auto* picker = qobject_cast<PickerEdit*>(editor)) {
        picker->lineEdit()->selectAll(); // typing replaces
    }
}

void RecordCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                      const QModelIndex& index) const
{
    model->setData(index, editorText(editor), Qt::EditRole);
}

/// A list of names wants more room than a narrow column has.
void RecordCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                              const QModelIndex&) const
{
    constexpr int Narrowest = 140;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), qobject_cast<PickerEdit*>(editor) != nullptr ? Narrowest : 0));
    editor->setGeometry(place);
}

/// The keys that end the editing are the delegate's before they are the picker's.
bool RecordCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* picker = qobject_cast<PickerEdit*>(watched);
    if (picker != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !picker->offered().isEmpty()) {
            picker->hidePopup();
            return true;
        }
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter) {
            picker->complete();
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}
