#pragma once

#include "work/schoolevents.h"

#include <QDialog>

class DateEdit;
class Dialogs;
class PickerEdit;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class Session;

/// Records what happened to schools of the session's year: renamed, merged, split, closed, reopened. Stays
/// open when the event is refused.
class SchoolEventDialog : public QDialog
{
    Q_OBJECT

public:
    /// Identities; several only for a merger.
    SchoolEventDialog(Session& session, Dialogs& dialogs, QVector<qint64> schools, QWidget* parent = nullptr);

    void accept() override;

private:
    void addField(const QString& label, QWidget* field);
    void showFields();
    SchoolEvents::Event event() const;
    qint64 schoolOf(const PickerEdit& picker) const;

    Session& m_session;
    Dialogs& m_dialogs;
    QVector<qint64> m_schools;
    QFormLayout* m_fields = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_name = nullptr;
    PickerEdit* m_successor = nullptr;
    PickerEdit* m_second = nullptr;
    QCheckBox* m_goesOn = nullptr;
    DateEdit* m_date = nullptr;
    QLineEdit* m_document = nullptr;
};
