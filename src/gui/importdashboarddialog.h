#pragma once

#include <QDialog>

class QLineEdit;
class QRadioButton;

/// What is to become of an imported dashboard that is there already: it replaces that one, or comes in as a
/// copy under another title.
class ImportDashboardDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDashboardDialog(const QString& title, const QString& freeTitle, bool mayReplace, QWidget* parent);

    bool replaces() const;
    QString title() const; ///< of the copy

private:
    QRadioButton* m_replace = nullptr;
    QLineEdit* m_title = nullptr;
};
