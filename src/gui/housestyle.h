#pragma once

#include <QProxyStyle>

/// Fusion with what a style sheet cannot say: air around the text of cells, a flat selection, and sort marks
/// that point as a spreadsheet's do.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};
