#pragma once

#include "report/carddefinition.h"

/// A card as CardReader reads it: the keys that its kind has, always in the same order, without those that
/// have their usual value.
QString writeCard(const CardDefinition& card);
/// The whole field `cards`, a line a card.
QString writeCards(const QVector<CardDefinition>& cards);
/// A text in quotation marks, as JSON has it.
QString jsonText(const QString& text);
