#pragma once

#include <QHeaderView>
#include <QSet>

/// A horizontal header with a line above its sections that names their groups: runs of neighbours with the
/// same GridRole::Group. It stands when there are two groups at least. The line's clicks are the groups';
/// what is below it works as in any header.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget* parent = nullptr);

    /// Groups that have a slim cell to be clicked although none of their sections is seen.
    void setFolded(const QSet<QString>& groups);
    /// Pixels; 0 when no groups are named.
    int lineHeight() const;
    /// The seen part of a group's cell, in the viewport; empty when nothing of it is seen.
    QRect groupRect(const QString& group) const;

signals:
    void groupClicked(const QString& group);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Cell {
        QString group;
        int left = 0, right = 0;
        bool isFolded = false;
    };

    QString groupOf(int section) const;
    QVector<Cell> cells() const;
    static void placeFolded(QVector<Cell>& cells);
    QRect seenPart(const Cell& cell) const;
    QString groupAt(const QPoint& at) const;
    void paintCell(QPainter& painter, const Cell& cell) const;

    QSet<QString> m_folded;
    QString m_pressed; ///< the group whose cell the mouse went down on
};
