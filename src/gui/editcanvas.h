#pragma once

#include "report/carddata.h"

#include <QWidget>

class CardCanvas;
class CardHandles;
class DashboardDraft;
class Session;

/// The cards of a draft as they will look, with the data of the session's year, and handles over them.
class EditCanvas : public QWidget
{
    Q_OBJECT

public:
    EditCanvas(Session& session, DashboardDraft& draft, QWidget* parent = nullptr);

    CardHandles& handles() { return *m_handles; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Built {
        CardDefinition definition;
        CardData data;
    };

    void build();
    CardData built(int index) const;
    void layOut();

    Session& m_session;
    DashboardDraft& m_draft;
    QVector<Built> m_built; ///< of the last time: cards that are the same are not computed again
    CardCanvas* m_canvas = nullptr;
    CardHandles* m_handles = nullptr;
};
