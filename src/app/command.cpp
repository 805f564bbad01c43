#include "app/command.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

void Console::print(const QJsonArray& array)
{
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Console::print(const QJsonObject& object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::fail(const QJsonArray& errors)
{
    if (json) {
        print(QJsonObject{{u"errors"_s, errors}});
        return;
    }
    for (const QJsonValue& value : errors) {
        const QJsonObject error = value.toObject();
        QStringList parts;
        for (const char* name : {"file", "sheet", "row", "column", "text"}) {
            const QJsonValue part = error.value(QLatin1String(name));
            const int number = part.toInt(); // the row, 0 for the whole file; a text is none
            const QString text = number > 0 ? QString::number(number) : part.toString();
            if (!text.isEmpty()) {
                parts.append(text);
            }
        }
        const QString suggestion = error.value(u"suggestion"_s).toString();
        err << parts.join(u" · "_s) << (parts.isEmpty() ? u""_s : u": "_s) << error.value(u"message"_s).toString()
            << (suggestion.isEmpty() ? QString() : u" → "_s + suggestion) << Qt::endl;
    }
}

QString Command::argument(const QCommandLineParser& parser, int index)
{
    const QStringList arguments = parser.positionalArguments();
    if (index + 1 >= arguments.size()) {
        throw UsageError(tr("An argument is missing"));
    }
    return arguments[index + 1];
}

int Command::year(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"year"_s)) {
        throw UsageError(tr("Say which year: --year 2024"));
    }
    bool ok = false;
    const int year = parser.value(u"year"_s).toInt(&ok);
    if (!ok || year < 1990 || year > 2200) {
        throw UsageError(tr("“%1” is not a year").arg(parser.value(u"year"_s)));
    }
    return year;
}

void Command::addYear(QCommandLineParser& parser)
{
    parser.addOption({u"year"_s, tr("The year"), u"YEAR"_s});
}

void Command::addJson(QCommandLineParser& parser)
{
    parser.addOption({u"json"_s, tr("Print JSON")});
}
