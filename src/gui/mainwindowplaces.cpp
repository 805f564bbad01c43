// Where in the window the user is, and the way back there.

#include "gui/dashboardpage.h"
#include "gui/latepage.h"
#include "gui/mainwindow.h"
#include "gui/recordspage.h"
#include "gui/session.h"
#include "gui/tracedialog.h"
#include "gui/valuespage.h"

#include <QStackedWidget>

namespace {

/// The trace in front, if one is open.
TraceDialog* openTrace(const QWidget& window)
{
    TraceDialog* front = nullptr;
    for (TraceDialog* dialog : window.findChildren<TraceDialog*>()) {
        front = dialog->isVisible() ? dialog : front; // the last is the newest
    }
    return front;
}

} // namespace

PlaceKeeper* MainWindow::keeperAt(int page) const
{
    switch (page) {
    case Overview: return m_dashboards;
    case Values: return &m_values->page();
    case Records: return &m_records->page();
    default: return nullptr; // one place each
    }
}

Place MainWindow::here() const
{
    Place place;
    place.page = m_pages->currentIndex();
    place.year = m_session.year();
    if (const PlaceKeeper* keeper = keeperAt(place.page)) {
        place.within = keeper->place();
    }
    if (const TraceDialog* trace = openTrace(*this)) {
        place.trace = trace->subject();
        place.traceRow = trace->chosenRow();
    }
    return place;
}

void MainWindow::returnTo(const Place& place)
{
    while (TraceDialog* trace = openTrace(*this)) {
        trace->close();
    }
    m_session.setYear(place.year);
    showPage(static_cast<PageIndex>(place.page));
    if (PlaceKeeper* keeper = keeperAt(place.page)) {
        keeper->returnTo(place.within);
    }
    if (!place.trace.figure.isEmpty() && m_session.reading().definitions.figure(place.trace.figure)) {
        openFigure(place.trace.figure, place.trace.year, place.trace.scope);
        openTrace(*this)->chooseRow(place.traceRow);
    }
}
