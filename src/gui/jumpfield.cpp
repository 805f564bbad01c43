#include "gui/jumpfield.h"

#include "core/pinyin.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

JumpField::JumpField(std::function<QVector<JumpTarget>()> targets, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(targets))
{
    setObjectName(u"jumpField"_s);
    setPlaceholderText(tr("Go to… (Ctrl+K): name, pinyin initials or code"));
    setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"jumpList"_s);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(this, &QLineEdit::textEdited, this, &JumpField::search);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { go(m_list->row(item)); });
}

void JumpField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_targets = m_source();
    selectAll();
}

void JumpField::search()
{
    constexpr qsizetype Most = 12;
    const QString typed = text().trimmed();
    QVector<QPair<int, int>> found; // rank, index
    for (int i = 0; !typed.isEmpty() && i < m_targets.size(); ++i) {
        const JumpTarget& target = m_targets[i];
        if (target.code == typed || target.name == typed) {
            found.append({0, i});
        } else if (target.name.startsWith(typed, Qt::CaseInsensitive)
                   || Pinyin::initials(target.name).startsWith(typed.toLower())) {
            found.append({1, i});
        } else if (Pinyin::matches(target.name, typed) || target.code.contains(typed, Qt::CaseInsensitive)) {
            found.append({2, i});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QVector<int> shown;
    for (qsizetype i = 0; i < std::min(Most, found.size()); ++i) {
        shown.append(found[i].second);
    }
    showList(shown);
}

void JumpField::showList(const QVector<int>& found)
{
    constexpr int ItemHeight = 30;
    m_list->clear();
    for (const int index : found) {
        const JumpTarget& target = m_targets[index];
        auto* item = new QListWidgetItem(u"%1　—　%2"_s.arg(target.name, target.kind), m_list);
        item->setData(Qt::UserRole, index);
        item->setSizeHint({0, ItemHeight});
    }
    if (found.isEmpty()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(0);
    m_list->resize(width(), static_cast<int>(found.size()) * ItemHeight + 2 * m_list->frameWidth());
    m_list->move(mapToGlobal(QPoint(0, height() + 2)));
    m_list->show();
}

void JumpField::keyPressEvent(QKeyEvent* event)
{
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(row); return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void JumpField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void JumpField::go(int row)
{
    if (row < 0 || row >= m_list->count()) {
        return;
    }
    const auto action = m_targets[m_list->item(row)->data(Qt::UserRole).toInt()].go;
    m_list->hide();
    clear();
    clearFocus();
    action();
}
