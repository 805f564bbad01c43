#pragma once

#include "core/scope.h"

#include <QChart>
#include <QMarginsF>
#include <QPainterPath>
#include <QPen>

#include <functional>
#include <optional>
#include <vector>

class QGraphicsLineItem;
class SpotItem;

/// Called when a point, bar, slice or cell is chosen: which number it stands for.
using ChartOpener = std::function<void(const QString& figure, const Scope& scope, int year)>;
/// Called when a row of a register is chosen.
using RecordOpener = std::function<void(int year, const QString& registerId, qint64 record)>;

/// A chart whose texts are placed by us. Qt Charts shortens axis labels silently when they do not fit and
/// prints 52.00 as 52; here a text is whole and stands where it was put. What may be looked at more closely
/// is a spot: the pointer tells and marks it, a click or a key chooses it.
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
    };

    /// A point, bar, slice, cell or row.
    struct Spot {
        std::function<QPainterPath(const QRectF& plot)> shape = {}; ///< in the chart's coordinates
        QString text = {};                                          ///< tells all of it; a line each
        int row = 0, column = 0; ///< where the arrow keys find it; spots come row by row
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

    void addSpot(const Spot& spot);
    qsizetype spotCount() const { return static_cast<qsizetype>(m_spots.size()); }
    const Spot& spot(qsizetype index) const;
    /// Its place in the chart's coordinates.
    QRectF spotRect(qsizetype index) const;
    /// The one that was chosen last, by a click or the keys; -1: none.
    qsizetype currentSpot() const { return m_current; }
    void setCurrentSpot(qsizetype index);
    /// Moves on by an arrow key, Home or End; false for other keys, and when there is nothing to move to.
    bool moveBy(int key);
    /// Does what a click does.
    void openSpot(qsizetype index);

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
    void placeSpots(const QRectF& plot);
    qsizetype neighbour(int key) const;
    qsizetype inRow(int row, int column) const;

    QMarginsF m_insets;
    qreal m_maximumHeight = 0.0;
    std::optional<qreal> m_legendWidth;
    std::vector<Placed> m_notes;
    std::vector<Rule> m_rules;
    std::vector<SpotItem*> m_spots; // owned by the chart as its parent
    qsizetype m_current = -1;
};
