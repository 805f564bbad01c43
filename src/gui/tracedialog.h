#pragma once

#include "core/figuretrace.h"
#include "gui/placehistory.h"

#include <QDialog>

class QLabel;
class QTableView;
class RowFilter;
class Session;
class TraceModel;

/// What lies behind a figure: how it is computed, its schools, every row with its people and papers, and the
/// number over the years. Double-clicking a row leads to where it is entered, a school or a year to what lies
/// behind it.
class TraceDialog : public QDialog
{
    Q_OBJECT

public:
    TraceDialog(Session& session, const QString& figure, int year, const Scope& scope,
                QWidget* parent = nullptr);

    const OpenTrace& subject() const { return m_subject; }
    int chosenRow() const;
    void chooseRow(int row);

signals:
    void valueWanted(int year, qint64 measure, qint64 school);
    void recordWanted(int year, const QString& type, qint64 record);
    void figureWanted(const QString& figure, int year, const Scope& scope);

private:
    static QStringList factsOf(const FigureReport& report);
    QWidget* buildHead(const QString& figure, int year, const Scope& scope);
    QWidget* buildRows();
    QWidget* buildSchools(const QString& figure, int year, const Scope& scope);
    QWidget* buildYears(const QString& figure, int year, const Scope& scope);
    void showDetails();
    void follow();
    const TraceRow* currentRow() const;

    Session& m_session;
    OpenTrace m_subject;
    TraceModel* m_model = nullptr;
    RowFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_details = nullptr;
};
