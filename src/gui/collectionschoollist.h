#pragma once

#include "core/collectionform.h"
#include "work/reading.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

/// The schools in operation, to be chosen for a workbook each; found by name, code or pinyin initials, type
/// and township.
class CollectionSchoolList : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionSchoolList(QWidget* parent = nullptr);

    /// Keeps what was chosen; a school that is new here is chosen.
    void show(Reading& reading, int year);
    /// The forms that go out: tells at each school how many it gets.
    void countForms(const QVector<CollectionForm>& forms);
    const QVector<SchoolProfile>& schools() const { return m_schools; }
    /// Codes, in the schools' order.
    QStringList chosen() const;
    /// Of the chosen ones, those that get no workbook.
    int chosenWithoutForm() const;

signals:
    void changed();

private:
    QLayout* buildTools();
    static void fillBox(QComboBox& box, const QString& all, const QVector<QPair<QString, QString>>& choices);
    void applyFilter();
    void setAll(bool chosen);
    void updateTitle();

    QVector<SchoolProfile> m_schools;
    QLabel* m_title = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_township = nullptr;
    QTableWidget* m_table = nullptr;
};
