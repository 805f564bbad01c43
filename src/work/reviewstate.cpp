// The part of Review that tells how complete an office's year is, and what has changed since.

#include "work/review.h"

#include "core/registers.h"
#include "storage/history.h"
#include "storage/recordstore.h"
#include "storage/valuestore.h"
#include "work/reading.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The office whose numbers or records of the year an entry changed; empty when it is none of them.
QString officeOf(const HistoryLine& line, const QHash<qint64, QString>& officeOfMeasure, int year)
{
    if (line.subject == u"value"_s) {
        const ValueKey key = valueKeyFrom(line.key.toLatin1());
        return key.year == year ? officeOfMeasure.value(key.measure) : QString();
    }
    const RecordType* type = Registers::find(line.subject);
    if (type == nullptr || !type->isYearly()) {
        return {};
    }
    const QByteArray content = line.after.value_or(line.before.value_or(QString())).toUtf8();
    return RecordStore::fromJson(*type, content).year == year ? type->office : QString();
}

} // namespace

QVector<OfficeReview> Review::offices(const Definitions& definitions, int year) const
{
    QVector<OfficeReview> offices = submissions(m_database, definitions, year);
    for (OfficeReview& each : offices) {
        count(each, definitions, year);
        each.openMust = m_openMust(year, each.office);
    }
    noteLaterChanges(offices, definitions, year);
    return offices;
}

void Review::count(OfficeReview& office, const Definitions& definitions, int year) const
{
    StoredData data(m_database);
    const SchoolBook& schools = data.schools(year);
    for (const Measure& measure : definitions.measures()) {
        if (measure.office != office.office) {
            continue;
        }
        QSet<qint64> given;
        for (const Value& value : data.values(measure.id, year)) {
            given.insert(value.school); // a reason for a missing number is an answer
        }
        if (measure.ofBureau) {
            ++office.expected;
            office.reported += given.contains(BureauItself) ? 1 : 0;
            continue;
        }
        for (const SchoolProfile& profile : schools.profiles()) {
            if (profile.open && measure.appliesTo(profile.type)) {
                ++office.expected;
                office.reported += given.contains(profile.school) ? 1 : 0;
            }
        }
    }
}

void Review::noteLaterChanges(QVector<OfficeReview>& offices, const Definitions& definitions, int year) const
{
    qint64 oldest = 0;
    for (const OfficeReview& each : offices) {
        oldest = each.rev > 0 && (oldest == 0 || each.rev < oldest) ? each.rev : oldest;
    }
    if (oldest == 0) {
        return;
    }
    QHash<qint64, QString> officeOfMeasure;
    for (const Measure& measure : definitions.measures()) {
        officeOfMeasure.insert(measure.id, measure.office);
    }
    QHash<QString, qint64> newest; // by office
    for (const HistoryLine& line : History(m_database).since(oldest)) {
        newest.insert(officeOf(line, officeOfMeasure, year), line.id);
    }
    for (OfficeReview& each : offices) {
        each.changedSince = each.rev > 0 && newest.value(each.office) > each.rev;
    }
}
