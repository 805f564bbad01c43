#pragma once

#include "core/scope.h"

#include <QObject>
#include <QVariantMap>
#include <QVector>

#include <functional>

/// A page within which there are several places.
class PlaceKeeper
{
public:
    virtual ~PlaceKeeper() = default;

    /// Where in the page the user is, in the page's own words. What begins with a stroke, such as how far it
    /// is scrolled, does not make another place.
    virtual QVariantMap place() const = 0;
    /// Shows a place that place() told, as far as it still exists. The page is seen, and the year is set.
    virtual void returnTo(const QVariantMap& place) = 0;
};

/// What lies open behind a number.
struct OpenTrace {
    QString figure; ///< empty: nothing is open
    int year = 0;
    Scope scope;

    bool operator==(const OpenTrace&) const = default;
};

/// Where the user is.
struct Place {
    int page = 0;
    int year = 0;
    QVariantMap within; ///< in the page's own words
    OpenTrace trace;
    int traceRow = 0; ///< chosen in the trace; one place whatever it is

    bool isSameAs(const Place& other) const;
};

/// The places that the user has left, and may go back to. Whatever leads somewhere else does so under a Step:
///
///     const PlaceHistory::Step step(history);
///     … show another page …
///
/// It remembers where the user was before, if that is another place than the one after. Steps within steps
/// are one.
class PlaceHistory : public QObject
{
    Q_OBJECT

public:
    /// `here` tells where the user is, `show` goes to a place.
    PlaceHistory(std::function<Place()> here, std::function<void(const Place&)> show, QObject* parent);

    class Step
    {
    public:
        explicit Step(PlaceHistory& history);
        ~Step();
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        PlaceHistory& m_history;
        Place m_before;
    };

    bool canGoBack() const;
    bool canGoForward() const;
    void back() { go(m_back, m_forward); }
    void forward() { go(m_forward, m_back); }

signals:
    void changed();

private:
    void go(QVector<Place>& from, QVector<Place>& to);
    bool leadsElsewhere(const QVector<Place>& places) const;

    std::function<Place()> m_here;
    std::function<void(const Place&)> m_show;
    QVector<Place> m_back, m_forward;
    int m_depth = 0; ///< of steps within steps
};
