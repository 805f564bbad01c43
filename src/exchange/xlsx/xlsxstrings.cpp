#include "exchange/xlsx/xlsxstrings.h"

#include "exchange/xlsx/xlsxvalue.h"

QString readRichText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"t") {
                text += unescaped(xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (xml.name() == u"r") {
                ++depth;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return text;
}

QVector<QString> readSharedStrings(XmlPart& part, QString* error)
{
    QVector<QString> strings;
    while (part.xml().readNextStartElement()) {
        if (part.xml().name() == u"si") {
            strings.append(readRichText(part.xml()));
        } else {
            part.xml().skipCurrentElement();
        }
    }
    *error = part.finish();
    return strings;
}
