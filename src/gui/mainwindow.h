#pragma once

#include "core/scope.h"
#include "gui/jumpfield.h"
#include "gui/placehistory.h"

#include <QMainWindow>

class DashboardPage;
class Dialogs;
class QComboBox;
class QLabel;
class QListWidget;
class ManagePage;
class QStackedWidget;
class QTabWidget;
class RecordsPage;
class Session;
class TablesPage;
class ValuesPage;
template <typename PageType>
class LatePage;

/// Assembles the seven pages behind the left-hand bar, each built when it is first seen, the year and the
/// jump field, and routes between them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum PageIndex { Overview, Values, Records, Collection, Review, Tables, Manage };

    MainWindow(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void showPage(PageIndex page);
    void openFigure(const QString& figure, int year, const Scope& scope);
    void openValue(int year, qint64 measure, qint64 school);
    void openRecord(int year, const QString& type, qint64 record);

signals:
    /// Somebody else is to sign in, on the same file.
    void signOutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildNavigation();
    QWidget* buildTopBar();
    void buildPages();
    QTabWidget* buildReviewPage();
    TablesPage* buildTablesPage();
    ManagePage* buildManagePage();
    int openMust(int year, const QString& office);
    void connectPages();
    void addShortcuts();
    PlaceKeeper* keeperAt(int page) const;
    Place here() const;
    void returnTo(const Place& place);
    void step(bool back);
    void fillYears();
    void showLock();
    QVector<JumpTarget> jumpTargets();

    Session& m_session;
    Dialogs& m_dialogs;
    PlaceHistory* m_history = nullptr;
    QListWidget* m_navigation = nullptr;
    QComboBox* m_year = nullptr;
    QLabel* m_lockBanner = nullptr;
    JumpField* m_jump = nullptr;
    QLabel* m_notice = nullptr;
    QStackedWidget* m_pages = nullptr;
    DashboardPage* m_dashboards = nullptr;
    LatePage<ValuesPage>* m_values = nullptr;
    LatePage<RecordsPage>* m_records = nullptr;
};
