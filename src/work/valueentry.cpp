#include "work/valueentry.h"

#include "core/amounttext.h"
#include "storage/yearstore.h"

ValueEntry::Result ValueEntry::enter(const Measure& measure, const ValueKey& key, const QString& text,
                                     std::optional<qint64> expectedRev) const
{
    Result result;
    const AmountText read = AmountReader(measure.unit, measure.decimals).read(text);
    Value value;
    value.school = key.school;
    value.amount = read.amount;
    value.missing = read.missing;
    result.error = read.error;
    result.suggestion = read.suggestion;
    if (result.error.isEmpty() && !YearStore(m_database).contains(key.year)) {
        result.error = tr("The year %1 has not been opened in this database").arg(key.year);
    }
    if (result.error.isEmpty() && !read.isBlank()) {
        result.error = ValueCheck(m_reading.definitions, m_reading.data).objection(measure, key, value);
    }
    if (!result.error.isEmpty()) {
        return result;
    }
    Change change(m_database, m_info);
    {
        ValueWriter writer(change);
        if (read.isBlank()) {
            writer.clear(key, expectedRev);
        } else {
            writer.put(key, value, ValueWriter::Existing::Replace, {}, expectedRev);
        }
    }
    change.commit();
    result.accepted = true;
    result.change = change.id();
    result.value = ValueStore(m_database).find(key);
    return result;
}
