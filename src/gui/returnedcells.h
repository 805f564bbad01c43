#pragma once

#include "storage/history.h"
#include "work/returnedfile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

/// The cells of one returned workbook beside what is stored, and what is to become of each.
class ReturnedCells : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnedCells(QWidget* parent = nullptr);

    /// nullptr: no file is chosen. `storedBy` tells by the item's number who stored what it would change.
    void show(const ReturnedFile* file, const QHash<int, HistoryLine>& storedBy);

signals:
    void chosen(int item, ReturnedItem::Choice choice);
    /// For all cells of the file, or of all files.
    void allChosen(bool ofAllFiles, ReturnedItem::Choice choice);

private:
    QLayout* buildTools();
    QWidget* bulkButton(const QString& text, const QString& name, bool ofAllFiles);
    void addItem(const ReturnedItem& item, int number, const QString& author, bool mayChoose);
    void addErrors(const ReturnedFile& file);
    void applyFilter();

    QLabel* m_title = nullptr;
    QCheckBox* m_changedOnly = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_empty = nullptr;
};
