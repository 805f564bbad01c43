#pragma once

#include "gui/page.h"

class Dialogs;
class QPushButton;
class QTableWidget;
class Session;

/// The years that the file holds, newest first, and the opening of the next one.
class YearsPanel : public Page
{
    Q_OBJECT

public:
    YearsPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    QWidget* buildTools();
    void refresh() override;
    void openNext();

    Session& m_session;
    Dialogs& m_dialogs;
    QPushButton* m_open = nullptr;
    QTableWidget* m_table = nullptr;
};
