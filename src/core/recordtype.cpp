#include "core/recordtype.h"

#include <algorithm>

int RecordType::indexOf(const QString& fieldName) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
                                 [&](const Field& field) { return field.name == fieldName; });
    return it == fields.end() ? -1 : static_cast<int>(it - fields.begin());
}

const Field* RecordType::field(const QString& fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[index];
}
