#pragma once

#include <QWidget>

class PlaceHistory;
class QToolButton;

/// Back and forward in the top bar; also Alt+Left and Alt+Right, and the mouse's own buttons anywhere in the
/// window and in the dialogs that belong to it.
class PlaceButtons : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceButtons(PlaceHistory& history, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& name, const QString& text, Qt::Key key,
                           void (PlaceHistory::*go)());
    void update();

    PlaceHistory& m_history;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
};
