#include "work/returnedjudge.h"

#include "exchange/collection/returnedsender.h"
#include "storage/databaseidentity.h"
#include "storage/evidencestore.h"
#include "storage/yearstore.h"
#include "work/laterdecisions.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

int ReturnedFile::count(ReturnedItem::Kind kind) const
{
    return static_cast<int>(std::ranges::count(items, kind, &ReturnedItem::kind));
}

int ReturnedFile::openCount() const
{
    return static_cast<int>(std::ranges::count_if(items, &ReturnedItem::isOpen));
}

ReturnedJudge::ReturnedJudge(const Database& database, Reading& reading, const QVector<CollectionForm>& forms,
                             const QTranslator& chinese, int year)
    : m_database(database), m_reading(reading), m_forms(forms), m_chinese(chinese), m_year(year),
      m_identity(databaseIdentity(database))
{
    for (const CollectionForm& form : forms) {
        m_versions.insert(&form, form.version());
    }
}

void ReturnedJudge::close(ReturnedFile& file, Status status, const QString& reason)
{
    file.own = status;
    file.ownReason = reason;
}

void ReturnedJudge::judge(ReturnedFile& file) const
{
    file.notes.clear();
    file.errors.clear();
    file.items.clear();
    file.school = BureauItself;
    file.code.clear();
    file.name.clear();
    file.later.clear();
    if (!YearStore(m_database).contains(m_year)) {
        close(file, Status::Refused, tr("There is no year %1 in this database").arg(m_year));
        return;
    }
    const SchoolProfile* school = senderOf(file);
    if (school == nullptr) {
        return;
    }
    file.school = school->school;
    file.code = school->code;
    file.name = school->name;
    if (!mayCome(file, *school)) {
        return;
    }
    judgeForms(file, *school);
    takeComplaints(file);
    for (const ReturnedEntry& entry : std::as_const(file.workbook.entries)) {
        judgeValue(file, entry);
    }
    for (const ReturnedRegister& rows : std::as_const(file.workbook.registers)) {
        judgeRows(file, rows);
    }
    if (!file.later.isEmpty()) {
        LaterDecisions::open(file, file.later);
        file.notes.append(tr("%n value(s) or rows were left to be decided when this workbook was taken",
                             nullptr, static_cast<int>(file.later.size())));
    }
    const bool brings = file.count(ReturnedItem::Kind::New) + file.count(ReturnedItem::Kind::Changed) > 0;
    close(file, !file.errors.isEmpty() ? Status::Refused : brings ? Status::Ready : Status::Unchanged, {});
}

const SchoolProfile* ReturnedJudge::senderOf(ReturnedFile& file) const
{
    const ReturnedWorkbook& workbook = file.workbook;
    if (workbook.asked.isEmpty() && workbook.registers.isEmpty()) {
        file.errors = workbook.complaints;
        close(file, Status::Refused, {});
        return nullptr;
    }
    if (workbook.altered) {
        file.notes.append(tr("The hidden sheet was altered; school and year are told by cover and name"));
    }
    return workbook.mark ? markedSender(file) : unmarkedSender(file);
}

const SchoolProfile* ReturnedJudge::markedSender(ReturnedFile& file) const
{
    const CollectionMark& mark = *file.workbook.mark;
    file.code = mark.schoolCode;
    file.name = mark.schoolName;
    if (mark.database != m_identity) {
        close(file, Status::Refused, tr("This workbook was made by another database"));
        return nullptr;
    }
    if (mark.year != m_year) {
        close(file, Status::Refused, tr("This workbook is for %1, not for %2").arg(mark.year).arg(m_year));
        return nullptr;
    }
    const SchoolProfile* school = m_reading.data.schools(m_year).find(mark.school);
    if (school == nullptr) {
        close(file, Status::Refused,
              tr("The school “%1” is not there in %2").arg(mark.schoolName).arg(m_year));
    } else if (school->code != mark.schoolCode) {
        file.notes.append(tr("The school's code was %1 when the workbook was made").arg(mark.schoolCode));
    }
    return school;
}

const SchoolProfile* ReturnedJudge::unmarkedSender(ReturnedFile& file) const
{
    const SchoolBook& book = m_reading.data.schools(m_year);
    if (file.decided != BureauItself) {
        return book.find(file.decided);
    }
    const ReturnedSender sender = tellSender(file.workbook, QFileInfo(file.path).completeBaseName(), book);
    if (sender.years.size() == 1 && sender.years.first() != m_year) {
        close(file, Status::Refused,
              tr("This workbook is for %1, not for %2").arg(sender.years.first()).arg(m_year));
        return nullptr;
    }
    QStringList names;
    for (const SchoolProfile* school : sender.schools) {
        names.append(school->name);
    }
    if (sender.schools.size() != 1) {
        close(file, Status::Doubt,
              names.isEmpty() ? tr("It cannot be told which school sent this workbook")
                              : tr("Several schools may have sent this workbook: %1").arg(names.join(u'、')));
        return nullptr;
    }
    if (sender.years.size() != 1) {
        file.code = sender.schools.first()->code;
        file.name = names.first();
        close(file, Status::Doubt, tr("It cannot be told for which year this workbook is"));
        return nullptr;
    }
    return sender.schools.first();
}

