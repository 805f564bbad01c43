#include "work/explanations.h"

#include "core/registers.h"
#include "storage/history.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace {

const RecordType& kept()
{
    return *Registers::findKept(u"explanation"_s);
}

void set(Record& record, const QString& field, const QVariant& value)
{
    record.values[kept().indexOf(field)] = value;
}

QVariant stored(const std::optional<Decimal>& amount)
{
    return amount ? QVariant(amount->millionths()) : QVariant();
}

} // namespace

qint64 Explanations::explain(const CheckedFinding& finding, const QString& reason) const
{
    if (!m_user.may(Act::Enter)) {
        throw StorageError(StorageError::Kind::Refused, tr("You may not explain findings."));
    }
    if (!finding.mayBeExplained()) {
        throw StorageError(StorageError::Kind::Refused, tr("This finding takes no explanation."));
    }
    if (reason.trimmed().isEmpty()) {
        throw StorageError(StorageError::Kind::Refused, tr("Write why the numbers are right as they are."));
    }
    Record record = stored(finding).value_or(makeRecord(kept(), m_year));
    set(record, u"rule"_s, finding.code);
    set(record, u"school"_s, finding.finding.school);
    set(record, u"reason"_s, reason.trimmed());
    set(record, u"state"_s, u"given"_s);
    set(record, u"left_amount"_s, ::stored(finding.finding.left));
    set(record, u"right_amount"_s, ::stored(finding.finding.right));
    set(record, u"answer"_s, {});
    return save(record);
}

qint64 Explanations::accept(const CheckedFinding& finding) const
{
    return judge(finding, u"accepted"_s, {});
}

qint64 Explanations::sendBack(const CheckedFinding& finding, const QString& answer) const
{
    if (answer.trimmed().isEmpty()) {
        throw StorageError(StorageError::Kind::Refused, tr("Say why the explanation is sent back."));
    }
    return judge(finding, u"sent_back"_s, answer.trimmed());
}

qint64 Explanations::judge(const CheckedFinding& finding, const QString& state, const QString& answer) const
{
    auto record = stored(finding);
    if (!record || finding.state == FindingState::Open) {
        throw StorageError(StorageError::Kind::Refused, tr("There is no explanation for these numbers."));
    }
    if (!mayJudge(finding)) {
        throw StorageError(
            StorageError::Kind::Refused,
            tr("An explanation is accepted or sent back by a reviewer other than who gave it."));
    }
    set(*record, u"state"_s, state);
    set(*record, u"answer"_s, answer.isEmpty() ? QVariant() : QVariant(answer));
    return save(*record);
}

QString Explanations::giver(const CheckedFinding& finding) const
{
    const auto record = stored(finding);
    if (!record) {
        return {};
    }
    for (const HistoryLine& line : History(m_database).ofRow(record->rev)) {
        if (!line.after) {
            continue;
        }
        const Record then = RecordStore::fromJson(kept(), line.after->toUtf8());
        if (RecordView(kept(), then).text("state") == u"given"_s) {
            return line.who;
        }
    }
    return {};
}

bool Explanations::mayJudge(const CheckedFinding& finding) const
{
    return m_user.mayJudge(giver(finding));
}

std::optional<Record> Explanations::stored(const CheckedFinding& finding) const
{
    Record like = makeRecord(kept(), m_year);
    set(like, u"rule"_s, finding.code);
    set(like, u"school"_s, finding.finding.school);
    return RecordStore(m_database).findByKey(kept(), like);
}

qint64 Explanations::save(Record record) const
{
    Change change(m_database, m_info);
    RecordStore(m_database).save(change, kept(), record);
    change.commit();
    return change.id();
}
