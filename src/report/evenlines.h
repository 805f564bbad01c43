#pragma once

#include <QFontMetricsF>
#include <QString>

/// The text broken into as few lines as fit the width, of about the same length, so that no line holds a
/// single character. Breaks at a space where one is near, never within a number or a Latin word.
QString evenLines(const QString& text, qreal width, const QFontMetricsF& metrics);
