#include "exchange/text/textdecoder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void longTextSurvives();
};

void TestTextDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const QString school = u"玉环市,812\n"_s;
    QTest::newRow("empty") << QByteArray() << QString() << QString() << u"UTF-8"_s;
    QTest::newRow("ascii") << QByteArray("a,b\r\n") << QString() << u"a,b\r\n"_s << u"UTF-8"_s;
    QTest::newRow("utf-8") << school.toUtf8() << QString() << school << u"UTF-8"_s;
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF" + school.toUtf8() << QString() << school << u"UTF-8"_s;
    QTest::newRow("utf-16 little") << QByteArray("\xFF\xFE\x89\x73\n\0", 6) << QString() << u"玉\n"_s
                                   << u"UTF-16LE"_s;
    QTest::newRow("utf-16 big") << QByteArray("\xFE\xFF\x73\x89\0\n", 6) << QString() << u"玉\n"_s
                                << u"UTF-16BE"_s;
    QTest::newRow("gbk detected") << QByteArray("\xD3\xF1\xBB\xB7\xCA\xD0") << QString() << u"玉环市"_s
                                  << u"GB18030"_s;
    QTest::newRow("one gbk character") << QByteArray("\xD6\xD0") << QString() << u"中"_s << u"GB18030"_s;
    QTest::newRow("four bytes") << QByteArray("\xD6\xD0\x95\x32\x82\x36") << QString() << u"中𠀀"_s
                                << u"GB18030"_s;
    QTest::newRow("gbk by name") << QByteArray("\xC1\xAA\xCD\xA8") << u"gbk"_s << u"联通"_s << u"GB18030"_s;
    QTest::newRow("gb2312 holds more") << QByteArray("\xE9\x46") << u"GB2312"_s << u"镕"_s << u"GB18030"_s;
    QTest::newRow("big5 by name") << QByteArray("\xA4\xA4") << u"Big5"_s << u"中"_s << u"Big5"_s;
    QTest::newRow("utf-16 by name") << QByteArray("\x89\x73") << u"UTF-16LE"_s << u"玉"_s << u"UTF-16LE"_s;
}

void TestTextDecoder::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const DecodedText result = decodeText(bytes, name);
    QCOMPARE(result.error, QString());
    QTEST(result.text, "text");
    QTEST(result.encoding, "encoding");
}

void TestTextDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");

    const QByteArray good = u"第一小学\n第二小学\n"_s.toUtf8();
    QTest::newRow("neither") << QByteArray("a\nb\n\xFF\xFF\n") << QString() << u"Line 3 "_s;
    QTest::newRow("damaged utf-8 is not gbk") << good + "\xE4\xB8\n" + good << QString() << u"Line 3 "_s;
    QTest::newRow("utf-8 cut off") << good + "\xE4\xB8" << QString() << u"Line 3 "_s;
    QTest::newRow("gbk cut off") << QByteArray("\xD6\xD0\n\xD6\xD0\xCE") << QString() << u"Line 2 "_s;
    QTest::newRow("gbk named utf-8") << QByteArray("x\r\n\xD6\xD0\r\n") << u"UTF-8"_s << u"Line 2 "_s;
    QTest::newRow("old mac line ends") << QByteArray("a\rb\r\xFF\xFF") << QString() << u"Line 3 "_s;
    QTest::newRow("nul") << QByteArray("a\nb\0c\n", 6) << QString() << u"Line 2 holds a NUL"_s;
    QTest::newRow("utf-16 odd") << QByteArray("\xFF\xFE\x89\x73\n", 5) << QString() << u"Line 1 "_s;
    QTest::newRow("utf-16 half a pair")
        << QByteArray("\xFF\xFE\n\0\x00\xD8x\0", 8) << QString() << u"Line 2 "_s;
    QTest::newRow("utf-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << QString() << u"NUL"_s;
    QTest::newRow("unknown name") << QByteArray("a") << u"Klingon"_s << u"Klingon"_s;
}

void TestTextDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, said);
    const DecodedText result = decodeText(bytes, name);
    QVERIFY2(result.error.contains(said), qPrintable(result.error));
    QCOMPARE(result.text, QString());
}

void TestTextDecoder::longTextSurvives()
{
    const QByteArray once("\xD3\xF1\xBB\xB7\xCA\xD0,812\n");
    const DecodedText result = decodeText(once.repeated(100'000));
    QCOMPARE(result.error, QString());
    QVERIFY(result.text == u"玉环市,812\n"_s.repeated(100'000));
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
