#include "gui/mainwindow.h"

#include "core/registers.h"
#include "gui/appearancebutton.h"
#include "gui/dialogs.h"
#include "gui/latepage.h"
#include "gui/pageparts.h"
#include "gui/placebuttons.h"
#include "gui/recordspage.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "gui/tracedialog.h"
#include "gui/userbutton.h"
#include "gui/valuespage.h"
#include "storage/storageerror.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_dialogs(dialogs)
{
    setWindowTitle(tr("Education year data"));
    setWindowIcon(QIcon(u":/icons/edubureau.svg"_s));
    m_history = new PlaceHistory([this] { return here(); }, [this](const Place& to) { returnTo(to); }, this);
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
        auto* item = new QListWidgetItem(QIcon(u":/icons/%1.tinted"_s.arg(icon)), name, m_navigation);
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
    layout->setContentsMargins(Theme::Unit, 0, Theme::Wide, 0);
    const QString bureau = m_session.reading().definitions.setting(u"bureau_name"_s);
    layout->addWidget(new PlaceButtons(*m_history));
    layout->addSpacing(Theme::Unit / 2);
    auto* title = new QLabel(bureau.isEmpty() ? windowTitle() : tr("%1 · %2").arg(windowTitle(), bureau));
    title->setObjectName(u"windowTitle"_s);
    layout->addWidget(title);
    m_notice = new QLabel;
    m_notice->setObjectName(u"windowNotice"_s);
    setStyleClass(m_notice, "hint");
    layout->addSpacing(Theme::Wide);
    layout->addWidget(m_notice, 1);
    m_jump = new JumpField([this] { return jumpTargets(); });
    m_jump->setFixedWidth(330);
    layout->addWidget(m_jump);
    layout->addSpacing(Theme::Gap);
    auto* label = new QLabel(tr("Year"));
    layout->addWidget(label);
    m_year = new QComboBox;
    m_year->setObjectName(u"yearBox"_s);
    label->setBuddy(m_year);
    layout->addWidget(m_year);
    layout->addSpacing(Theme::Unit);
    layout->addWidget(new AppearanceButton);
    if (!m_session.user().alone) {
        auto* user = new UserButton(m_session);
        layout->addSpacing(Theme::Gap);
        layout->addWidget(user);
        connect(user, &UserButton::signOutWanted, this, &MainWindow::signOutWanted);
    }
    fillYears();
    connect(m_year, &QComboBox::currentIndexChanged, this, [this](int row) {
        const PlaceHistory::Step step(*m_history);
        m_session.setYear(m_year->itemData(row).toInt());
    });
    return bar;
}

void MainWindow::addShortcuts()
{
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_K),
                [this] { m_jump->setFocus(Qt::ShortcutFocusReason); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { step(true); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { step(false); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { step(false); });
    for (int page = Overview; page <= Manage; ++page) {
        addShortcut(this, QKeySequence(u"Ctrl+%1"_s.arg(page + 1)),
                    [this, page] { showPage(static_cast<PageIndex>(page)); });
    }
}

/// One step through the session's changes; what came of it stands in the top bar for a while.
void MainWindow::step(bool back)
{
    constexpr int Seconds = 6;
    const bool any = back ? m_session.canUndo() : m_session.canRedo();
    const QString done = back ? tr("Taken back. Ctrl+Y brings it again.") : tr("Brought again.");
    const QString nothing =
        back ? tr("There is nothing to take back.") : tr("There is nothing to bring again.");
    const auto inBackground = [this](const auto& work) { // an import of many rows takes seconds
        return runTask<qint64>(this, tr("Changing many rows…"), work);
    };
    try {
        back ? m_session.undo(inBackground) : m_session.redo(inBackground);
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
    const PlaceHistory::Step step(*m_history);
    m_navigation->setCurrentRow(page);
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openFigure(const QString& figure, int year, const Scope& scope)
{
    const PlaceHistory::Step step(*m_history);
    auto* dialog = new TraceDialog(m_session, figure, year, scope, this);
    connect(dialog, &TraceDialog::valueWanted, this, &MainWindow::openValue);
    connect(dialog, &TraceDialog::recordWanted, this, &MainWindow::openRecord);
    connect(dialog, &TraceDialog::figureWanted, this, &MainWindow::openFigure);
    connect(dialog, &QDialog::finished, m_history, &PlaceHistory::changed);
    dialog->show();
}

void MainWindow::openValue(int year, qint64 measure, qint64 school)
{
    const PlaceHistory::Step step(*m_history);
    m_session.setYear(year);
    showPage(Values);
    m_values->page().open(measure, school);
}

void MainWindow::openRecord(int year, const QString& type, qint64 record)
{
    const PlaceHistory::Step step(*m_history);
    m_session.setYear(year);
    showPage(Records);
    m_records->page().open(type, record);
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
