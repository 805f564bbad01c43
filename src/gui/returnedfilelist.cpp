#include "gui/returnedfilelist.h"

#include "core/pinyin.h"
#include "gui/pageparts.h"
#include "gui/returnedwords.h"
#include "gui/todotable.h"
#include "gui/tones.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using Status = ReturnedFile::Status;
using Kind = ReturnedItem::Kind;

enum Column { State, School, File, New, Changed, Same, Wrong, Reason };
enum Role { PathRole = Qt::UserRole, StatusRole, NumberRole, SortRole };

constexpr std::array Order = {Status::Doubt, Status::Refused, Status::Ready, Status::Unchanged,
                              Status::Duplicate};

QString countText(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

/// A cell in its place among the others of its column, by a number or a text.
class SortedItem : public QTableWidgetItem
{
public:
    SortedItem(const QTableWidgetItem& like, const QVariant& key) : QTableWidgetItem(like)
    {
        setData(SortRole, key);
    }
    bool operator<(const QTableWidgetItem& other) const override
    {
        return QVariant::compare(data(SortRole), other.data(SortRole)) == QPartialOrdering::Less;
    }
};

/// Chinese names in the order of their pinyin.
QString nameKey(const QString& text)
{
    return Pinyin::initials(text) + u' ' + text;
}

} // namespace

ReturnedFileList::ReturnedFileList(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_state = new QComboBox;
    m_state->setObjectName(u"returnedState"_s);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table = todoTable(u"returnedFiles"_s, {tr("State"), tr("School"), tr("File"), tr("New"), tr("Changed"),
                                             tr("Same"), tr("Wrong"), tr("Reason")});
    m_table->verticalHeader()->setDefaultSectionSize(30);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(State, Qt::AscendingOrder);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &ReturnedFileList::sort);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ReturnedFileList::applyFilter);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before) {
            emit currentChanged();
        }
    });
    setFocusProxy(m_table);
}

void ReturnedFileList::fillStates(const QVector<ReturnedFile>& files)
{
    const QSignalBlocker quiet(m_state);
    const QVariant before = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("All files (%1)").arg(files.size()), -1);
    for (const Status status : Order) {
        if (const auto count = std::ranges::count(files, status, &ReturnedFile::status); count > 0) {
            m_state->addItem(tr("%1 (%2)").arg(ReturnedWords::status(status)).arg(count),
                             static_cast<int>(status));
        }
    }
    m_state->setCurrentIndex(std::max(0, m_state->findData(before)));
}

void ReturnedFileList::show(const QVector<ReturnedFile>& files)
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), State);
    const QString before = item == nullptr ? QString() : item->data(PathRole).toString();
    fillStates(files);
    QVector<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int at) {
        return std::pair(std::ranges::find(Order, files[at].status) - Order.begin(), files[at].code);
    };
    std::ranges::stable_sort(order, {}, rank);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        int chosen = 0;
        for (const int at : std::as_const(order)) {
            chosen = files[at].path == before ? m_table->rowCount() : chosen;
            addRow(files[at], at);
        }
        fitColumns(*m_table);
        m_table->setCurrentCell(chosen, State);
    }
    sort();
}

/// The first column by what has to be looked at first. The chosen file stays.
void ReturnedFileList::sort()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->sortItems(header.sortIndicatorSection(), header.sortIndicatorOrder());
    applyFilter();
    m_table->scrollToItem(m_table->currentItem());
}

void ReturnedFileList::choose(const QString& path)
{
    m_state->setCurrentIndex(0);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, State)->data(PathRole).toString() == path) {
            m_table->setCurrentCell(row, State);
        }
    }
}

void ReturnedFileList::addRow(const ReturnedFile& file, int number)
{
    const QString reasons = ReturnedWords::reasons(file);
    const int wrong = std::max(file.count(Kind::Refused), static_cast<int>(file.errors.size()));
    addTodoRow(*m_table, {ReturnedWords::status(file.status), file.name, file.fileName(),
                          countText(file.count(Kind::New)), countText(file.count(Kind::Changed)),
                          countText(file.count(Kind::Same)), countText(wrong), reasons.section(u'\n', 0, 0)});
    const int row = m_table->rowCount() - 1;
    QTableWidgetItem* state = m_table->item(row, State);
    state->setData(PathRole, file.path);
    state->setData(StatusRole, static_cast<int>(file.status));
    state->setData(NumberRole, number);
    setTone(*state, ReturnedWords::colour(file.status));
    setGround(*state, ReturnedWords::tint(file.status));
    state->setTextAlignment(Qt::AlignCenter);
    for (const int column : {New, Changed, Same, Wrong}) {
        m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->item(row, File)->setToolTip(file.path);
    m_table->item(row, Reason)->setToolTip(reasons);
    const QVariantList keys = {row,
                               nameKey(file.name),
                               nameKey(file.fileName()),
                               file.count(Kind::New),
                               file.count(Kind::Changed),
                               file.count(Kind::Same),
                               wrong,
                               reasons};
    for (int column = 0; column < keys.size(); ++column) {
        m_table->setItem(row, column, new SortedItem(*m_table->item(row, column), keys[column]));
    }
}

/// The chosen row stays when it is shown, else the first that is.
void ReturnedFileList::applyFilter()
{
    const int wanted = m_state->currentData().toInt();
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool shown =
            m_state->currentIndex() <= 0 || m_table->item(row, State)->data(StatusRole).toInt() == wanted;
        m_table->setRowHidden(row, !shown);
        first = first < 0 && shown ? row : first;
    }
    const int chosen = m_table->currentRow();
    if (chosen < 0 || m_table->isRowHidden(chosen)) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(first, State);
    }
    emit currentChanged();
}

int ReturnedFileList::current() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), State);
    return item == nullptr ? -1 : item->data(NumberRole).toInt();
}
