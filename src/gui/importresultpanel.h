#pragma once

#include "work/importer.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QRadioButton;

/// What an import would do: how many rows are new, changed, the same or wrong; the errors, which lead to
/// their cells; and what is to become of what is stored differently.
class ImportResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPanel(QWidget* parent = nullptr);

    void showOutcome(const ImportOutcome& outcome);
    /// Ask: it has to be chosen and was not.
    OnConflict onConflict() const;

signals:
    void complaintChosen(const Complaint& complaint);
    void conflictChosen();

private:
    void showErrors();
    void showCounts(const ImportOutcome& outcome);

    QVector<Complaint> m_complaints;
    int m_changed = 0;
    QLabel* m_counts = nullptr;
    QLabel* m_skipped = nullptr;
    QListWidget* m_errors = nullptr;
    QWidget* m_conflict = nullptr;
    QRadioButton* m_replace = nullptr;
    QRadioButton* m_keep = nullptr;
};
