#include "gui/collectionformlist.h"

#include "core/fieldtext.h"
#include "gui/checktable.h"
#include "gui/pageparts.h"
#include "gui/todotable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

CollectionFormList::CollectionFormList(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_title = todoTitle({});
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(toolButton(tr("All"), u"allForms"_s, false, this, [this] { setAll(true); }));
    row->addWidget(toolButton(tr("None"), u"noForms"_s, false, this, [this] { setAll(false); }));
    layout->addLayout(row);
    m_table = checkTable(u"collectionForms"_s, {tr("Form"), tr("Asks for"), tr("Schools")});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemChanged, this, &CollectionFormList::changed);
    connect(this, &CollectionFormList::changed, this, [this] {
        m_title->setText(tr("Forms (%1 of %2)").arg(chosen().size()).arg(m_table->rowCount()));
    });
    setFocusProxy(m_table);
}

QString CollectionFormList::contentOf(const CollectionForm& form)
{
    return form.kept != nullptr ? tr("Rows: %1").arg(FieldText::label(form.kept->label))
                                : tr("%n measure(s)", nullptr, static_cast<int>(form.measures.size()));
}

void CollectionFormList::show(const QVector<CollectionForm>& forms, const QVector<SchoolProfile>& schools)
{
    const QStringList unchosen = checkedKeys(*m_table, Qt::Unchecked);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const CollectionForm& form : forms) {
            const auto count = std::ranges::count_if(
                schools, [&](const SchoolProfile& school) { return form.appliesTo(school.type); });
            addCheckRow(*m_table, form.code, !unchosen.contains(form.code),
                        {form.title, contentOf(form), QString::number(count)});
            m_table->item(m_table->rowCount() - 1, 2)->setTextAlignment(Qt::AlignCenter);
        }
        fitColumns(*m_table);
        m_table->setCurrentCell(0, 0);
    }
    emit changed();
}

QStringList CollectionFormList::chosen() const
{
    return checkedKeys(*m_table, Qt::Checked);
}

void CollectionFormList::setAll(bool chosen)
{
    checkShown(*m_table, chosen);
    emit changed();
}
