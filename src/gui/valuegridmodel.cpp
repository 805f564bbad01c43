#include "gui/valuegridmodel.h"

#include "gui/session.h"
#include "storage/storageerror.h"
#include "work/valueentry.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

ValueGridModel::ValueGridModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void ValueGridModel::choose(const QString& office, bool ofBureau, const QString& schoolType,
                            const QString& search)
{
    m_office = office;
    m_ofBureau = ofBureau;
    m_schoolType = schoolType;
    m_search = search.trimmed();
    reload();
}

void ValueGridModel::reload()
{
    if (m_storing) {
        return; // the cell at hand has been brought up to date already
    }
    readMarks();
    QVector<SchoolProfile> schools = schoolsToShow();
    QVector<Measure> measures = measuresToShow(schools);
    QStringList groups = arrange(measures);
    if (shapeOf(schools, measures) == shapeOf(m_schools, m_measures)) {
        m_schools = std::move(schools);
        m_measures = std::move(measures);
        readCells();
        if (groups != m_groups) {
            m_groups = std::move(groups);
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
        if (!m_cells.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_schools = std::move(schools);
    m_measures = std::move(measures);
    m_groups = std::move(groups);
    readCells();
    endResetModel();
}

void ValueGridModel::setMarks(const QHash<ValueKey, CellMarks>& marks,
                              const QHash<ValueKey, QString>& reasons)
{
    m_marks = marks;
    m_reasons = reasons;
    if (!m_cells.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {GridRole::Marks});
    }
}

CellMarks ValueGridModel::marksOf(const QModelIndex& index) const
{
    const ValueKey key = keyAt(index);
    CellMarks marks = m_marks.value(key);
    marks.setFlag(CellMark::Evidence, m_evidence.contains(key));
    const Value* value = valueAt(index);
    marks.setFlag(CellMark::Changed,
                  value != nullptr ? value->rev > m_session.firstRev() : m_cleared.contains(key));
    return marks;
}

int ValueGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ofBureau ? m_measures.size() : m_schools.size());
}

int ValueGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ofBureau ? m_schools.size() : m_measures.size());
}

const Measure* ValueGridModel::measureAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_measures[m_ofBureau ? index.row() : index.column()] : nullptr;
}

qint64 ValueGridModel::schoolAt(const QModelIndex& index) const
{
    return m_schools[m_ofBureau ? index.column() : index.row()].school;
}

ValueKey ValueGridModel::keyAt(const QModelIndex& index) const
{
    return {m_session.year(), measureAt(index)->id, schoolAt(index)};
}

const Value* ValueGridModel::valueAt(const QModelIndex& index) const
{
    const Cell& cell = cellAt(index);
    return cell.value ? &*cell.value : nullptr;
}

QModelIndex ValueGridModel::find(qint64 measure, qint64 school) const
{
    for (int m = 0; m < m_measures.size(); ++m) {
        for (int s = 0; s < m_schools.size(); ++s) {
            const bool isSchool = school == BureauItself || m_schools[s].school == school;
            if (m_measures[m].id == measure && isSchool) {
                return m_ofBureau ? index(m, s) : index(s, m);
            }
        }
    }
    return {};
}

bool ValueGridModel::hasGaps(int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Cell& cell = cellAt(index(row, column));
        if (cell.applies && !cell.value) {
            return true;
        }
    }
    return false;
}

QPair<int, int> ValueGridModel::completeness() const
{
    int filled = 0;
    int expected = 0;
    for (const Cell& cell : m_cells) {
        expected += cell.applies ? 1 : 0;
        filled += cell.applies && cell.value ? 1 : 0;
    }
    return {filled, expected};
}

QString ValueGridModel::textOf(const Cell& cell)
{
    if (!cell.value) {
        return {};
    }
    return cell.value->amount ? cell.value->amount->toString() : missingMark(*cell.value->missing);
}

QVariant ValueGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Cell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textOf(cell);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case GridRole::Expected: return cell.applies;
    case GridRole::Millionths:
        return cell.value && cell.value->amount ? QVariant(cell.value->amount->millionths()) : QVariant();
    case GridRole::AddsUp: return !m_ofBureau && measureAt(index)->addsUp;
    case GridRole::Marks: return marksOf(index).toInt();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(true);
        return cell.value && cell.value->estimated ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
        return cell.applies ? m_reasons.value(keyAt(index))
                            : tr("This measure is not reported by schools of this type");
    default: return {};
    }
}

bool ValueGridModel::setData(const QModelIndex& index, const QVariant& text, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    Cell& cell = cellAt(index);
    if (role != Qt::EditRole || text.toString() == textOf(cell)) {
        return false;
    }
    const Measure& measure = *measureAt(index);
    const ValueKey key = keyAt(index);
    qint64 change = 0;
    try {
        const ValueEntry entry(m_session.database(), m_session.reading(), m_session.changeInfo());
        const auto result = entry.enter(measure, key, text.toString(), cell.value ? cell.value->rev : 0);
        if (!result.accepted) {
            refuse(index, result.suggestion.isEmpty() ? result.error
                                                      : tr("%1 → %2").arg(result.error, result.suggestion));
            return false;
        }
        cell.value = result.value;
        if (!cell.value) {
            m_cleared.insert(key);
        }
        change = result.change;
    } catch (const StorageError& error) {
        refuse(index, error.message());
        // Somebody else may have stored another value: it is to be seen, but not while the view is still
        // here.
        QMetaObject::invokeMethod(
            this, [this] { m_session.lookForForeignChanges(); }, Qt::QueuedConnection);
        return false;
    }
    emit dataChanged(index, index);
    emit stored();
    m_storing = true;
    m_session.noteValueChange(change);
    m_storing = false;
    return true;
}

/// Says why, and of which cell: by the time it is read another may be the current one.
void ValueGridModel::refuse(const QModelIndex& index, const QString& reason)
{
    const qint64 school = schoolAt(index);
    const QString& name = measureAt(index)->name;
    emit refused(school == BureauItself ? tr("%1: %2").arg(name, reason)
                                        : tr("%1, %2: %3").arg(m_schools[index.row()].name, name, reason));
}

QVariant ValueGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ofMeasure = (orientation == Qt::Horizontal) != m_ofBureau;
    if (role == Qt::ToolTipRole && ofMeasure) {
        return m_measures[section].definition;
    }
    if (role == GridRole::Group && orientation == Qt::Horizontal) {
        return groupOf(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (!ofMeasure) {
        return m_ofBureau ? QString::number(m_session.year()) : m_schools[section].name;
    }
    const Measure& measure = m_measures[section];
    return measure.unit.isEmpty() ? measure.name : tr("%1 (%2)").arg(measure.name, measure.unit);
}

Qt::ItemFlags ValueGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && cellAt(index).applies && m_session.mayEnter() ? flags | Qt::ItemIsEditable
                                                                            : flags;
}
