#pragma once

#include "core/record.h"

#include <QDialog>

#include <memory>

class Dialogs;
class EvidencePanel;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class Session;

/// Adds or edits one record in the form of its type (ui/registers/<type>.ui). Each field is checked when it
/// is left and the whole record when it is saved; the form closes only when the record is on disk.
/// It leads to the next and the previous record of a list, and can only be read when the year is locked or
/// the user's role does not enter data.
class RecordForm : public QDialog
{
    Q_OBJECT

public:
    RecordForm(Session& session, Dialogs& dialogs, const RecordType& type, Record record,
               QWidget* parent = nullptr);

    const Record& record() const { return m_record; }
    /// The widget of a field; null when the form lacks it.
    QWidget* editor(const QString& field) const;

    /// The records, by number, that next and previous lead to.
    void setOrder(const QVector<qint64>& order);

public slots:
    void save();
    void saveAndNew();
    /// Fills the empty fields, but not those of the key, as in the year's newest record of the type.
    void copyLast();
    void showNext() { step(1); }
    void showPrevious() { step(-1); }
    /// Esc, Cancel and the window's cross: asks first when something has been typed.
    void reject() override;

private:
    QWidget* buildSteps();
    QWidget* buildButtons();
    void addShortcuts();
    void protect();
    void showEvidence();
    void updateSteps();
    void step(int records);
    /// Asks to save what was typed; false when the form is to stay with its record.
    bool leaves();
    void open(qint64 record);
    void warnOfDuplicate();
    QLabel* line(const QString& objectName, const char* styleClass);
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
    EvidencePanel* m_evidence = nullptr; ///< of a saved record; files are dropped on it
    QWidget* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_duplicate = nullptr;
    QLabel* m_position = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QVector<qint64> m_order;
    qint64 m_same = 0; ///< another record with the key that was typed
    bool m_readOnly = false;
    QStringList m_filledIn; ///< the texts as they came
    /// Context of the checks at the fields: gone before the record is, while the editors still lose their
    /// focus.
    std::unique_ptr<QObject> m_checks = std::make_unique<QObject>();
};
