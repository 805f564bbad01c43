// What RecordTableModel stores.

#include "gui/recordtablemodel.h"
#include "gui/session.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& text, int role)
{
    const bool meant = checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::EditRole
                       && text.toString() != m_texts[index.row()][index.column()];
    if (!meant) {
        return false;
    }
    const QVector<RefusedCell> refusals = setBlock({{index, text.toString()}});
    for (const RefusedCell& cell : refusals) {
        emit refused(tr("%1: %2").arg(FieldText::label(m_type->fields[index.column()].label), cell.reason));
    }
    return refusals.isEmpty();
}

QVector<RefusedCell> RecordTableModel::check(const QVector<QPair<QModelIndex, QString>>& cells) const
{
    QVector<RefusedCell> refusals;
    read(cells, refusals);
    return refusals;
}

QVector<RefusedCell> RecordTableModel::setBlock(const QVector<QPair<QModelIndex, QString>>& cells)
{
    QVector<RefusedCell> refusals;
    QMap<int, Draft> drafts = read(cells, refusals);
    storeDrafts(drafts, refusals);
    return refusals;
}

QMap<int, RecordTableModel::Draft> RecordTableModel::read(const QVector<QPair<QModelIndex, QString>>& cells,
                                                          QVector<RefusedCell>& refused) const
{
    QMap<int, Draft> drafts;
    for (const auto& [index, text] : cells) {
        if (!(flags(index) & Qt::ItemIsEditable)) {
            refused.append({index, text, tr("cannot be entered here")});
            continue;
        }
        const auto known = drafts.find(index.row());
        Draft draft = known == drafts.end() ? Draft{m_records[index.row()], {}} : *known;
        const QString reason = readCell(draft.record, index.column(), text);
        if (!reason.isEmpty()) {
            refused.append({index, text, reason});
            continue;
        }
        draft.cells.append({index, text});
        drafts.insert(index.row(), draft);
    }
    checkDrafts(drafts, refused);
    return drafts;
}

/// Reads a text into the record; gives the reason when it cannot be taken.
QString RecordTableModel::readCell(Record& record, int column, const QString& text) const
{
    const Field& field = m_type->fields[column];
    const auto parsed = m_session.reading().text.parse(field, text, record.year);
    if (!parsed.error.isEmpty()) {
        return parsed.suggestion.isEmpty() ? parsed.error
                                           : tr("%1 → %2").arg(parsed.error, parsed.suggestion);
    }
    record.values[column] = parsed.value;
    record.masked.removeAll(field.name);
    if (parsed.masked) {
        record.masked.append(field.name);
    }
    return {};
}

/// What speaks against the record as a whole; empty when nothing does.
QString RecordTableModel::objection(const Record& record) const
{
    const auto findings = m_session.reading().text.checkRecord(*m_type, record);
    if (!findings.isEmpty()) {
        return findings.first().message;
    }
    const auto same = RecordStore(m_session.database()).findByKey(*m_type, record);
    return same && same->id != record.id ? tr("There is another record with the same key") : QString();
}

QVector<RefusedCell> RecordTableModel::refuseAll(const Draft& draft, const QString& reason)
{
    QVector<RefusedCell> refusals;
    for (const auto& [index, text] : draft.cells) {
        refusals.append({index, text, reason});
    }
    return refusals;
}

void RecordTableModel::checkDrafts(QMap<int, Draft>& drafts, QVector<RefusedCell>& refusals) const
{
    QVector<QStringList> keys;
    for (auto draft = drafts.begin(); draft != drafts.end();) {
        QStringList key;
        for (const QString& name : m_type->key) {
            key.append(draft->record.text(m_type->indexOf(name)));
        }
        const bool twice = !key.isEmpty() && keys.contains(key);
        const QString reason =
            twice ? tr("There is another record with the same key") : objection(draft->record);
        if (reason.isEmpty()) {
            keys.append(key);
            ++draft;
        } else {
            refusals += refuseAll(*draft, reason);
            draft = drafts.erase(draft);
        }
    }
}

void RecordTableModel::storeDrafts(QMap<int, Draft>& drafts, QVector<RefusedCell>& refusals)
{
    qint64 number = 0;
    try {
        Change change(m_session.database(), m_session.changeInfo());
        const RecordStore store(m_session.database());
        for (Draft& draft : drafts) {
            store.save(change, *m_type, draft.record);
        }
        change.commit();
        number = change.id();
    } catch (const StorageError& error) {
        for (const Draft& draft : drafts) {
            refusals += refuseAll(draft, error.message());
        }
        // Somebody else may have stored another record: it is to be seen, but not under an open editor.
        QMetaObject::invokeMethod(
            this, [this] { m_session.lookForForeignChanges(); }, Qt::QueuedConnection);
        return;
    }
    if (number == 0) {
        return;
    }
    m_storing = true;
    m_session.noteChange(number);
    m_storing = false;
    for (auto draft = drafts.constBegin(); draft != drafts.constEnd(); ++draft) {
        m_records[draft.key()] = draft->record;
        m_texts[draft.key()] = textsOf(draft->record);
        emit dataChanged(index(draft.key(), 0), index(draft.key(), columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, draft.key(), draft.key());
    }
    emit stored();
}
