#pragma once

#include "core/record.h"
#include "gui/gridroles.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QVector>

class Session;

/// A cell whose text was not taken, and why.
struct RefusedCell {
    QModelIndex index;
    QString text;
    QString reason;
};

/// The rows of one register in the session's year; a column per field. Setting a cell stores its record at
/// once; the rows stay where they are until the next reload. Long texts are for the form.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    explicit RecordTableModel(Session& session, QObject* parent = nullptr);

    void setType(const RecordType* type);
    const RecordType* type() const { return m_type; }
    /// Does nothing while the model itself is storing.
    void reload();
    bool isStoring() const { return m_storing; }
    const Record& record(int row) const { return m_records[row]; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& text, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The cells that would not be taken; stores nothing.
    QVector<RefusedCell> check(const QVector<QPair<QModelIndex, QString>>& cells) const;
    /// Checks all cells, stores the records that are right in one change, and gives back the cells that were
    /// not taken. When a record has one wrong cell the others of it are stored, unless the record as a whole
    /// would be wrong.
    QVector<RefusedCell> setBlock(const QVector<QPair<QModelIndex, QString>>& cells);

signals:
    /// A text was not taken: why, and what would be right.
    void refused(const QString& message);
    void stored();

private:
    struct Draft {
        Record record;
        QVector<QPair<QModelIndex, QString>> cells;
    };

    QMap<int, Draft> read(const QVector<QPair<QModelIndex, QString>>& cells,
                          QVector<RefusedCell>& refused) const;
    QString readCell(Record& record, int column, const QString& text) const;
    QString objection(const Record& record) const;
    static QVector<RefusedCell> refuseAll(const Draft& draft, const QString& reason);
    void checkDrafts(QMap<int, Draft>& drafts, QVector<RefusedCell>& refused) const;
    void storeDrafts(QMap<int, Draft>& drafts, QVector<RefusedCell>& refused);
    QString nameOf(const Record& record) const;
    QStringList textsOf(const Record& record) const;

    Session& m_session;
    const RecordType* m_type = nullptr;
    QVector<Record> m_records;
    QVector<QStringList> m_texts; ///< as shown, made once per reload
    bool m_mayEnter = false;
    bool m_storing = false;
};
