#pragma once

#include "work/dashboarddesk.h"

#include <QToolButton>

#include <functional>

class Dialogs;
class Session;

/// The button of the dashboards' page under which they are made, copied, arranged, renamed, ordered, deleted,
/// imported and exported. Who may not change them may still export.
class DashboardMenu : public QToolButton
{
    Q_OBJECT

public:
    /// `current` gives the code of the dashboard that is shown; empty: none.
    DashboardMenu(Session& session, Dialogs& dialogs, std::function<QString()> current,
                  QWidget* parent = nullptr);

signals:
    /// The dashboard of that code is to be shown; the list of them may have changed.
    void shown(const QString& code);

private:
    /// Something that writes and gives the change's number.
    using Write = std::function<qint64(const DashboardDesk& desk)>;

    void build();
    void updateActions();
    void attempt(const QString& failure, const std::function<void()>& action);
    void write(const QString& failure, const QString& code, const Write& write);
    DashboardDesk desk() const;
    DashboardDesk::Stored stored() const;
    void addNew();
    void copy();
    void edit();
    void rename();
    void move(int places);
    void remove();
    void importFile();
    void exportFile();

    Session& m_session;
    Dialogs& m_dialogs;
    std::function<QString()> m_current;
    QVector<QAction*> m_making, m_changing; ///< what needs the right to change; also a dashboard
    QAction* m_export = nullptr;
};
