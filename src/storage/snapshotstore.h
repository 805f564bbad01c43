#pragma once

#include "core/datasource.h"
#include "storage/change.h"

#include <QVector>

/// The figures of locked years, as they were reported. Written when a year is locked and never changed
/// afterwards. Throws StorageError.
class SnapshotStore
{
public:
    struct Row {
        QString figure;
        QString scope; ///< Scope::code()
        ReportedFigure number;
    };

    explicit SnapshotStore(const Database& database) : m_database(database) {}

    /// Adds the rows that are not there yet, under one history entry; those of an earlier lock stay as they
    /// are. The year must not be locked yet. Gives how many were added.
    qsizetype add(Change& change, int year, const QVector<Row>& rows) const;
    ReportedFigures of(const QString& figure, int year) const;
    /// The rows that one lock added.
    QVector<Row> writtenBy(qint64 rev, int year) const;
    /// As the history keeps them: their number, and SHA-256 over all of them in a fixed order.
    static QByteArray toJson(const QVector<Row>& rows);

private:
    QVector<Row> missingOf(int year, const QVector<Row>& rows) const;

    const Database& m_database;
};
