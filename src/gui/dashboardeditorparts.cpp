#include "gui/dashboardeditor.h"

#include "gui/cardproperties.h"
#include "gui/dashboarddraft.h"
#include "gui/pageparts.h"
#include "gui/styling.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int SideWidth = 300;

} // namespace

QWidget* DashboardEditor::buildTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageTitle(m_stored.content.title));
    row->addSpacing(8);
    m_state = new QLabel;
    m_state->setObjectName(u"editorState"_s);
    setStyleClass(m_state, "hint");
    row->addWidget(m_state);
    row->addStretch();
    auto* add = toolButton(tr("Add a card…"), u"addCard"_s, false, this, [this] { this->add(); });
    add->setToolTip(tr("%1 (%2)").arg(tr("Add a card"), u"Insert"_s));
    m_undo = toolButton(tr("Undo"), u"undoEdit"_s, false, this, [this] { m_draft->undo(); });
    m_undo->setToolTip(u"Ctrl+Z"_s);
    m_redo = toolButton(tr("Redo"), u"redoEdit"_s, false, this, [this] { m_draft->redo(); });
    m_redo->setToolTip(u"Ctrl+Y"_s);
    auto* cancel = toolButton(tr("Cancel"), u"cancelEdit"_s, false, this, [this] { reject(); });
    m_save = toolButton(tr("Save"), u"saveDashboard"_s, true, this, [this] { save(); });
    m_save->setToolTip(u"Ctrl+S"_s);
    for (QPushButton* button : {add, m_undo, m_redo, cancel, m_save}) {
        row->addWidget(button);
    }
    return tools;
}

QWidget* DashboardEditor::buildSide()
{
    m_properties = new CardProperties(m_session, *m_draft);
    auto* fields = new QScrollArea;
    fields->setWidget(m_properties);
    fields->setWidgetResizable(true);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fields->setFocusPolicy(Qt::NoFocus);
    m_cardTools = new QWidget;
    auto* row = new QHBoxLayout(m_cardTools);
    row->setContentsMargins(0, 0, 8, 0);
    const auto addTool = [this, row](const QString& text, const QString& name, const QString& tip,
                                     std::function<void()> action) {
        auto* button = toolButton(text, name, false, this, std::move(action));
        setStyleClass(button, "compact");
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        row->addWidget(button);
    };
    addTool(u"←"_s, u"cardBefore"_s, tr("Move the card forward (Ctrl+←)"),
            [this] { m_draft->moveSelected(m_draft->selected() - 1); });
    addTool(u"→"_s, u"cardAfter"_s, tr("Move the card back (Ctrl+→)"),
            [this] { m_draft->moveSelected(m_draft->selected() + 1); });
    addTool(u"－"_s, u"cardNarrower"_s, tr("Narrower (−)"), [this] { m_draft->widenSelected(-1); });
    addTool(u"＋"_s, u"cardWider"_s, tr("Wider (+)"), [this] { m_draft->widenSelected(1); });
    addTool(tr("Clone"), u"cardDuplicate"_s, tr("Duplicate the card (Ctrl+D)"),
            [this] { m_draft->duplicateSelected(); });
    addTool(tr("Remove"), u"cardRemove"_s, tr("Remove the card (Del)"),
            [this] { m_draft->removeSelected(); });
    auto* side = new QWidget;
    side->setFixedWidth(SideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cardTools);
    layout->addWidget(fields, 1);
    return side;
}

void DashboardEditor::addShortcuts()
{
    for (QLineEdit* field : findChildren<QLineEdit*>()) {
        field->installEventFilter(this);
    }
    addShortcut(this, QKeySequence(u"Ctrl+S"_s), [this] { save(); });
    addShortcut(this, QKeySequence(u"Ctrl+Z"_s), [this] { m_draft->undo(); });
    addShortcut(this, QKeySequence(u"Ctrl+Y"_s), [this] { m_draft->redo(); });
    addShortcut(this, QKeySequence(u"Ctrl+Shift+Z"_s), [this] { m_draft->redo(); });
    addShortcut(this, QKeySequence(u"Ctrl+D"_s), [this] { m_draft->duplicateSelected(); });
    addShortcut(this, QKeySequence(u"Insert"_s), [this] { add(); });
}

/// Ctrl+Z is the draft's, also while a field is being typed in: what is typed there is in the draft already.
bool DashboardEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
