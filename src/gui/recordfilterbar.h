#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class RecordTableModel;
class RowFilter;

/// What narrows a register's list: a search in all columns, and one field of few values with the value it is
/// to have. Sets the filter itself.
class RecordFilterBar : public QWidget
{
    Q_OBJECT

public:
    RecordFilterBar(const RecordTableModel& model, RowFilter& filter, QWidget* parent = nullptr);

    /// Nothing searched and nothing filtered, for the model's present register.
    void startOver();
    /// Puts the cursor into the search field.
    void enterSearch();

signals:
    void changed();

private:
    void fillValues();
    void apply();

    const RecordTableModel& m_model;
    RowFilter& m_filter;
    QLineEdit* m_search = nullptr;
    QComboBox* m_field = nullptr;
    QComboBox* m_value = nullptr;
};
