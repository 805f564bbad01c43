#pragma once

#include "work/people.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

/// Asks who is at work with a file that has people. Names are found by pinyin initials too.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const Database& database, QWidget* parent = nullptr);

    /// Who has signed in; nothing when the dialog was closed.
    const std::optional<User>& user() const { return m_user; }

private:
    void buildFields();
    void addNameSearch();
    QString chosenName() const;
    void signIn();
    void complain(const QString& message);

    const QString m_path;
    const QVector<Person> m_people;
    std::optional<User> m_user;
    QComboBox* m_name = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_message = nullptr;
};
