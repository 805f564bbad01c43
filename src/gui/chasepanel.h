#pragma once

#include "work/chaselist.h"

#include <QWidget>

class Dialogs;
class QLabel;
class QPushButton;
class QTableWidget;
class Session;

/// Who has to be asked for what: the schools with missing values, to be marked as none, copied or exported.
class ChasePanel : public QWidget
{
    Q_OBJECT

public:
    ChasePanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Shows what is missing in the session's year; `withOffices` when it is of several offices.
    void show(const QVector<Chase>& list, bool withOffices);

signals:
    void valueWanted(int year, qint64 measure, qint64 school);

private:
    QLayout* buildTools();
    void copy();
    void exportList();
    void markAsNothing();

    Session& m_session;
    Dialogs& m_dialogs;
    QVector<Chase> m_list;
    QLabel* m_title = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_mark = nullptr;
};
