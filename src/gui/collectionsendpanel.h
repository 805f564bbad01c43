#pragma once

#include "gui/page.h"
#include "work/collectionmaking.h"

class CollectionFormList;
class CollectionSchoolList;
class DateEdit;
class Dialogs;
class QLabel;
class QPushButton;
class QWidget;
class Session;

/// 发放: chooses forms, schools and a deadline, and writes a workbook for each school.
class CollectionSendPanel : public Page
{
    Q_OBJECT

public:
    CollectionSendPanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    QLayout* buildHeading();
    QWidget* buildLists();
    QWidget* buildNoForms();
    QLayout* buildOutcome();
    void refresh() override;
    QVector<CollectionForm> forms() const;
    void updateForms();
    void updateButton();
    void make();
    void tell(const QVector<CollectionMaking::Made>& made, bool stopped);
    void loadForms();

    Session& m_session;
    Dialogs& m_dialogs;
    DateEdit* m_due = nullptr;
    QPushButton* m_make = nullptr;
    QWidget* m_lists = nullptr;
    CollectionFormList* m_forms = nullptr;
    CollectionSchoolList* m_schools = nullptr;
    QWidget* m_noForms = nullptr;
    QPushButton* m_load = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_openFolder = nullptr;
    QString m_folder;
};
