#include "work/cellfacts.h"

#include "storage/valuestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void compareWithLastYear(CellFacts& facts, const QVector<Value>& lastYear, qint64 school, const Value* value)
{
    const auto it = std::find_if(lastYear.begin(), lastYear.end(),
                                 [&](const Value& each) { return each.school == school; });
    if (it == lastYear.end()) {
        return;
    }
    facts.lastYear = *it;
    if (value != nullptr && value->amount && it->amount) {
        facts.change = *value->amount - *it->amount;
        facts.percent = Decimal::quotient(*facts.change, Decimal::fromInt(100), *it->amount, 1);
    }
}

std::optional<CellFacts::Peers> peersOf(Reading& reading, const Measure& measure, const ValueKey& key,
                                        const Value* value)
{
    const SchoolBook& book = reading.data.schools(key.year);
    const SchoolProfile* self = book.find(key.school);
    QVector<Decimal> amounts;
    for (const Value& each : reading.data.values(measure.id, key.year)) {
        const SchoolProfile* profile = book.find(each.school);
        if (self != nullptr && each.amount && profile != nullptr && profile->open
            && profile->type == self->type) {
            amounts.append(*each.amount);
        }
    }
    if (amounts.isEmpty()) {
        return std::nullopt;
    }
    std::sort(amounts.begin(), amounts.end());
    const qsizetype half = amounts.size() / 2;
    const auto both = amounts[(amounts.size() - 1) / 2].plus(amounts[half]);
    const Decimal median =
        both ? Decimal::quotient(*both, Decimal::fromInt(1), Decimal::fromInt(2), Decimal::Places)
                   .value_or(amounts[half])
             : amounts[half];
    CellFacts::Peers peers{reading.definitions.label(u"school_type"_s, self->type),
                           static_cast<int>(amounts.size()), amounts.first(), median, amounts.last()};
    if (value != nullptr && value->amount) {
        const auto above = amounts.end() - std::upper_bound(amounts.begin(), amounts.end(), *value->amount);
        peers.rank = static_cast<int>(above) + 1;
    }
    return peers;
}

} // namespace

CellFacts factsOf(const Database& database, Reading& reading, const Measure& measure, const ValueKey& key,
                  const Value* value)
{
    CellFacts facts;
    compareWithLastYear(facts, reading.data.values(measure.id, key.year - 1), key.school, value);
    facts.peers = peersOf(reading, measure, key, value);
    if (value != nullptr) {
        facts.history = History(database).ofRow(value->rev);
    }
    facts.evidence = EvidenceStore(database).ofValue(historyKey(key), value != nullptr ? value->rev : 0);
    return facts;
}
