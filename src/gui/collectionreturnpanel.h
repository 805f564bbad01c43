#pragma once

#include "gui/page.h"
#include "work/returnedfile.h"

#include <functional>
#include <memory>

class CollectionDesk;
class Dialogs;
class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class ReturnedCells;
class ReturnedDoubt;
class ReturnedFileList;
class Session;

/// 收回: workbooks that came back are dropped here, looked at file by file and cell by cell, and taken in as
/// one change.
class CollectionReturnPanel : public Page
{
    Q_OBJECT

public:
    CollectionReturnPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~CollectionReturnPanel() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLayout* buildHeading();
    QWidget* buildStale();
    QSplitter* buildParts();
    QLayout* buildFooter();
    void connectParts();
    void refresh() override;
    /// What may fail, and what to say then.
    bool attempt(const QString& failure, const std::function<void()>& work);
    void decide(const std::function<void(CollectionDesk&, int file)>& how);
    void addFiles();
    void add(const QStringList& paths);
    void readAgain(const QStringList& paths);
    void clear();
    void take();
    void writeReturns();
    void showFiles();
    void showFile();
    void updateState();
    QString skippedText() const;
    const QVector<ReturnedFile>& files() const;

    Session& m_session;
    Dialogs& m_dialogs;
    std::unique_ptr<CollectionDesk> m_desk; ///< made when the first file comes
    bool m_stale = false;                   ///< data or year are others than when the files were read
    QLabel* m_count = nullptr;
    QVector<QPushButton*> m_adding;
    QPushButton* m_clear = nullptr;
    QFrame* m_staleHint = nullptr;
    QLabel* m_drop = nullptr;
    QSplitter* m_parts = nullptr;
    ReturnedFileList* m_list = nullptr;
    ReturnedDoubt* m_doubt = nullptr;
    ReturnedCells* m_cells = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_returns = nullptr;
    QPushButton* m_take = nullptr;
};
