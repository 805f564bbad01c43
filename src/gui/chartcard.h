#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

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
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_title;
    QChartView* m_view = nullptr;
};
