// The part of Review that tells how complete an office's year is, and what has changed since.

#include "work/review.h"

#include "core/completeness.h"
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

QVector<OfficeReview> Review::offices(Reading& reading, int year) const
{
    const Completeness completeness(reading.definitions, reading.data, year);
    QVector<OfficeReview> offices = submissions(m_database, reading.definitions, year);
    for (OfficeReview& each : offices) {
        for (const Completeness::Office& office : completeness.offices) {
            if (office.code == each.office) {
                each.reported = office.share.reported;
                each.expected = office.share.expected;
            }
        }
        each.openMust = m_openMust(year, each.office);
    }
    noteLaterChanges(offices, reading.definitions, year);
    return offices;
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
