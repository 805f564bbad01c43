#include "gui/pickeredit.h"

#include "core/pinyin.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 28;
constexpr int RowsSeen = 12;

} // namespace

PickerEdit::PickerEdit(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    // A window without focus: the cursor stays in the line while the list is read.
    m_list = new QListWidget(this);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { take(item->data(Qt::UserRole).toInt()); });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typed = true;
        offer(text.isEmpty() ? QVector<int>() : matches(text));
    });
}

PickerEdit::~PickerEdit()
{
    m_list->disconnect(this);
}

void PickerEdit::setChoices(const QVector<FieldChoice>& choices)
{
    clear();
    for (const FieldChoice& choice : choices) {
        addItem(choice.text, choice.code);
    }
    setCurrentIndex(0);
}

void PickerEdit::setReadOnly(bool readOnly)
{
    lineEdit()->setReadOnly(readOnly);
}

/// What begins with the text first, then what has it anywhere, each in the order of the list.
QVector<int> PickerEdit::matches(const QString& typed) const
{
    QVector<int> first, later;
    const QString wanted = typed.trimmed();
    for (int i = 0; i < count(); ++i) {
        const QString text = itemText(i);
        const QString code = itemData(i).toString();
        if (text.isEmpty()) {
            continue;
        }
        if (text.startsWith(wanted, Qt::CaseInsensitive) || code.startsWith(wanted, Qt::CaseInsensitive)
            || Pinyin::initials(text).startsWith(wanted.toLower())) {
            first.append(i);
        } else if (Pinyin::matches(text, wanted) || code.contains(wanted, Qt::CaseInsensitive)) {
            later.append(i);
        }
    }
    return first + later;
}

void PickerEdit::offer(const QVector<int>& choices)
{
    m_list->clear();
    for (const int choice : choices) {
        auto* item = new QListWidgetItem(itemText(choice), m_list);
        item->setData(Qt::UserRole, choice);
        item->setSizeHint({0, RowHeight});
    }
    if (choices.isEmpty()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(0);
    placeList();
    m_list->show();
}

void PickerEdit::placeList()
{
    const int rows = std::min(m_list->count(), RowsSeen);
    const QSize size(std::max(width(), 180), rows * RowHeight + 2 * m_list->frameWidth() + 2);
    QPoint corner = mapToGlobal(rect().bottomLeft());
    if (corner.y() + size.height() > screen()->availableGeometry().bottom()) {
        corner.setY(mapToGlobal(rect().topLeft()).y() - size.height());
    }
    m_list->setGeometry({corner, size});
}

void PickerEdit::showPopup()
{
    if (lineEdit()->isReadOnly()) {
        return;
    }
    QVector<int> all;
    for (int i = 0; i < count(); ++i) {
        all.append(i);
    }
    offer(all);
    m_list->setCurrentRow(std::max(0, findText(currentText())));
}

void PickerEdit::hidePopup()
{
    m_list->hide();
    QComboBox::hidePopup();
}

bool PickerEdit::isOpen() const
{
    return !m_list->isHidden();
}

QStringList PickerEdit::offered() const
{
    QStringList texts;
    for (int i = 0; isOpen() && i < m_list->count(); ++i) {
        texts.append(m_list->item(i)->text());
    }
    return texts;
}

void PickerEdit::step(int rows)
{
    if (!isOpen()) {
        showPopup();
        return;
    }
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void PickerEdit::take(int choice)
{
    m_typed = false;
    m_list->hide();
    setCurrentIndex(choice);
    setEditText(itemText(choice));
    emit activated(choice);
}

void PickerEdit::complete()
{
    if (isOpen() && m_list->currentItem() != nullptr) {
        take(m_list->currentItem()->data(Qt::UserRole).toInt());
    } else if (const QString text = currentText().trimmed(); m_typed && !text.isEmpty()) {
        if (const int same = findText(text, Qt::MatchFixedString); same >= 0) {
            take(same);
        } else if (const QVector<int> found = matches(text); !found.isEmpty()) {
            take(found.first());
        }
    }
    m_list->hide();
}

/// Tab is taken by the window before it is a key of the field.
bool PickerEdit::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        complete();
    }
    if (event->type() == QEvent::ShortcutOverride && isOpen()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QComboBox::event(event);
}

void PickerEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_F4) {
        showPopup();
    } else if (event->key() == Qt::Key_Escape && isOpen()) {
        m_list->hide();
    } else if (enters && isOpen() && event->modifiers() == Qt::NoModifier) {
        complete();
    } else {
        QComboBox::keyPressEvent(event);
    }
}

void PickerEdit::focusOutEvent(QFocusEvent* event)
{
    m_list->hide();
    QComboBox::focusOutEvent(event);
}

/// The wheel scrolls the form; it must not change a choice that happens to lie under the pointer.
void PickerEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void PickerEdit::hideEvent(QHideEvent* event)
{
    m_list->hide();
    QComboBox::hideEvent(event);
}
