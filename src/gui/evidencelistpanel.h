#pragma once

#include "gui/page.h"
#include "work/evidenceexport.h"

class Dialogs;
class QComboBox;
class QLabel;
class QTreeWidget;
class Session;

/// All evidence of the year, of one office or of all; double-clicking leads to the record or value. Exports
/// what is shown as a numbered folder with an index.
class EvidenceListPanel : public Page
{
    Q_OBJECT

public:
    EvidenceListPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    void valueWanted(int year, qint64 measure, qint64 school);
    void recordWanted(int year, const QString& type, qint64 record);

private:
    void refresh() override;
    void fillOffices();
    void fill();
    void follow();
    void exportFolder();

    Session& m_session;
    Dialogs& m_dialogs;
    QVector<EvidenceExport::Line> m_lines;
    QComboBox* m_office = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_empty = nullptr;
};
