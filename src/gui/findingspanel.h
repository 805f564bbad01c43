#pragma once

#include "core/scope.h"
#include "gui/page.h"
#include "work/checking.h"

#include <memory>

class Dialogs;
class Explanations;
class FindingDetails;
class FindingsFilter;
class FindingsModel;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;
class Session;

/// 核查: what the rules have found in the year, by school, office or rule; explained by clerks, judged by
/// reviewers. Enter or a double-click leads to the cell, figure or record.
class FindingsPanel : public Page
{
    Q_OBJECT

public:
    FindingsPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~FindingsPanel() override;

signals:
    void valueWanted(int year, qint64 measure, qint64 school);
    void figureWanted(const QString& figure, int year, const Scope& scope);
    void recordWanted(int year, const QString& type, qint64 record);

private:
    QWidget* buildRight();
    QWidget* buildTools();
    void buildTable();
    void connectParts();
    void refresh() override;
    void fillGroups();
    void applyFilter();
    void updateCount();
    void showDetails();
    void follow();
    void write(const QString& failure,
               qint64 (*act)(const Explanations&, const CheckedFinding&, const QString&),
               const QString& text = {});
    QString groupOf(const CheckedFinding& finding) const;
    QString groupName(const CheckedFinding& finding) const;
    const CheckedFinding* current() const;

    Session& m_session;
    Dialogs& m_dialogs;
    std::shared_ptr<const Checking> m_checking; ///< of the session's present reading
    FindingsModel* m_model = nullptr;
    FindingsFilter* m_filter = nullptr;
    QListWidget* m_groups = nullptr;
    QComboBox* m_grouping = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_state = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_empty = nullptr;
    FindingDetails* m_details = nullptr;
};
