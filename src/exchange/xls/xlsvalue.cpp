#include "exchange/xls/xlsvalue.h"

#include "exchange/xlsx/xlsxvalue.h"

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 HundredthsFlag = 0x1;
constexpr quint32 WholeFlag = 0x2;
constexpr double MostExactWhole = 1e15;

QString errorText(quint8 code)
{
    switch (code) {
    case 0x00: return u"#NULL!"_s;
    case 0x07: return u"#DIV/0!"_s;
    case 0x0F: return u"#VALUE!"_s;
    case 0x17: return u"#REF!"_s;
    case 0x1D: return u"#NAME?"_s;
    case 0x24: return u"#NUM!"_s;
    case 0x2A: return u"#N/A"_s;
    case 0x2B: return u"#GETTING_DATA"_s;
    default: return u"#ERROR!"_s;
    }
}

} // namespace

double rkNumber(quint32 rk)
{
    const double value = rk & WholeFlag ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                        : std::bit_cast<double>(quint64(rk & ~quint32(3)) << 32);
    return rk & HundredthsFlag ? value / 100 : value;
}

Cell xlsNumber(double value, NumberFormat format, bool date1904)
{
    if (!std::isfinite(value)) {
        return xlsError(0x24);
    }
    const bool whole = std::abs(value) < MostExactWhole && value == std::trunc(value);
    const QString text = whole ? QString::number(static_cast<qint64>(value)) : plainNumber(value);
    return numberCell(text, format, date1904);
}

Cell xlsBoolean(quint8 value)
{
    return {Cell::Kind::Boolean, value ? u"TRUE"_s : u"FALSE"_s};
}

Cell xlsError(quint8 code)
{
    return {Cell::Kind::Error, errorText(code)};
}
