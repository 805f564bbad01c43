#pragma once

#include "core/record.h"

#include <QDialog>

#include <memory>

class Dialogs;
class QLabel;
class QScrollArea;
class Session;

/// Adds or edits one record in the form of its type (ui/registers/<type>.ui). Each field is checked when it
/// is left and the whole record when it is saved; the form closes only when the record is on disk.
class RecordForm : public QDialog
{
    Q_OBJECT

public:
    RecordForm(Session& session, Dialogs& dialogs, const RecordType& type, Record record,
               QWidget* parent = nullptr);

    const Record& record() const { return m_record; }
    /// The widget of a field; null when the form lacks it.
    QWidget* editor(const QString& field) const;

public slots:
    void save();
    void saveAndNew();
    /// Esc, Cancel and the window's cross: asks first when something has been typed.
    void reject() override;

private:
    void loadForm();
    void prepareEditor(int field, QWidget* editor);
    void fill();
    QStringList texts() const;
    void enterFirstWrong();
    /// Reads one field into the record; false when its text cannot be taken.
    bool readField(int field);
    bool readAll();
    bool store();
    void showHint(int field, const QVariant& value);
    void showError(const QString& field, const QString& message);

    Session& m_session;
    Dialogs& m_dialogs;
    const RecordType& m_type;
    Record m_record;
    QWidget* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_message = nullptr;
    QStringList m_filledIn; ///< the texts as they came
    /// Context of the checks at the fields: gone before the record is, while the editors still lose their
    /// focus.
    std::unique_ptr<QObject> m_checks = std::make_unique<QObject>();
};
