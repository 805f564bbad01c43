#include "gui/pickeredit.h"
#include "gui/schooleventdialog.h"
#include "guifixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestSchoolEventDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void renames();
    void mergesIntoOneInOperation();
    void refusalKeepsItOpen();

private:
    const SchoolProfile& profile(int row)
    {
        return m_sample->session->reading().data.schools(m_sample->session->year()).profiles()[row];
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
};

void TestSchoolEventDialog::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
}

void TestSchoolEventDialog::renames()
{
    const qint64 school = profile(0).school;
    const QString before = profile(0).name;
    SchoolEventDialog dialog(*m_sample->session, m_sample->dialogs, {school});
    dialog.show();
    typeText(childOf<QLineEdit>(dialog, "newName"), u"示例新名幼儿园"_s);
    QTest::mouseClick(childOf<QPushButton>(dialog, "recordEvent"), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(profile(0).name, u"示例新名幼儿园"_s);
    m_sample->session->undo();
    QCOMPARE(profile(0).name, before);
}

void TestSchoolEventDialog::mergesIntoOneInOperation()
{
    const qint64 gone = profile(3).school;
    SchoolEventDialog dialog(*m_sample->session, m_sample->dialogs, {gone});
    dialog.show();
    childOf<QComboBox>(dialog, "eventKind")->setCurrentIndex(1);
    auto* successor = childOf<PickerEdit>(dialog, "successor");
    QVERIFY(successor->isVisible());
    successor->setEditText(profile(4).name);
    QTest::mouseClick(childOf<QPushButton>(dialog, "recordEvent"), Qt::LeftButton);
    QVERIFY2(m_sample->dialogs.failures.isEmpty(), qPrintable(m_sample->dialogs.failures.join(u' ')));
    QVERIFY(!profile(3).open);
    QVERIFY(profile(4).open);
}

void TestSchoolEventDialog::refusalKeepsItOpen()
{
    SchoolEventDialog dialog(*m_sample->session, m_sample->dialogs, {profile(0).school});
    dialog.show();
    QTest::mouseClick(childOf<QPushButton>(dialog, "recordEvent"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_sample->dialogs.failures.size(), 1);
}

QTEST_MAIN(TestSchoolEventDialog)
#include "tst_schooleventdialog.moc"
