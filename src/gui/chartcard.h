#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"
#include "report/theme.h"

#include <QWidget>

class QChartView;

/// A chart's card in the window: the frame and title, and the chart in it, whose points, bars and names open
/// what lies behind them.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    ChartCard(const CardData& card, const ChartOpener& open, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    CardData m_card;
    ChartOpener m_open;
    Theme::Look m_look = Theme::look();
    QChartView* m_view = nullptr;
};
