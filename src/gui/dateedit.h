#pragma once

#include <QLineEdit>

/// A date that may be empty: read as FieldText::readDate() does and shown as ISO once it is left, one day up
/// or down by the arrow keys, or chosen in a calendar. Other text stays as it was typed.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// The year of a date that is written without one.
    void setYear(int year);

public slots:
    void showCalendar();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDate date() const;
    void setDate(QDate date);
    void tidy();

    int m_year = 0;
};
