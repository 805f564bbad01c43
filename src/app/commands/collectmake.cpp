#include "app/commands/collectparts.h"
#include "work/collectionmaking.h"

using namespace Qt::StringLiterals;

namespace {

class CollectMake
{
    Q_DECLARE_TR_FUNCTIONS(CollectMake)

public:
    static QString out() { return tr("make: the folder for the workbooks"); }
    static QString forms() { return tr("make: only these forms, by code, with commas between"); }
    static QString schools() { return tr("make: only these schools, by code, with commas between"); }
    static QString due() { return tr("make: until when the schools shall answer"); }
    static QString sayWhere() { return tr("Say where the workbooks go: --out DIR"); }
    static QString skipped(const QString& school)
    {
        return tr("%1: no form applies, no workbook").arg(school);
    }
    static QString wrote(int count, const QString& folder)
    {
        return tr("Wrote %n workbook(s) to %1", nullptr, count).arg(folder);
    }
};

QJsonObject toJson(const CollectionMaking::Made& made)
{
    return {{u"school"_s, made.school},
            {u"name"_s, made.name},
            {u"file"_s, made.path.isEmpty() ? QJsonValue() : QJsonValue(made.path)},
            {u"status"_s, made.path.isEmpty() ? u"skipped"_s : u"made"_s},
            {u"forms"_s, QJsonArray::fromStringList(made.forms)}};
}

QStringList listOf(const QCommandLineParser& parser, const QString& option)
{
    QStringList words;
    for (const QString& value : parser.values(option)) {
        for (const QString& word : value.split(u',', Qt::SkipEmptyParts)) {
            words.append(word.trimmed());
        }
    }
    words.removeDuplicates();
    return words;
}

} // namespace

void addMakeOptions(QCommandLineParser& parser)
{
    parser.addOption({u"out"_s, CollectMake::out(), u"DIR"_s});
    parser.addOption({u"forms"_s, CollectMake::forms(), u"A,B"_s});
    parser.addOption({u"schools"_s, CollectMake::schools(), u"CODE,…"_s});
    parser.addOption({u"due"_s, CollectMake::due(), u"DATE"_s});
}

int collectMake(const QString& file, int year, const QCommandLineParser& parser, Console& console)
{
    CollectionMaking::Order order{year, listOf(parser, u"forms"_s), listOf(parser, u"schools"_s),
                                  parser.value(u"due"_s), parser.value(u"out"_s)};
    if (order.folder.isEmpty()) {
        throw UsageError(CollectMake::sayWhere());
    }
    const Database database(file, Database::Mode::ReadOnly);
    const auto made = CollectionMaking(database, console.chinese).make(order);
    QJsonArray files;
    int written = 0;
    for (const auto& one : made) {
        files.append(toJson(one));
        written += one.path.isEmpty() ? 0 : 1;
        if (one.path.isEmpty()) {
            console.err << CollectMake::skipped(one.school + u' ' + one.name) << Qt::endl;
        }
    }
    if (console.json) {
        console.print(QJsonObject{{u"files"_s, files}});
    } else {
        console.err << CollectMake::wrote(written, order.folder) << Qt::endl;
    }
    return Done;
}
