#include "gui/evidencepanel.h"
#include "gui/historypanel.h"

#include "core/registers.h"
#include "guifixture.h"
#include "storage/recordstore.h"

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
