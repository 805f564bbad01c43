#pragma once

#include "gui/page.h"
#include "work/collectionchase.h"

class Dialogs;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class Session;

/// 未交: the schools that have not returned the year's workbook, with whom to call, and those whose workbook
/// was taken with something left to decide.
class CollectionOwingPanel : public Page
{
    Q_OBJECT

public:
    CollectionOwingPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    /// The school's kept workbook is to be opened, to decide what is left.
    void openWanted(const CollectionOwing& left);

private:
    QLayout* buildHeading();
    void refresh() override;
    int askedCount() const;
    void addRow(const CollectionOwing& owing);
    void updateDecide();
    void openCurrent();
    void copy();

    Session& m_session;
    Dialogs& m_dialogs;
    QVector<CollectionOwing> m_open, m_list; ///< shown one after the other
    QLabel* m_count = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_decide = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_export = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_empty = nullptr;
};
