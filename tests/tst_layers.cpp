#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Source = QStringLiteral(SOURCE_DIR "/src/");

/// Which layers a layer may include, beside itself.
const QMap<QString, QStringList>& allowed()
{
    static const QMap<QString, QStringList> layers = {
        {u"core"_s, {}},
        {u"storage"_s, {u"core"_s}},
        {u"exchange"_s, {u"core"_s}},
        {u"report"_s, {u"exchange"_s, u"core"_s}},
        {u"work"_s, {u"report"_s, u"exchange"_s, u"storage"_s, u"core"_s}},
        {u"gui"_s, {u"work"_s, u"report"_s, u"exchange"_s, u"storage"_s, u"core"_s}},
        {u"app"_s, {u"gui"_s, u"work"_s, u"report"_s, u"exchange"_s, u"storage"_s, u"core"_s}},
    };
    return layers;
}

/// Names relative to src: "core/decimal.h".
QStringList sourceFiles()
{
    QStringList files;
    QDirIterator it(Source, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next().mid(Source.size()));
    }
    files.sort();
    return files;
}

QString contentOf(const QString& name)
{
    QFile file(Source + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first group of every match.
QStringList captures(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext()) {
        found.append(it.next().captured(1));
    }
    return found;
}

QStringList ownIncludes(const QString& text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    return captures(text, include);
}

QStringList foreignIncludes(const QString& text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*<([^>]+)>"_s,
                                            QRegularExpression::MultilineOption);
    return captures(text, include);
}

QString layerOf(const QString& name)
{
    return name.section(u'/', 0, 0);
}

/// Headers of a Qt module, by the names of its folder.
QSet<QString> headersOf(const QString& module)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module);
    const auto names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

/// Complaints of one layer's files, for QCOMPARE with nothing.
template <typename Objection>
QString objections(Objection&& objection)
{
    QStringList lines;
    for (const QString& file : sourceFiles()) {
        const QString text = objection(file, contentOf(file));
        if (!text.isEmpty()) {
            lines.append(file + u": "_s + text);
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSources();
    void everyFileHasALayer();
    void arrowsRunOneWay();
    void onlyStorageTouchesTheDatabase();
    void sqlStandsInStorage();
    void coreKnowsNoWindow_data();
    void coreKnowsNoWindow();
    void parsersKnowNoWidget();
};

void TestLayers::readsTheSources()
{
    const QStringList files = sourceFiles();
    QVERIFY(files.size() > 100);
    QVERIFY(files.contains(u"core/decimal.cpp"_s));
    QCOMPARE(ownIncludes(contentOf(u"core/decimal.cpp"_s)), QStringList({u"core/decimal.h"_s}));
    QVERIFY(foreignIncludes(contentOf(u"storage/database.cpp"_s)).contains(u"sqlite3.h"_s));
}

void TestLayers::everyFileHasALayer()
{
    QCOMPARE(objections([](const QString& file, const QString&) {
                 return allowed().contains(layerOf(file)) ? QString() : u"has no layer"_s;
             }),
             QString());
}

void TestLayers::arrowsRunOneWay()
{
    QCOMPARE(objections([](const QString& file, const QString& text) {
                 QStringList wrong;
                 for (const QString& include : ownIncludes(text)) {
                     const QString to = layerOf(include);
                     const bool known = to == layerOf(file) || allowed().value(layerOf(file)).contains(to);
                     const bool generated = include.endsWith(u".moc"_s) || include.startsWith(u"ui_"_s);
                     if (!known && !generated) {
                         wrong.append(include);
                     }
                 }
                 return wrong.join(u' ');
             }),
             QString());
}

void TestLayers::onlyStorageTouchesTheDatabase()
{
    QCOMPARE(objections([](const QString& file, const QString& text) {
                 const QStringList wrong =
                     foreignIncludes(text).filter(QRegularExpression(u"^(sqlite3\\.h|QSql|QtSql)"_s));
                 return layerOf(file) == u"storage"_s ? QString() : wrong.join(u' ');
             }),
             QString());
}

void TestLayers::sqlStandsInStorage()
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    static const QRegularExpression sql(
        u"\\b(SELECT\\s|INSERT\\s+(INTO|OR)|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM|REPLACE\\s+INTO|CREATE\\s+("
        u"TABLE|INDEX|TRIGGER|VIEW)|"
        "DROP\\s+(TABLE|INDEX|TRIGGER)|ALTER\\s+TABLE|PRAGMA\\s|VACUUM|BEGIN\\s+IMMEDIATE|ROLLBACK)"_s);
    const auto verbs = [](const QString& text) { return captures(text, literal).filter(sql); };
    QVERIFY(!verbs(contentOf(u"storage/recordstore.cpp"_s)).isEmpty()); // the patterns find something
    QCOMPARE(objections([&](const QString& file, const QString& text) {
                 return layerOf(file) == u"storage"_s ? QString() : verbs(text).join(u' ');
             }),
             QString());
}

void TestLayers::coreKnowsNoWindow_data()
{
    QTest::addColumn<QString>("layer");
    for (const char* layer : {"core", "storage"}) {
        QTest::newRow(layer) << QString::fromLatin1(layer);
    }
}

void TestLayers::coreKnowsNoWindow()
{
    QFETCH(QString, layer);
    QSet<QString> window;
    for (const QString& module : {u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s}) {
        const QSet<QString> headers = headersOf(module);
        QVERIFY2(!headers.isEmpty(), qPrintable(module));
        window += headers;
    }
    QVERIFY(window.contains(u"QWidget"_s) && window.contains(u"QPainter"_s)
            && !window.contains(u"QString"_s));
    QCOMPARE(objections([&](const QString& file, const QString& text) {
                 QStringList wrong;
                 for (const QString& include : foreignIncludes(text)) {
                     const bool ofModule = include.contains(u'/') && include.startsWith(u"Qt"_s)
                                           && !include.startsWith(u"QtCore/"_s)
                                           && !include.startsWith(u"QtSql/"_s);
                     if (layerOf(file) == layer && (window.contains(include) || ofModule)) {
                         wrong.append(include);
                     }
                 }
                 return wrong.join(u' ');
             }),
             QString());
}

void TestLayers::parsersKnowNoWidget()
{
    const QSet<QString> widgets = headersOf(u"QtWidgets"_s);
    QCOMPARE(objections([&](const QString& file, const QString& text) {
                 QStringList wrong;
                 for (const QString& include : foreignIncludes(text)) {
                     if (layerOf(file) == u"exchange"_s && widgets.contains(include)) {
                         wrong.append(include);
                     }
                 }
                 return wrong.join(u' ');
             }),
             QString());
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
