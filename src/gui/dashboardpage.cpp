#include "gui/dashboardpage.h"

#include "gui/cardcanvas.h"
#include "gui/comparisonpanel.h"
#include "gui/dashboardexport.h"
#include "gui/dashboardfilterbar.h"
#include "gui/dashboardmenu.h"
#include "gui/pageparts.h"
#include "gui/placehistory.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/todopanel.h"
#include "work/dashboards.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Session& session, Dialogs& dialogs, PlaceHistory& history, QWidget* parent)
    : Page(session, parent), m_session(session), m_history(history)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    buildTools(*layout, dialogs);
    buildContent(*layout, dialogs);
    listDashboards();
    if (m_session.user().role == Role::Leader && m_choice->count() > 1) {
        m_choice->setCurrentIndex(1);
        m_code = m_choice->currentData().toString();
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { choose(m_choice->currentData().toString()); });
    connect(m_compare, &QPushButton::toggled, this, &DashboardPage::setComparing);
    connect(m_filter, &DashboardFilterBar::chosen, this, &DashboardPage::look);
    connect(m_canvas, &CardCanvas::figureWanted, this, &DashboardPage::figureWanted);
    connect(m_canvas, &CardCanvas::recordWanted, this, &DashboardPage::recordWanted);
    connect(m_comparison, &ComparisonPanel::figureWanted, this, &DashboardPage::figureWanted);
    addShortcut(this, Qt::Key_F5, [this] { present(); });
}

void DashboardPage::buildTools(QVBoxLayout& layout, Dialogs& dialogs)
{
    auto* tools = new QHBoxLayout;
    m_choice = new QComboBox;
    m_choice->setObjectName(u"dashboardBox"_s);
    m_choice->setAccessibleName(tr("Dashboard"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words = new QLabel;
    m_words->setObjectName(u"dashboardWords"_s);
    setStyleClass(m_words, "strong");
    m_compare = toolButton(tr("Compare"), u"compareButton"_s, false, this, [] {});
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Years, townships or schools side by side"));
    m_present = toolButton(tr("Present (F5)"), u"presentButton"_s, false, this, [this] { present(); });
    m_present->setToolTip(tr("Full screen, for a projector"));
    tools->addWidget(pageTitle(tr("Overview")));
    tools->addSpacing(8);
    tools->addWidget(m_choice);
    tools->addSpacing(8);
    tools->addWidget(m_words, 1);
    tools->addWidget(m_compare);
    tools->addWidget(m_present);
    m_export = new DashboardExport(dialogs, [this] { return filled(); });
    tools->addWidget(m_export);
    auto* menu = new DashboardMenu(m_session, dialogs, [this] { return m_code; });
    tools->addWidget(menu);
    connect(menu, &DashboardMenu::shown, this, &DashboardPage::showDashboard);
    layout.addLayout(tools);
    m_filter = new DashboardFilterBar(m_session);
    layout.addWidget(m_filter);
}

void DashboardPage::buildContent(QVBoxLayout& layout, Dialogs& dialogs)
{
    m_message = emptyLabel();
    layout.addWidget(m_message, 1);
    m_canvas = new CardCanvas;
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout.addWidget(m_scroll, 1);
    m_comparison = new ComparisonPanel(m_session);
    layout.addWidget(m_comparison, 1);
    m_todo = new TodoPanel(m_session, dialogs);
    layout.addWidget(m_todo, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_scroll), static_cast<QWidget*>(m_comparison)}) {
        part->hide(); // what is not seen must not make the window wider
    }
}

/// A dashboard that is gone makes room for what is left to do.
void DashboardPage::listDashboards()
{
    QVector<QPair<QString, QString>> wanted = {{QString(), tr("To do")}};
    wanted.append(dashboardNames(m_session.reading().definitions));
    QVector<QPair<QString, QString>> listed;
    for (int i = 0; i < m_choice->count(); ++i) {
        listed.append({m_choice->itemData(i).toString(), m_choice->itemText(i)});
    }
    if (listed == wanted) {
        return;
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const auto& [code, name] : wanted) {
        m_choice->addItem(name, code);
    }
    const int index = std::max(0, m_choice->findData(m_code));
    m_choice->setCurrentIndex(index);
    m_code = m_choice->itemData(index).toString();
}

