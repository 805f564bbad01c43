#pragma once

#include "report/cardparts.h"

/// The solid series on another basis, dashed: `others` are its points, one beside each. It has values where
/// they differ from the solid ones, and in the years next to these, from where it parts; no points at all
/// when nothing differs.
CardSeries partingSeries(const CardSeries& solid, const QString& name, const QVector<CardPoint>& others);
