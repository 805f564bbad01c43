#pragma once

#include "core/record.h"

#include <QAbstractTableModel>
#include <QVector>

class Session;

/// The rows of one register in the session's year; a column per field. Read-only: the form edits.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    explicit RecordTableModel(Session& session, QObject* parent = nullptr);

    void setType(const RecordType* type);
    const RecordType* type() const { return m_type; }
    void reload();
    const Record& record(int row) const { return m_records[row]; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session& m_session;
    const RecordType* m_type = nullptr;
    QVector<Record> m_records;
    QVector<QStringList> m_texts; ///< as shown, made once per reload
};
