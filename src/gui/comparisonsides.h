#pragma once

#include "report/carddata.h"
#include "report/figurecomparison.h"

#include <QVariantMap>
#include <QWidget>

class PickerEdit;
class QComboBox;
class Session;

/// Chooses two to four sides of a comparison: years, townships or schools, the last two within the view's
/// year and filter.
class ComparisonSides : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Most = 4;

    explicit ComparisonSides(Session& session, QWidget* parent = nullptr);

    /// Offers what the view has. What is chosen stays as far as it is offered; without two, the first are
    /// taken.
    void offer(const DashboardView& view);
    QVector<ComparedSide> sides() const;

    QVariantMap place() const;
    void returnTo(const QVariantMap& place);

signals:
    void changed();

private:
    void fill(const QStringList& chosen);
    QVector<ComparedSide> candidates() const;
    QStringList usual() const;
    static QString codeOf(const ComparedSide& side);
    QStringList chosenCodes() const;

    Session& m_session;
    DashboardView m_view;
    QComboBox* m_kind = nullptr;
    QVector<PickerEdit*> m_pickers;
    QVector<ComparedSide> m_offered;
};
