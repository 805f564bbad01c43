// The content of an .ods workbook.

#include "exchange/ods/odsreader.h"
#include "fuzzsink.h"
#include "memoryfile.h"
#include "storedzip.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    StoredZip zip;
    zip.add("content.xml", QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const MemoryFile file(zip.bytes());
    FuzzSink sink;
    OdsReader(file.path(), sink).read();
    return 0;
}
