#pragma once

#include "core/scope.h"
#include "gui/page.h"
#include "report/summarytable.h"

class Dialogs;
class QLabel;
class QListWidget;
class QTableWidget;
class Session;

/// 汇总: the summary tables on the left, the chosen one as it will be printed on the right; export to xlsx or
/// csv. Double-clicking a number opens what lies behind it.
class TablesPage : public Page
{
    Q_OBJECT

public:
    TablesPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void open(const QString& code);

public slots:
    void exportTable();

signals:
    void figureWanted(const QString& figure, int year, const Scope& scope);
    void recordWanted(int year, const QString& type, qint64 record);

private:
    void fillList();
    QWidget* buildRight();
    void refresh() override;
    void showTable();
    void fillRow(int row);
    void follow(int row, int column);

    Session& m_session;
    Dialogs& m_dialogs;
    SummaryTable m_content;
    QListWidget* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_notes = nullptr;
    QTableWidget* m_table = nullptr;
};
