#pragma once

#include "storage/evidencestore.h"

#include <QWidget>

#include <functional>
#include <memory>

class Dialogs;
class QLabel;
class QListWidget;
class QPushButton;
class QTemporaryDir;
class Session;

/// The files that vouch for one record or value. Files are added by dialog or dragged in from the file
/// manager; every act is one change that can be undone.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    EvidencePanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~EvidencePanel() override;

    void show(const QByteArray& subject, const QByteArray& key);
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildButtons(QWidget* box);
    void refresh();
    void updateButtons();
    const EvidenceStore::Item* current() const;
    bool mayWrite() const;
    void add();
    void rename();
    void open();
    void replace();
    void remove();
    void saveAs();
    /// Runs one act as one change and tells the window.
    void act(const std::function<void(Change&)>& action);

    Session& m_session;
    Dialogs& m_dialogs;
    QByteArray m_subject, m_key;
    QString m_obstacle; ///< why nothing may be written here
    QVector<EvidenceStore::Item> m_items;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QVector<QPushButton*> m_reading, m_writing; ///< all but m_add need a chosen file
    QPushButton* m_add = nullptr;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs look at
};
