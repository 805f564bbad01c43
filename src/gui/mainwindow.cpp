#include "gui/mainwindow.h"

#include "core/registers.h"
#include "gui/dashboardpage.h"
#include "gui/dialogs.h"
#include "gui/evidencelistpanel.h"
#include "gui/findingspanel.h"
#include "gui/historylistpanel.h"
#include "gui/managepage.h"
#include "gui/pageparts.h"
#include "gui/peoplepanel.h"
#include "gui/quietpage.h"
#include "gui/recordspage.h"
#include "gui/session.h"
#include "gui/signoffpanel.h"
#include "gui/styling.h"
#include "gui/tablespage.h"
#include "gui/todopanel.h"
#include "gui/tracedialog.h"
#include "gui/userbutton.h"
#include "gui/valuespage.h"
#include "gui/yearspanel.h"
#include "storage/storageerror.h"
#include "work/checking.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_dialogs(dialogs)
{
    setWindowTitle(tr("Education year data"));
    setWindowIcon(QIcon(u":/icons/edubureau.svg"_s));
    buildNavigation();
    buildPages();
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar());
    m_lockBanner = new QLabel;
    m_lockBanner->setObjectName(u"lockBanner"_s);
    column->addWidget(m_lockBanner);
    column->addWidget(m_pages, 1);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(right, 1);
    setCentralWidget(centre);
    connectPages();
    showLock();
    addShortcuts();
    m_navigation->setCurrentRow(Overview);
    resize(1366, 768);
}

void MainWindow::buildNavigation()
{
    m_navigation = new QListWidget;
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setFixedWidth(128);
    m_navigation->setIconSize({20, 20});
    const QVector<QPair<QString, QString>> entries = {
        {tr("Overview"), u"overview"_s},     {tr("Values"), u"values"_s}, {tr("Records"), u"records"_s},
        {tr("Collection"), u"collection"_s}, {tr("Review"), u"review"_s}, {tr("Tables"), u"tables"_s},
        {tr("Manage"), u"manage"_s},
    };
    for (const auto& [name, icon] : entries) {
        QIcon image(u":/icons/%1.svg"_s.arg(icon));
        image.addFile(u":/icons/%1-on.svg"_s.arg(icon), {}, QIcon::Selected);
        auto* item = new QListWidgetItem(image, name, m_navigation);
        item->setToolTip(tr("Ctrl+%1").arg(m_navigation->row(item) + 1));
        item->setSizeHint({0, 42});
    }
}

QWidget* MainWindow::buildTopBar()
{
    auto* bar = new QWidget;
    bar->setObjectName(u"topBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(52);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    const QString bureau = m_session.reading().definitions.setting(u"bureau_name"_s);
    auto* title = new QLabel(bureau.isEmpty() ? windowTitle() : tr("%1 · %2").arg(windowTitle(), bureau));
    title->setObjectName(u"windowTitle"_s);
    layout->addWidget(title);
    m_notice = new QLabel;
    m_notice->setObjectName(u"windowNotice"_s);
    setStyleClass(m_notice, "hint");
    layout->addSpacing(16);
    layout->addWidget(m_notice, 1);
    m_jump = new JumpField([this] { return jumpTargets(); });
    m_jump->setFixedWidth(330);
    layout->addWidget(m_jump);
    layout->addSpacing(12);
    auto* label = new QLabel(tr("Year"));
    layout->addWidget(label);
    m_year = new QComboBox;
    m_year->setObjectName(u"yearBox"_s);
    label->setBuddy(m_year);
    layout->addWidget(m_year);
    if (!m_session.user().alone) {
        auto* user = new UserButton(m_session);
        layout->addSpacing(12);
        layout->addWidget(user);
        connect(user, &UserButton::signOutWanted, this, &MainWindow::signOutWanted);
    }
    fillYears();
    connect(m_year, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_session.setYear(m_year->itemData(row).toInt()); });
    return bar;
}

void MainWindow::buildPages()
{
    m_dashboards = new DashboardPage(m_session, m_dialogs);
    m_values = new ValuesPage(m_session, m_dialogs);
    m_records = new RecordsPage(m_session, m_dialogs);
    m_findings = new FindingsPanel(m_session, m_dialogs);
    m_tables = new TablesPage(m_session, m_dialogs);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_dashboards);
    m_pages->addWidget(m_values);
    m_pages->addWidget(m_records);
    m_pages->addWidget(
        new QuietPage(tr("Collection"), tr("Here workbooks will go out to the schools and come back: "
                                           "one per school, merged with nothing lost unseen.")));
    m_pages->addWidget(buildReviewPage());
    m_pages->addWidget(m_tables);
    m_pages->addWidget(buildManagePage());
}

QWidget* MainWindow::buildReviewPage()
{
    auto* page = new QTabWidget;
    page->setObjectName(u"reviewTabs"_s);
    page->setDocumentMode(true);
    page->addTab(m_findings, tr("Findings"));
    const OpenMustFindings openMust = [this](int year, const QString& office) {
        return static_cast<int>(m_session.checking(year)->openFindings(office).must.size());
    };
    page->addTab(new SignOffPanel(m_session, m_dialogs, openMust), tr("Sign-off"));
    m_dashboards->todo().setFindings(
        [this, openMust](const QString& office) { return openMust(m_session.year(), office); });
    page->setFocusProxy(m_findings);
    return page;
}

