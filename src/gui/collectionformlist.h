#pragma once

#include "core/collectionform.h"
#include "core/schoolbook.h"

#include <QWidget>

class QLabel;
class QTableWidget;

/// The forms that may go out, each with what it asks for and how many schools it is for, to be chosen.
class CollectionFormList : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionFormList(QWidget* parent = nullptr);

    /// Keeps what was chosen; a form that is new here is chosen.
    void show(const QVector<CollectionForm>& forms, const QVector<SchoolProfile>& schools);
    /// Codes, in the forms' order.
    QStringList chosen() const;

signals:
    void changed();

private:
    void setAll(bool chosen);
    static QString contentOf(const CollectionForm& form);

    QLabel* m_title = nullptr;
    QTableWidget* m_table = nullptr;
};
