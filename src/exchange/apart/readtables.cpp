#include "exchange/apart/readtables.h"

#include "exchange/apart/readerprocess.h"
#include "exchange/tabreader.h"

#include <memory>

ReadTables readTablesHere()
{
    return ReadTables(&readWorkbook);
}

ReadTables readTablesApart(const QString& program)
{
    const auto process = std::make_shared<ReaderProcess>(program);
    return ReadTables(
        [process](const QString& path, const QString& encoding) { return process->read(path, encoding); },
        [process](const QString& path) { process->expect(path); });
}
