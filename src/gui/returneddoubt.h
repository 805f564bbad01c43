#pragma once

#include "work/returnedfile.h"

#include <QFrame>

class PickerEdit;
class QLabel;
class QPushButton;
class SchoolBook;

/// What is to be said about one returned workbook as a whole, and what somebody may decide about it: whose it
/// is, which of several is right, whether it is taken once more.
class ReturnedDoubt : public QFrame
{
    Q_OBJECT

public:
    explicit ReturnedDoubt(QWidget* parent = nullptr);

    void setSchools(const SchoolBook& book);
    /// Hidden when there is nothing to say. nullptr: no file is chosen.
    void show(const ReturnedFile* file);

signals:
    void schoolDecided(qint64 school);
    void preferred();
    void againWanted();

private:
    void decide();

    QLabel* m_words = nullptr;
    PickerEdit* m_school = nullptr;
    QPushButton* m_decide = nullptr;
    QPushButton* m_prefer = nullptr;
    QPushButton* m_again = nullptr;
    QHash<QString, qint64> m_schools; ///< by code
};
