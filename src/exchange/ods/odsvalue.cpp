#include "exchange/ods/odsvalue.h"

#include "exchange/xlsx/xlsxvalue.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct StoredValue {
    QStringView type, value, date, time, boolean, formula;
    QStringView text;
    bool hasText = false;
    bool isError = false;
};

// LibreOffice repeats the type in its own namespace, where it also tells errors.
StoredValue storedValue(const QXmlStreamAttributes& attributes)
{
    StoredValue stored;
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.name();
        if (attribute.namespaceUri().contains(u"calcext")) {
            stored.isError = stored.isError || (name == u"value-type" && attribute.value() == u"error");
        } else if (name == u"value-type") {
            stored.type = attribute.value();
        } else if (name == u"value") {
            stored.value = attribute.value();
        } else if (name == u"date-value") {
            stored.date = attribute.value();
        } else if (name == u"time-value") {
            stored.time = attribute.value();
        } else if (name == u"boolean-value") {
            stored.boolean = attribute.value();
        } else if (name == u"formula") {
            stored.formula = attribute.value();
        } else if (name == u"string-value") {
            stored.text = attribute.value();
            stored.hasText = true;
        }
    }
    return stored;
}

// Excel gives errors no type of their own.
bool isErrorText(const QString& shown)
{
    static const QRegularExpression error(
        u"^(#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)|(Err|错误)[:：]\\d{3})$"_s);
    return error.match(shown).hasMatch();
}

Cell errorCell(QStringView stored, const QString& shown)
{
    return {Cell::Kind::Error, shown.isEmpty() ? stored.toString() : shown};
}

Cell dateCell(QStringView stored, const QString& shown)
{
    const QString text = stored.trimmed().toString();
    if (!text.contains(u'T')) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Cell{Cell::Kind::Date, date.toString(Qt::ISODate)} : errorCell(stored, shown);
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return errorCell(stored, shown);
    }
    moment = QDateTime(moment.date(), moment.time(), Qt::UTC).addMSecs(500);
    const QString day = moment.date().toString(Qt::ISODate);
    const QString clock = moment.time().toString(u"HH:mm:ss"_s);
    return {Cell::Kind::Date, clock == u"00:00:00"_s ? day : day + u'T' + clock};
}

// PT08H10M00S, also with days or a fraction of a second.
Cell timeCell(QStringView stored, const QString& shown)
{
    static const QRegularExpression duration(
        u"^P(?:(\\d{1,6})D)?T(?:(\\d{1,8})H)?(?:(\\d{1,8})M)?(?:(\\d{1,8}(?:[.,]\\d{1,12})?)S)?$"_s);
    const auto match = duration.match(stored.trimmed().toString());
    if (!match.hasMatch()) {
        return errorCell(stored, shown);
    }
    const double seconds = match.captured(4).replace(u',', u'.').toDouble();
    const qint64 all = match.captured(1).toLongLong() * 86400 + match.captured(2).toLongLong() * 3600
                       + match.captured(3).toLongLong() * 60 + std::llround(seconds);
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return {Cell::Kind::Date,
            twoDigits(all / 3600) + u':' + twoDigits(all / 60 % 60) + u':' + twoDigits(all % 60)};
}

Cell amountCell(QStringView stored, NumberFormat format, const QString& shown)
{
    const Cell cell = numberCell(stored, format, false);
    return cell.kind == Cell::Kind::Error ? errorCell(stored, shown) : cell;
}

Cell textCell(const QString& text)
{
    return {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text};
}

} // namespace

Cell odsCell(const QXmlStreamAttributes& attributes, const QString& shown)
{
    const StoredValue stored = storedValue(attributes);
    if (stored.isError || (!stored.formula.isEmpty() && isErrorText(shown))) {
        return errorCell(u"#N/A", shown);
    }
    if (stored.type == u"float" || stored.type == u"currency") {
        return amountCell(stored.value, NumberFormat::Plain, shown);
    }
    if (stored.type == u"percentage") {
        return amountCell(stored.value, NumberFormat::Percent, shown);
    }
    if (stored.type == u"date") {
        return dateCell(stored.date, shown);
    }
    if (stored.type == u"time") {
        return timeCell(stored.time, shown);
    }
    if (stored.type == u"boolean") {
        return {Cell::Kind::Boolean, stored.boolean == u"true" ? u"TRUE"_s : u"FALSE"_s};
    }
    return textCell(stored.hasText ? stored.text.toString() : shown);
}

QString odsOpenFormula(const QXmlStreamAttributes& attributes, const QString& shown)
{
    const StoredValue stored = storedValue(attributes);
    const bool hasResult = !stored.type.isEmpty() || stored.isError || !shown.isEmpty();
    return hasResult ? QString() : stored.formula.toString();
}
