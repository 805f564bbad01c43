#include "work/newyear.h"

#include "core/registers.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/yearstore.h"

using namespace Qt::StringLiterals;

int NewYear::newest() const
{
    const auto years = YearStore(m_database).all();
    if (years.isEmpty()) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("There is no year yet that could be carried forward."));
    }
    return years.last().year;
}

NewYear::Result NewYear::preview() const
{
    return carry(nullptr, newest());
}

NewYear::Result NewYear::open(int year) const
{
    Change change(m_database, m_info);
    const int from = newest();
    if (YearStore(m_database).contains(year)) {
        throw StorageError(StorageError::Kind::Refused, tr("The year %1 has been opened already.").arg(year));
    }
    if (year != from + 1) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("After %1 only %2 can be opened.").arg(from).arg(from + 1));
    }
    YearStore(m_database).ensure(change, year);
    Result result = carry(&change, from);
    change.commit();
    result.change = change.id();
    return result;
}

NewYear::Result NewYear::carry(Change* change, int from) const
{
    Result result;
    result.year = from + 1;
    const RecordStore store(m_database);
    const auto carryType = [&](const QString& id, int& taken, int& left) {
        const RecordType& type = *Registers::find(id);
        for (const Record& record : store.all(type, from)) {
            if (!goesOn(type, record)) {
                ++left;
                continue;
            }
            ++taken;
            if (change != nullptr) {
                Record next = carried(type, record);
                store.save(*change, type, next);
            }
        }
    };
    carryType(u"school"_s, result.schools, result.schoolsLeftOut);
    carryType(u"project"_s, result.projects, result.projectsLeftOut);
    return result;
}

bool NewYear::goesOn(const RecordType& type, const Record& record)
{
    const RecordView view(type, record);
    const QString status = view.text("status");
    if (type.id == u"school"_s) {
        return status != u"merged"_s && status != u"revoked"_s;
    }
    return status != u"in_use"_s && status != u"stopped"_s && view.isEmpty("delivered_on");
}

Record NewYear::carried(const RecordType& type, const Record& record)
{
    Record next = record;
    next.id = next.rev = 0;
    next.year = record.year + 1;
    if (type.id == u"project"_s) {
        for (const QString& field : {u"planned_investment"_s, u"done_investment"_s}) {
            next.values[type.indexOf(field)] = QVariant();
            next.masked.removeAll(field);
        }
    }
    return next;
}
