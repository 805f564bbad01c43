#pragma once

#include "gui/page.h"
#include "storage/history.h"

class Dialogs;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class Session;

/// The newest changes of the whole file, each with its rows when it is unfolded. A change can be taken back,
/// and the whole history proved.
class HistoryListPanel : public Page
{
    Q_OBJECT

public:
    HistoryListPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    void refresh() override;
    void applyFilter();
    void addRows(QTreeWidgetItem* item);
    QString rowName(const HistoryLine& line) const;
    void revert();
    void verify();

    Session& m_session;
    Dialogs& m_dialogs;
    QComboBox* m_door = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
    QPushButton* m_revert = nullptr;
};
