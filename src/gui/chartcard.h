#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"
#include "report/theme.h"

#include <QWidget>

class QChartView;

/// A chart's card in the window: the frame and title, and the chart in it, whose points, bars, cells and rows
/// open what lies behind them. Arrow keys go from one to the next, Enter or Space opens it; what is current
/// is marked, told beside it and to screen readers.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    ChartCard(const CardData& card, const ChartOpener& open, QWidget* parent = nullptr)
        : ChartCard(card, open, {}, parent)
    {
    }
    ChartCard(const CardData& card, const ChartOpener& open, const RecordOpener& openRecord,
              QWidget* parent = nullptr);

    AnnotatedChart& chart() { return *m_chart; }
    /// Another chart in the same place.
    void setCard(const CardData& card);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void tellCurrent();

    CardData m_card;
    ChartOpener m_open;
    RecordOpener m_openRecord;
    Theme::Look m_look = Theme::look();
    AnnotatedChart* m_chart = nullptr; // owned by the view
    QChartView* m_view = nullptr;
};
