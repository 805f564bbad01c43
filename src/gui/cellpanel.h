#pragma once

#include "core/datasource.h"
#include "core/measure.h"

#include <QLabel>
#include <QTimer>

#include <functional>
#include <optional>

class Session;

/// Beside the grid: what there is to know about the cell at hand. It waits until the cursor rests, so that no
/// key waits for it; while it is hidden it reads nothing.
class CellPanel : public QWidget
{
    Q_OBJECT

public:
    struct Cell {
        Measure measure;
        ValueKey key;
        std::optional<Value> value;
        QString school;
    };
    /// `current` gives the cell at hand, or nothing.
    CellPanel(Session& session, std::function<std::optional<Cell>()> current, QWidget* parent = nullptr);

    /// To be called whenever the cell at hand, or what stands there, may be another.
    void note();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showCell();
    QString describe(const Cell& cell);

    Session& m_session;
    std::function<std::optional<Cell>()> m_current;
    QTimer m_rest;
    QLabel* m_text = nullptr;
};
