#include "core/datasource.h"

#include <algorithm>

QVector<qint64> DataSource::reporters(qint64 measure, int year)
{
    QVector<qint64> schools;
    for (const Value& value : values(measure, year)) {
        schools.append(value.school);
    }
    return schools;
}

const Value* findValue(const QVector<Value>& column, qint64 school)
{
    const auto it = std::lower_bound(column.begin(), column.end(), school,
                                     [](const Value& value, qint64 wanted) { return value.school < wanted; });
    return it != column.end() && it->school == school ? &*it : nullptr;
}
