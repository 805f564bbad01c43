#include "exchange/ods/odstext.h"

#include "exchange/package/xmlpart.h"

#include <algorithm>
#include <array>

namespace {

template <std::size_t Count>
bool isOneOf(QStringView name, const std::array<QStringView, Count>& names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isParagraph(QStringView name)
{
    return name == u"p" || name == u"h";
}

// Holds paragraphs that count.
bool isBlock(QStringView name)
{
    static constexpr std::array<QStringView, 4> Blocks = {u"list", u"list-item", u"list-header", u"section"};
    return isOneOf(name, Blocks);
}

// What stands in a paragraph and is no part of its text.
bool isAside(QStringView name, QStringView uri)
{
    static constexpr std::array<QStringView, 4> Asides = {u"annotation", u"annotation-end", u"note",
                                                          u"ruby-text"};
    return isOneOf(name, Asides) || uri.contains(u":drawing:");
}

QString spaces(const QXmlStreamReader& xml, qint64& spacesLeft)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QStringView stored = attributeOf(attributes, u"c");
    bool ok = true;
    const int count = stored.isEmpty() ? 1 : stored.toInt(&ok);
    spacesLeft -= ok ? std::max(count, 0) : 0;
    return ok && count > 0 && spacesLeft >= 0 ? QString(count, u' ') : QString();
}

void readParagraph(QXmlStreamReader& xml, QString& text, qint64& spacesLeft)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            const QStringView name = xml.name();
            ++depth;
            if (name == u"s") {
                text += spaces(xml, spacesLeft);
            } else if (name == u"tab") {
                text += u'\t';
            } else if (name == u"line-break") {
                text += u'\n';
            } else if (isAside(name, xml.namespaceUri())) {
                xml.skipCurrentElement();
                --depth;
            }
        }
    }
}

} // namespace

QString readOdsText(QXmlStreamReader& xml, qint64& spacesLeft)
{
    QString text;
    bool isFirst = true;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (!xml.isStartElement()) {
            continue;
        } else if (isParagraph(xml.name())) {
            if (!isFirst) {
                text += u'\n';
            }
            isFirst = false;
            readParagraph(xml, text, spacesLeft);
        } else if (isBlock(xml.name())) {
            ++depth;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}