/// Whether the workbook may be taken at all.
bool ReturnedJudge::mayCome(ReturnedFile& file, const SchoolProfile& school) const
{
    if (YearStore(m_database).state(m_year) == YearState::Locked) {
        close(file, Status::Refused, tr("The year %1 is locked").arg(m_year));
        return false;
    }
    const auto taken = EvidenceStore(m_database).withHash("collection_return", file.hash);
    if (!taken.isEmpty()) {
        file.later = LaterDecisions::of(m_database, m_year, school.school, file.hash);
    }
    if (!taken.isEmpty() && file.later.isEmpty() && !file.again) {
        close(file, Status::Duplicate, tr("Already taken on %1").arg(taken.first().at.left(10)));
        return false;
    }
    if (std::ranges::none_of(m_forms, [&](const auto& form) { return form.appliesTo(school.type); })) {
        close(file, Status::Refused, tr("No form is asked of “%1”").arg(school.name));
        return false;
    }
    if (!school.open && file.decided != school.school) {
        close(file, Status::Doubt, tr("“%1” is not in operation in %2").arg(school.name).arg(m_year));
        return false;
    }
    return true;
}

/// What changed in the forms since the workbook was made, and rows that were deleted.
void ReturnedJudge::judgeForms(ReturnedFile& file, const SchoolProfile& school) const
{
    bool isOld = false;
    QSet<const Measure*> wanted;
    const auto& mark = file.workbook.mark;
    QStringList absent;
    for (const CollectionForm& form : m_forms) {
        const auto measures = form.measuresFor(school.type);
        wanted += QSet<const Measure*>(measures.begin(), measures.end());
        const QString version = mark ? mark->forms.value(form.code) : QString();
        if (!version.isEmpty() && version != m_versions.value(&form)) {
            isOld = true;
            file.notes.append(tr("“%1” was changed since this workbook was made").arg(form.title));
        }
        for (const Measure* measure : measures) {
            if (!file.workbook.asked.contains(measure) && (!mark || !version.isEmpty())) {
                absent.append(measure->name);
            }
        }
    }
    if (!absent.isEmpty()) {
        file.notes.append(tr("Not asked in this workbook: %1").arg(absent.join(u'、')));
    }
    QStringList extra;
    for (const ReturnedEntry& entry : std::as_const(file.workbook.entries)) {
        if (!wanted.contains(entry.measure)) {
            extra.append(entry.measure->name);
        }
    }
    if (!extra.isEmpty()) {
        file.notes.append(tr("No longer asked for: %1").arg(extra.join(u'、')));
    }
    judgeUnknown(file, isOld);
}

/// A measure that is gone since an old workbook was made cannot be taken; any other row without a measure is
/// a mistake of somebody.
void ReturnedJudge::judgeUnknown(ReturnedFile& file, bool isOld) const
{
    for (const Complaint& unknown : std::as_const(file.workbook.unknown)) {
        if (isOld) {
            file.notes.append(tr("%1, row %2: the measure is no longer asked for, “%3” is left out")
                                  .arg(unknown.sheet)
                                  .arg(unknown.row)
                                  .arg(unknown.text));
        } else {
            file.errors.append(unknown);
        }
    }
}

void ReturnedJudge::refuse(ReturnedFile& file, ReturnedItem item, Complaint complaint)
{
    complaint.file = file.fileName();
    item.kind = ReturnedItem::Kind::Refused;
    item.message = complaint.message;
    item.after = item.content = complaint.text;
    item.place = complaint.sheet + u'!' + complaint.column + QString::number(complaint.row);
    file.items.append(item);
    file.errors.append(complaint);
}

/// What the reader found wrong: errors, and where they are in a measure's cell also items of their own.
void ReturnedJudge::takeComplaints(ReturnedFile& file)
{
    const QVector<Complaint> complaints = file.workbook.complaints;
    for (Complaint complaint : complaints) {
        complaint.file = file.fileName();
        file.errors.append(complaint);
    }
    for (Complaint& complaint : file.errors) {
        complaint.file = file.fileName();
    }
}
