#pragma once

#include "core/scope.h"
#include "gui/page.h"

class CardCanvas;
class Dialogs;
class QComboBox;
class QLabel;
class QScrollArea;
class Session;
class TodoPanel;

/// 总览: what is left to do in the session's year, and its dashboards. Each card, bar and point opens what
/// lies behind it. Leaders, who only read, begin with a dashboard, all others with what is left to do.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    TodoPanel& todo() { return *m_todo; }

signals:
    void figureWanted(const QString& figure, int year, const Scope& scope);
    void recordWanted(int year, const QString& type, qint64 record);

private:
    void fillChoice();
    void fillDashboards(const QString& chosen);
    void showDashboard(const QString& code);
    void refresh() override;

    Session& m_session;
    QComboBox* m_choice = nullptr;
    QLabel* m_error = nullptr;
    CardCanvas* m_canvas = nullptr;
    QScrollArea* m_scroll = nullptr;
    TodoPanel* m_todo = nullptr;
};
