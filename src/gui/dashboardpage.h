#pragma once

#include "core/scope.h"
#include "gui/page.h"
#include "gui/placehistory.h"
#include "report/filleddashboard.h"

#include <QHash>

#include <optional>

class CardCanvas;
class ComparisonPanel;
class DashboardFilterBar;
class DashboardExport;
class Dialogs;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Session;
class TodoPanel;

/// 总览: what is left to do in the session's year, and its dashboards. Each card, bar and point opens what
/// lies behind it. A dashboard keeps what it was looked at through (schools, year to compare with) as long as
/// the window lives. Leaders, who only read, begin with a dashboard, all others with what is left to do.
class DashboardPage : public Page, public PlaceKeeper
{
    Q_OBJECT

public:
    DashboardPage(Session& session, Dialogs& dialogs, PlaceHistory& history, QWidget* parent = nullptr);

    TodoPanel& todo() { return *m_todo; }

    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;

signals:
    void figureWanted(const QString& figure, int year, const Scope& scope);
    void recordWanted(int year, const QString& type, qint64 record);

private:
    /// How a dashboard is looked at.
    struct Look {
        int against = 0;
        SchoolFilter within = {};
        int scrolled = 0;
    };

    void buildTools(QVBoxLayout& layout, Dialogs& dialogs);
    void buildContent(QVBoxLayout& layout, Dialogs& dialogs);
    void listDashboards();
    void choose(const QString& code);
    void showDashboard(const QString& code);
    std::optional<FilledDashboard> filled() const;
    void look(int against, const SchoolFilter& within);
    void setComparing(bool comparing);
    void refresh() override;
    void fill();
    void fillCards(const DashboardView& view);
    void showMessage(const QString& message);
    void scrollTo(int position);
    void present();
    DashboardView viewOf(const QString& code) const;
    bool hasSchools(const DashboardView& view);

    Session& m_session;
    PlaceHistory& m_history;
    QString m_code;               ///< of the dashboard that is shown; empty: what is left to do
    QHash<QString, Look> m_looks; ///< by dashboard
    QComboBox* m_choice = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_present = nullptr;
    DashboardExport* m_export = nullptr;
    DashboardFilterBar* m_filter = nullptr;
    QLabel* m_message = nullptr;
    CardCanvas* m_canvas = nullptr;
    QScrollArea* m_scroll = nullptr;
    ComparisonPanel* m_comparison = nullptr;
    TodoPanel* m_todo = nullptr;
};
