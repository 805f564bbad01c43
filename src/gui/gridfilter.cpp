#include "gui/gridfilter.h"

#include "core/decimal.h"
#include "core/pinyin.h"
#include "gui/gridroles.h"

#include <QHash>

using namespace Qt::StringLiterals;

std::optional<GridFilter> GridFilter::parse(const QString& typed)
{
    static const QHash<QChar, Kind> signs = {{u'>', Kind::Greater}, {u'＞', Kind::Greater},
                                             {u'<', Kind::Less},    {u'＜', Kind::Less},
                                             {u'=', Kind::Equal},   {u'＝', Kind::Equal}};
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto number = Decimal::parse(text.mid(1).trimmed());
    if (signs.contains(text.front()) && number) {
        return GridFilter{signs.value(text.front()), text, number->millionths()};
    }
    return GridFilter{Kind::Contains, text};
}

bool GridFilter::accepts(const QModelIndex& index) const
{
    const QString shown = index.data().toString();
    const QVariant amount = index.data(GridRole::Millionths);
    switch (kind) {
    case Kind::Blank: return shown.isEmpty() && index.data(GridRole::Expected).toBool();
    case Kind::NotBlank: return !shown.isEmpty();
    case Kind::Doubtful:
        return CellMarks::fromInt(index.data(GridRole::Marks).toInt()).testFlag(CellMark::Doubtful);
    case Kind::Greater: return amount.isValid() && amount.toLongLong() > millionths;
    case Kind::Less: return amount.isValid() && amount.toLongLong() < millionths;
    case Kind::Equal: return amount.isValid() && amount.toLongLong() == millionths;
    case Kind::Contains: return Pinyin::matches(shown, text);
    }
    return true;
}
