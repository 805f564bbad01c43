#pragma once

#include "report/filleddashboard.h"

#include <QCoreApplication>
#include <QImage>
#include <QVector>

class QPagedPaintDevice;
class QPainter;

/// A whole dashboard as a picture or on paper. Works without a display; a QApplication must exist.
class DashboardPicture
{
    Q_DECLARE_TR_FUNCTIONS(DashboardPicture)

public:
    /// Cards with figures that are kept out of exports are left out, and the picture says so.
    explicit DashboardPicture(const FilledDashboard& dashboard);

    /// What it takes for all cards to be whole, in logical pixels.
    qreal minimumHeight() const;
    /// `size` is in logical pixels; the picture has size × scale, and is higher when the cards need it.
    QImage render(const QSize& size, qreal scale = 1.0) const;
    /// The same in the look that the window has, for a screen.
    QImage renderAsSeen(const QSize& size, qreal scale = 1.0) const;
    /// One card alone, in the light look.
    static QImage renderCard(const CardData& card, const QSize& size, qreal scale);
    /// Paints on as many pages of A4 landscape as the cards need, with real text and lines, each page with
    /// title, notes and number. False when the device cannot be painted on.
    bool print(QPagedPaintDevice& device) const;
    const QString& title() const { return m_dashboard.title; }

private:
    void paint(QPainter& painter, const QRectF& rect, const QVector<CardData>& cards) const;
    void paintHeading(QPainter& painter, const QRectF& line) const;
    QVector<QVector<CardData>> pages() const;
    static void paintCard(QPainter& painter, const QRectF& rect, const CardData& card);

    FilledDashboard m_dashboard; ///< without what is kept out of exports
    qsizetype m_withheld = 0;
};
