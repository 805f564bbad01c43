#include "report/carddefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, CardKind>& kinds()
{
    static const QHash<QString, CardKind> words = {{u"figure"_s, CardKind::Figure},
                                                   {u"trend"_s, CardKind::Trend},
                                                   {u"ranking"_s, CardKind::Ranking},
                                                   {u"composition"_s, CardKind::Composition},
                                                   {u"targets"_s, CardKind::Targets}};
    return words;
}

const QHash<QString, Grouping>& groupings()
{
    static const QHash<QString, Grouping> words = {{QString(), Grouping::Township},
                                                   {u"township"_s, Grouping::Township},
                                                   {u"type"_s, Grouping::Type},
                                                   {u"ownership"_s, Grouping::Ownership},
                                                   {u"school"_s, Grouping::School}};
    return words;
}

} // namespace

QString cardKindWord(CardKind kind)
{
    return kinds().key(kind);
}

bool takesSeveralFigures(CardKind kind)
{
    return kind != CardKind::Figure && kind != CardKind::Ranking;
}

/// Township has the empty word too, which is what a missing key gives.
QString groupingWord(Grouping grouping)
{
    return grouping == Grouping::Township ? u"township"_s : groupings().key(grouping);
}

QVector<CardDefinition> CardReader::read(const QString& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        throw FormulaError(tr("The cards are not valid JSON, near character %1: %2")
                               .arg(error.offset)
                               .arg(error.errorString()));
    }
    if (!document.isArray()) {
        throw FormulaError(tr("The cards must be a JSON list: [{…}, {…}]"));
    }
    QVector<CardDefinition> cards;
    m_number = 0;
    for (const QJsonValue value : document.array()) {
        ++m_number;
        m_key.clear();
        if (!value.isObject()) {
            fail(tr("this is not an object in braces"));
        }
        cards.append(readCard(value.toObject()));
    }
    return cards;
}

CardDefinition CardReader::readCard(const QJsonObject& object) const
{
    checkKeys(object);
    CardDefinition card;
    const QString kind = readWord(object, u"kind"_s);
    if (!kinds().contains(kind)) {
        fail(tr("“%1” is no kind of card; there are figure, trend, ranking, composition and targets")
                 .arg(kind));
    }
    card.kind = kinds().value(kind);
    card.title = readWord(object, u"title"_s);
    card.figures = readFigures(object, card.kind);
    const QString by = readWord(object, u"by"_s);
    if (!groupings().contains(by)) {
        fail(tr("“by” takes township, type, ownership or school, not “%1”").arg(by));
    }
    card.by = groupings().value(by);
    const QString order = readWord(object, u"order"_s);
    if (!order.isEmpty() && order != u"best"_s && order != u"worst"_s) {
        fail(tr("“order” takes best or worst, not “%1”").arg(order));
    }
    card.worstFirst = order == u"worst"_s;
    card.years = readNumber(object, u"years"_s, card.years, 2, 30);
    card.span = readNumber(object, u"span"_s, card.span, 1, 12);
    card.limit = readNumber(object, u"limit"_s, card.limit, 1, 100);
    checkTogether(card);
    return card;
}

void CardReader::checkKeys(const QJsonObject& object) const
{
    static const QStringList known = {u"kind"_s,  u"title"_s, u"figure"_s, u"figures"_s, u"by"_s,
                                      u"years"_s, u"span"_s,  u"limit"_s,  u"order"_s};
    for (const QString& key : object.keys()) {
        m_key = key;
        if (!known.contains(key)) {
            fail(tr("it has an unknown key “%1”").arg(key));
        }
    }
}

QString CardReader::readWord(const QJsonObject& object, const QString& key) const
{
    m_key = key;
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString()) {
        fail(tr("“%1” must be a text in quotation marks").arg(key));
    }
    return value.toString();
}

int CardReader::readNumber(const QJsonObject& object, const QString& key, int usual, int least,
                           int most) const
{
    m_key = key;
    const QJsonValue value = object.value(key);
    if (value.isUndefined()) {
        return usual;
    }
    const double number = value.toDouble(-1.0);
    if (number < least || number > most || std::floor(number) != number) {
        fail(tr("“%1” must be a whole number from %2 to %3").arg(key).arg(least).arg(most));
    }
    return static_cast<int>(number);
}

QStringList CardReader::readFigures(const QJsonObject& object, CardKind kind) const
{
    QStringList codes;
    if (const QString single = readWord(object, u"figure"_s); !single.isEmpty()) {
        codes.append(single);
    }
    m_key = object.contains(u"figure"_s) && codes.size() == 1 ? u"figure"_s : u"figures"_s;
    const QJsonValue list = object.value(u"figures"_s);
    if (!list.isUndefined() && !list.isArray()) {
        fail(tr("“figures” must be a list of codes: [\"…\", \"…\"]"));
    }
    for (const QJsonValue code : list.toArray()) {
        codes.append(code.toString());
    }
    if (codes.isEmpty()) {
        fail(tr("it names no figure"));
    }
    if (codes.size() > 1 && !takesSeveralFigures(kind)) {
        fail(tr("a card of this kind shows one figure, and %1 are named").arg(codes.size()));
    }
    for (const QString& code : codes) {
        if (m_definitions.figure(code) == nullptr) {
            fail(tr("there is no figure “%1”").arg(code));
        }
    }
    return codes;
}

/// Figures on one axis share its unit, and only amounts can be parts of a whole.
void CardReader::checkTogether(const CardDefinition& card) const
{
    if (card.kind != CardKind::Trend && card.kind != CardKind::Composition) {
        return;
    }
    m_key = card.figures.size() == 1 ? u"figure"_s : u"figures"_s;
    const Figure& first = *m_definitions.figure(card.figures.first());
    for (const QString& code : card.figures) {
        const Figure& figure = *m_definitions.figure(code);
        if (figure.unit != first.unit) {
            fail(tr("“%1” and “%2” have different units").arg(first.code, code));
        }
        for (const FigureVersion& version : figure.versions) {
            const bool adds = version.kind != FigureKind::Ratio && version.kind != FigureKind::Dispersion;
            if (card.kind == CardKind::Composition && (!adds || figure.isPercentage())) {
                fail(tr("“%1” is a ratio, and ratios do not add up to a whole").arg(code));
            }
        }
    }
}

void CardReader::fail(const QString& message) const
{
    throw CardError(m_number, m_key, message, tr("Card %1: %2").arg(m_number).arg(message));
}
