// Text in every encoding: what is read in pieces is what is read whole.

#include "exchange/text/csvreader.h"
#include "exchange/text/textdecoder.h"
#include "fuzzsink.h"
#include "memoryfile.h"

#include "exchange/tabreader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    static const QStringList encodings{{},
                                       QStringLiteral("UTF-8"),
                                       QStringLiteral("UTF-16LE"),
                                       QStringLiteral("GB18030"),
                                       QStringLiteral("UTF-32BE")};
    const QString& encoding = encodings[data[0] % encodings.size()];
    const qsizetype step = 1 + data[0] / 16;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const DecodedText decoded = decodeText(bytes, encoding);
    CsvReader whole(decoded.text);
    qsizetype at = 0;
    CsvReader pieces([&] {
        const QString piece = decoded.text.mid(at, step);
        at += piece.size();
        return piece;
    });
    if (pieces.separator() == whole.separator()
        && (whole.read() != pieces.read() || whole.complaints().size() != pieces.complaints().size())) {
        std::abort();
    }
    const MemoryFile file(bytes);
    FuzzSink sink;
    readTables(file.path(), encoding, sink);
    return 0;
}
