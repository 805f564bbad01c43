#include "gui/collectiondesk.h"

#include "gui/session.h"
#include "work/collectionreturns.h"

#include <QEventLoop>

#include <algorithm>

CollectionDesk::Shop::Shop(const Session& session, int year)
    : database(session.database().path()), merge(database, session.chinese(), session.readTables(), year)
{
}

CollectionDesk::CollectionDesk(const Session& session) : m_session(session), m_year(session.year())
{
    m_place.moveToThread(&m_thread);
    m_thread.start();
    try {
        carry([this] { open(); });
    } catch (...) {
        m_thread.quit();
        m_thread.wait();
        throw;
    }
}

CollectionDesk::~CollectionDesk()
{
    carry([this] { m_shop.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void CollectionDesk::open()
{
    m_shop = std::make_unique<Shop>(m_session, m_year);
}

void CollectionDesk::carry(const std::function<void()>& work)
{
    std::exception_ptr failure;
    const auto guarded = [&] {
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
    };
    QMetaObject::invokeMethod(&m_place, guarded, Qt::BlockingQueuedConnection);
    if (failure) {
        std::rethrow_exception(failure);
    }
}

void CollectionDesk::carry(QWidget* parent, const QString& title,
                           const std::function<void(const TaskProgress&)>& work)
{
    TaskProgressDialog progress(title, parent);
    QEventLoop loop;
    std::exception_ptr failure;
    const auto guarded = [&, teller = progress.teller()] {
        try {
            work(teller);
        } catch (...) {
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_place, guarded, Qt::QueuedConnection);
    loop.exec();
    if (failure) {
        std::rethrow_exception(failure);
    }
}

QStringList CollectionDesk::paths() const
{
    QStringList paths;
    std::ranges::transform(files(), std::back_inserter(paths), &ReturnedFile::path);
    return paths;
}

void CollectionDesk::add(QWidget* parent, const QStringList& paths)
{
    carry(parent, tr("Reading workbooks…"),
          [&](const TaskProgress& progress) { m_shop->merge.add(paths, progress); });
}

CollectionDecisions CollectionDesk::decisions()
{
    m_decisions.note(files());
    return m_decisions;
}

void CollectionDesk::readAgain(QWidget* parent, const QStringList& paths, const CollectionDecisions& decided)
{
    m_decisions.note(files());
    m_decisions.remember(decided);
    m_year = m_session.year();
    carry(parent, tr("Reading workbooks…"), [&](const TaskProgress& progress) {
        open();
        m_shop->merge.add(paths, progress);
        m_decisions.applyTo(m_shop->merge);
    });
}

CollectionMerge::Taken CollectionDesk::take(QWidget* parent, const ChangeInfo& info)
{
    CollectionMerge::Taken taken;
    carry(parent, tr("Taking in…"), [&](const TaskProgress&) { taken = m_shop->merge.apply(info); });
    return taken;
}

QStringList CollectionDesk::untaken() const
{
    QStringList rest;
    for (const ReturnedFile& file : files()) {
        if (!file.isAccepted() || file.openCount() > 0) {
            rest.append(file.path);
        }
    }
    return rest;
}

QStringList CollectionDesk::writeReturns(QWidget* parent, const QString& folder)
{
    QStringList written;
    carry(parent, tr("Writing workbooks…"), [&](const TaskProgress&) {
        written = CollectionReturns(m_shop->database, m_session.chinese(), m_shop->merge).write(folder);
    });
    return written;
}

QHash<int, HistoryLine> CollectionDesk::storedBy(int file)
{
    QHash<int, HistoryLine> lines;
    carry([&] {
        const QVector<ReturnedItem>& items = files()[file].items;
        for (int at = 0; at < items.size(); ++at) {
            const bool changes = items[at].kind == ReturnedItem::Kind::Changed;
            if (const auto line = changes ? m_shop->merge.storedBy(items[at]) : std::nullopt) {
                lines.insert(at, *line);
            }
        }
    });
    return lines;
}

void CollectionDesk::choose(int file, int item, ReturnedItem::Choice choice)
{
    m_shop->merge.choose(file, item, choice);
}

void CollectionDesk::chooseAll(int file, ReturnedItem::Choice choice)
{
    m_shop->merge.chooseAll(file, choice);
}

void CollectionDesk::prefer(int file)
{
    m_decisions.prefer(files()[file].path);
    m_shop->merge.prefer(file);
}

void CollectionDesk::decide(int file, qint64 school)
{
    carry([&] { m_shop->merge.decide(file, school); });
}

void CollectionDesk::takeAgain(int file)
{
    carry([&] { m_shop->merge.takeAgain(file); });
}