void DashboardPage::choose(const QString& code)
{
    const PlaceHistory::Step step(m_history);
    m_looks[m_code].scrolled = m_scroll->verticalScrollBar()->value();
    m_code = code;
    refresh();
    scrollTo(m_looks[m_code].scrolled);
}

/// After the menu has changed something; empty: the one that was deleted is gone.
void DashboardPage::showDashboard(const QString& code)
{
    listDashboards();
    const int index = m_choice->findData(code);
    m_choice->setCurrentIndex(index >= 0 ? index : std::min(1, m_choice->count() - 1));
    refresh();
}

/// What is seen now, for outside; nothing when it is no dashboard or a wrong one.
std::optional<FilledDashboard> DashboardPage::filled() const
{
    if (m_code.isEmpty()) {
        return std::nullopt;
    }
    try {
        const ReadScope scope(m_session.database());
        return fillDashboard(m_code, m_session.reading().figures, viewOf(m_code));
    } catch (const FormulaError&) {
        return std::nullopt; // the page says what is wrong with it
    }
}

void DashboardPage::look(int against, const SchoolFilter& within)
{
    const PlaceHistory::Step step(m_history);
    m_looks[m_code].against = against;
    m_looks[m_code].within = within;
    refresh();
}

void DashboardPage::setComparing(bool)
{
    const PlaceHistory::Step step(m_history);
    refresh();
}

void DashboardPage::refresh()
{
    const ReadScope scope(m_session.database());
    listDashboards();
    setUpdatesEnabled(false);
    fill();
    setUpdatesEnabled(true);
}

void DashboardPage::fill()
{
    const bool toDo = m_code.isEmpty();
    m_todo->setVisible(toDo);
    m_filter->setVisible(!toDo);
    m_compare->setVisible(!toDo);
    m_present->setVisible(m_choice->count() > 1);
    m_export->setVisible(!toDo);
    showMessage({});
    setFocusProxy(toDo ? static_cast<QWidget*>(m_todo) : m_choice);
    if (toDo) {
        m_words->clear();
        m_scroll->hide();
        m_comparison->hide();
        m_todo->refresh();
        return;
    }
    const DashboardView view = viewOf(m_code);
    m_filter->offer(view);
    m_words->setText(DashboardFilterBar::words(view, m_session.reading().figures));
    m_words->setToolTip(m_words->text());
    if (!hasSchools(view)) {
        showMessage(tr("In %1 there is no school within %2.")
                        .arg(view.year)
                        .arg(m_session.reading().figures.filterName(view.within)));
        return;
    }
    fillCards(view);
}

void DashboardPage::fillCards(const DashboardView& view)
{
    const bool comparing = m_compare->isChecked();
    Reading& reading = m_session.reading();
    try {
        if (comparing) {
            m_comparison->compare(dashboardFigures(m_code, reading.definitions), view);
        } else {
            m_canvas->setCards(fillDashboard(m_code, reading.figures, view).cards);
        }
        m_scroll->setVisible(!comparing);
        m_comparison->setVisible(comparing);
    } catch (const FormulaError& error) {
        showMessage(error.message());
    }
}

/// In the place of cards and comparison; empty: they are shown.
void DashboardPage::showMessage(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (!message.isEmpty()) {
        m_scroll->hide();
        m_comparison->hide();
    }
}

bool DashboardPage::hasSchools(const DashboardView& view)
{
    const auto& profiles = m_session.reading().data.schools(view.year).profiles();
    return view.within.isEmpty()
           || std::any_of(profiles.begin(), profiles.end(),
                          [&](const SchoolProfile& profile) { return view.within.contains(profile); });
}
