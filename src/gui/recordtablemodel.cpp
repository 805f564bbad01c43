#include "gui/recordtablemodel.h"

#include "core/decimal.h"
#include "gui/entryright.h"
#include "gui/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

RecordTableModel::RecordTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void RecordTableModel::setType(const RecordType* type)
{
    m_type = type;
    reload();
}

void RecordTableModel::reload()
{
    if (m_storing) {
        return;
    }
    beginResetModel();
    m_records.clear();
    m_texts.clear();
    if (m_type != nullptr) {
        m_mayEnter = entryObstacle(m_session, m_session.year()).isEmpty();
        m_records = m_session.reading().data.records(*m_type, m_session.year());
        m_texts.reserve(m_records.size());
        for (const Record& record : m_records) {
            m_texts.append(textsOf(record));
        }
    }
    endResetModel();
}

QStringList RecordTableModel::textsOf(const Record& record) const
{
    QStringList texts;
    for (int i = 0; i < m_type->fields.size(); ++i) {
        texts.append(m_session.reading().text.show(*m_type, record, i));
    }
    return texts;
}

int RecordTableModel::rowOf(qint64 id) const
{
    const auto it = std::find_if(m_records.begin(), m_records.end(),
                                 [&](const Record& record) { return record.id == id; });
    return it == m_records.end() ? -1 : static_cast<int>(it - m_records.begin());
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_type == nullptr ? 0 : static_cast<int>(m_type->fields.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    const Field& field = m_type->fields[index.column()];
    const QString& text = m_texts[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text;
    case Qt::ToolTipRole: return text.size() > 12 ? text : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (field.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: {
        const QVariant& value = m_records[index.row()].values[index.column()];
        return field.isNumber() ? value : QVariant(text);
    }
    case GridRole::Expected: return true;
    case GridRole::Millionths: {
        const auto amount = field.isNumber() ? Decimal::parse(text) : std::nullopt;
        return amount ? QVariant(amount->millionths()) : QVariant();
    }
    default: return {};
    }
}

/// What people call a record, which its key may not be: the key of a project is its number.
QString RecordTableModel::nameOf(const Record& record) const
{
    const FieldText& text = m_session.reading().text;
    for (const QString& field : {u"name"_s, u"title"_s}) {
        const int index = m_type->indexOf(field);
        if (index >= 0 && !m_type->key.contains(field) && !record.isEmpty(index)) {
            return text.show(*m_type, record, index);
        }
    }
    return text.showKey(*m_type, record);
}

/// The rows' names stay in view.
QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ofRow = orientation == Qt::Vertical;
    if (m_type == nullptr || (role != Qt::DisplayRole && !(ofRow && role == Qt::ToolTipRole))) {
        return {};
    }
    if (ofRow) {
        const QString name = nameOf(m_records[section]);
        return name.isEmpty() ? QVariant(section + 1) : QVariant(name);
    }
    const Field& field = m_type->fields[section];
    const QString label = FieldText::label(field.label);
    return field.unit.isEmpty() ? label : tr("%1 (%2)").arg(label, field.unit);
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool fits = index.isValid() && m_type->fields[index.column()].kind != FieldKind::LongText;
    return fits && m_mayEnter ? plain | Qt::ItemIsEditable : plain;
}
