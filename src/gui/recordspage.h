#pragma once

#include "core/recordtype.h"
#include "gui/page.h"

class Dialogs;
class NothingButton;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;
class RecordFilterBar;
class RecordTableModel;
class RowFilter;
class Session;

/// 台账: the registers on the left, the rows of the chosen one on the right, with search, sort, filter, and a
/// form to add and edit.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    RecordsPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Shows a register, and selects a record in it if one is given.
    void open(const QString& typeId, qint64 record = 0);

public slots:
    void addRecord();
    void editRecord();
    void deleteRecord();
    void showHistory();
    void importFile();
    void exportTable();

private:
    void buildTypes();
    QWidget* buildTools();
    QWidget* buildList();
    void addRowActions();
    void chooseType(int row);
    void refresh() override;
    void updateCount();
    void updateButtons();
    void openForm(qint64 record);
    void deleteIfInTable();
    qint64 selectedRecord() const;
    void select(qint64 record);

    Session& m_session;
    Dialogs& m_dialogs;
    RecordTableModel* m_model = nullptr;
    RowFilter* m_filter = nullptr;
    QListWidget* m_types = nullptr;
    QTableView* m_table = nullptr;
    RecordFilterBar* m_filterBar = nullptr;
    QPushButton* m_addButton = nullptr;
    QPushButton* m_importButton = nullptr;
    QPushButton* m_editButton = nullptr;
    QPushButton* m_deleteButton = nullptr;
    QPushButton* m_historyButton = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_empty = nullptr;
    NothingButton* m_nothing = nullptr;
};
