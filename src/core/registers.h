#pragma once

#include "core/recordtype.h"

#include <QCoreApplication>

/// All record types, one function and one file each under core/registers/.
/// The order is the order of the window and of an import: what is referred to comes first.
class Registers
{
    Q_DECLARE_TR_FUNCTIONS(Registers)

public:
    /// Registers that clerks keep year by year.
    static const QVector<RecordType>& yearly();
    /// Definitions and reference data that stand for all years.
    static const QVector<RecordType>& standing();
    /// Both; standing types first. These can be imported and exported.
    static const QVector<RecordType>& all();
    /// What the review, the sign-in and the collection keep: stored, chained and undone as every record, but neither
    /// imported, exported nor shown as a register.
    static const QVector<RecordType>& internal();
    /// One of all(); null when none has that id.
    static const RecordType* find(const QString& id);
    /// One of all() or internal(), as the history names it; null when none has that id.
    static const RecordType* findKept(const QString& id);

private:
    // Standing
    static RecordType setting();
    static RecordType office();
    static RecordType township();
    static RecordType codeItem();
    static RecordType measure();
    static RecordType figure();
    static RecordType figureVersion();
    static RecordType target();
    static RecordType publishedValue();
    static RecordType rule();
    static RecordType summaryTable();
    static RecordType dashboard();
    static RecordType reportTemplate();
    static RecordType collectionForm();
    // Yearly
    static RecordType school();
    static RecordType schoolEvent();
    static RecordType project();
    static RecordType projectProgress();
    static RecordType teacherPosts();
    static RecordType talent();
    static RecordType award();
    static RecordType accreditation();
    static RecordType alliance();
    static RecordType allianceMember();
    static RecordType endorsement();
    static RecordType mediaReport();
    static RecordType proposal();
    static RecordType trainingOrg();
    static RecordType fundingStandard();
    static RecordType safetyHealth();
    static RecordType taskForce();
    static RecordType policyDocument();
    static RecordType partyHonour();
    // Internal
    static RecordType explanation();
    static RecordType submission();
    static RecordType nothingToReport();
    static RecordType person();
    static RecordType collectionReturn();
    static RecordType tableMapping();
};
