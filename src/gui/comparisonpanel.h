#pragma once

#include "report/carddata.h"
#include "report/figurecomparison.h"

#include <QVariantMap>
#include <QWidget>

class ComparisonSides;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class Session;

/// Figures of two to four years, townships or schools side by side. Enter or a double-click on a number opens
/// what lies behind it; Ctrl+C copies the chosen rows for a spreadsheet.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(Session& session, QWidget* parent = nullptr);

    /// `figures`: those of the dashboard.
    void compare(const QStringList& figures, const DashboardView& view);

    QVariantMap place() const;
    void returnTo(const QVariantMap& place);

signals:
    void figureWanted(const QString& figure, int year, const Scope& scope);

private:
    QWidget* buildTools();
    void buildTable();
    void refresh();
    void fillRow(int row);
    void search();
    void open(int row, int column);
    void copy();

    Session& m_session;
    QStringList m_figures;
    QVector<ComparedSide> m_sides;
    QVector<ComparedRow> m_rows;
    ComparisonSides* m_chooser = nullptr;
    QComboBox* m_which = nullptr;
    QLineEdit* m_search = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_message = nullptr;
};
