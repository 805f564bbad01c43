#include "exchange/text/textdecoder.h"

#include "exchange/text/textpieces.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Counts lines in the way of the file: by LF, or by CR when there is no LF.
class LineCount
{
public:
    void add(QStringView text)
    {
        m_feeds += text.count(u'\n');
        m_returns += text.count(u'\r');
    }
    qsizetype line() const { return (m_feeds > 0 ? m_feeds : m_returns) + 1; }

private:
    qsizetype m_feeds = 0;
    qsizetype m_returns = 0;
};

struct Scan {
    bool isDamaged = false;
    qsizetype good = 0;    ///< characters from U+0800 on, which UTF-8 writes with three bytes or more
    qsizetype bad = 0;     ///< bytes that are none
    qsizetype nulLine = 0; ///< the line of the first NUL character; 0: there is none
};

class TextExaminer
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)

public:
    explicit TextExaminer(QIODevice& device) : m_device(device) {}

    DecodedText detect();
    DecodedText examineAs(const QString& encoding);

private:
    Scan scan(const QString& encoding);
    DecodedText judge(const Scan& scan, const QString& encoding);
    qsizetype firstBadLine(const QString& encoding);

    QIODevice& m_device;
};

struct Mark {
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

constexpr Mark Marks[] = {
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"_L1},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"_L1},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"_L1},
};

// GB2312 and GBK files nearly always hold characters that only their successor knows.
QString widened(const QString& name)
{
    static const QStringList chinese{u"gb2312"_s, u"gbk"_s, u"cp936"_s, u"gb18030"_s, u"windows936"_s};
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_');
    return chinese.contains(plain) ? u"GB18030"_s : name;
}

// Up to the first half of a surrogate pair that stands alone. UTF-16 decoders let those pass.
qsizetype wellFormedLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (text[at].isSurrogate() && !pair) {
            break;
        }
        at += pair ? 2 : 1;
    }
    return at;
}

QString decodedUntilError(QStringDecoder& decoder, const QByteArray& bytes)
{
    QString good;
    for (const char& byte : bytes) {
        const QString piece = decoder.decode(QByteArrayView(&byte, 1));
        if (decoder.hasError()) {
            break;
        }
        good += piece;
    }
    return good;
}

Scan TextExaminer::scan(const QString& encoding)
{
    m_device.seek(0);
    TextPieces pieces(m_device, encoding);
    Scan scan;
    LineCount lines;
    for (QString piece; pieces.next(&piece);) {
        for (const QChar c : std::as_const(piece)) {
            scan.bad += c == QChar::ReplacementCharacter ? 1 : 0;
            scan.good += c.unicode() >= 0x0800 && c != QChar::ReplacementCharacter ? 1 : 0;
        }
        if (const qsizetype at = scan.nulLine > 0 ? -1 : piece.indexOf(QChar::Null); at >= 0) {
            lines.add(QStringView(piece).first(at));
            scan.nulLine = lines.line();
        }
        lines.add(piece);
    }
    scan.isDamaged = pieces.isDamaged();
    return scan;
}

// GB18030 accepts nearly everything and would turn UTF-8 with one bad byte into other Chinese characters.
// Chinese text in GB18030 looks like UTF-8 only by rare chance, so mostly good UTF-8 is UTF-8.
DecodedText TextExaminer::detect()
{
    m_device.seek(0);
    const QByteArray head = m_device.peek(3);
    for (const Mark& mark : Marks) {
        if (head.startsWith(mark.bytes)) {
            return examineAs(mark.encoding);
        }
    }
    const Scan utf8 = scan(u"UTF-8"_s);
    if (!utf8.isDamaged || utf8.good > utf8.bad) {
        return judge(utf8, u"UTF-8"_s);
    }
    return examineAs(u"GB18030"_s);
}

DecodedText TextExaminer::examineAs(const QString& encoding)
{
    if (!QStringDecoder(encoding.toLatin1().constData()).isValid()) {
        return {{}, encoding, tr("The encoding “%1” is not known.").arg(encoding)};
    }
    return judge(scan(encoding), encoding);
}

DecodedText TextExaminer::judge(const Scan& scan, const QString& encoding)
{
    if (scan.isDamaged) {
        return {{},
                encoding,
                tr("Line %1 holds bytes that are no character in %2. Save the file again as UTF-8, or "
                   "name its encoding.")
                    .arg(firstBadLine(encoding))
                    .arg(encoding)};
    }
    if (scan.nulLine > 0) {
        return {{},
                encoding,
                tr("Line %1 holds a NUL character: this is not a text file, or its encoding is "
                   "another one.")
                    .arg(scan.nulLine)};
    }
    return {{}, encoding, {}};
}

// Only for the message: piece by piece as long as all is well, then byte by byte until the decoder objects.
qsizetype TextExaminer::firstBadLine(const QString& encoding)
{
    m_device.seek(0);
    QStringDecoder ahead(encoding.toLatin1().constData());
    QStringDecoder behind(encoding.toLatin1().constData());
    LineCount lines;
    QString half; // of a pair that goes on in the next piece
    for (;;) {
        const QByteArray bytes = m_device.read(TextPieces::Bytes);
        const QString piece = half + QString(ahead.decode(bytes));
        const qsizetype sound = wellFormedLength(piece);
        const bool isCut = sound == piece.size() - 1 && piece.back().isHighSurrogate();
        if (bytes.isEmpty() || ahead.hasError() || (sound < piece.size() && !isCut)) {
            const QString good = half + decodedUntilError(behind, bytes);
            lines.add(QStringView(good).first(wellFormedLength(good)));
            return lines.line();
        }
        [[maybe_unused]] const QString same = behind.decode(bytes);
        lines.add(QStringView(piece).first(sound));
        half = piece.sliced(sound);
    }
}

} // namespace

DecodedText examineText(QIODevice& device, const QString& encodingName)
{
    TextExaminer examiner(device);
    return encodingName.isEmpty() ? examiner.detect() : examiner.examineAs(widened(encodingName));
}

DecodedText decodeText(QByteArrayView bytes, const QString& encodingName)
{
    QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&raw);
    buffer.open(QIODevice::ReadOnly);
    DecodedText decoded = examineText(buffer, encodingName);
    if (decoded.error.isEmpty()) {
        buffer.seek(0);
        TextPieces pieces(buffer, decoded.encoding);
        for (QString piece; pieces.next(&piece);) {
            decoded.text += piece;
        }
    }
    return decoded;
}
