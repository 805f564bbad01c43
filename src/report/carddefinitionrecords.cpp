// The part of CardReader that reads cards of records and of text.

#include "report/carddefinition.h"

#include "report/cardtext.h"

#include "core/registers.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

void CardReader::readRecords(const QJsonObject& object, CardDefinition& card) const
{
    const QString id = readWord(object, u"register"_s);
    card.registerType = Registers::find(id);
    if (card.registerType == nullptr || !card.registerType->isYearly()) {
        fail(id.isEmpty() ? tr("it names no register") : tr("there is no register “%1”").arg(id));
    }
    readFilter(readWord(object, u"filter"_s), card);
    for (const QString& name : readList(object, u"fields"_s)) {
        card.fields.append(fieldOf(card, name));
    }
    if (card.fields.isEmpty()) {
        fail(tr("it names no fields to show"));
    }
    const QString sort = readWord(object, u"sort"_s);
    card.descending = sort.startsWith(u'-');
    card.sortField = sort.isEmpty() ? -1 : fieldOf(card, card.descending ? sort.mid(1) : sort);
}

void CardReader::readFilter(const QString& text, CardDefinition& card) const
{
    card.filterText = text;
    try {
        card.filter = Filter(*card.registerType, text);
    } catch (const FormulaError& error) {
        fail(error.message());
    }
    for (const auto& [list, code] : card.filter.choiceCodes()) {
        const auto& items = m_definitions.codeList(list);
        const bool known = std::any_of(items.begin(), items.end(), [&, wanted = code](const CodeItem& item) {
            return item.code == wanted;
        });
        if (!known) {
            fail(tr("the code list “%1” has no code “%2”").arg(list, code));
        }
    }
}

int CardReader::fieldOf(const CardDefinition& card, const QString& name) const
{
    const int field = card.registerType->indexOf(name);
    if (field < 0) {
        fail(tr("the register “%1” has no field “%2”").arg(card.registerType->id, name));
    }
    return field;
}

void CardReader::readText(const QJsonObject& object, CardDefinition& card) const
{
    card.text = readWord(object, u"text"_s);
    if (card.text.trimmed().isEmpty()) {
        fail(tr("it has no text"));
    }
    try {
        card.figures = CardText(card.text).codes();
    } catch (const FormulaError& error) {
        fail(error.message());
    }
    checkFigures(card.figures);
}
