// The pages of the window, and what leads from one to another.

#include "gui/mainwindow.h"

#include "core/registers.h"
#include "gui/collectionpage.h"
#include "gui/dashboardpage.h"
#include "gui/evidencelistpanel.h"
#include "gui/findingspanel.h"
#include "gui/historylistpanel.h"
#include "gui/latepage.h"
#include "gui/managepage.h"
#include "gui/peoplepanel.h"
#include "gui/recordspage.h"
#include "gui/session.h"
#include "gui/signoffpanel.h"
#include "gui/tablespage.h"
#include "gui/todopanel.h"
#include "gui/valuespage.h"
#include "gui/yearspanel.h"
#include "work/checking.h"

#include <QComboBox>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

void MainWindow::buildPages()
{
    m_dashboards = new DashboardPage(m_session, m_dialogs, *m_history);
    m_dashboards->todo().setFindings(
        [this](const QString& office) { return openMust(m_session.year(), office); });
    m_values = new LatePage<ValuesPage>([this] { return new ValuesPage(m_session, m_dialogs); });
    m_records = new LatePage<RecordsPage>([this] { return new RecordsPage(m_session, m_dialogs); });
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_dashboards);
    m_pages->addWidget(m_values);
    m_pages->addWidget(m_records);
    m_pages->addWidget(
        new LatePage<CollectionPage>([this] { return new CollectionPage(m_session, m_dialogs); }));
    m_pages->addWidget(new LatePage<QTabWidget>([this] { return buildReviewPage(); }));
    m_pages->addWidget(new LatePage<TablesPage>([this] { return buildTablesPage(); }));
    m_pages->addWidget(new LatePage<ManagePage>([this] { return buildManagePage(); }));
}

int MainWindow::openMust(int year, const QString& office)
{
    return static_cast<int>(m_session.checking(year)->openFindings(office).must.size());
}

QTabWidget* MainWindow::buildReviewPage()
{
    auto* page = new QTabWidget;
    page->setObjectName(u"reviewTabs"_s);
    page->setDocumentMode(true);
    auto* findings = new FindingsPanel(m_session, m_dialogs);
    connect(findings, &FindingsPanel::valueWanted, this, &MainWindow::openValue);
    connect(findings, &FindingsPanel::figureWanted, this, &MainWindow::openFigure);
    connect(findings, &FindingsPanel::recordWanted, this, &MainWindow::openRecord);
    page->addTab(findings, tr("Findings"));
    page->addTab(new SignOffPanel(m_session, m_dialogs,
                                  [this](int year, const QString& office) { return openMust(year, office); }),
                 tr("Sign-off"));
    page->setFocusProxy(findings);
    return page;
}

TablesPage* MainWindow::buildTablesPage()
{
    auto* page = new TablesPage(m_session, m_dialogs);
    connect(page, &TablesPage::figureWanted, this, &MainWindow::openFigure);
    connect(page, &TablesPage::recordWanted, this, &MainWindow::openRecord);
    return page;
}

ManagePage* MainWindow::buildManagePage()
{
    auto* page = new ManagePage;
    auto* people = new PeoplePanel(m_session, m_dialogs);
    connect(people, &PeoplePanel::signInWanted, this, &MainWindow::signOutWanted);
    page->addSection(tr("People"), people);
    page->addSection(tr("Years"), new YearsPanel(m_session, m_dialogs));
    auto* evidence = new EvidenceListPanel(m_session, m_dialogs);
    connect(evidence, &EvidenceListPanel::recordWanted, this, &MainWindow::openRecord);
    connect(evidence, &EvidenceListPanel::valueWanted, this, &MainWindow::openValue);
    page->addSection(tr("Evidence"), evidence);
    page->addSection(tr("History"), new HistoryListPanel(m_session, m_dialogs));
    return page;
}

void MainWindow::connectPages()
{
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        const PlaceHistory::Step step(*m_history);
        m_pages->setCurrentIndex(row);
    });
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_dashboards, &DashboardPage::figureWanted, this, &MainWindow::openFigure);
    connect(m_dashboards, &DashboardPage::recordWanted, this, &MainWindow::openRecord);
    connect(&m_dashboards->todo(), &TodoPanel::valueWanted, this, &MainWindow::openValue);
    connect(&m_dashboards->todo(), &TodoPanel::registerWanted, this,
            [this](int year, const QString& type) { openRecord(year, type, 0); });
    connect(&m_dashboards->todo(), &TodoPanel::officeWanted, this, [this](const QString& office) {
        if (m_values->page().openOffice(office)) {
            showPage(Values);
        } else { // it keeps registers only
            const auto& types = Registers::yearly();
            const auto kept = std::find_if(types.begin(), types.end(),
                                           [&](const RecordType& type) { return type.office == office; });
            openRecord(m_session.year(), kept == types.end() ? QString() : kept->id, 0);
        }
    });
    connect(&m_session, &Session::yearsChanged, this, &MainWindow::fillYears);
    connect(&m_session, &Session::yearChanged, this,
            [this](int year) { m_year->setCurrentIndex(m_year->findData(year)); });
    connect(&m_session, &Session::yearsChanged, this, &MainWindow::showLock);
    connect(&m_session, &Session::yearChanged, this, &MainWindow::showLock);
}
