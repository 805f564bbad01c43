#include "work/tablefile.h"

#include "exchange/tables/headermatch.h"
#include "work/contenthash.h"

#include <algorithm>

namespace {

/// Sheet2 and Sheet3 of a new workbook, which nobody fills; a sheet of notes.
bool hasNoRows(const Sheet& sheet)
{
    return std::none_of(sheet.rows.begin(), sheet.rows.end(), isDataRow);
}

} // namespace

TableFile readTableFile(const QString& path, const QString& encoding, const ReadTables& readTables)
{
    Workbook workbook = readTables(path, encoding);
    erase_if(workbook.sheets, hasNoRows);
    const bool isSound = workbook.complaints.isEmpty(); // what is no file is not even opened
    return {path, isSound ? contentHash(path) : QString(), std::move(workbook.sheets),
            std::move(workbook.complaints)};
}
