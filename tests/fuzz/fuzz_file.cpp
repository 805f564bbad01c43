// Any file at all, as it comes.

#include "exchange/tabreader.h"
#include "fuzzsink.h"
#include "memoryfile.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const MemoryFile file(QByteArrayView(data, static_cast<qsizetype>(size)));
    FuzzSink sink;
    readTables(file.path(), {}, sink);
    return 0;
}
