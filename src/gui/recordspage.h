#pragma once

#include "core/recordtype.h"
#include "gui/page.h"
#include "gui/placehistory.h"

struct CellText;
class Dialogs;
class NothingButton;
class GridOrder;
class GridView;
class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class RecordFilterBar;
class RecordTableModel;
struct RefusedCell;
class RowFilter;
class Session;

/// 台账: the registers on the left, the rows of the chosen one on the right, with search, sort and filter.
/// Cells are edited in place; a form shows a record whole and adds one.
class RecordsPage : public Page, public PlaceKeeper
{
    Q_OBJECT

public:
    RecordsPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~RecordsPage() override;

    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;

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
    void listenToEntry();
    void recordSchoolEvent();
    void enterBlock(const QVector<CellText>& block);
    bool offersRest(const QVector<RefusedCell>& refused, qsizetype all);
    void showMessage(const QString& message, bool isError);
    qint64 selectedRecord() const;
    /// By number, in the order of the list.
    QVector<qint64> shownRecords() const;
    void select(qint64 record, int column = 0);

    Session& m_session;
    Dialogs& m_dialogs;
    RecordTableModel* m_model = nullptr;
    RowFilter* m_filter = nullptr;
    QListWidget* m_types = nullptr;
    GridView* m_table = nullptr;
    GridOrder* m_order = nullptr;
    RecordFilterBar* m_filterBar = nullptr;
    QPushButton* m_addButton = nullptr;
    QPushButton* m_importButton = nullptr;
    QPushButton* m_editButton = nullptr;
    QPushButton* m_deleteButton = nullptr;
    QPushButton* m_historyButton = nullptr;
    QAction* m_eventAction = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_empty = nullptr;
    NothingButton* m_nothing = nullptr;
    QLabel* m_message = nullptr;
};
