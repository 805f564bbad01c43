#include "work/valueentry.h"

#include "core/amounttext.h"
#include "storage/yearstore.h"

ValueEntry::Result ValueEntry::understand(const Measure& measure, const ValueKey& key,
                                          const QString& text) const
{
    Result result;
    const AmountText read = AmountReader(measure.unit, measure.decimals).read(text);
    result.error = read.error;
    result.suggestion = read.suggestion;
    if (!result.error.isEmpty() || read.isBlank()) {
        return result;
    }
    Value value;
    value.school = key.school;
    value.amount = read.amount;
    value.missing = read.missing;
    result.error = ValueCheck(m_reading.definitions, m_reading.data).objection(measure, key, value);
    result.value = value;
    return result;
}

ValueEntry::Result ValueEntry::enter(const Measure& measure, const ValueKey& key, const QString& text,
                                     std::optional<qint64> expectedRev) const
{
    Result result = understand(measure, key, text);
    if (result.error.isEmpty() && !YearStore(m_database).contains(key.year)) {
        result.error = tr("The year %1 has not been opened in this database").arg(key.year);
    }
    if (!result.error.isEmpty()) {
        result.value.reset();
        return result;
    }
    Change change(m_database, m_info);
    {
        ValueWriter writer(change);
        if (result.value) {
            writer.put(key, *result.value, ValueWriter::Existing::Replace, {}, expectedRev);
        } else {
            writer.clear(key, expectedRev);
        }
    }
    change.commit();
    result.accepted = true;
    result.change = change.id();
    result.value = ValueStore(m_database).find(key);
    return result;
}
