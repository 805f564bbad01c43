#pragma once

#include "core/drafts.h"
#include "work/reading.h"
#include "work/returnedfile.h"

#include <QTranslator>

/// Tells what would become of one returned workbook: whose it is, whether it is for here, and what each of
/// its cells does. Stores nothing; throws StorageError.
class ReturnedJudge
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedJudge)

public:
    /// All must outlive the judge.
    ReturnedJudge(const Database& database, Reading& reading, const QVector<CollectionForm>& forms,
                  const QTranslator& chinese, int year);

    /// `file` has its path, hash and workbook, and perhaps what somebody decided about it.
    void judge(ReturnedFile& file) const;

private:
    using Status = ReturnedFile::Status;

    static void close(ReturnedFile& file, Status status, const QString& reason);
    const SchoolProfile* senderOf(ReturnedFile& file) const;
    const SchoolProfile* markedSender(ReturnedFile& file) const;
    const SchoolProfile* unmarkedSender(ReturnedFile& file) const;
    bool mayCome(ReturnedFile& file, const SchoolProfile& school) const;
    void judgeForms(ReturnedFile& file, const SchoolProfile& school) const;
    void judgeUnknown(ReturnedFile& file, bool isOld) const;
    void judgeValue(ReturnedFile& file, const ReturnedEntry& entry) const;
    void judgeRows(ReturnedFile& file, const ReturnedRegister& rows) const;
    void judgeRow(ReturnedFile& file, const RecordType& type, RecordDraft draft) const;
    void compareRow(ReturnedItem& item, const Record& stored) const;
    static void refuse(ReturnedFile& file, ReturnedItem item, Complaint complaint);
    static void takeComplaints(ReturnedFile& file);

    const Database& m_database;
    Reading& m_reading;
    const QVector<CollectionForm>& m_forms;
    const QTranslator& m_chinese;
    int m_year;
    QString m_identity;
    QHash<const CollectionForm*, QString> m_versions;
};
