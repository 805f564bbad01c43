#include "core/pinyin.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t First = 0x4E00;

/// The initials of the characters from U+4E00 on, made from ICU's Han-Latin transliteration.
const QByteArray& table()
{
    static const QByteArray letters = [] {
        QFile file(u":/pinyin-initials.txt"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? file.readAll().replace('\n', "") : QByteArray();
    }();
    return letters;
}

/// Second readings that occur in the names of places, schools and people.
const QHash<QChar, QChar>& otherReadings()
{
    static const QHash<QChar, QChar> readings = {
        {u'乐', u'y'}, {u'长', u'z'}, {u'重', u'c'}, {u'朝', u'z'}, {u'单', u's'},
        {u'曾', u'c'}, {u'行', u'h'}, {u'解', u'x'}, {u'区', u'o'}, {u'厦', u's'},
        {u'石', u'd'}, {u'参', u's'}, {u'校', u'j'}, {u'会', u'k'},
    };
    return readings;
}

QString letters(QStringView text, bool otherReading, QChar (*initial)(QChar))
{
    QString result;
    for (const QChar character : text) {
        const QChar letter = initial(character);
        if (!letter.isNull()) {
            result += otherReading ? otherReadings().value(character, letter) : letter;
        }
    }
    return result;
}

} // namespace

QChar Pinyin::initial(QChar character)
{
    const qsizetype index = character.unicode() - First;
    if (index >= 0 && index < table().size()) {
        return QChar::fromLatin1(table()[index]);
    }
    return character.isLetterOrNumber() && character.unicode() < 0x80 ? character.toLower() : QChar();
}

QString Pinyin::initials(QStringView text)
{
    return letters(text, false, &Pinyin::initial);
}

bool Pinyin::matches(QStringView text, QStringView typed)
{
    if (text.contains(typed, Qt::CaseInsensitive)) {
        return true;
    }
    const QString wanted = typed.toString().toLower();
    return initials(text).contains(wanted) || letters(text, true, &Pinyin::initial).contains(wanted);
}
