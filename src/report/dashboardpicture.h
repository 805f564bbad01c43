#pragma once

#include "report/carddata.h"

#include <QCoreApplication>
#include <QImage>
#include <QVector>

class QPainter;

/// A whole dashboard as a picture. Works without a display; a QApplication must exist.
class DashboardPicture
{
    Q_DECLARE_TR_FUNCTIONS(DashboardPicture)

public:
    /// Cards with figures that are kept out of exports are left out, and the picture says so.
    DashboardPicture(const QString& title, int year, const QVector<CardData>& cards);

    /// What it takes for all cards to be whole, in logical pixels.
    qreal minimumHeight() const;
    /// `size` is in logical pixels; the picture has size × scale, and is higher when the cards need it.
    QImage render(const QSize& size, qreal scale = 1.0) const;
    /// Paints into `rect`, in logical pixels: for a page of a PDF.
    void paint(QPainter& painter, const QRectF& rect) const;

private:
    void paintHeading(QPainter& painter, const QRectF& line) const;
    static void paintCard(QPainter& painter, const QRectF& rect, const CardData& card);

    QString m_title;
    int m_year;
    QVector<CardData> m_cards;
    qsizetype m_withheld = 0;
};
