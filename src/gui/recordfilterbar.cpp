#include "gui/recordfilterbar.h"

#include "core/fieldtext.h"
#include "gui/pageparts.h"
#include "gui/recordtablemodel.h"
#include "gui/rowfilter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

RecordFilterBar::RecordFilterBar(const RecordTableModel& model, RowFilter& filter, QWidget* parent)
    : QWidget(parent), m_model(model), m_filter(filter)
{
    m_search = searchField(tr("Filter rows"), u"recordSearch"_s);
    m_search->setToolTip(tr("By any text in a row, or initials (Ctrl+Shift+F)"));
    m_field = new QComboBox;
    m_field->setObjectName(u"filterField"_s);
    m_value = new QComboBox;
    m_value->setObjectName(u"filterValue"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    for (QComboBox* box : {m_field, m_value}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout->addWidget(box);
    }
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &RecordFilterBar::apply);
    connect(m_field, &QComboBox::currentIndexChanged, this, &RecordFilterBar::fillValues);
    connect(m_value, &QComboBox::currentIndexChanged, this, &RecordFilterBar::apply);
}

void RecordFilterBar::startOver()
{
    m_search->clear();
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        m_field->addItem(tr("All rows"), -1);
        for (int i = 0; i < m_model.type()->fields.size(); ++i) {
            const Field& field = m_model.type()->fields[i];
            const bool few = field.kind == FieldKind::Choice || field.kind == FieldKind::Bool
                             || field.kind == FieldKind::Reference;
            if (few) {
                m_field->addItem(FieldText::label(field.label), i);
            }
        }
    }
    fillValues();
}

void RecordFilterBar::enterSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordFilterBar::fillValues()
{
    const int column = m_field->currentData().toInt();
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    m_value->setVisible(column >= 0);
    QStringList values;
    for (int row = 0; column >= 0 && row < m_model.rowCount(); ++row) {
        const QString text = m_model.index(row, column).data().toString();
        if (!text.isEmpty() && !values.contains(text)) {
            values.append(text);
        }
    }
    m_value->addItem(tr("All"));
    m_value->addItems(values);
    apply();
}

void RecordFilterBar::apply()
{
    m_filter.setSearch(m_search->text());
    m_filter.setColumnFilter(m_field->currentData().toInt(),
                             m_value->currentIndex() > 0 ? m_value->currentText() : QString());
    emit changed();
}
