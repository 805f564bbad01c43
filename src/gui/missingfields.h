#pragma once

#include "exchange/tables/columntarget.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class Session;

/// Asks for one value for all rows for each field that every row needs and no column of a table holds.
class MissingFields : public QWidget
{
    Q_OBJECT

public:
    explicit MissingFields(Session& session, QWidget* parent = nullptr);

    /// `constants`: field → text, or the code of a choice. Hidden without fields.
    void showFields(const QVector<ColumnTarget>& fields, const QMap<QString, QString>& constants, int year);

signals:
    /// An empty text: there is no value for all rows.
    void chosen(const QString& field, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QVector<ColumnTarget>& fields, int year);
    void add(const ColumnTarget& field, int place, int year);
    void showConstant(QWidget* editor, const QString& text);

    Session& m_session;
    QMap<QString, QWidget*> m_editors; ///< by field
    QMap<QString, QString> m_constants;
    QStringList m_built; ///< what the editors were made for
    QGridLayout* m_layout = nullptr;
};
