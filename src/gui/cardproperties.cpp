#include "gui/cardproperties.h"

#include "gui/dashboarddraft.h"
#include "gui/styling.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CardProperties::CardProperties(Session& session, DashboardDraft& draft, QWidget* parent)
    : QWidget(parent), m_session(session), m_draft(draft)
{
    setObjectName(u"cardProperties"_s);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(4);
    addKind();
    addTitle();
    addFigures();
    addRecords();
    addText();
    addGrouping();
    addOrder();
    addNumbers();
    m_layout->addStretch();
    connect(&draft, &DashboardDraft::changed, this, &CardProperties::follow);
    connect(&draft, &DashboardDraft::selectionChanged, this, &CardProperties::follow);
    follow();
}

void CardProperties::addRow(const QString& label, Row row)
{
    row.label = new QLabel(label);
    row.label->setBuddy(row.editor);
    row.label->setContentsMargins(0, 6, 0, 0);
    setStyleClass(row.label, "hint");
    row.error = new QLabel;
    row.error->setObjectName(row.key + u"Problem"_s);
    row.error->setWordWrap(true);
    row.error->hide();
    setStyleClass(row.error, "error");
    for (QWidget* widget : {static_cast<QWidget*>(row.label), row.editor, static_cast<QWidget*>(row.error)}) {
        m_layout->addWidget(widget);
    }
    m_rows.append(row);
}

void CardProperties::edit(const QString& key, const Set& set)
{
    if (m_following || m_draft.selected() < 0) {
        return;
    }
    CardDefinition card = m_draft.cards()[m_draft.selected()];
    set(card);
    m_draft.change(m_draft.selected(), card, key);
}

void CardProperties::follow()
{
    const int selected = m_draft.selected();
    if (selected < 0) {
        for (const Row& row : m_rows) {
            for (QWidget* widget :
                 {static_cast<QWidget*>(row.label), row.editor, static_cast<QWidget*>(row.error)}) {
                widget->hide();
            }
        }
        return;
    }
    m_following = true;
    const CardDefinition& card = m_draft.cards()[selected];
    const CardKindInfo& kind = CardKindInfo::of(card.kind);
    for (const Row& row : m_rows) {
        const bool seen = !row.of || kind.has(*row.of);
        row.label->setVisible(seen);
        row.editor->setVisible(seen);
        if (seen) {
            row.show(card);
        }
    }
    m_following = false;
    showProblem();
}

/// Under the field that it concerns; under the kind when that field is not there.
void CardProperties::showProblem()
{
    const DashboardDraft::Problem problem = m_draft.problem(m_draft.selected());
    const QString key = problem.key == u"figure"_s ? u"figures"_s : problem.key;
    const bool known =
        std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
    for (const Row& row : m_rows) {
        const bool here = !problem.message.isEmpty() && row.key == (known ? key : u"kind"_s);
        row.error->setText(here ? problem.message : QString());
        row.error->setVisible(here);
    }
}
