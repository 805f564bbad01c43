#pragma once

#include <QWidget>

class QToolButton;

/// The few buttons of a presentation, seen while the pointer moves. They never take the keys.
class PresentationControl : public QWidget
{
    Q_OBJECT

public:
    explicit PresentationControl(QWidget* parent);

    void tell(bool automatic, int seconds);

signals:
    void automaticToggled();
    void speedWanted(int by); ///< −1: sooner, 1: later
    void endWanted();

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& tip);

    QToolButton* m_automatic = nullptr;
};
