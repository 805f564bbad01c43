#include "gui/dashboardeditor.h"

#include "gui/addcarddialog.h"
#include "gui/cardhandles.h"
#include "gui/cardproperties.h"
#include "gui/dashboarddraft.h"
#include "gui/dialogs.h"
#include "gui/editcanvas.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "storage/storageerror.h"

#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

DashboardEditor::DashboardEditor(Session& session, Dialogs& dialogs, const DashboardDesk::Stored& stored,
                                 QWidget* parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_stored(stored)
{
    setObjectName(u"dashboardEditor"_s);
    setWindowTitle(tr("Arrange: %1").arg(stored.content.title));
    m_draft = new DashboardDraft(session, stored.content.cards, this);
    m_canvas = new EditCanvas(session, *m_draft);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addWidget(buildTools());
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_scroll, 1);
    body->addWidget(buildSide());
    layout->addLayout(body, 1);
    addShortcuts();
    connect(m_draft, &DashboardDraft::changed, this, &DashboardEditor::showState);
    connect(m_draft, &DashboardDraft::selectionChanged, this, &DashboardEditor::showState);
    connect(&m_canvas->handles(), &CardHandles::shownCard, this, &DashboardEditor::reveal);
    connect(&m_canvas->handles(), &CardHandles::propertiesWanted, m_properties, &CardProperties::enter);
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // Enter in a field is not a button's
    }
    const QSize room = parent == nullptr ? QSize(1366, 768) : parent->window()->size();
    resize(room * 0.96);
    showState();
    m_canvas->setFocus();
}

/// Keeps the selected card in sight, after the canvas has its new height.
void DashboardEditor::reveal(const QRect& place)
{
    QMetaObject::invokeMethod(
        m_scroll,
        [this, place] {
            m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2);
        },
        Qt::QueuedConnection);
}

void DashboardEditor::showState()
{
    const int wrong = m_draft->firstProblem();
    m_undo->setEnabled(m_draft->canUndo());
    m_redo->setEnabled(m_draft->canRedo());
    m_save->setEnabled(m_draft->isChanged() && wrong < 0);
    m_cardTools->setVisible(m_draft->selected() >= 0);
    m_state->setText(wrong >= 0 ? tr("Card %1 is not right yet").arg(wrong + 1)
                     : m_draft->isChanged()
                         ? tr("Not saved yet")
                         : tr("%n cards", nullptr, static_cast<int>(m_draft->cards().size())));
}

void DashboardEditor::add()
{
    AddCardDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        m_draft->add(dialog.kind());
        m_properties->enter();
    }
}

/// With a wrong card it leads there instead.
void DashboardEditor::save()
{
    if (const int wrong = m_draft->firstProblem(); wrong >= 0) {
        m_draft->select(wrong);
        m_properties->enter();
        return;
    }
    if (!m_draft->isChanged()) {
        accept();
        return;
    }
    try {
        m_session.permit(DashboardDesk::Right);
        const DashboardDesk desk(m_session.database(), m_session.user(), u"window"_s);
        const qint64 change = desk.saveCards(m_stored.content.code, m_draft->cards(), m_stored.rev);
        accept();
        m_session.noteChange(change);
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The dashboard was not saved"), error.message());
    }
}

void DashboardEditor::reject()
{
    if (!m_draft->isChanged()
        || m_dialogs.confirm(this, tr("Discard the changes?"),
                             tr("The changes of this dashboard have not been saved."), tr("Discard"))) {
        QDialog::reject();
    }
}
