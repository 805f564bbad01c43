#pragma once

#include <QWidget>

class Session;

/// One page of the window. It is brought up to date when the year or the data has changed, but only while it
/// is seen; a hidden page waits until it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session& session, QWidget* parent);

protected:
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;

private:
    void note();

    bool m_stale = true;
};
