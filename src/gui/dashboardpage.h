#pragma once

#include "core/scope.h"
#include "gui/page.h"

class CardCanvas;
class QComboBox;
class QLabel;
class Session;

/// 总览: a dashboard of the session's year. Each card, bar and point opens what lies behind it.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Session& session, QWidget* parent = nullptr);

signals:
    void figureWanted(const QString& figure, int year, const Scope& scope);

private:
    void refresh() override;

    Session& m_session;
    QComboBox* m_choice = nullptr;
    QLabel* m_error = nullptr;
    CardCanvas* m_canvas = nullptr;
};
