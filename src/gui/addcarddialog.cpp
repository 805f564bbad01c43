#include "gui/addcarddialog.h"

#include "report/cardkinds.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 52;

} // namespace

AddCardDialog::AddCardDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"addCardDialog"_s);
    setWindowTitle(tr("Add a card"));
    auto* layout = new QVBoxLayout(this);
    m_list = new QListWidget;
    m_list->setObjectName(u"cardKindList"_s);
    m_list->setAccessibleName(windowTitle());
    for (const CardKindInfo& info : CardKindInfo::all()) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, static_cast<int>(info.kind));
        item->setData(Qt::AccessibleTextRole, info.name());
        item->setSizeHint({0, RowHeight});
        auto* text = new QLabel(
            u"<b>%1</b><br>%2"_s.arg(info.name().toHtmlEscaped(), info.description().toHtmlEscaped()));
        text->setContentsMargins(10, 0, 10, 0);
        m_list->setItemWidget(item, text);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->count() * RowHeight + 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    add->setDefault(true); // only now it is in the dialog
    setMinimumWidth(480);
    m_list->setFocus();
}

CardKind AddCardDialog::kind() const
{
    return static_cast<CardKind>(m_list->currentItem()->data(Qt::UserRole).toInt());
}
