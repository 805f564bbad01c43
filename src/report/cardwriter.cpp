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

QString listText(const QStringList& words)
{
    QStringList texts;
    for (const QString& word : words) {
        texts.append(jsonText(word));
    }
    return u'[' + texts.join(u", "_s) + u']';
}

void addFigures(Members& members, const QStringList& codes)
{
    if (codes.size() == 1) {
        members.add(u"figure"_s, jsonText(codes.first()));
    } else {
        members.add(u"figures"_s, listText(codes));
    }
}

QString fieldName(const CardDefinition& card, int field)
{
    return card.registerType->fields[field].name;
}

QString sortText(const CardDefinition& card)
{
    return (card.descending ? u"-"_s : QString()) + fieldName(card, card.sortField);
}

void addFields(Members& members, const CardDefinition& card)
{
    QStringList names;
    for (const int field : card.fields) {
        names.append(fieldName(card, field));
    }
    members.add(u"fields"_s, listText(names));
}

void addKey(Members& members, CardKey key, const CardDefinition& card)
{
    const CardDefinition usual;
    const Grouping usualGrouping = card.kind == CardKind::Scatter ? Grouping::None : usual.by;
    switch (key) {
    case CardKey::Figures: addFigures(members, card.figures); break;
    case CardKey::By:
        if (card.by != usualGrouping) {
            members.add(u"by"_s, jsonText(groupingWord(card.by)));
        }
        break;
    case CardKey::Years: members.addNumber(u"years"_s, card.years, usual.years); break;
    case CardKey::Limit: members.addNumber(u"limit"_s, card.limit, usual.limit); break;
    case CardKey::Order:
        if (card.ordered) {
            members.add(u"order"_s, jsonText(card.worstFirst ? u"worst"_s : u"best"_s));
        }
        break;
    case CardKey::Register:
        members.add(u"register"_s,
                    jsonText(card.registerType == nullptr ? QString() : card.registerType->id));
        break;
    case CardKey::Filter:
        if (!card.filterText.isEmpty()) {
            members.add(u"filter"_s, jsonText(card.filterText));
        }
        break;
    case CardKey::Fields: addFields(members, card); break;
    case CardKey::Sort:
        if (card.sortField >= 0) {
            members.add(u"sort"_s, jsonText(sortText(card)));
        }
        break;
    case CardKey::Text: members.add(u"text"_s, jsonText(card.text)); break;
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
