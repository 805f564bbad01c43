#pragma once

#include <QVariantMap>
#include <QWidget>

class Session;

/// One page of the window. It is brought up to date when the year or the data has changed, but only while it
/// is seen; a hidden page waits until it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session& session, QWidget* parent);

    /// Where in the page the user is, in the page's own words; empty when there is but one place.
    virtual QVariantMap place() const { return {}; }
    /// Shows a place that place() told, as far as it still exists. The page is seen, and the year is set.
    virtual void returnTo(const QVariantMap&) {}

protected:
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;

private:
    void note();

    bool m_stale = true;
};
