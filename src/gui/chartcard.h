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
    ChartCard(const CardData& card, ChartOpener open, QWidget* parent = nullptr);

    /// Another chart in the same place.
    void setCard(const CardData& card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_title;
    ChartOpener m_open;
    QChartView* m_view = nullptr;
};
