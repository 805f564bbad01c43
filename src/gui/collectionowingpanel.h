#pragma once

#include "gui/page.h"
#include "work/collectionchase.h"

class Dialogs;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class Session;

/// 未交: the schools that have not returned the year's workbook, with whom to call.
class CollectionOwingPanel : public Page
{
    Q_OBJECT

public:
    CollectionOwingPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    QLayout* buildHeading();
    void refresh() override;
    int askedCount() const;
    void addRow(const CollectionOwing& owing);
    void copy();

    Session& m_session;
    Dialogs& m_dialogs;
    QVector<CollectionOwing> m_list;
    QLabel* m_count = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_empty = nullptr;
};
