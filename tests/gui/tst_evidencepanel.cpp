#include "gui/evidencepanel.h"
#include "gui/historypanel.h"

#include "core/registers.h"
#include "guifixture.h"
#include "storage/recordstore.h"
#include "storage/yearstore.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

/// 佐证材料 and 历史 of one row, as the dialog shows them.
class TestEvidencePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void filesAreDroppedIn();
    void removedAndUndone();
    void replacedAndSaved();
    void renamedByKey();
    void severalAreAddedAtOnce();
    void aLockedYearIsOnlyRead();
    void aLeaderOnlyReads();
    void historyIsReadAndRestored();

private:
    QString made(const QString& name, const QByteArray& content) const
    {
        const QString path = m_copy->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_panel.get(), &event);
    }
    void press(QWidget& in, const char* button)
    {
        QTest::mouseClick(childOf<QPushButton>(in, button), Qt::LeftButton);
    }
    /// Keys that are shortcuts reach only the active window.
    void enter(QListWidget& list)
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        list.setFocus();
    }
    bool mayPress(QWidget& in, const char* button) { return childOf<QPushButton>(in, button)->isEnabled(); }
    QVector<EvidenceStore::Item> stored() const
    {
        return EvidenceStore(*m_copy->database).of("award", m_key);
    }

    const RecordType& m_type = *Registers::find(u"award"_s);
    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
    std::unique_ptr<EvidencePanel> m_panel;
    Record m_award;
    QByteArray m_key;
};

void TestEvidencePanel::init()
{
    QVERIFY(m_chinese.load(u":/i18n/edubureau_zh_CN.qm"_s));
    m_copy = std::make_unique<SampleCopy>(m_chinese);
    m_award = RecordStore(*m_copy->database).all(m_type, 2024).first();
    m_key = QByteArray::number(m_award.id);
    m_panel = std::make_unique<EvidencePanel>(*m_copy->session, m_copy->dialogs);
    m_panel->show("award", m_key);
    m_panel->QWidget::show();
}

void TestEvidencePanel::cleanup()
{
    m_panel.reset();
    m_copy.reset();
}

void TestEvidencePanel::filesAreDroppedIn()
{
    QVERIFY(!childOf<QListWidget>(*m_panel, "evidenceList")->isVisible());
    drop({made(u"证书.pdf"_s, "scan"), made(u"照片.jpg"_s, "photo")});
    QCOMPARE(stored().size(), 2);
    QCOMPARE(stored()[0].name, u"证书.pdf"_s);
    QCOMPARE(stored()[0].who, u"clerk"_s);
    QCOMPARE(EvidenceStore(*m_copy->database).content(stored()[1].hash), "photo");
    QCOMPARE(childOf<QListWidget>(*m_panel, "evidenceList")->count(), 2);
    m_copy->session->undo(); // both were one change
    QVERIFY(stored().isEmpty());
    m_copy->session->redo();
    QCOMPARE(stored().size(), 2);
}

void TestEvidencePanel::removedAndUndone()
{
    drop({made(u"证书.pdf"_s, "scan")});
    childOf<QListWidget>(*m_panel, "evidenceList")->setCurrentRow(0);
    m_copy->dialogs.confirms = false;
    press(*m_panel, "removeEvidence");
    QCOMPARE(stored().size(), 1);
    m_copy->dialogs.confirms = true;
    press(*m_panel, "removeEvidence");
    QVERIFY(stored().isEmpty());
    m_copy->session->undo();
    QCOMPARE(stored().size(), 1);
}

void TestEvidencePanel::replacedAndSaved()
{
    drop({made(u"证书.pdf"_s, "scan")});
    childOf<QListWidget>(*m_panel, "evidenceList")->setCurrentRow(0);
    m_copy->dialogs.file = made(u"新证书.pdf"_s, "better scan");
    press(*m_panel, "replaceEvidence");
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored()[0].name, u"新证书.pdf"_s);
    childOf<QListWidget>(*m_panel, "evidenceList")->setCurrentRow(0);
    m_copy->dialogs.file = m_copy->filePath(u"saved.pdf"_s);
    press(*m_panel, "saveEvidence");
    QFile saved(m_copy->dialogs.file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "better scan");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
}

void TestEvidencePanel::renamedByKey()
{
    drop({made(u"扫描件1.pdf"_s, "scan")});
    auto* list = childOf<QListWidget>(*m_panel, "evidenceList");
    list->setCurrentRow(0);
    enter(*list);
    m_copy->dialogs.text = u"省级证书.pdf"_s;
    QTest::keyClick(list, Qt::Key_F2);
    QCOMPARE(m_copy->dialogs.begun, u"扫描件1.pdf"_s);
    QCOMPARE(stored().first().name, u"省级证书.pdf"_s);
    QVERIFY(list->item(0)->text().startsWith(u"省级证书.pdf"_s));
    m_copy->session->undo();
    QCOMPARE(stored().first().name, u"扫描件1.pdf"_s);
    m_copy->dialogs.text.reset(); // thought better of it
    press(*m_panel, "renameEvidence");
    QCOMPARE(stored().first().name, u"扫描件1.pdf"_s);
    QVERIFY(m_copy->session->canRedo()); // nothing new was written
}

