// An .xls workbook: the bytes as a container, or as the stream within.

#include "exchange/xls/xlsreader.h"
#include "fuzzsink.h"
#include "memoryfile.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const MemoryFile file(QByteArrayView(data, static_cast<qsizetype>(size)));
    FuzzSink sink;
    XlsReader(file.path(), sink).read();
    return 0;
}
