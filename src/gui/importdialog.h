#pragma once

#include "gui/importcheck.h"

#include <QDialog>

class Dialogs;
class ImportPreviewModel;
class ImportResultPanel;
class MappingHeader;
class MissingFields;
class PickerEdit;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class Session;
class SignChoices;

/// Shows a table of others before it is imported: which table, what its columns and signs mean, what is wrong
/// and what would change. Everything is tried out anew, in a task, when something is chosen. What is taken is
/// taken as one change, which the session can undo.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `type`: what the table most likely is, a register's id or "values".
    ImportDialog(Session& session, Dialogs& dialogs, const QString& type, QWidget* parent = nullptr);

    /// Reads the file; false (and told) when the database itself fails.
    bool open(const QString& path);
    void accept() override;

private:
    void build();
    QHBoxLayout* buildHead();
    QHBoxLayout* buildButtons();
    void buildTable();
    void fillTargets(QComboBox& targets) const;
    void chooseFile();
    void chooseSheet();
    void chooseTarget(int index);
    void chooseYear();
    void chooseColumn(int place, const QString& target);
    void leaveOutUndecided();
    void chooseSign(const QString& sign, const QString& meaning);
    void chooseConstant(const QString& field, const QString& text);
    void goTo(const Complaint& complaint);
    /// Runs the work in a task and shows what it gives; tells the failure of the database itself.
    bool run(const QString& title, const std::function<ImportCheck(ImportCheck)>& work);
    void look(const QString& type);
    void showTable(bool isNewTable);
    void showSheets();
    void showState();
    void showSpans();
    void fitColumns();
    bool confirmed();
    void take();

    Session& m_session;
    Dialogs& m_dialogs;
    QString m_type;
    ImportCheck m_check;
    bool m_busy = false;
    QLabel* m_file = nullptr;
    QComboBox* m_sheet = nullptr;
    PickerEdit* m_target = nullptr;
    QComboBox* m_year = nullptr;
    QLabel* m_notice = nullptr;
    QTableView* m_table = nullptr;
    ImportPreviewModel* m_model = nullptr;
    MappingHeader* m_header = nullptr;
    MissingFields* m_missing = nullptr;
    SignChoices* m_signs = nullptr;
    ImportResultPanel* m_result = nullptr;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_import = nullptr;
};
