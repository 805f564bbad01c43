// What a reader's process may send once a file has taken it over.

#include "exchange/apart/tablewire.h"
#include "exchange/workbook.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    WorkbookCollector collector;
    TableWire::replay(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)),
                      collector);
    collector.take();
    return 0;
}
