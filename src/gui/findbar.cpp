#include "gui/findbar.h"

#include "gui/gridview.h"
#include "gui/pageparts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(GridView& view, QWidget* page) : m_view(view), m_search(view)
{
    setObjectName(u"findBar"_s);
    m_field = new QLineEdit;
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in the table"));
    m_field->setMaximumWidth(320);
    m_count = new QLabel;
    m_count->setObjectName(u"findCount"_s);
    m_previous = toolButton(tr("Previous"), u"findPrevious"_s, false, this, [this] { go(Step::Previous); });
    m_previous->setToolTip(tr("Shift+Enter or Shift+F3"));
    m_next = toolButton(tr("Next"), u"findNext"_s, false, this, [this] { go(Step::Next); });
    m_next->setToolTip(tr("Enter or F3"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 2);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(toolButton(tr("Close (Esc)"), u"findClose"_s, false, this, [this] { close(); }));
    hide();
    connect(m_field, &QLineEdit::textChanged, this, [this] { go(Step::Here); });
    addShortcut(page, QKeySequence::Find, [this] { open(); });
    addShortcut(page, Qt::Key_F3, [this] { m_field->text().isEmpty() ? open() : go(Step::Next); });
    addShortcut(page, Qt::SHIFT | Qt::Key_F3, [this] { go(Step::Previous); });
}

void FindBar::open()
{
    m_found = QModelIndex();
    m_start = here();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    m_search.find(m_field->text());
    m_view.mark(m_field->text());
    showCount(-1);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        go(event->modifiers() & Qt::ShiftModifier ? Step::Previous : Step::Next);
    } else if (key == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent*)
{
    m_view.mark({});
}

void FindBar::close()
{
    hide();
    m_view.setFocus();
}

/// Where the search goes on: at the hit gone to, unless the cursor has been moved since.
GridPlace FindBar::here() const
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && current == m_found) {
        return m_hit;
    }
    return current.isValid() ? GridPlace{m_view.verticalHeader()->visualIndex(current.row()),
                                         m_view.horizontalHeader()->visualIndex(current.column())}
                             : GridPlace{};
}

/// The grid is searched anew each time: it may have been typed into, sorted or filtered.
void FindBar::go(Step step)
{
    m_search.find(m_field->text());
    m_view.mark(isVisible() ? m_field->text() : QString());
    const qsizetype hit = step == Step::Previous ? m_search.previous(here())
                          : step == Step::Next   ? m_search.next(here(), false)
                                                 : m_search.next(m_start, true);
    if (hit >= 0) {
        goTo(m_search.hits()[hit]);
    }
    showCount(hit);
}

void FindBar::goTo(GridPlace hit)
{
    const QModelIndex current = m_view.currentIndex();
    const auto& rows = *m_view.verticalHeader();
    const auto& columns = *m_view.horizontalHeader();
    const int row = hit.row < 0 ? std::max(0, current.row()) : rows.logicalIndex(hit.row);
    const int column = hit.column < 0 ? std::max(0, current.column()) : columns.logicalIndex(hit.column);
    m_hit = hit;
    m_found = m_view.model()->index(row, column);
    m_view.setCurrentIndex(m_found);
    m_view.scrollTo(m_found);
}

void FindBar::showCount(qsizetype hit)
{
    const qsizetype all = m_search.hits().size();
    const bool found = all > 0;
    m_previous->setEnabled(found);
    m_next->setEnabled(found);
    if (m_field->text().trimmed().isEmpty()) {
        m_count->clear();
    } else if (!found) {
        m_count->setText(tr("Not found"));
    } else {
        m_count->setText(u"%1 / %2"_s.arg(hit < 0 ? u"–"_s : QString::number(hit + 1)).arg(all));
    }
}
