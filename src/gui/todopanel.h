#pragma once

#include "core/completeness.h"

#include <QWidget>

#include <functional>

class ChasePanel;
class Dialogs;
class QComboBox;
class QLabel;
class QListWidget;
class QTableWidget;
class Session;

/// 待办: what is left to do in the session's year: how far the offices are, which registers are open, and who
/// has to be asked for what.
class TodoPanel : public QWidget
{
    Q_OBJECT

public:
    TodoPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Gives the number of findings that an office has to explain; without it that column is hidden.
    void setFindings(std::function<int(const QString& office)> findings) { m_findings = std::move(findings); }
    void refresh();

signals:
    void officeWanted(const QString& office);
    void registerWanted(int year, const QString& typeId);
    void valueWanted(int year, qint64 measure, qint64 school);

private:
    QString findingsOf(const QString& office) const;
    QWidget* buildTop();
    QWidget* buildLeft();
    QWidget* buildChase();
    void fillScope();
    void showOffices(const Completeness& completeness);
    void showRegisters(const Completeness& completeness);
    void showSummary(const Completeness& completeness);

    Session& m_session;
    Dialogs& m_dialogs;
    std::function<int(const QString&)> m_findings;
    QComboBox* m_scope = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_done = nullptr;
    QTableWidget* m_offices = nullptr;
    ChasePanel* m_chase = nullptr;
    QListWidget* m_registers = nullptr;
    QLabel* m_registersTitle = nullptr;
};
