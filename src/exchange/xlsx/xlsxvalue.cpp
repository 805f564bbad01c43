#include "exchange/xlsx/xlsxvalue.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsOfDay = 86400;
constexpr qint64 LastDay = 2958465; // 9999-12-31 in the 1900 system
constexpr qint64 Days1904 = 1462;   // from one system to the other
constexpr qint64 DayThatNeverWas = 60;

QString withoutTrailingZeros(QString digits)
{
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
    }
    return digits;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "812", "-3.25": already as we want it. Saves most cells the way through a double.
bool isPlain(QStringView raw)
{
    const QStringView digits = raw.startsWith(u'-') ? raw.sliced(1) : raw;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    const QStringView decimals = point < 0 ? QStringView() : digits.sliced(point + 1);
    if (whole.isEmpty() || (whole.size() > 1 && whole.front() == u'0')
        || (point >= 0 && decimals.isEmpty())) {
        return false;
    }
    // Whole numbers of other programs hold identity numbers of 18 digits, which a double would round.
    if (digits.size() > (point < 0 ? 20 : 16) || (point >= 0 && decimals.back() == u'0') || raw == u"-0") {
        return false;
    }
    return std::all_of(whole.begin(), whole.end(), isDigit)
           && std::all_of(decimals.begin(), decimals.end(), isDigit);
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString clockText(qint64 seconds)
{
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
}

// Excel takes 1900 for a leap year, so its days before March count from one day later than the others.
QString dayText(qint64 day)
{
    const QDate start = day < DayThatNeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return start.addDays(day).toString(Qt::ISODate);
}

Cell dateCell(double serial, NumberFormat format, bool date1904, const QString& number)
{
    const qint64 seconds = std::llround(serial * SecondsOfDay);
    const qint64 day = seconds / SecondsOfDay + (date1904 ? Days1904 : 0);
    const qint64 clock = seconds % SecondsOfDay;
    if (format == NumberFormat::Elapsed || (format == NumberFormat::Time && seconds < SecondsOfDay)) {
        return {Cell::Kind::Date, clockText(seconds)};
    }
    if (day < 1 || day > LastDay) {
        return {Cell::Kind::Number, number};
    }
    if (day == DayThatNeverWas && !date1904) {
        return {Cell::Kind::Text, u"1900-02-29"_s};
    }
    return {Cell::Kind::Date, clock == 0 ? dayText(day) : dayText(day) + u'T' + clockText(clock)};
}

} // namespace

QString plainNumber(double value)
{
    if (value == 0) {
        return u"0"_s;
    }
    const QString scientific = QString::number(std::abs(value), 'e', 14);
    const qsizetype e = scientific.indexOf(u'e');
    const int exponent = QStringView(scientific).sliced(e + 1).toInt();
    const QString digits = withoutTrailingZeros(scientific.left(e).remove(u'.'));
    const QString sign = value < 0 ? u"-"_s : QString();
    if (exponent < -15 || exponent > 20) {
        return sign + QString::number(std::abs(value), 'g', 15);
    }
    if (exponent < 0) {
        return sign + u"0."_s + QString(-exponent - 1, u'0') + digits;
    }
    const QString whole = digits.left(exponent + 1).leftJustified(exponent + 1, u'0');
    const QString decimals = digits.mid(exponent + 1);
    return sign + (decimals.isEmpty() ? whole : whole + u'.' + decimals);
}

Cell numberCell(QStringView raw, NumberFormat format, bool date1904)
{
    const bool dated = format != NumberFormat::Plain && format != NumberFormat::Percent;
    const bool percent = format == NumberFormat::Percent;
    if (!dated && isPlain(raw)) {
        return {Cell::Kind::Number, raw.toString(), percent};
    }
    bool ok = false;
    const double value = raw.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value)) {
        return {Cell::Kind::Error, raw.toString()};
    }
    const QString text = isPlain(raw) ? raw.toString() : plainNumber(value);
    if (dated && value >= 0 && value <= double(LastDay + 1)) {
        return dateCell(value, format, date1904, text);
    }
    return {Cell::Kind::Number, text, percent};
}

QString unescaped(const QString& stored)
{
    qsizetype at = stored.indexOf("_x"_L1);
    if (at < 0) {
        return stored;
    }
    QString text = stored;
    for (; at >= 0 && at + 7 <= text.size(); at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = text[at + 6] == u'_';
        const ushort code = ok ? QStringView(text).sliced(at + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (ok && code != 0) {
            text.replace(at, 7, QChar(code));
        }
    }
    return text;
}
