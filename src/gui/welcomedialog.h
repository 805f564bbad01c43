#pragma once

#include <QDialog>
#include <QTranslator>

class Dialogs;
class QCheckBox;

/// What the program shows when it is started without a file: open a database, make a new one, or make the
/// sample city to try things out. New files are in single-user mode unless sign-in is wanted.
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    WelcomeDialog(Dialogs& dialogs, const QTranslator& chinese, const QString& who,
                  QWidget* parent = nullptr);

    /// The chosen file; empty when the user closed the dialog.
    const QString& path() const { return m_path; }

private:
    void openExisting();
    void makeNew(bool withSample);
    bool makeWithAdministrator(const QString& path, bool withSample);

    Dialogs& m_dialogs;
    const QTranslator& m_chinese;
    QString m_who;
    QString m_path;
    QCheckBox* m_withSignIn = nullptr;
};
