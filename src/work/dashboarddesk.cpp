#include "work/dashboarddesk.h"

#include "core/pinyin.h"
#include "core/registers.h"
#include "report/cardwriter.h"
#include "storage/storageerror.h"
#include "work/dashboards.h"
#include "work/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 10; // between two numbers of the order

const RecordType& type()
{
    return *Registers::find(u"dashboard"_s);
}

QString textOf(const Record& record, const char* field)
{
    return RecordView(type(), record).text(field);
}

void set(Record& record, const char* field, const QVariant& value)
{
    record.values[type().indexOf(QString::fromLatin1(field))] = value;
}

[[noreturn]] void refuse(const QString& message)
{
    throw StorageError(StorageError::Kind::Refused, message);
}

/// `base`, or with a number behind it, whichever `isTaken` does not know.
template <typename Taken>
QString firstFree(const QString& base, const QString& between, Taken isTaken)
{
    QString candidate = base;
    for (int number = 2; isTaken(candidate); ++number) {
        candidate = base + between + QString::number(number);
    }
    return candidate;
}

} // namespace

/// A change under way, permitted.
class DashboardDesk::Writing
{
public:
    explicit Writing(const DashboardDesk& desk)
        : m_change(desk.m_database, {desk.m_by.name, desk.m_door}), m_store(desk.m_database)
    {
        if (!desk.m_by.may(Right) || People(desk.m_database).isOutdated(desk.m_by)) {
            refuse(tr("Leaders read dashboards and do not change them."));
        }
    }

    void save(Record& record) { m_store.save(m_change, type(), record); }
    void remove(const Record& record) { m_store.remove(m_change, type(), record); }
    qint64 commit()
    {
        const qint64 id = m_change.id();
        m_change.commit();
        return id;
    }

private:
    Change m_change;
    RecordStore m_store;
};

QVector<Record> DashboardDesk::records() const
{
    return inDashboardOrder(RecordStore(m_database).all(type(), 0));
}

Record DashboardDesk::recordOf(const QString& code) const
{
    for (const Record& record : records()) {
        if (textOf(record, "code") == code) {
            return record;
        }
    }
    refuse(tr("There is no dashboard “%1” any more.").arg(code));
}

DashboardDesk::Stored DashboardDesk::read(const QString& codeOrTitle, const Definitions& definitions) const
{
    if (const auto record = findDashboard(records(), codeOrTitle)) {
        return {readDashboard(*record, definitions), record->rev};
    }
    refuse(tr("There is no dashboard “%1”").arg(codeOrTitle));
}

bool DashboardDesk::has(const QString& code) const
{
    return !titleOf(code).isEmpty();
}

QString DashboardDesk::titleOf(const QString& code) const
{
    for (const Record& record : records()) {
        if (textOf(record, "code") == code) {
            return textOf(record, "title");
        }
    }
    return {};
}

QString DashboardDesk::freeCode(const QString& title) const
{
    const QString initials = Pinyin::initials(title).left(20);
    return firstFree(initials.isEmpty() ? u"dashboard"_s : initials, u"_"_s,
                     [this](const QString& code) { return has(code); });
}

QString DashboardDesk::freeTitle(const QString& title) const
{
    const auto all = records();
    return firstFree(title, u" "_s, [&](const QString& candidate) {
        return std::any_of(all.begin(), all.end(), [&](const Record& record) {
            return textOf(record, "title") == candidate || textOf(record, "code") == candidate;
        });
    });
}

qint64 DashboardDesk::add(const DashboardContent& dashboard) const
{
    Writing writing(*this);
    if (has(dashboard.code)) {
        refuse(tr("There is already a dashboard with the code “%1”.").arg(dashboard.code));
    }
    if (freeTitle(dashboard.title) != dashboard.title) {
        refuse(tr("There is already a dashboard “%1”.").arg(dashboard.title));
    }
    Record record = makeRecord(type(), 0);
    const auto all = records();
    const qint64 last = all.isEmpty() ? 0 : RecordView(type(), all.last()).integer("sort");
    set(record, "code", dashboard.code);
    set(record, "title", dashboard.title);
    set(record, "cards", writeCards(dashboard.cards));
    set(record, "sort", qlonglong(last + Step));
    writing.save(record);
    return writing.commit();
}

qint64 DashboardDesk::replace(const DashboardContent& dashboard) const
{
    Writing writing(*this);
    Record record = recordOf(dashboard.code);
    if (textOf(record, "title") != dashboard.title) {
        if (freeTitle(dashboard.title) != dashboard.title) {
            refuse(tr("There is already a dashboard “%1”.").arg(dashboard.title));
        }
        set(record, "title", dashboard.title);
        set(record, "title_en", {});
    }
    set(record, "cards", writeCards(dashboard.cards));
    writing.save(record);
    return writing.commit();
}

qint64 DashboardDesk::saveCards(const QString& code, const QVector<CardDefinition>& cards, qint64 rev) const
{
    Writing writing(*this);
    Record record = recordOf(code);
    record.rev = rev;
    set(record, "cards", writeCards(cards));
    writing.save(record);
    return writing.commit();
}

qint64 DashboardDesk::rename(const QString& code, const QString& title) const
{
    Writing writing(*this);
    Record record = recordOf(code);
    if (textOf(record, "title") == title) {
        return 0;
    }
    if (freeTitle(title) != title) {
        refuse(tr("There is already a dashboard “%1”.").arg(title));
    }
    set(record, "title", title);
    set(record, "title_en", {}); // it told the old title
    writing.save(record);
    return writing.commit();
}

qint64 DashboardDesk::move(const QString& code, int places) const
{
    Writing writing(*this);
    QVector<Record> all = records();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Record& record) { return textOf(record, "code") == code; });
    if (found == all.end()) {
        refuse(tr("There is no dashboard “%1” any more.").arg(code));
    }
    const qsizetype from = found - all.begin();
    all.move(from, std::clamp<qsizetype>(from + places, 0, all.size() - 1));
    for (qsizetype i = 0; i < all.size(); ++i) {
        set(all[i], "sort", qlonglong((i + 1) * Step));
        writing.save(all[i]);
    }
    return writing.commit();
}

qint64 DashboardDesk::remove(const QString& code) const
{
    Writing writing(*this);
    writing.remove(recordOf(code));
    return writing.commit();
}
