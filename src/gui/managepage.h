#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

/// 管理: its sections on the left, the chosen one on the right.
class ManagePage : public QWidget
{
    Q_OBJECT

public:
    explicit ManagePage(QWidget* parent = nullptr);

    /// Takes the section over; the first one added is shown first.
    void addSection(const QString& title, QWidget* section);

private:
    QListWidget* m_list = nullptr;
    QStackedWidget* m_sections = nullptr;
};
