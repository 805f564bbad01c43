#include "exchange/xlsx/xlsxstyles.h"

using namespace Qt::StringLiterals;

namespace {

// The letters of a format that stand for parts of a date or time, and what else tells how to read them.
struct FormatLetters {
    bool day = false;
    bool month = false; // or minutes: Excel tells them apart by their neighbours
    bool clock = false;
    bool elapsed = false;
    bool digits = false; // a place for a digit before any letter: a number with a unit such as `0年`
    bool percent = false;

    bool anyDate() const { return day || month || clock || elapsed; }
};

// [h], [mm] and [ss] count hours, minutes and seconds past a whole day. Other brackets are colours,
// conditions and languages.
bool isElapsed(QStringView bracket)
{
    const QString inside = bracket.toString().toLower();
    return !inside.isEmpty() && inside.count(inside.front()) == inside.size()
           && u"hms"_s.contains(inside.front());
}

void note(FormatLetters& letters, QChar c)
{
    switch (c.toLower().unicode()) {
    case u'y':
    case u'd':
    case u'年':
    case u'日': letters.day = letters.day || !letters.digits; break;
    case u'm':
    case u'月': letters.month = letters.month || !letters.digits; break;
    case u'h':
    case u's': letters.clock = letters.clock || !letters.digits; break;
    case u'0':
    case u'#':
    case u'?': letters.digits = letters.digits || !letters.anyDate(); break;
    case u'%': letters.percent = true; break;
    default: break;
    }
}

// Where the literal or bracket that begins here ends.
qsizetype endOfPiece(QStringView code, qsizetype at)
{
    const QChar closing = code[at] == u'"' ? u'"' : u']';
    const qsizetype end = code.indexOf(closing, at + 1);
    return end < 0 ? code.size() : end;
}

FormatLetters lettersOf(QStringView code)
{
    FormatLetters letters;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar c = code[at];
        if (c == u'"' || c == u'[') {
            const qsizetype end = endOfPiece(code, at);
            letters.elapsed =
                letters.elapsed
                || (c == u'[' && isElapsed(code.sliced(at + 1, std::max<qsizetype>(end - at - 1, 0))));
            at = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at; // the next character is shown as it is, or left free, or repeated
        } else {
            note(letters, c);
        }
    }
    return letters;
}

} // namespace

NumberFormat classifyFormat(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0) {
        return NumberFormat::Plain;
    }
    const FormatLetters letters = lettersOf(code);
    if (letters.elapsed && !letters.day) {
        return NumberFormat::Elapsed;
    }
    if (letters.day || (letters.month && !letters.clock)) {
        return NumberFormat::Date;
    }
    if (letters.clock) {
        return NumberFormat::Time;
    }
    return letters.percent ? NumberFormat::Percent : NumberFormat::Plain;
}

NumberFormat builtinFormat(int id)
{
    if (id == 9 || id == 10) {
        return NumberFormat::Percent;
    }
    if (id == 46) {
        return NumberFormat::Elapsed;
    }
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35) || id == 55 || id == 56) {
        return NumberFormat::Time;
    }
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? NumberFormat::Date : NumberFormat::Plain;
}

QString XlsxStyles::read(const ZipPackage& package, const QString& part)
{
    return XmlEvents(package, part).read(*this);
}

void XlsxStyles::startElement(QByteArrayView name, const XmlEventAttributes& attributes)
{
    const int depth = m_depth++;
    if (depth == 1) {
        m_section = name == "numFmts" ? Section::Codes : name == "cellXfs" ? Section::Cells : Section::Other;
    } else if (depth == 2 && m_section != Section::Other) {
        const int id = attributes.value("numFmtId").toInt();
        if (m_section == Section::Codes) {
            m_codes.insert(id, classifyFormat(QString::fromUtf8(attributes.value("formatCode"))));
        } else {
            m_formats.append(m_codes.contains(id) ? m_codes.value(id) : builtinFormat(id));
        }
    }
}
