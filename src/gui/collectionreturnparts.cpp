// The part of CollectionReturnPanel that builds it.

#include "gui/collectiondesk.h"
#include "gui/collectionreturnpanel.h"
#include "gui/dialogs.h"
#include "gui/keptfiles.h"
#include "gui/pageparts.h"
#include "gui/returnedcells.h"
#include "gui/returneddoubt.h"
#include "gui/returnedfilelist.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

CollectionReturnPanel::CollectionReturnPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->setSpacing(Theme::Unit);
    layout->addLayout(buildHeading());
    layout->addWidget(buildStale());
    m_drop = new QLabel;
    m_drop->setObjectName(u"dropArea"_s);
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setWordWrap(true);
    layout->addWidget(m_drop, 1);
    m_parts = buildParts();
    layout->addWidget(m_parts, 1);
    layout->addLayout(buildFooter());
    connectParts();
    connect(&session, &Session::reversed, this, &CollectionReturnPanel::follow);
    setFocusProxy(m_list);
}

QLayout* CollectionReturnPanel::buildHeading()
{
    auto* row = new QHBoxLayout;
    row->addWidget(pageTitle(tr("Workbooks that came back")));
    m_count = new QLabel;
    m_count->setObjectName(u"skippedFiles"_s);
    setStyleClass(m_count, "hint");
    row->addWidget(m_count);
    row->addStretch();
    m_left = toolButton({}, u"openLeft"_s, false, this, [this] { openKept(unlisted()); });
    row->addWidget(m_left);
    m_adding = {toolButton(tr("Add files…"), u"addFiles"_s, false, this, [this] { addFiles(); }),
                toolButton(tr("Add folder…"), u"addFolder"_s, false, this, [this] {
                    const QString folder = m_dialogs.openFolder(this, tr("Folder with workbooks"));
                    add(folder.isEmpty() ? QStringList() : QStringList(folder));
                })};
    for (QPushButton* button : m_adding) {
        row->addWidget(button);
    }
    m_clear = toolButton(tr("Clear list"), u"clearFiles"_s, false, this, [this] { clear(); });
    row->addWidget(m_clear);
    return row;
}

QWidget* CollectionReturnPanel::buildStale()
{
    m_staleHint = new QFrame;
    m_staleHint->setObjectName(u"staleHint"_s);
    auto* row = new QHBoxLayout(m_staleHint);
    row->setContentsMargins(Theme::Unit, Theme::Half, Theme::Half, Theme::Half);
    row->addWidget(new QLabel(tr("The data or the year has changed since these files were read.")), 1);
    row->addWidget(toolButton(tr("Compare again"), u"compareAgain"_s, false, this,
                              [this] { readAgain(m_desk->paths()); }));
    return m_staleHint;
}

QSplitter* CollectionReturnPanel::buildParts()
{
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    m_list = new ReturnedFileList;
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    m_doubt = new ReturnedDoubt;
    m_cells = new ReturnedCells;
    column->addWidget(m_doubt);
    column->addWidget(m_cells, 1);
    parts->addWidget(m_list);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    return parts;
}

QLayout* CollectionReturnPanel::buildFooter()
{
    auto* row = new QHBoxLayout;
    m_total = new QLabel;
    m_total->setObjectName(u"returnedTotal"_s);
    m_returns =
        toolButton(tr("Return the wrong ones…"), u"writeReturns"_s, false, this, [this] { writeReturns(); });
    m_take = toolButton({}, u"takeReturned"_s, true, this, [this] { take(); });
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_returns);
    row->addWidget(m_take);
    return row;
}

void CollectionReturnPanel::connectParts()
{
    using Choice = ReturnedItem::Choice;
    connect(m_list, &ReturnedFileList::currentChanged, this, &CollectionReturnPanel::showFile);
    connect(m_doubt, &ReturnedDoubt::schoolDecided, this, [this](qint64 school) {
        decide([school](CollectionDesk& desk, int file) { desk.decide(file, school); });
    });
    connect(m_doubt, &ReturnedDoubt::preferred, this,
            [this] { decide([](CollectionDesk& desk, int file) { desk.prefer(file); }); });
    connect(m_doubt, &ReturnedDoubt::againWanted, this,
            [this] { decide([](CollectionDesk& desk, int file) { desk.takeAgain(file); }); });
    connect(m_cells, &ReturnedCells::chosen, this, [this](int item, Choice choice) {
        m_desk->choose(m_list->current(), item, choice);
        updateState(); // the table of cells is in the middle of its change
    });
    connect(m_cells, &ReturnedCells::allChosen, this, [this](bool ofAllFiles, Choice choice) {
        decide([=](CollectionDesk& desk, int file) { desk.chooseAll(ofAllFiles ? -1 : file, choice); });
    });
}
