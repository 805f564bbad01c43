#pragma once

#include "storage/history.h"

#include <QWidget>

class Dialogs;
class QPushButton;
class QTreeWidget;
class Session;

/// The history of one row, newest first: who, when, from where, and what each field was before and after.
/// A former state can be restored, which is a change like any other.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void show(const QString& subject, const QString& key);

private:
    void refresh();
    void addLine(const HistoryLine& line);
    void updateButton();
    void restore();
    /// The entry that wrote the row as it stands; 0 when it is not there.
    qint64 currentRev() const;
    /// Of the row; 0 when it belongs to none.
    int year() const;

    Session& m_session;
    Dialogs& m_dialogs;
    QString m_subject, m_key;
    QVector<HistoryLine> m_lines;
    QTreeWidget* m_tree = nullptr;
    QPushButton* m_restore = nullptr;
};

/// 历史 and 佐证材料 of one row, in a dialog.
void showRowHistory(Session& session, Dialogs& dialogs, const QString& subject, const QString& key,
                    const QString& title, QWidget* parent);
