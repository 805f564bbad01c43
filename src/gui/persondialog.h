#pragma once

#include "work/people.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

/// Asks for a person, a password, or both. What is to be done with them runs in a thread of its own; the
/// dialog closes only when that worked, and else says why.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Ask { FirstAdministrator, NewPerson, Person, Password, OwnPassword };
    struct Answer {
        Person person;
        QString oldPassword, password;
    };
    using Action = std::function<void(const Answer&)>; ///< may throw StorageError
    using Offices = QVector<QPair<QString, QString>>;  ///< code and name

    PersonDialog(Ask ask, const Person& person, const Offices& offices, Action action,
                 QWidget* parent = nullptr);

private:
    void addPersonFields(QFormLayout& form, const Offices& offices);
    void addPasswordFields(QFormLayout& form);
    QLineEdit* passwordField(const QString& objectName);
    QString problem() const;
    void apply();
    void complain(const QString& message);

    Ask m_ask;
    Answer m_answer;
    Action m_action;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_office = nullptr;
    QLineEdit* m_old = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_message = nullptr;
};