void TestEvidencePanel::severalAreAddedAtOnce()
{
    m_copy->dialogs.files = {made(u"甲.pdf"_s, "one"), made(u"乙.pdf"_s, "two")};
    press(*m_panel, "addEvidence");
    QCOMPARE(stored().size(), 2);
    m_copy->session->undo();
    QVERIFY(stored().isEmpty());
    m_copy->dialogs.files.append(m_copy->filePath(u"没有.pdf"_s));
    press(*m_panel, "addEvidence");
    QVERIFY(stored().isEmpty());
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    QVERIFY(m_copy->dialogs.failures.first().contains(u"没有.pdf"_s));
}

void TestEvidencePanel::aLockedYearIsOnlyRead()
{
    drop({made(u"证书.pdf"_s, "scan")});
    auto* list = childOf<QListWidget>(*m_panel, "evidenceList");
    list->setCurrentRow(0);
    HistoryPanel history(*m_copy->session, m_copy->dialogs);
    history.show(u"award"_s, QString::fromLatin1(m_key));
    auto* tree = childOf<QTreeWidget>(history, "historyTree");
    tree->setCurrentItem(tree->topLevelItem(0));
    QVERIFY(mayPress(history, "restoreButton"));
    Change change(*m_copy->database, m_copy->session->changeInfo());
    YearStore(*m_copy->database).setState(change, 2024, YearState::Locked);
    change.commit();
    m_copy->session->noteChange();
    list->setCurrentRow(0);
    tree->setCurrentItem(tree->topLevelItem(0));
    for (const char* name : {"addEvidence", "renameEvidence", "replaceEvidence", "removeEvidence"}) {
        QVERIFY2(!mayPress(*m_panel, name), name);
        QVERIFY2(childOf<QPushButton>(*m_panel, name)->toolTip().contains(u"2024"_s), name);
    }
    QVERIFY(mayPress(*m_panel, "openEvidence"));
    QVERIFY(mayPress(*m_panel, "saveEvidence"));
    QVERIFY(!mayPress(history, "restoreButton"));
    m_copy->dialogs.text = u"别名.pdf"_s;
    enter(*list);
    QTest::keyClick(list, Qt::Key_F2);
    QCOMPARE(stored().first().name, u"证书.pdf"_s);
    QCOMPARE(m_copy->dialogs.failures, QStringList());
}

void TestEvidencePanel::aLeaderOnlyReads()
{
    drop({made(u"证书.pdf"_s, "scan")});
    Session session(*m_copy->database, m_chinese, {u"王强"_s, Role::Leader, {}, false});
    EvidencePanel panel(session, m_copy->dialogs);
    panel.show("award", m_key);
    childOf<QListWidget>(panel, "evidenceList")->setCurrentRow(0);
    for (const char* name : {"addEvidence", "renameEvidence", "replaceEvidence", "removeEvidence"}) {
        QVERIFY2(!mayPress(panel, name), name);
    }
    QVERIFY(mayPress(panel, "openEvidence"));
    HistoryPanel history(session, m_copy->dialogs);
    history.show(u"award"_s, QString::fromLatin1(m_key));
    auto* tree = childOf<QTreeWidget>(history, "historyTree");
    tree->setCurrentItem(tree->topLevelItem(0));
    QVERIFY(!mayPress(history, "restoreButton"));
}

void TestEvidencePanel::historyIsReadAndRestored()
{
    const int name = m_type.indexOf(u"name"_s);
    const QString old = m_award.text(name);
    Change change(*m_copy->database, m_copy->session->changeInfo());
    m_award.values[name] = u"改过的名称"_s;
    RecordStore(*m_copy->database).save(change, m_type, m_award);
    change.commit();
    HistoryPanel panel(*m_copy->session, m_copy->dialogs);
    panel.show(u"award"_s, QString::fromLatin1(m_key));
    panel.QWidget::show();
    auto* tree = childOf<QTreeWidget>(panel, "historyTree");
    QCOMPARE(tree->topLevelItemCount(), 2);
    const QTreeWidgetItem* field = tree->topLevelItem(0)->child(0);
    QCOMPARE(field->text(1), old);
    QCOMPARE(field->text(2), u"改过的名称"_s);
    tree->setCurrentItem(tree->topLevelItem(1));
    press(panel, "restoreButton");
    const auto now = [&] { return RecordStore(*m_copy->database).find(m_type, m_award.id)->text(name); };
    QCOMPARE(now(), old);
    QCOMPARE(tree->topLevelItemCount(), 3);
    m_copy->session->undo();
    QCOMPARE(now(), u"改过的名称"_s);
}

QTEST_MAIN(TestEvidencePanel)
#include "tst_evidencepanel.moc"
