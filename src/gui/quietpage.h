#pragma once

#include <QWidget>

/// A page whose work is still to come: says what it will hold, and is otherwise quiet.
class QuietPage : public QWidget
{
    Q_OBJECT

public:
    QuietPage(const QString& title, const QString& text, QWidget* parent = nullptr);
};
