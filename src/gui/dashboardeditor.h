#pragma once

#include "work/dashboarddesk.h"

#include <QDialog>

class CardHandles;
class CardProperties;
class DashboardDraft;
class Dialogs;
class EditCanvas;
class QLabel;
class QPushButton;
class QScrollArea;
class Session;

/// Arranges the cards of a dashboard: at the left as they will look, with the data of the session's year, at
/// the right what the selected one shows. Nothing is stored before Save, which is one step of Ctrl+Z in the
/// window.
class DashboardEditor : public QDialog
{
    Q_OBJECT

public:
    DashboardEditor(Session& session, Dialogs& dialogs, const DashboardDesk::Stored& stored, QWidget* parent);

    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildSide();
    void addShortcuts();
    void add();
    void save();
    void showState();
    void reveal(const QRect& place);

    Session& m_session;
    Dialogs& m_dialogs;
    DashboardDesk::Stored m_stored;
    DashboardDraft* m_draft = nullptr;
    EditCanvas* m_canvas = nullptr;
    QScrollArea* m_scroll = nullptr;
    CardProperties* m_properties = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_cardTools = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_save = nullptr;
};
