#include "gui/choicedelegate.h"

#include <QComboBox>
#include <QIcon>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

ChoiceDelegate::ChoiceDelegate(QStringList words, QObject* parent)
    : QStyledItemDelegate(parent), m_words(std::move(words))
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    box->addItems(m_words);
    auto* self = const_cast<ChoiceDelegate*>(this); // NOLINT: signals of a delegate are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::UserRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const int chosen = static_cast<QComboBox*>(editor)->currentIndex();
    if (chosen != index.data(Qt::UserRole).toInt()) {
        model->setItemData(index, {{Qt::UserRole, chosen}, {Qt::DisplayRole, m_words[chosen]}});
    }
}

void ChoiceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    constexpr int ArrowSize = 12;
    QStyledItemDelegate::paint(painter, option, index);
    if (index.flags() & Qt::ItemIsEditable) {
        const QRect& cell = option.rect;
        const QPoint corner(cell.right() - ArrowSize - 6, cell.center().y() - ArrowSize / 2);
        QIcon(u":/icons/down.tinted"_s).paint(painter, {corner, QSize(ArrowSize, ArrowSize)});
    }
}
