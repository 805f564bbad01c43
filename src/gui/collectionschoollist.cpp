#include "gui/collectionschoollist.h"

#include "core/pinyin.h"
#include "gui/checktable.h"
#include "gui/pageparts.h"
#include "gui/todotable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, CodeColumn, TypeColumn, TownshipColumn, FormsColumn };

} // namespace

CollectionSchoolList::CollectionSchoolList(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buildTools());
    m_table = checkTable(u"collectionSchools"_s,
                         {tr("School"), tr("Code"), tr("Type"), tr("Township"), tr("Forms")});
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        updateTitle();
        emit changed();
    });
}

QLayout* CollectionSchoolList::buildTools()
{
    auto* column = new QVBoxLayout;
    auto* heading = new QHBoxLayout;
    m_title = todoTitle({});
    m_title->setObjectName(u"collectionSchoolsTitle"_s);
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(toolButton(tr("All"), u"allSchools"_s, false, this, [this] { setAll(true); }));
    heading->addWidget(toolButton(tr("None"), u"noSchools"_s, false, this, [this] { setAll(false); }));
    column->addLayout(heading);
    auto* filters = new QHBoxLayout;
    m_search = searchField(tr("Search (Ctrl+F)"), u"collectionSearch"_s);
    filters->addWidget(m_search, 1);
    const auto box = [&](const QString& name) {
        auto* made = new QComboBox;
        made->setObjectName(name);
        filters->addWidget(made);
        connect(made, &QComboBox::currentIndexChanged, this, &CollectionSchoolList::applyFilter);
        return made;
    };
    m_type = box(u"collectionType"_s);
    m_township = box(u"collectionTownship"_s);
    filters->addStretch();
    column->addLayout(filters);
    connect(m_search, &QLineEdit::textChanged, this, &CollectionSchoolList::applyFilter);
    addShortcut(this, QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    return column;
}

/// Choices are code and label; each once, in their order.
void CollectionSchoolList::fillBox(QComboBox& box, const QString& all,
                                   const QVector<QPair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(&box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(all, QString());
    for (const auto& [code, label] : choices) {
        if (box.findData(code) < 0) {
            box.addItem(label, code);
        }
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

void CollectionSchoolList::show(Reading& reading, int year)
{
    const QSignalBlocker quiet(m_table);
    const QStringList unchosen = checkedKeys(*m_table, Qt::Unchecked);
    m_schools.clear();
    std::ranges::copy_if(reading.data.schools(year).profiles(), std::back_inserter(m_schools),
                         &SchoolProfile::open);
    QVector<QPair<QString, QString>> types, townships;
    m_table->setRowCount(0);
    for (const SchoolProfile& school : std::as_const(m_schools)) {
        types.append({school.type, reading.definitions.label(u"school_type"_s, school.type)});
        townships.append({school.township, reading.definitions.townshipName(school.township)});
        addCheckRow(*m_table, school.code, !unchosen.contains(school.code),
                    {school.name, school.code, types.last().second, townships.last().second, {}});
    }
    std::ranges::sort(types);
    std::ranges::sort(townships);
    fillBox(*m_type, tr("All types"), types);
    fillBox(*m_township, tr("All townships"), townships);
    fitColumns(*m_table);
    m_table->setCurrentCell(0, 0);
    applyFilter();
}

void CollectionSchoolList::countForms(const QVector<CollectionForm>& forms)
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto count = std::ranges::count_if(
            forms, [&](const CollectionForm& form) { return form.appliesTo(m_schools[row].type); });
        m_table->item(row, FormsColumn)->setText(count == 0 ? u"—"_s : QString::number(count));
        m_table->item(row, FormsColumn)->setData(Qt::UserRole, static_cast<int>(count));
        m_table->item(row, FormsColumn)->setTextAlignment(Qt::AlignCenter);
    }
    updateTitle();
}

void CollectionSchoolList::applyFilter()
{
    const QString type = m_type->currentData().toString();
    const QString township = m_township->currentData().toString();
    const QString typed = m_search->text().trimmed();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SchoolProfile& school = m_schools[row];
        const bool found = typed.isEmpty() || Pinyin::matches(school.name, typed)
                           || school.code.contains(typed, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !found || (!type.isEmpty() && school.type != type)
                                       || (!township.isEmpty() && school.township != township));
    }
    updateTitle();
}

QStringList CollectionSchoolList::chosen() const
{
    return checkedKeys(*m_table, Qt::Checked);
}

int CollectionSchoolList::chosenWithoutForm() const
{
    int count = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        count += m_table->item(row, NameColumn)->checkState() == Qt::Checked
                         && m_table->item(row, FormsColumn)->data(Qt::UserRole).toInt() == 0
                     ? 1
                     : 0;
    }
    return count;
}

void CollectionSchoolList::setAll(bool chosen)
{
    checkShown(*m_table, chosen);
    updateTitle();
    emit changed();
}

void CollectionSchoolList::updateTitle()
{
    m_title->setText(tr("Schools (%1 of %2)").arg(chosen().size()).arg(m_table->rowCount()));
}
