#pragma once

#include "exchange/sheet.h"

#include <QXmlStreamAttributes>

/// The cell that the attributes of an OpenDocument table cell and the text it shows stand for (OASIS
/// OpenDocument 1.3, part 3, 19.385 and following). Empty text gives an Empty cell; a number, date or time
/// that is none gives an Error with what stands in the file.
Cell odsCell(const QXmlStreamAttributes& attributes, const QString& shown);

/// The formula of a cell that comes without any result, as the file writes it, else empty.
QString odsOpenFormula(const QXmlStreamAttributes& attributes, const QString& shown);
