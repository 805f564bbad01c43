#include "gui/page.h"

#include "gui/session.h"

Page::Page(Session& session, QWidget* parent) : QWidget(parent)
{
    connect(&session, &Session::yearChanged, this, &Page::note);
    connect(&session, &Session::dataChanged, this, &Page::note);
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

void Page::note()
{
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}
