#include "gui/placehistory.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype Longest = 100; // places

/// Without what does not make another place.
QVariantMap identity(QVariantMap within)
{
    within.removeIf([](const auto& each) { return each.key().startsWith(u'/'); });
    return within;
}

} // namespace

bool Place::isSameAs(const Place& other) const
{
    return page == other.page && year == other.year && trace == other.trace
           && identity(within) == identity(other.within);
}

PlaceHistory::PlaceHistory(std::function<Place()> here, std::function<void(const Place&)> show,
                           QObject* parent)
    : QObject(parent), m_here(std::move(here)), m_show(std::move(show))
{
}

PlaceHistory::Step::Step(PlaceHistory& history) : m_history(history)
{
    if (m_history.m_depth++ == 0) {
        m_before = m_history.m_here();
    }
}

PlaceHistory::Step::~Step()
{
    if (--m_history.m_depth > 0 || m_before.isSameAs(m_history.m_here())) {
        return;
    }
    QVector<Place>& back = m_history.m_back;
    if (back.isEmpty() || !back.last().isSameAs(m_before)) {
        back.append(m_before);
    }
    back.remove(0, std::max<qsizetype>(0, back.size() - Longest));
    m_history.m_forward.clear();
    emit m_history.changed();
}

bool PlaceHistory::leadsElsewhere(const QVector<Place>& places) const
{
    const Place here = m_here();
    return std::any_of(places.begin(), places.end(), [&](const Place& each) { return !each.isSameAs(here); });
}

bool PlaceHistory::canGoBack() const
{
    return leadsElsewhere(m_back);
}

bool PlaceHistory::canGoForward() const
{
    return leadsElsewhere(m_forward);
}

/// A trace that was closed has led back to the place before by itself: that one is passed over.
void PlaceHistory::go(QVector<Place>& from, QVector<Place>& to)
{
    const Place here = m_here();
    while (!from.isEmpty() && from.last().isSameAs(here)) {
        from.removeLast();
    }
    if (!from.isEmpty()) {
        const Place place = from.takeLast();
        to.append(here);
        ++m_depth; // what the way there sets off is no step of the user
        const auto after = qScopeGuard([this] { --m_depth; });
        m_show(place);
    }
    emit changed();
}
