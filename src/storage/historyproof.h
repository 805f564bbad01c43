#pragma once

#include "storage/database.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

struct RecordType;

/// Proves that the data is what the history says: recomputes the chain of hashes, holds every row against the
/// entry that its rev names, and looks for rows that the history has and the tables have not.
/// Also finds flipped bits, which SQLite's own check mostly misses. Throws StorageError.
class HistoryProof
{
    Q_DECLARE_TR_FUNCTIONS(HistoryProof)

public:
    explicit HistoryProof(const Database& database) : m_database(database) {}

    /// What does not agree, the first bad entry first; empty when all is well.
    QStringList run();

private:
    void checkFile();
    bool checkChain();
    void checkValues();
    void checkRecords(const RecordType& type, int year);
    void checkYears();
    void checkEvidence();
    void checkSnapshots();
    void checkLostRows();
    /// The row at hand is written by entry `rev`, which must agree.
    void account(qint64 rev, bool agrees, const QString& row);

    const Database& m_database;
    QStringList m_findings;
    std::vector<bool> m_live; ///< by entry number: its row should be in a table
};
