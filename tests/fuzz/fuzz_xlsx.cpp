// The parts of an .xlsx workbook; the first byte tells which part the rest is.

#include "exchange/xlsx/xlsxreader.h"
#include "fuzzsink.h"
#include "memoryfile.h"
#include "storedzip.h"

namespace {

struct Part {
    QByteArray name;
    QByteArray content;
};

const Part Parts[] = {
    {"xl/worksheets/sheet1.xml",
     "<worksheet><sheetData><row><c t='s' s='1'><v>0</v></c></row></sheetData></worksheet>"},
    {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"},
    {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"},
    {"xl/workbook.xml", "<workbook><sheets><sheet name='a' r:id='r1' xmlns:r='r'/></sheets></workbook>"},
    {"xl/_rels/workbook.xml.rels", "<a><b Id='r1' Type='/worksheet' Target='worksheets/sheet1.xml'/>"
                                   "<b Id='r2' Type='/sharedStrings' Target='sharedStrings.xml'/><b Id='r3' "
                                   "Type='/styles' Target='styles.xml'/></a>"},
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    StoredZip zip;
    const size_t chosen = data[0] % std::size(Parts);
    for (size_t i = 0; i < std::size(Parts); ++i) {
        zip.add(Parts[i].name, i == chosen ? QByteArray(reinterpret_cast<const char*>(data + 1),
                                                        static_cast<qsizetype>(size - 1))
                                           : Parts[i].content);
    }
    const MemoryFile file(zip.bytes());
    FuzzSink sink;
    XlsxReader(file.path(), sink).read();
    return 0;
}
