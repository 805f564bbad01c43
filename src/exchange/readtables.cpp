#include "exchange/readtables.h"

#include "exchange/readerprocess.h"
#include "exchange/tabreader.h"

#include <memory>

Workbook readTablesHere(const QString& path, const QString& encoding)
{
    return readWorkbook(path, encoding);
}

ReadTables readTablesApart(const QString& program)
{
    return [process = std::make_shared<ReaderProcess>(program)](
               const QString& path, const QString& encoding) { return process->read(path, encoding); };
}
