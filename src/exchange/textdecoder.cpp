#include "exchange/textdecoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

class TextDecoder
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)

public:
    explicit TextDecoder(QByteArrayView bytes) : m_bytes(bytes) {}

    DecodedText detect() const;
    DecodedText decodeAs(const QString& encoding) const;

private:
    bool isDamagedUtf8() const;
    qsizetype firstBadLine(const QString& encoding) const;
    DecodedText failed(const QString& encoding) const;

    QByteArrayView m_bytes;
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

bool isWide(const QString& encoding)
{
    return encoding.startsWith("UTF-16"_L1, Qt::CaseInsensitive)
           || encoding.startsWith("UTF-32"_L1, Qt::CaseInsensitive);
}

// The decoder keeps an unfinished character at the end for later and reports nothing. A line break behind it
// can belong to no character and brings the error out. False when the bytes do not fit the encoding.
bool decodeStrictly(QByteArrayView bytes, const QString& encoding, QString* text)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    *text = decoder.decode(bytes);
    if (isWide(encoding)) {
        const qsizetype unit = encoding.contains("32"_L1) ? 4 : 2;
        return bytes.size() % unit == 0 && !decoder.hasError() && text->isValidUtf16();
    }
    const QString end = decoder.decode(QByteArrayView("\n", 1));
    return !decoder.hasError() && end == "\n"_L1;
}

qsizetype lineAt(QStringView text)
{
    return text.count(u'\n') + (text.contains(u'\n') ? 0 : text.count(u'\r')) + 1;
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

DecodedText TextDecoder::detect() const
{
    for (const Mark& mark : Marks) {
        if (m_bytes.startsWith(mark.bytes)) {
            return decodeAs(mark.encoding);
        }
    }
    QString text;
    if (decodeStrictly(m_bytes, u"UTF-8"_s, &text) || isDamagedUtf8()) {
        return decodeAs(u"UTF-8"_s);
    }
    return decodeAs(u"GB18030"_s);
}

// GB18030 accepts nearly everything and would turn UTF-8 with one bad byte into other Chinese characters.
// Chinese text in GB18030 looks like UTF-8 only by rare chance, so mostly good UTF-8 is UTF-8.
bool TextDecoder::isDamagedUtf8() const
{
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder.decode(m_bytes);
    qsizetype good = 0;
    qsizetype bad = 0;
    for (const QChar c : text) {
        bad += c == QChar::ReplacementCharacter ? 1 : 0;
        good += c.unicode() >= 0x0800 && c != QChar::ReplacementCharacter ? 1 : 0;
    }
    return good > 4 * bad;
}

DecodedText TextDecoder::decodeAs(const QString& encoding) const
{
    if (!QStringDecoder(encoding.toLatin1().constData()).isValid()) {
        return {{}, encoding, tr("The encoding “%1” is not known.").arg(encoding)};
    }
    QString text;
    if (!decodeStrictly(m_bytes, encoding, &text)) {
        return failed(encoding);
    }
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    if (const qsizetype at = text.indexOf(QChar::Null); at >= 0) {
        return {{},
                encoding,
                tr("Line %1 holds a NUL character: this is not a text file, or its encoding is "
                   "another one.")
                    .arg(lineAt(QStringView(text).first(at)))};
    }
    return {text, encoding, {}};
}

DecodedText TextDecoder::failed(const QString& encoding) const
{
    return {{},
            encoding,
            tr("Line %1 holds bytes that are no character in %2. Save the file again as UTF-8, or "
               "name its encoding.")
                .arg(firstBadLine(encoding))
                .arg(encoding)};
}

// Only for the message, so speed does not matter: byte by byte until the decoder objects.
qsizetype TextDecoder::firstBadLine(const QString& encoding) const
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    QString good;
    for (const char& byte : m_bytes) {
        const QString piece = decoder.decode(QByteArrayView(&byte, 1));
        if (decoder.hasError()) {
            break;
        }
        good += piece;
    }
    return lineAt(QStringView(good).first(wellFormedLength(good)));
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, const QString& encodingName)
{
    const TextDecoder decoder(bytes);
    return encodingName.isEmpty() ? decoder.detect() : decoder.decodeAs(widened(encodingName));
}
