// How the page's dashboards are looked at, where one is in it, and the way back there.

#include "gui/comparisonpanel.h"
#include "gui/dashboardpage.h"
#include "gui/presentation.h"
#include "gui/session.h"
#include "work/dashboards.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

DashboardView DashboardPage::viewOf(const QString& code) const
{
    const Look look = m_looks.value(code);
    const int year = m_session.year();
    const bool isUsual = look.against == year || look.against == year - 1;
    return {.year = year, .against = isUsual ? 0 : look.against, .within = look.within};
}

/// The area learns at once how high its content has become, else it would not scroll that far.
void DashboardPage::scrollTo(int position)
{
    QCoreApplication::sendPostedEvents(m_scroll->viewport(), QEvent::LayoutRequest);
    m_scroll->verticalScrollBar()->setValue(position);
}

void DashboardPage::present()
{
    QVector<Presentation::Subject> subjects;
    for (const auto& [code, title] : dashboardNames(m_session.reading().definitions)) {
        subjects.append({code, title, viewOf(code)});
    }
    if (!subjects.isEmpty()) {
        auto* presentation = new Presentation(m_session, subjects, m_code, window());
        presentation->showFullScreen();
    }
}

QVariantMap DashboardPage::place() const
{
    const Look look = m_looks.value(m_code);
    QVariantMap place = {{u"dashboard"_s, m_code},
                         {u"against"_s, look.against},
                         {u"township"_s, look.within.township},
                         {u"type"_s, look.within.type},
                         {u"ownership"_s, look.within.ownership},
                         {u"/scrolled"_s, m_scroll->verticalScrollBar()->value()}};
    if (m_compare->isChecked()) {
        place.insert(u"comparison"_s, m_comparison->place());
    }
    return place;
}

void DashboardPage::returnTo(const QVariantMap& place)
{
    const QSignalBlocker choice(m_choice), compare(m_compare);
    m_code = place.value(u"dashboard"_s).toString();
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_code)));
    m_code = m_choice->currentData().toString();
    Look& look = m_looks[m_code];
    look.against = place.value(u"against"_s).toInt();
    look.within = {.township = place.value(u"township"_s).toString(),
                   .type = place.value(u"type"_s).toString(),
                   .ownership = place.value(u"ownership"_s).toString()};
    const QVariant comparison = place.value(u"comparison"_s);
    m_compare->setChecked(comparison.isValid());
    refresh();
    if (comparison.isValid()) {
        m_comparison->returnTo(comparison.toMap());
    }
    scrollTo(place.value(u"/scrolled"_s).toInt());
}
