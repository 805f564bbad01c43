#include "gui/yearspanel.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "storage/storageerror.h"
#include "storage/yearstore.h"
#include "work/newyear.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString stateText(YearState state)
{
    switch (state) {
    case YearState::Open: return YearsPanel::tr("Open");
    case YearState::InReview: return YearsPanel::tr("In review");
    case YearState::Locked: return YearsPanel::tr("Locked");
    }
    return {};
}

} // namespace

YearsPanel::YearsPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addWidget(buildTools());
    auto* hint = new QLabel(tr("A new year begins with the schools that go on and the projects that are not "
                               "finished. Values and all other registers begin empty."));
    hint->setWordWrap(true);
    setStyleClass(hint, "hint");
    layout->addWidget(hint);
    m_table = new QTableWidget(0, 5);
    m_table->setObjectName(u"yearsTable"_s);
    m_table->setHorizontalHeaderLabels(
        {tr("Year"), tr("State"), tr("Schools"), tr("of them in operation"), tr("Projects")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_table->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(m_table, 1);
    connect(&session, &Session::yearsChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

QWidget* YearsPanel::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Years"));
    title->setObjectName(u"pageTitle"_s);
    layout->addWidget(title);
    layout->addStretch();
    m_open = toolButton(tr("New year…"), u"newYearButton"_s, true, this, [this] { openNext(); });
    layout->addWidget(m_open);
    return tools;
}

void YearsPanel::refresh()
{
    auto years = YearStore(m_session.database()).all();
    std::reverse(years.begin(), years.end());
    m_table->setRowCount(static_cast<int>(years.size()));
    Reading& reading = m_session.reading();
    for (int row = 0; row < years.size(); ++row) {
        const auto& [year, state] = years[row];
        const auto& schools = reading.data.schools(year).profiles();
        const auto open = std::count_if(schools.begin(), schools.end(),
                                        [](const SchoolProfile& profile) { return profile.open; });
        const auto projects = reading.data.records(*Registers::find(u"project"_s), year).size();
        const QStringList texts = {QString::number(year), stateText(state), QString::number(schools.size()),
                                   QString::number(open), QString::number(projects)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column > 1) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_table->setItem(row, column, item);
        }
    }
    const bool allowed = m_session.user().may(Act::Review);
    m_open->setEnabled(allowed && !m_session.database().isReadOnly());
    m_open->setToolTip(allowed ? QString() : tr("Reviewers and administrators open a new year."));
}

/// A year cannot be taken back, so that the change is not given to the session's undo.
void YearsPanel::openNext()
{
    int year = 0;
    try {
        const NewYear opening(m_session.database(), m_session.changeInfo(tr("New year"), Act::Review));
        const NewYear::Result next = opening.preview();
        const QVector<QStringList> rows = {
            {tr("Schools"), QString::number(next.schools), QString::number(next.schoolsLeftOut)},
            {tr("Projects"), QString::number(next.projects), QString::number(next.projectsLeftOut)},
            {tr("Values and all other registers"), tr("none"), tr("all")},
        };
        if (!m_dialogs.confirmList(this, tr("Open %1?").arg(next.year),
                                   tr("This is carried forward from %1, and nothing else. A year that has "
                                      "been opened cannot be taken back.")
                                       .arg(next.year - 1),
                                   {tr("What"), tr("Carried forward"), tr("Left out")}, rows,
                                   tr("Open %1").arg(next.year))) {
            return;
        }
        year = opening.open(next.year).year;
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The year was not opened"), error.message());
        return;
    }
    m_session.noteChange();
    m_session.setYear(year);
}
