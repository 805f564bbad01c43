#pragma once

#include "core/scope.h"

#include <QChart>
#include <QMarginsF>
#include <QPen>

#include <functional>
#include <optional>
#include <vector>

class QGraphicsLineItem;

/// Called when a point, bar, slice or the name beside it is clicked: which number it stands for.
using ChartOpener = std::function<void(const QString& figure, const Scope& scope, int year)>;

/// A chart whose texts are placed by us. Qt Charts shortens axis labels silently when they do not fit and
/// prints 52.00 as 52; here a text is whole, stands where it was put and may be clicked.
///
/// Places are given as fractions of the plot area, from its lower left corner, plus an offset in pixels
/// (downwards positive).
class AnnotatedChart : public QChart
{
public:
    /// On which side of its place a text stands.
    enum class Side { Left, Right, Above, Below, Centre };

    /// Whether a rule is before or behind the bars and lines.
    enum class Layer { Front, Behind };

    struct Note {
        QPointF at = {};
        QPointF offset = {};
        Side side = Side::Right;
        QString text = {};
        QColor colour = {};
        int pixelSize = 0;
        bool opaque = false; ///< hides the rules that run behind it
        std::function<void()> onClick = {};
    };

    AnnotatedChart();
    ~AnnotatedChart() override;

    /// Room beside the plot area for the texts.
    void setInsets(const QMarginsF& insets) { m_insets = insets; }
    /// Keeps few bars from growing fat; 0: as high as there is room.
    void setMaximumPlotHeight(qreal height) { m_maximumHeight = height; }
    /// For pies: a square, in the middle together with a legend of this width at its right.
    void setSquarePlot(qreal legendWidth) { m_legendWidth = legendWidth; }

    void addNote(const Note& note);
    /// A line across the plot area from top to bottom (`at` is x) or from side to side (`at` is y).
    void addRule(Qt::Orientation orientation, qreal at, const QPen& pen, Layer layer = Layer::Front);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    struct Placed {
        Note note;
        QGraphicsItem* item = nullptr; // owned by the chart as its parent
    };
    struct Rule {
        Qt::Orientation orientation;
        qreal at;
        QGraphicsLineItem* item = nullptr;
    };

    QRectF plotRect() const;
    void place(const QRectF& plot);

    QMarginsF m_insets;
    qreal m_maximumHeight = 0.0;
    std::optional<qreal> m_legendWidth;
    std::vector<Placed> m_notes;
    std::vector<Rule> m_rules;
};
