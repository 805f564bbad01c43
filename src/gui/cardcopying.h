#pragma once

#include "report/carddata.h"

class QWidget;

/// A card's way out of the window. Ctrl+C takes its numbers as a table, as spreadsheets paste it; the menu
/// also its picture, twice as fine as it is seen and in the light look. A card that is kept out of exports
/// gives neither.
void copyCardNumbers(const CardData& card);
void copyCardPicture(const CardData& card, const QSize& size);
/// The context menu of the card.
void showCardMenu(const CardData& card, QWidget* widget, const QPoint& global);
