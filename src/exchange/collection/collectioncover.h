#pragma once

#include "exchange/collection/collectionbook.h"
#include "exchange/write/workbookpen.h"

/// Writes the cover: whose workbook it is, what must be mended, what to do, and links to the forms. `names`
/// are those of the forms' sheets.
void writeCollectionCover(lxw_worksheet* sheet, WorkbookPen& pen, const CollectionBook& book,
                          const QStringList& names);
