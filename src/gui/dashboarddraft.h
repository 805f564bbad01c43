#pragma once

#include "report/carddefinition.h"

#include <QObject>

class Session;

/// The cards of a dashboard while they are being arranged: nothing of it is stored. Every edit is a step that
/// can be undone; a card may be wrong for a while, and the draft says in what.
class DashboardDraft : public QObject
{
    Q_OBJECT

public:
    /// What is wrong with a card: `key` as in the file. No message: nothing.
    struct Problem {
        QString key, message;
    };

    DashboardDraft(Session& session, const QVector<CardDefinition>& cards, QObject* parent);

    const QVector<CardDefinition>& cards() const { return m_now.cards; }
    /// −1 when there is no card.
    int selected() const { return m_now.selected; }
    void select(int index);
    Problem problem(int index) const;
    /// The first card that is wrong; −1: none.
    int firstProblem() const;

    /// Consecutive changes of the same `what` of one card are one step.
    void change(int index, const CardDefinition& card, const QString& what);
    /// A new card without figures, behind the selected one, and selected. It does not part figures that stand
    /// together, unless it is one.
    void add(CardKind kind);
    void duplicateSelected();
    void removeSelected();
    /// Moves the selected card to that place.
    void moveSelected(int to);
    /// By that many of the twelve columns.
    void widenSelected(int columns);
    static int spanOf(const CardDefinition& card);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    bool isChanged() const { return m_now.cards != m_stored; }

signals:
    void changed();
    void selectionChanged();

private:
    struct State {
        QVector<CardDefinition> cards;
        int selected = -1;
    };

    CardDefinition readBack(const CardDefinition& card) const;
    void take(const State& next, const QString& step = {});
    void insert(int at, const CardDefinition& card);

    Session& m_session;
    QVector<CardDefinition> m_stored;
    State m_now;
    QVector<State> m_undo, m_redo;
    QString m_step; ///< the last one's name, as long as it may be continued
};
