#include "work/review.h"

#include "core/registers.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

using Kind = StorageError::Kind;

namespace {

constexpr std::array<std::pair<SubmissionState, const char*>, 4> Codes = {{
    {SubmissionState::Draft, "draft"},
    {SubmissionState::Submitted, "submitted"},
    {SubmissionState::Approved, "approved"},
    {SubmissionState::SentBack, "sent_back"},
}};

SubmissionState stateFrom(const QString& code)
{
    for (const auto& [state, each] : Codes) {
        if (code == QLatin1String(each)) {
            return state;
        }
    }
    return SubmissionState::Draft;
}

const RecordType& submissionType()
{
    return *Registers::findKept(u"submission"_s);
}

Record submissionOf(const Database& database, int year, const QString& office)
{
    Record record = makeRecord(submissionType(), year);
    record.values[submissionType().indexOf(u"office"_s)] = office;
    return RecordStore(database).findByKey(submissionType(), record).value_or(record);
}

bool hasWork(const QString& office, const Definitions& definitions)
{
    const auto& measures = definitions.measures();
    const auto& types = Registers::yearly();
    return std::any_of(measures.begin(), measures.end(),
                       [&](const Measure& measure) { return measure.office == office; })
           || std::any_of(types.begin(), types.end(),
                          [&](const RecordType& type) { return type.office == office; });
}

} // namespace

QVector<OfficeReview> Review::submissions(const Database& database, const Definitions& definitions, int year)
{
    const RecordType& officeType = *Registers::find(u"office"_s);
    const QVector<Record> stored = RecordStore(database).all(submissionType(), year);
    QVector<OfficeReview> offices;
    for (const Record& record : definitions.records(officeType.id)) {
        OfficeReview each;
        each.office = RecordView(officeType, record).text("code");
        each.name = RecordView(officeType, record).text("name");
        if (!hasWork(each.office, definitions)) {
            continue;
        }
        for (const Record& submission : stored) {
            const RecordView view(submissionType(), submission);
            if (view.text("office") == each.office) {
                each.state = stateFrom(view.text("state"));
                each.submitter = view.text("submitter");
                each.reason = view.text("reason");
                each.rev = submission.rev;
            }
        }
        offices.append(each);
    }
    return offices;
}

bool Review::maySubmit(const QString& office) const
{
    return m_user.may(Act::Enter) && (m_user.office.isEmpty() || m_user.office == office);
}

qint64 Review::submit(int year, const QString& office) const
{
    if (!maySubmit(office)) {
        throw StorageError(Kind::Refused, tr("Only the office's own people may submit its year."));
    }
    if (const int open = m_openMust(year, office); open > 0) {
        throw StorageError(Kind::Refused, tr("%n finding(s) that must be corrected or explained still stand. "
                                             "Nothing was submitted.",
                                             nullptr, open));
    }
    return write(year, office, SubmissionState::Submitted, {});
}

qint64 Review::approve(int year, const QString& office) const
{
    checkJudge(year, office, SubmissionState::Approved);
    return write(year, office, SubmissionState::Approved, {});
}

qint64 Review::sendBack(int year, const QString& office, const QString& reason) const
{
    checkJudge(year, office, SubmissionState::SentBack);
    if (reason.trimmed().isEmpty()) {
        throw StorageError(Kind::Refused, tr("Sending back needs a reason."));
    }
    return write(year, office, SubmissionState::SentBack, reason.trimmed());
}

void Review::checkJudge(int year, const QString& office, SubmissionState wanted) const
{
    const Record record = submissionOf(m_database, year, office);
    const RecordView view(submissionType(), record);
    const SubmissionState state = stateFrom(view.text("state"));
    const bool again = wanted == SubmissionState::SentBack && state == SubmissionState::Approved;
    if (state != SubmissionState::Submitted && !again) {
        throw StorageError(Kind::Refused, tr("The office has not submitted its year."));
    }
    if (!m_user.mayJudge(view.text("submitter"))) {
        throw StorageError(Kind::Refused,
                           tr("Only a reviewer who has not submitted it himself may do this."));
    }
}

qint64 Review::write(int year, const QString& office, SubmissionState state, const QString& reason) const
{
    const RecordType& type = submissionType();
    Change change(m_database, {m_user.name, m_door, {}, {}, reason});
    Record record = submissionOf(m_database, year, office);
    for (const auto& [each, code] : Codes) {
        if (each == state) {
            record.values[type.indexOf(u"state"_s)] = QString::fromLatin1(code);
        }
    }
    record.values[type.indexOf(u"reason"_s)] = reason.isEmpty() ? QVariant() : QVariant(reason);
    if (state == SubmissionState::Submitted) {
        record.values[type.indexOf(u"submitter"_s)] = m_user.name;
    }
    RecordStore(m_database).save(change, type, record);
    change.commit();
    return change.id();
}
