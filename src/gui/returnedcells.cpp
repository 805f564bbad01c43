#include "gui/returnedcells.h"

#include "gui/choicedelegate.h"
#include "gui/pageparts.h"
#include "gui/returnedwords.h"
#include "gui/todotable.h"
#include "gui/tones.h"
#include "report/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = ReturnedItem::Kind;
using Choice = ReturnedItem::Choice;

enum Column { Form, Label, Before, Author, After, What, Decision, Remark };
enum Role { KindRole = Qt::UserRole, NumberRole };

constexpr std::array Choices = {Choice::Take, Choice::Keep, Choice::Later};

QStringList choiceWords()
{
    QStringList words;
    std::ranges::transform(Choices, std::back_inserter(words), &ReturnedWords::choice);
    return words;
}

} // namespace

ReturnedCells::ReturnedCells(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buildTools());
    m_table =
        todoTable(u"returnedCells"_s, {tr("Form"), tr("Value or row"), tr("Stored now"), tr("Stored by"),
                                       tr("In the file"), tr("Kind"), tr("Decision"), tr("Remark")});
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->setItemDelegateForColumn(Decision, new ChoiceDelegate(choiceWords(), m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_empty = emptyLabel();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        QTableWidgetItem* item = m_table->item(row, column);
        if (column == Decision && item->flags().testFlag(Qt::ItemIsEditable)) {
            m_table->editItem(item);
        }
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        emit chosen(m_table->item(item->row(), Form)->data(NumberRole).toInt(),
                    Choices[item->data(Qt::UserRole).toUInt()]);
    });
    setFocusProxy(m_table);
}

QLayout* ReturnedCells::buildTools()
{
    auto* row = new QHBoxLayout;
    m_title = todoTitle({});
    m_changedOnly = new QCheckBox(tr("Changed only"));
    m_changedOnly->setObjectName(u"changedOnly"_s);
    m_changedOnly->setChecked(true);
    connect(m_changedOnly, &QCheckBox::toggled, this, &ReturnedCells::applyFilter);
    row->addWidget(m_title);
    row->addSpacing(Theme::Gap);
    row->addWidget(m_changedOnly);
    row->addStretch();
    row->addWidget(bulkButton(tr("This file"), u"chooseFile"_s, false));
    row->addWidget(bulkButton(tr("All files"), u"chooseAllFiles"_s, true));
    return row;
}

QWidget* ReturnedCells::bulkButton(const QString& text, const QString& name, bool ofAllFiles)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    auto* menu = new QMenu(button);
    for (const Choice choice : Choices) {
        menu->addAction(ReturnedWords::choice(choice), this,
                        [this, ofAllFiles, choice] { emit allChosen(ofAllFiles, choice); });
    }
    button->setMenu(menu);
    return button;
}

void ReturnedCells::show(const ReturnedFile* file, const QHash<int, HistoryLine>& storedBy)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    m_title->setText(file == nullptr ? QString() : file->name.isEmpty() ? file->fileName() : file->name);
    if (file != nullptr) {
        for (int at = 0; at < file->items.size(); ++at) {
            addItem(file->items[at], at, ReturnedWords::author(storedBy.value(at)),
                    file->status != ReturnedFile::Status::Refused);
        }
        addErrors(*file);
    }
    applyFilter();
    fitColumns(*m_table);
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), Decision);
}

void ReturnedCells::addItem(const ReturnedItem& item, int number, const QString& author, bool mayChoose)
{
    const bool asks = mayChoose && (item.kind == Kind::New || item.kind == Kind::Changed);
    const bool newRow = item.measure == nullptr && item.kind == Kind::New;
    addTodoRow(*m_table, {ReturnedWords::sheet(item.place), item.label, item.before, author,
                          newRow ? tr("New row") : item.after, ReturnedWords::kind(item.kind),
                          asks ? ReturnedWords::choice(item.choice) : QString(), item.message});
    const int row = m_table->rowCount() - 1;
    m_table->item(row, Form)->setData(KindRole, static_cast<int>(item.kind));
    m_table->item(row, Form)->setData(NumberRole, number);
    m_table->item(row, Form)->setToolTip(item.place);
    m_table->item(row, What)->setTextAlignment(Qt::AlignCenter);
    m_table->item(row, Decision)->setData(Qt::UserRole, static_cast<int>(item.choice));
    if (item.measure != nullptr) {
        for (const int column : {Before, After}) {
            m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem* cell = m_table->item(row, column);
        cell->setFlags(cell->flags().setFlag(Qt::ItemIsEditable, asks && column == Decision));
    }
    if (item.kind == Kind::Refused) {
        setTone(*m_table->item(row, What), &ThemeColours::bad);
        setTone(*m_table->item(row, Remark), &ThemeColours::bad);
    }
}

/// What is wrong in the file and belongs to no cell that could be judged.
void ReturnedCells::addErrors(const ReturnedFile& file)
{
    for (const Complaint& error : file.errors) {
        ReturnedItem item;
        item.kind = Kind::Refused;
        item.place =
            error.sheet + u'!' + error.column + (error.row > 0 ? QString::number(error.row) : QString());
        item.after = error.text;
        item.message = error.message;
        const bool told = std::ranges::any_of(file.items, [&](const ReturnedItem& each) {
            return each.place == item.place && each.message == item.message;
        });
        if (!told) {
            addItem(item, -1, {}, false);
        }
    }
}

void ReturnedCells::applyFilter()
{
    int shown = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool same = m_table->item(row, Form)->data(KindRole).toInt() == static_cast<int>(Kind::Same);
        const bool hidden = same && m_changedOnly->isChecked();
        m_table->setRowHidden(row, hidden);
        shown += hidden ? 0 : 1;
    }
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_table->rowCount() == 0 ? tr("There is nothing to compare yet.")
                                              : tr("Nothing differs from what is stored."));
}
