#pragma once

#include "gui/page.h"
#include "work/collectionchase.h"
#include "work/collectiondecisions.h"

#include <functional>
#include <memory>
#include <optional>

class CollectionDesk;
class Dialogs;
class KeptFiles;
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

    /// Shows workbooks that were taken before, from the bytes that are kept of them.
    void openKept(const QVector<CollectionOwing>& left);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Files of the list that were taken in by one change.
    struct TakenFiles {
        qint64 change = 0;
        QStringList listed, gone; ///< paths in the list before, and those of them that left it
        CollectionDecisions decisions;
        bool isUndone = false;
    };

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
    void readAgain(const QStringList& paths, const CollectionDecisions& decided = {});
    bool isListed(const CollectionOwing& left) const;
    QVector<CollectionOwing> unlisted() const;
    TakenFiles beforeTaking() const;
    void noteTaken(TakenFiles files, qint64 change, const QStringList& rest);
    void follow(qint64 change, qint64 reversal);
    void showWanted();
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
    std::unique_ptr<KeptFiles> m_kept;
    QVector<CollectionOwing> m_undecided; ///< schools whose workbook was taken with something left to decide
    QVector<TakenFiles> m_taken;
    std::optional<TakenFiles> m_wanted; ///< what is to be listed after an undo, as soon as the page is seen
    QLabel* m_count = nullptr;
    QVector<QPushButton*> m_adding;
    QPushButton* m_left = nullptr;
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
