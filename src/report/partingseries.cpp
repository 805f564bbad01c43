#include "report/partingseries.h"

CardSeries partingSeries(const CardSeries& solid, const QString& name, const QVector<CardPoint>& others)
{
    CardSeries parting{solid.figure, name, {}, true};
    const auto differs = [&](qsizetype i) {
        return i >= 0 && i < others.size() && others[i].value != solid.points[i].value;
    };
    bool any = false;
    for (qsizetype i = 0; i < others.size(); ++i) {
        CardPoint point = others[i];
        any = any || differs(i);
        if (!differs(i - 1) && !differs(i) && !differs(i + 1)) {
            point.value.reset();
        }
        parting.points.append(point);
    }
    if (!any) {
        parting.points.clear();
    }
    return parting;
}
