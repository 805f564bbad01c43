#include "gui/editcanvas.h"

#include "gui/cardcanvas.h"
#include "gui/cardhandles.h"
#include "gui/dashboarddraft.h"
#include "gui/session.h"
#include "report/cardkinds.h"
#include "report/theme.h"

#include <algorithm>

EditCanvas::EditCanvas(Session& session, DashboardDraft& draft, QWidget* parent)
    : QWidget(parent), m_session(session), m_draft(draft)
{
    m_canvas = new CardCanvas(this);
    m_handles = new CardHandles(draft, this);
    setFocusProxy(m_handles);
    connect(&draft, &DashboardDraft::changed, this, &EditCanvas::build);
    build();
}

CardData EditCanvas::built(int index) const
{
    const CardDefinition& definition = m_draft.cards()[index];
    const auto same = std::find_if(m_built.begin(), m_built.end(),
                                   [&](const Built& built) { return built.definition == definition; });
    if (same != m_built.end()) {
        return same->data;
    }
    if (m_draft.problem(index).message.isEmpty()) {
        return buildCard(definition, m_session.reading().figures, {.year = m_session.year()});
    }
    CardData empty;
    empty.kind = definition.kind;
    empty.title = definition.title.isEmpty() ? CardKindInfo::of(definition.kind).name() : definition.title;
    empty.view.year = m_session.year();
    empty.span = DashboardDraft::spanOf(definition);
    return empty;
}

void EditCanvas::build()
{
    const ReadScope scope(m_session.database());
    QVector<Built> next;
    QVector<CardData> cards;
    for (int i = 0; i < m_draft.cards().size(); ++i) {
        cards.append(built(i));
        next.append({m_draft.cards()[i], cards.last()});
    }
    m_built = next;
    m_canvas->setCards(cards);
    for (QWidget* inner : m_canvas->findChildren<QWidget*>()) {
        inner->setFocusPolicy(Qt::NoFocus);
    }
    m_handles->setCards(cards);
    setMinimumHeight(std::max(m_canvas->minimumHeight(), 200));
    layOut();
}

void EditCanvas::layOut()
{
    const QRect area = rect().adjusted(0, 0, -Theme::Unit, 0); // the scroll bar stands clear of the cards
    m_canvas->setGeometry(area);
    m_handles->setGeometry(area);
    m_handles->raise();
}

void EditCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}
