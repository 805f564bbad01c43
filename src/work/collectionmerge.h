#pragma once

#include "exchange/apart/readtables.h"
#include "exchange/collection/returnedreader.h"
#include "storage/draftwriter.h"
#include "storage/history.h"
#include "work/returnedjudge.h"

#include <QCoreApplication>

#include <functional>

/// Workbooks that schools sent back: read, held against what is stored and against each other, decided cell
/// by cell, and taken in as one change. Nothing is stored before apply(). Throws StorageError.
class CollectionMerge
{
    Q_DECLARE_TR_FUNCTIONS(CollectionMerge)

public:
    struct Skipped {
        QString path, reason;
        bool unreadable = false; ///< it should have been read
    };

    /// What apply() did.
    struct Taken {
        qint64 change = 0; ///< number in the history; 0: nothing was stored
        int files = 0;
        WriteCounts counts;
    };

    /// Told before each file; false stops.
    using Progress = std::function<bool(int done, int all)>;

    /// All must outlive the merge. `chinese` holds the Chinese labels of registers' fields.
    CollectionMerge(const Database& database, const QTranslator& chinese, ReadTables readTables, int year);

    /// Reads files, and folders with all that is in them.
    void add(const QStringList& paths, const Progress& progress = {});
    const QVector<ReturnedFile>& files() const { return m_files; }
    const QVector<Skipped>& skipped() const { return m_skipped; }
    const QVector<CollectionForm>& forms() const { return m_forms; }
    int year() const { return m_year; }
    /// The history entry that stored what the item would change: by whom, and when.
    std::optional<HistoryLine> storedBy(const ReturnedItem& item) const;
    Reading& reading() { return m_reading; }

    void choose(int file, int item, ReturnedItem::Choice choice);
    /// For all cells of a file that would change something; file −1: of all files.
    void chooseAll(int file, ReturnedItem::Choice choice);
    /// Of several files of one school this one is right.
    void prefer(int file);
    /// The file is of this school and year, whatever was doubtful.
    void decide(int file, qint64 school);
    /// Although it was taken before.
    void takeAgain(int file);

    /// Stores what the accepted files bring: values, rows, and the files themselves as evidence. All or, when
    /// one of the rows was written by somebody else meanwhile, none (Kind::Newer).
    Taken apply(ChangeInfo info);

private:
    void collect(const QString& path, bool named, QStringList& found);
    void addFile(const QString& path, const QString& next);
    void settle();
    void settleSchool(const QVector<int>& ofSchool);
    void doubtBetween(const QVector<int>& files);
    void store(Change& change, const QVector<const ReturnedFile*>& files, Taken& taken) const;
    static void keepFile(Change& change, const RecordStore& records, const ReturnedFile& file, int year);

    const Database& m_database;
    ReadTables m_readTables;
    int m_year;
    Reading m_reading;
    QVector<CollectionForm> m_forms;
    ReturnedReader m_reader;
    ReturnedJudge m_judge;
    QVector<ReturnedFile> m_files;
    QSet<QString> m_paths; ///< of the files, canonical
    QVector<Skipped> m_skipped;
    QHash<qint64, QString> m_preferred; ///< school → path
};
