#pragma once

#include "report/carddata.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class Session;

/// Through what a dashboard is looked at, beside the year: with which year it is compared, and which schools
/// count.
class DashboardFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardFilterBar(Session& session, QWidget* parent = nullptr);

    /// Offers what the view's year has, and shows the view. What the view asks for is offered in any case.
    void offer(const DashboardView& view);
    /// What is chosen, in words, for the schools and the year to compare with; empty when nothing is.
    static QString words(const DashboardView& view, const FigureEngine& engine);

signals:
    /// The user has chosen.
    void chosen(int against, const SchoolFilter& within);

private:
    QComboBox* addBox(QHBoxLayout& layout, const QString& label, const QString& name);
    void fillYears(const DashboardView& view);
    void fillSchoolTypes(const DashboardView& view);
    void fillGroups(QComboBox& box, Grouping grouping, const QString& all, int year);
    static void select(QComboBox& box, const QVariant& wanted, const QString& name);
    void tell();

    Session& m_session;
    QComboBox* m_against = nullptr;
    QComboBox* m_township = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_ownership = nullptr;
    QPushButton* m_clear = nullptr;
};
