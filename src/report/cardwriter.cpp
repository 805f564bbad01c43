#include "report/cardwriter.h"

#include "report/cardkinds.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Collects the members of one object.
class Members
{
public:
    void add(const QString& key, const QString& value) { m_parts.append(jsonText(key) + u": "_s + value); }
    void addNumber(const QString& key, int value, int usual)
    {
        if (value != usual) {
            add(key, QString::number(value));
        }
    }
    QString text() const { return u'{' + m_parts.join(u", "_s) + u'}'; }

private:
    QStringList m_parts;
};

void addFigures(Members& members, const QStringList& codes)
{
    if (codes.size() == 1) {
        members.add(u"figure"_s, jsonText(codes.first()));
        return;
    }
    QStringList texts;
    for (const QString& code : codes) {
        texts.append(jsonText(code));
    }
    members.add(u"figures"_s, u'[' + texts.join(u", "_s) + u']');
}

void addKey(Members& members, CardKey key, const CardDefinition& card)
{
    const CardDefinition usual;
    switch (key) {
    case CardKey::Figures: addFigures(members, card.figures); break;
    case CardKey::By:
        if (card.by != usual.by) {
            members.add(u"by"_s, jsonText(groupingWord(card.by)));
        }
        break;
    case CardKey::Years: members.addNumber(u"years"_s, card.years, usual.years); break;
    case CardKey::Limit: members.addNumber(u"limit"_s, card.limit, usual.limit); break;
    case CardKey::Order:
        if (card.worstFirst) {
            members.add(u"order"_s, jsonText(u"worst"_s));
        }
        break;
    }
}

} // namespace

QString jsonText(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString writeCard(const CardDefinition& card)
{
    Members members;
    members.add(u"kind"_s, jsonText(cardKindWord(card.kind)));
    if (!card.title.isEmpty()) {
        members.add(u"title"_s, jsonText(card.title));
    }
    for (const CardKey key : CardKindInfo::of(card.kind).keys) {
        addKey(members, key, card);
    }
    members.addNumber(u"span"_s, card.span, CardDefinition().span);
    return members.text();
}

QString writeCards(const QVector<CardDefinition>& cards)
{
    QStringList lines;
    for (const CardDefinition& card : cards) {
        lines.append(writeCard(card));
    }
    return lines.isEmpty() ? u"[]"_s : u"[\n "_s + lines.join(u",\n "_s) + u"\n]"_s;
}
