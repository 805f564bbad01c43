#pragma once

#include <QToolButton>

/// The choice of the appearance, in the top bar: it holds at once, and for all files. While the system is
/// followed, its change is too.
class AppearanceButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AppearanceButton(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* window, QEvent* event) override;
};