QWidget* MainWindow::buildManagePage()
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
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_dashboards, &DashboardPage::figureWanted, this, &MainWindow::openFigure);
    connect(&m_dashboards->todo(), &TodoPanel::valueWanted, this, &MainWindow::openValue);
    connect(&m_dashboards->todo(), &TodoPanel::registerWanted, this,
            [this](int year, const QString& type) { openRecord(year, type, 0); });
    connect(&m_dashboards->todo(), &TodoPanel::officeWanted, this, [this](const QString& office) {
        if (m_values->openOffice(office)) {
            showPage(Values);
        } else { // it keeps registers only
            const auto& types = Registers::yearly();
            const auto kept = std::find_if(types.begin(), types.end(),
                                           [&](const RecordType& type) { return type.office == office; });
            openRecord(m_session.year(), kept == types.end() ? QString() : kept->id, 0);
        }
    });
    connect(m_findings, &FindingsPanel::valueWanted, this, &MainWindow::openValue);
    connect(m_findings, &FindingsPanel::figureWanted, this, &MainWindow::openFigure);
    connect(m_findings, &FindingsPanel::recordWanted, this, &MainWindow::openRecord);
    connect(m_tables, &TablesPage::figureWanted, this, &MainWindow::openFigure);
    connect(m_tables, &TablesPage::recordWanted, this, &MainWindow::openRecord);
    connect(&m_session, &Session::yearsChanged, this, &MainWindow::fillYears);
    connect(&m_session, &Session::yearChanged, this,
            [this](int year) { m_year->setCurrentIndex(m_year->findData(year)); });
    connect(&m_session, &Session::yearsChanged, this, &MainWindow::showLock);
    connect(&m_session, &Session::yearChanged, this, &MainWindow::showLock);
}

void MainWindow::addShortcuts()
{
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_K),
                [this] { m_jump->setFocus(Qt::ShortcutFocusReason); });
    const auto undo = [this] {
        step(&Session::undo, tr("Taken back. Ctrl+Y brings it again."), tr("There is nothing to take back."));
    };
    const auto redo = [this] {
        step(&Session::redo, tr("Brought again."), tr("There is nothing to bring again."));
    };
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Z), undo);
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Y), redo);
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), redo);
    for (int page = Overview; page <= Manage; ++page) {
        addShortcut(this, QKeySequence(u"Ctrl+%1"_s.arg(page + 1)),
                    [this, page] { showPage(static_cast<PageIndex>(page)); });
    }
}

/// One step through the session's changes; what came of it stands in the top bar for a while.
void MainWindow::step(void (Session::*way)(), const QString& done, const QString& nothing)
{
    constexpr int Seconds = 6;
    const bool any = way == &Session::undo ? m_session.canUndo() : m_session.canRedo();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // an import of many rows takes seconds to take back
    const auto restored = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
    try {
        (m_session.*way)();
        m_notice->setText(any ? done : nothing);
        QTimer::singleShot(Seconds * 1000, m_notice, [label = m_notice, said = m_notice->text()] {
            if (label->text() == said) {
                label->clear();
            }
        });
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("This cannot be taken back"), error.message());
    }
}

void MainWindow::fillYears()
{
    m_year->blockSignals(true);
    m_year->clear();
    for (const int year : m_session.years()) {
        m_year->addItem(m_session.isLocked(year) ? tr("%1 (locked)").arg(year) : tr("%1").arg(year), year);
    }
    m_year->setCurrentIndex(m_year->findData(m_session.year()));
    m_year->blockSignals(false);
}

void MainWindow::showLock()
{
    const int year = m_session.year();
    m_lockBanner->setVisible(m_session.isLocked(year));
    m_lockBanner->setText(
        tr("%1 is locked: to be read only. A reviewer can unlock it under Review.").arg(year));
}

void MainWindow::showPage(PageIndex page)
{
    m_navigation->setCurrentRow(page);
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openFigure(const QString& figure, int year, const Scope& scope)
{
    auto* dialog = new TraceDialog(m_session, figure, year, scope, this);
    connect(dialog, &TraceDialog::valueWanted, this, &MainWindow::openValue);
    connect(dialog, &TraceDialog::recordWanted, this, &MainWindow::openRecord);
    dialog->show();
}

void MainWindow::openValue(int year, qint64 measure, qint64 school)
{
    m_session.setYear(year);
    showPage(Values);
    m_values->open(measure, school);
}

void MainWindow::openRecord(int year, const QString& type, qint64 record)
{
    m_session.setYear(year);
    showPage(Records);
    m_records->open(type, record);
}

/// Coming back to the window shows what others have entered meanwhile.
void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_session.lookForForeignChanges();
    }
}

QVector<JumpTarget> MainWindow::jumpTargets()
{
    QVector<JumpTarget> targets;
    for (int page = Overview; page <= Manage; ++page) {
        targets.append({m_navigation->item(page)->text(), tr("Page"), {}, [this, page] {
                            showPage(static_cast<PageIndex>(page));
                        }});
    }
    const int year = m_session.year();
    for (const RecordType& type : Registers::yearly()) {
        targets.append({FieldText::label(type.label), tr("Register"), type.id,
                        [this, year, id = type.id] { openRecord(year, id, 0); }});
    }
    Reading& reading = m_session.reading();
    for (const Figure& figure : reading.definitions.figures()) {
        targets.append({figure.name, tr("Figure"), figure.code,
                        [this, year, code = figure.code] { openFigure(code, year, {}); }});
    }
    for (const Measure& measure : reading.definitions.measures()) {
        targets.append({measure.name, tr("Measure"), measure.code,
                        [this, year, id = measure.id] { openValue(year, id, BureauItself); }});
    }
    for (const SchoolProfile& profile : reading.data.schools(year).profiles()) {
        targets.append({profile.name, tr("School"), profile.code,
                        [this, year, id = profile.record.id] { openRecord(year, u"school"_s, id); }});
    }
    return targets;
}
