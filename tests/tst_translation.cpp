// The Chinese words: complete, and fit to be headers of imported tables.

#include "core/registers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT

private slots:
    void isComplete();
    void keepsPlaceholders();
    void labelsTellFieldsApart();

private:
    struct Message {
        QString source, translation;
        bool finished = true;
    };
    static QVector<Message> messages();
};

QVector<TestTranslation::Message> TestTranslation::messages()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/i18n/edubureau_zh_CN.ts"));
    QVector<Message> found;
    if (!file.open(QIODevice::ReadOnly)) {
        return found;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source"_s) {
            found.append({xml.readElementText(), {}, true});
        } else if (xml.isStartElement() && xml.name() == u"translation"_s) {
            found.last().finished = xml.attributes().value(u"type"_s).isEmpty();
            found.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return found;
}

void TestTranslation::isComplete()
{
    const auto all = messages();
    QVERIFY(all.size() > 1300);
    for (const Message& message : all) {
        QVERIFY2(message.finished && !message.translation.isEmpty(), qPrintable(message.source));
    }
}

void TestTranslation::keepsPlaceholders()
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    for (const Message& message : messages()) {
        QStringList wanted, got;
        for (const auto& match : placeholder.globalMatch(message.source)) {
            wanted.append(match.captured());
        }
        for (const auto& match : placeholder.globalMatch(message.translation)) {
            got.append(match.captured());
        }
        wanted.sort();
        got.sort();
        QVERIFY2(wanted == got, qPrintable(message.source));
    }
}

void TestTranslation::labelsTellFieldsApart()
{
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/edubureau_zh_CN.qm"_s));
    QStringList types;
    for (const RecordType& type : Registers::all()) {
        types.append(chinese.translate("Registers", type.label));
        QStringList labels;
        for (const Field& field : type.fields) {
            labels.append(chinese.translate("Registers", field.label));
            QVERIFY2(!labels.last().isEmpty() && !labels.last().contains(u'（')
                         && !labels.last().contains(u'('),
                     qPrintable(type.id + u' ' + field.name));
        }
        QVERIFY2(labels.removeDuplicates() == 0, qPrintable(type.id));
    }
    QCOMPARE(types.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
