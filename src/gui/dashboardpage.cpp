#include "gui/dashboardpage.h"

#include "gui/cardcanvas.h"
#include "gui/dashboardmenu.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/todopanel.h"
#include "work/dashboards.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    auto* tools = new QHBoxLayout;
    auto* title = pageTitle(tr("Overview"));
    m_choice = new QComboBox;
    m_choice->setObjectName(u"dashboardBox"_s);
    tools->addWidget(title);
    tools->addSpacing(8);
    tools->addWidget(m_choice);
    tools->addStretch();
    auto* menu = new DashboardMenu(session, dialogs, [this] { return m_choice->currentData().toString(); });
    tools->addWidget(menu);
    layout->addLayout(tools);
    m_error = emptyLabel();
    layout->addWidget(m_error);
    m_canvas = new CardCanvas;
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_todo = new TodoPanel(session, dialogs);
    layout->addWidget(m_todo, 1);
    setFocusProxy(m_todo);
    fillChoice();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
    connect(menu, &DashboardMenu::shown, this, &DashboardPage::showDashboard);
    connect(m_canvas, &CardCanvas::figureWanted, this, &DashboardPage::figureWanted);
    connect(m_canvas, &CardCanvas::recordWanted, this, &DashboardPage::recordWanted);
}

void DashboardPage::fillChoice()
{
    fillDashboards({});
    if (m_session.user().role == Role::Leader && m_choice->count() > 1) {
        m_choice->setCurrentIndex(1);
    }
}

/// The one chosen stays chosen; when it is no longer there, the first takes its place.
void DashboardPage::fillDashboards(const QString& chosen)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("To do"));
    for (const auto& [code, name] : dashboardNames(m_session.reading().definitions)) {
        m_choice->addItem(name, code);
    }
    const int found = chosen.isEmpty() ? 0 : m_choice->findData(chosen);
    m_choice->setCurrentIndex(found >= 0 ? found : std::min(1, m_choice->count() - 1));
}

/// Empty: any.
void DashboardPage::showDashboard(const QString& code)
{
    fillDashboards(code.isEmpty() ? m_choice->currentData().toString() : code);
    refresh();
}

void DashboardPage::refresh()
{
    fillDashboards(m_choice->currentData().toString());
    m_error->hide();
    const bool toDo = m_choice->currentIndex() == 0;
    m_todo->setVisible(toDo);
    m_scroll->setVisible(!toDo);
    if (toDo) {
        m_todo->refresh();
        return;
    }
    const ReadScope scope(m_session.database());
    QVector<CardData> cards;
    try {
        cards = fillDashboard(m_choice->currentData().toString(), m_session.reading().figures,
                              {.year = m_session.year()})
                    .cards;
    } catch (const FormulaError& error) {
        m_error->setText(error.message());
        m_error->show();
    }
    if (cards.isEmpty() && m_error->isHidden()) {
        m_error->setText(tr("This dashboard has no cards yet; “Arrange” in the menu “Dashboard” adds some."));
        m_error->show();
    }
    m_canvas->setCards(cards);
}
