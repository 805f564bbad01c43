#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

#include <QWidget>

/// A figure's card in the window. A click, Enter or Space opens what lies behind it.
class FigureCard : public QWidget
{
    Q_OBJECT

public:
    FigureCard(const CardData& card, ChartOpener open, QWidget* parent = nullptr);

    /// Another number in the same place.
    void setCard(const CardData& card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();

    CardData m_card;
    ChartOpener m_open;
};
