#include "gui/cardcanvas.h"
#include "gui/chartcard.h"
#include "gui/figurecard.h"

#include <QGraphicsView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CardData heatOf(int rows)
{
    CardData card;
    card.kind = CardKind::Heat;
    card.title = u"Heat"_s;
    card.view.year = 2024;
    card.span = 12;
    card.columns = {{u"a"_s, u"A"_s, {}, {}, 0, true}, {u"b"_s, u"B"_s, {}, {}, 0, true}};
    for (int i = 0; i < rows; ++i) {
        CardRow row{{Grouping::Township, QString::number(i), 0}, u"T%1"_s.arg(i), {}};
        for (const char* code : {"a", "b"}) {
            CardCell cell;
            cell.figure = QString::fromLatin1(code);
            cell.value = Decimal::fromInt(i);
            cell.text = cell.words = QString::number(i);
            row.cells.append(cell);
        }
        card.rows.append(row);
    }
    return card;
}

CardData awards()
{
    CardData card;
    card.kind = CardKind::Records;
    card.title = u"Awards"_s;
    card.view.year = 2024;
    card.span = 6;
    card.registerId = u"award"_s;
    card.fields = {{u"Award"_s, {}, false}};
    card.records = {{7, {u"First"_s}}, {8, {u"Second"_s}}};
    return card;
}

CardData figure()
{
    CardData card;
    card.title = u"Schools"_s;
    card.view.year = 2024;
    card.span = 3;
    card.face.value = u"180"_s;
    card.face.unit = u"所"_s;
    card.face.coverage = u"98/103 schools"_s;
    card.face.estimated = u"with estimates"_s;
    card.series = {{u"schools"_s, {}, {}, false}};
    return card;
}

} // namespace

/// The cards by keys and by the mouse, as they stand in the window.
class TestChartCard : public QObject
{
    Q_OBJECT

private slots:
    void keysGoThroughTheCells();
    void enterOpensARecord();
    void tabReachesEveryCard();
    void mouseOpensACell();
    void cardsTellWhatTheyHold();
};

void TestChartCard::keysGoThroughTheCells()
{
    QStringList opened;
    ChartCard card(heatOf(3), [&](const QString& code, const Scope& scope, int year) {
        opened.append(u"%1 %2 %3"_s.arg(code, scope.key).arg(year));
    });
    card.resize(600, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return); // nothing is chosen yet
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Return}) {
        QTest::keyClick(&card, key);
    }
    QCOMPARE(opened, QStringList{u"b 1 2024"_s});
    QCOMPARE(card.accessibleDescription(), u"T1 · B\n1"_s);
    QTest::keyClick(&card, Qt::Key_End);
    QTest::keyClick(&card, Qt::Key_Space);
    QCOMPARE(opened.last(), u"b 2 2024"_s);
}

void TestChartCard::enterOpensARecord()
{
    CardCanvas canvas;
    canvas.setCards({awards()});
    canvas.resize(900, 400);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QSignalSpy wanted(&canvas, &CardCanvas::recordWanted);
    auto* card = canvas.findChild<ChartCard*>();
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(card, key);
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{2024, u"award"_s, qint64(8)}));
}

void TestChartCard::tabReachesEveryCard()
{
    CardCanvas canvas;
    canvas.setCards({figure(), heatOf(2), awards()});
    canvas.resize(900, 900);
    canvas.show();
    canvas.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&canvas));
    auto* first = canvas.findChild<FigureCard*>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    const auto charts = canvas.findChildren<ChartCard*>();
    QCOMPARE(canvas.focusWidget(), charts[0]);
    QTest::keyClick(charts[0], Qt::Key_Tab);
    QCOMPARE(canvas.focusWidget(), charts[1]);
}

void TestChartCard::mouseOpensACell()
{
    QStringList opened;
    ChartCard card(heatOf(3),
                   [&](const QString& code, const Scope& scope, int) { opened.append(code + scope.key); });
    card.resize(600, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    auto* view = card.findChild<QGraphicsView*>();
    const QPointF middle = card.chart().mapToScene(card.chart().spotRect(4).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(middle));
    QCOMPARE(opened, QStringList{u"a2"_s});
    QCOMPARE(card.chart().currentSpot(), 4);
}

void TestChartCard::cardsTellWhatTheyHold()
{
    const ChartCard heat(heatOf(1), {});
    QCOMPARE(heat.accessibleName(), u"Heat"_s);
    QCOMPARE(heat.accessibleDescription(), u"T0 · A, 0; T0 · B, 0"_s);
    const FigureCard face(figure(), {});
    QCOMPARE(face.accessibleName(), u"Schools"_s);
    QCOMPARE(face.accessibleDescription(), u"Schools\n180 所\nwith estimates\n98/103 schools"_s);
    QVERIFY(face.toolTip().contains(u"with estimates"_s));
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
