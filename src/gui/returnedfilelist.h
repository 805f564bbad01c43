#pragma once

#include "work/returnedfile.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

/// The workbooks that came back, a row each: those first that somebody has to look at, or as a click on a
/// header sorts them.
class ReturnedFileList : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnedFileList(QWidget* parent = nullptr);

    /// Keeps the chosen file.
    void show(const QVector<ReturnedFile>& files);
    /// Its number among those shown last; −1 when none is chosen.
    int current() const;

    /// Chooses the file, if it is shown.
    void choose(const QString& path);

signals:
    void currentChanged();

private:
    void fillStates(const QVector<ReturnedFile>& files);
    void addRow(const ReturnedFile& file, int number);
    void applyFilter();
    void sort();

    QComboBox* m_state = nullptr;
    QTableWidget* m_table = nullptr;
};
