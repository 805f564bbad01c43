#include "gui/dashboarddraft.h"

#include "gui/session.h"
#include "report/carddata.h"
#include "report/cardgrid.h"
#include "report/cardwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestSpan = 2;

} // namespace

DashboardDraft::DashboardDraft(Session& session, const QVector<CardDefinition>& cards, QObject* parent)
    : QObject(parent), m_session(session), m_stored(cards), m_now{cards, cards.isEmpty() ? -1 : 0}
{
}

void DashboardDraft::select(int index)
{
    if (index != m_now.selected && index >= 0 && index < m_now.cards.size()) {
        m_now.selected = index;
        m_step.clear();
        emit selectionChanged();
    }
}

/// As the file will say it, so that what follows from a text (a filter, the figures in a paragraph) is right
/// at once. A card that is wrong stays as it is.
CardDefinition DashboardDraft::readBack(const CardDefinition& card) const
{
    try {
        return CardReader(m_session.reading().definitions).read(u'[' + writeCard(card) + u']').first();
    } catch (const FormulaError&) {
        return card;
    }
}

DashboardDraft::Problem DashboardDraft::problem(int index) const
{
    try {
        CardReader(m_session.reading().definitions).read(u'[' + writeCard(m_now.cards[index]) + u']');
    } catch (const CardError& error) {
        return {error.key(), error.problem()};
    }
    return {};
}

int DashboardDraft::firstProblem() const
{
    for (int i = 0; i < m_now.cards.size(); ++i) {
        if (!problem(i).message.isEmpty()) {
            return i;
        }
    }
    return -1;
}

void DashboardDraft::take(const State& next, const QString& step)
{
    if (next.cards == m_now.cards) {
        return;
    }
    if (step.isEmpty() || step != m_step) {
        m_undo.append(m_now);
    }
    m_step = step;
    m_redo.clear();
    m_now = next;
    emit changed();
}

void DashboardDraft::change(int index, const CardDefinition& card, const QString& what)
{
    State next = m_now;
    next.cards[index] = readBack(card);
    take(next, u"%1 %2"_s.arg(index).arg(what));
}

void DashboardDraft::insert(int at, const CardDefinition& card)
{
    State next = m_now;
    next.selected = at;
    next.cards.insert(at, card);
    take(next);
}

void DashboardDraft::add(CardKind kind)
{
    CardDefinition card;
    card.kind = kind;
    int at = m_now.selected + 1;
    while (kind != CardKind::Figure && at < m_now.cards.size() && m_now.cards[at].kind == CardKind::Figure) {
        ++at;
    }
    insert(at, card);
}

void DashboardDraft::duplicateSelected()
{
    if (m_now.selected >= 0) {
        insert(m_now.selected + 1, m_now.cards[m_now.selected]);
    }
}

void DashboardDraft::removeSelected()
{
    if (m_now.selected >= 0) {
        State next = m_now;
        next.cards.removeAt(m_now.selected);
        next.selected = static_cast<int>(std::min<qsizetype>(m_now.selected, next.cards.size() - 1));
        take(next);
    }
}

void DashboardDraft::moveSelected(int to)
{
    if (m_now.selected >= 0) {
        State next = m_now;
        next.selected = static_cast<int>(std::clamp<qsizetype>(to, 0, m_now.cards.size() - 1));
        next.cards.move(m_now.selected, next.selected);
        take(next);
    }
}

int DashboardDraft::spanOf(const CardDefinition& card)
{
    return card.span > 0 ? card.span : usualSpan(card.kind);
}

void DashboardDraft::widenSelected(int columns)
{
    if (m_now.selected >= 0) {
        CardDefinition card = m_now.cards[m_now.selected];
        const int span = std::clamp(spanOf(card) + columns, NarrowestSpan, CardGrid::Columns);
        card.span = span == usualSpan(card.kind) ? 0 : span;
        change(m_now.selected, card, u"span"_s);
    }
}

void DashboardDraft::undo()
{
    if (canUndo()) {
        m_redo.append(m_now);
        m_now = m_undo.takeLast();
        m_step.clear();
        emit changed();
    }
}

void DashboardDraft::redo()
{
    if (canRedo()) {
        m_undo.append(m_now);
        m_now = m_redo.takeLast();
        m_step.clear();
        emit changed();
    }
}
