#include "report/carddefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, CardKind>& kinds()
{
    static const QHash<QString, CardKind> words = {
        {u"figure"_s, CardKind::Figure},   {u"trend"_s, CardKind::Trend},
        {u"ranking"_s, CardKind::Ranking}, {u"composition"_s, CardKind::Composition},
        {u"targets"_s, CardKind::Targets}, {u"heat"_s, CardKind::Heat},
        {u"scatter"_s, CardKind::Scatter}, {u"records"_s, CardKind::Records},
        {u"text"_s, CardKind::Text}};
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

bool CardDefinition::operator==(const CardDefinition& other) const
{
    const auto parts = [](const CardDefinition& card) {
        return std::tie(card.kind, card.title, card.figures, card.by, card.years, card.span, card.limit,
                        card.ordered, card.worstFirst, card.registerType, card.filterText, card.fields,
                        card.sortField, card.descending, card.text);
    };
    return parts(*this) == parts(other);
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
    CardDefinition card;
    const QString kind = readWord(object, u"kind"_s);
    if (!kinds().contains(kind)) {
        fail(tr("“%1” is no kind of card; there are figure, trend, ranking, composition, targets, heat, "
                "scatter, records and text")
                 .arg(kind));
    }
    card.kind = kinds().value(kind);
    checkKeys(object, card.kind);
    card.title = readWord(object, u"title"_s);
    card.years = readNumber(object, u"years"_s, card.years, 2, 30);
    card.span = readNumber(object, u"span"_s, card.span, 1, 12);
    card.limit = readNumber(object, u"limit"_s, card.limit, 1, 100);
    if (card.kind == CardKind::Records) {
        readRecords(object, card);
        return card;
    }
    if (card.kind == CardKind::Text) {
        readText(object, card);
        return card;
    }
    card.figures = readFigures(object, card.kind);
    card.by = readGrouping(object, card.kind);
    readOrder(object, card);
    checkTogether(card);
    return card;
}

void CardReader::checkKeys(const QJsonObject& object, CardKind kind) const
{
    static const QStringList ofAll = {u"kind"_s, u"title"_s, u"span"_s};
    static const QStringList ofFigures = {u"figure"_s, u"figures"_s, u"by"_s,
                                          u"years"_s,  u"limit"_s,   u"order"_s};
    static const QStringList ofRecords = {u"register"_s, u"filter"_s, u"fields"_s, u"sort"_s, u"limit"_s};
    static const QStringList ofTexts = {u"text"_s};
    const QStringList& own = kind == CardKind::Records ? ofRecords
                             : kind == CardKind::Text  ? ofTexts
                                                       : ofFigures;
    for (const QString& key : object.keys()) {
        m_key = key;
        if (own.contains(key) || ofAll.contains(key)) {
            continue;
        }
        const bool elsewhere = ofFigures.contains(key) || ofRecords.contains(key) || ofTexts.contains(key);
        fail((elsewhere ? tr("a card of this kind has no key “%1”") : tr("it has an unknown key “%1”"))
                 .arg(key));
    }
}

/// A scatter's points are schools; “by” gives them their colours.
Grouping CardReader::readGrouping(const QJsonObject& object, CardKind kind) const
{
    const QString by = readWord(object, u"by"_s);
    if (!groupings().contains(by)) {
        fail(tr("“by” takes township, type, ownership or school, not “%1”").arg(by));
    }
    if (kind != CardKind::Scatter) {
        return groupings().value(by);
    }
    if (by == u"school"_s) {
        fail(tr("the points are schools already; “by” gives their colours: township, type or ownership"));
    }
    return by.isEmpty() ? Grouping::None : groupings().value(by);
}

void CardReader::readOrder(const QJsonObject& object, CardDefinition& card) const
{
    const QString order = readWord(object, u"order"_s);
    if (!order.isEmpty() && order != u"best"_s && order != u"worst"_s) {
        fail(tr("“order” takes best or worst, not “%1”").arg(order));
    }
    card.ordered = !order.isEmpty();
    card.worstFirst = order == u"worst"_s;
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

QStringList CardReader::readList(const QJsonObject& object, const QString& key) const
{
    m_key = key;
    const QJsonValue list = object.value(key);
    if (!list.isUndefined() && !list.isArray()) {
        fail(tr("“%1” must be a list of codes: [\"…\", \"…\"]").arg(key));
    }
    QStringList words;
    for (const QJsonValue word : list.toArray()) {
        words.append(word.toString());
    }
    return words;
}

QStringList CardReader::readFigures(const QJsonObject& object, CardKind kind) const
{
    QStringList codes;
    if (const QString single = readWord(object, u"figure"_s); !single.isEmpty()) {
        codes.append(single);
    }
    codes += readList(object, u"figures"_s);
    m_key = object.contains(u"figure"_s) && codes.size() == 1 ? u"figure"_s : u"figures"_s;
    checkCount(codes, kind);
    checkFigures(codes);
    return codes;
}

void CardReader::checkCount(const QStringList& codes, CardKind kind) const
{
    if (codes.isEmpty()) {
        fail(tr("it names no figure"));
    }
    if (codes.size() > 1 && !takesSeveralFigures(kind)) {
        fail(tr("a card of this kind shows one figure, and %1 are named").arg(codes.size()));
    }
    if (codes.size() != 2 && kind == CardKind::Scatter) {
        fail(tr("a scatter needs two figures, and %1 are named").arg(codes.size()));
    }
}

void CardReader::checkFigures(const QStringList& codes) const
{
    for (const QString& code : codes) {
        if (m_definitions.figure(code) == nullptr) {
            fail(tr("there is no figure “%1”").arg(code));
        }
    }
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
