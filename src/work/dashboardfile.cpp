#include "work/dashboardfile.h"

#include "report/cardwriter.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

const QString Format = u"edubureau-dashboard"_s;
constexpr int Version = 1;
constexpr qint64 MostBytes = 1'000'000; // a hundred cards take about 20 kB
constexpr qsizetype LongestText = 100;

void checkHead(const QJsonObject& object)
{
    if (object.value(u"format"_s).toString() != Format) {
        throw FormulaError(
            DashboardFile::tr("This is not a dashboard's file: “format” must be “%1”").arg(Format));
    }
    const QJsonValue version = object.value(u"version"_s);
    if (!version.isDouble() || version.toDouble() != Version) {
        throw FormulaError(
            DashboardFile::tr("“version” must be %1: the file comes from another version of the "
                              "program")
                .arg(Version));
    }
    static const QStringList known = {u"format"_s, u"version"_s, u"code"_s, u"title"_s, u"cards"_s};
    for (const QString& key : object.keys()) {
        if (!known.contains(key)) {
            throw FormulaError(DashboardFile::tr("The file has an unknown key “%1”").arg(key));
        }
    }
}

QString readText(const QJsonObject& object, const QString& key)
{
    const QString text = object.value(key).toString().trimmed();
    const bool printable =
        std::all_of(text.begin(), text.end(), [](QChar character) { return character.isPrint(); });
    if (text.isEmpty() || text.size() > LongestText || !printable) {
        throw FormulaError(DashboardFile::tr("“%1” must be a text of one line, of at most %2 characters")
                               .arg(key)
                               .arg(LongestText));
    }
    return text;
}

} // namespace

QByteArray DashboardFile::write(const DashboardContent& dashboard)
{
    const QStringList members = {
        u"\"format\": "_s + jsonText(Format), u"\"version\": "_s + QString::number(Version),
        u"\"code\": "_s + jsonText(dashboard.code), u"\"title\": "_s + jsonText(dashboard.title),
        u"\"cards\": "_s + writeCards(dashboard.cards)};
    return u"{\n%1\n}\n"_s.arg(members.join(u",\n"_s)).toUtf8();
}

DashboardContent DashboardFile::read(const QByteArray& bytes, const Definitions& definitions)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        throw FormulaError(tr("This is not a dashboard's file: no valid JSON near character %1 (%2)")
                               .arg(error.offset)
                               .arg(error.errorString()));
    }
    const QJsonObject object = document.object();
    checkHead(object);
    DashboardContent dashboard{readText(object, u"code"_s), readText(object, u"title"_s), {}};
    const QJsonValue cards = object.value(u"cards"_s);
    if (!cards.isArray()) {
        throw FormulaError(tr("“cards” must be a list: [{…}, {…}]"));
    }
    try {
        const QByteArray list = QJsonDocument(cards.toArray()).toJson(QJsonDocument::Compact);
        dashboard.cards = CardReader(definitions).read(QString::fromUtf8(list));
    } catch (const CardError& wrong) {
        throw wrong.key().isEmpty()
            ? FormulaError(wrong.message())
            : FormulaError(
                tr("Card %1, key “%2”: %3").arg(QString::number(wrong.card()), wrong.key(), wrong.problem()));
    }
    return dashboard;
}

void DashboardFile::save(const QString& path, const DashboardContent& dashboard)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(write(dashboard)) < 0 || !file.commit()) {
        throw StorageError(StorageError::Kind::File,
                           tr("“%1” cannot be written: %2").arg(path, file.errorString()));
    }
}

QByteArray DashboardFile::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageError(StorageError::Kind::File,
                           tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    }
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes) {
        throw StorageError(StorageError::Kind::File, tr("“%1” is too large for a dashboard").arg(path));
    }
    return bytes;
}

QString DashboardFile::nameFor(const DashboardContent& dashboard)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    return QString(dashboard.title).replace(unfit, u"_"_s) + u".edubureau-dashboard.json"_s;
}
