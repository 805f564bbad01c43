#include "gui/evidencelistpanel.h"
#include "gui/historylistpanel.h"

#include "guifixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The changes of the whole file, and the evidence of the year.
class TestHistoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_copy.reset(); }
    void changeIsUndone();
    void verified();
    void filtered();
    void evidenceIsExported();

private:
    void press(QWidget& in, const char* button)
    {
        QTest::mouseClick(childOf<QPushButton>(in, button), Qt::LeftButton);
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
};

void TestHistoryPanel::init()
{
    QVERIFY(m_chinese.load(u":/i18n/edubureau_zh_CN.qm"_s));
    m_copy = std::make_unique<SampleCopy>(m_chinese);
    m_copy->session->setYear(2024);
}

void TestHistoryPanel::changeIsUndone()
{
    const EvidenceStore files(*m_copy->database);
    const auto before = files.ofYear(2024).size();
    Change change(*m_copy->database, m_copy->session->changeInfo(u"测试"_s));
    files.attach(change, "value", "2024/1/1", u"a.txt"_s, "a");
    change.commit();
    HistoryListPanel panel(*m_copy->session, m_copy->dialogs);
    panel.show();
    auto* tree = childOf<QTreeWidget>(panel, "changeTree");
    QCOMPARE(tree->topLevelItem(0)->text(1), u"clerk"_s);
    QCOMPARE(tree->topLevelItem(0)->text(3), u"测试"_s);
    tree->topLevelItem(0)->setExpanded(true);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    press(panel, "revertButton");
    QCOMPARE(files.ofYear(2024).size(), before);
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QVERIFY(m_copy->session->canUndo());
    m_copy->session->undo();
    QCOMPARE(files.ofYear(2024).size(), before + 1);
}

void TestHistoryPanel::verified()
{
    HistoryListPanel panel(*m_copy->session, m_copy->dialogs);
    panel.show();
    press(panel, "verifyButton");
    QCOMPARE(m_copy->dialogs.news.size(), 1);
    m_copy->database->execute(u"UPDATE award SET name = 'x' WHERE id = (SELECT min(id) FROM award)"_s);
    press(panel, "verifyButton");
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    QVERIFY(m_copy->dialogs.failures.first().contains(u"award"_s));
}

void TestHistoryPanel::filtered()
{
    HistoryListPanel panel(*m_copy->session, m_copy->dialogs);
    panel.show();
    auto* tree = childOf<QTreeWidget>(panel, "changeTree");
    const auto shown = [&] {
        int count = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            count += tree->topLevelItem(i)->isHidden() ? 0 : 1;
        }
        return count;
    };
    const int all = shown();
    QVERIFY(all > 1);
    QTest::keyClicks(childOf<QLineEdit>(panel, "historySearch"), u"award.csv"_s);
    QCOMPARE(shown(), 1);
    childOf<QLineEdit>(panel, "historySearch")->clear();
    QCOMPARE(shown(), all);
}

void TestHistoryPanel::evidenceIsExported()
{
    EvidenceListPanel panel(*m_copy->session, m_copy->dialogs);
    panel.show();
    auto* tree = childOf<QTreeWidget>(panel, "evidenceTree");
    QCOMPARE(tree->topLevelItemCount(), 3);
    const QSignalSpy wanted(&panel, &EvidenceListPanel::recordWanted);
    tree->setCurrentItem(tree->topLevelItem(0));
    emit tree->itemActivated(tree->topLevelItem(0), 0);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"project"_s);
    m_copy->dialogs.file = m_copy->filePath(u"out"_s);
    press(panel, "exportEvidence");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(m_copy->dialogs.news.size(), 1);
    QCOMPARE(QDir(m_copy->dialogs.file).entryList({u"*.xlsx"_s}, QDir::Files).size(), 1);
    press(panel, "exportEvidence"); // the folder is full now
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
