// The forms of all registers, and what they store.

#include "guifixture.h"

#include "core/registers.h"
#include "gui/recordform.h"
#include "storage/recordstore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void isComplete_data();
    void isComplete();
    void showsEveryFieldOfAStoredRecord_data() { isComplete_data(); }
    void showsEveryFieldOfAStoredRecord();
    void storesWhatIsTyped();
    void refusesAWrongNumberAtTheField();
    void refusesAMissingRequiredField();
    void refusesFieldsOutOfOrder();
    void refusesAnOlderVersion();
    void saveAndNewStartsAfresh();

private:
    QTranslator m_chinese;
};

void TestRecordForm::isComplete_data()
{
    QTest::addColumn<QString>("id");
    for (const RecordType& type : Registers::yearly()) {
        QTest::newRow(qPrintable(type.id)) << type.id;
    }
}

void TestRecordForm::isComplete()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    for (const Field& field : type.fields) {
        QWidget* editor = form.editor(field.name);
        QVERIFY2(editor != nullptr, qPrintable(field.name));
        QVERIFY2(editor->focusPolicy() & Qt::TabFocus, qPrintable(field.name));
        auto* label = form.findChild<QLabel*>(field.name + u"_label"_s);
        QVERIFY2(label != nullptr && label->buddy() == editor, qPrintable(field.name));
        QCOMPARE(label->text().endsWith(u'*'), field.required);
        QVERIFY2(form.findChild<QLabel*>(field.name + u"_error"_s) != nullptr, qPrintable(field.name));
        const bool isList = field.kind == FieldKind::Choice || field.kind == FieldKind::Reference
            || field.kind == FieldKind::School || field.kind == FieldKind::Bool;
        const auto* box = qobject_cast<QComboBox*>(editor);
        QCOMPARE(box != nullptr, isList);
        QVERIFY2(!isList || box->count() > 1, qPrintable(field.name));
    }
}

/// Opening a record of the sample and saving it untouched must change nothing.
void TestRecordForm::showsEveryFieldOfAStoredRecord()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    SampleCopy sample(m_chinese);
    const RecordStore records(*sample.database);
    const QVector<Record> before = records.all(type, 2024);
    QVERIFY(!before.isEmpty());
    for (const Record& record : {before.first(), before.last()}) {
        RecordForm form(*sample.session, sample.dialogs, type, record);
        form.save();
        QCOMPARE(form.result(), int(QDialog::Accepted));
        QCOMPARE(records.find(type, record.id)->rev, record.rev);
    }
}

void TestRecordForm::storesWhatIsTyped()
{
    const RecordType& type = *Registers::find(u"award"_s);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    typeText(childOf<QLineEdit>(form, "name"), u"示例奖"_s);
    childOf<QComboBox>(form, "category")->setCurrentIndex(1);
    childOf<QComboBox>(form, "level")->setCurrentIndex(3);
    childOf<QComboBox>(form, "winner_type")->setCurrentIndex(1);
    typeText(childOf<QLineEdit>(form, "winner"), u"示例市教育局"_s);
    QTest::keyClicks(childOf<QLineEdit>(form, "consecutive_years"), u"4"_s);
    typeText(childOf<QLineEdit>(form, "date"), u"2024年9月1日"_s);
    QTest::mouseClick(childOf<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QCOMPARE(form.result(), int(QDialog::Accepted));
    const auto stored = RecordStore(*sample.database).find(type, form.record().id);
    QVERIFY(stored);
    const RecordView view(type, *stored);
    QCOMPARE(view.text("name"), u"示例奖"_s);
    QCOMPARE(view.text("level"), u"prefecture"_s);
    QCOMPARE(view.integer("consecutive_years"), 4);
    QCOMPARE(view.text("date"), u"2024-09-01"_s);
    QVERIFY(view.isEmpty("rank"));
}

void TestRecordForm::refusesAWrongNumberAtTheField()
{
    const RecordType& type = *Registers::find(u"teacher_posts"_s);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* granted = childOf<QLineEdit>(form, "granted");
    auto* error = childOf<QLabel>(form, "granted_error");
    QVERIFY(error->isHidden());
    granted->setFocus();
    QTest::keyClicks(granted, u"9x"_s);
    QTest::keyClick(granted, Qt::Key_Tab);
    QTRY_VERIFY(!error->isHidden());
    QVERIFY(error->text().contains(u"9x"_s));
    granted->clear();
    QTest::keyClicks(granted, u"95"_s);
    QTest::keyClick(granted, Qt::Key_Tab);
    form.save();
    QVERIFY(error->isHidden());
}

void TestRecordForm::refusesAMissingRequiredField()
{
    const RecordType& type = *Registers::find(u"task_force"_s);
    SampleCopy sample(m_chinese);
    const RecordStore records(*sample.database);
    const auto before = records.all(type, 2024).size();
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.save();
    QVERIFY(form.result() != QDialog::Accepted);
    QVERIFY(!childOf<QLabel>(form, "name_error")->isHidden());
    QCOMPARE(records.all(type, 2024).size(), before);
}

void TestRecordForm::refusesFieldsOutOfOrder()
{
    const RecordType& type = *Registers::find(u"teacher_posts"_s);
    SampleCopy sample(m_chinese);
    const Record record = RecordStore(*sample.database).all(type, 2024).first();
    RecordForm form(*sample.session, sample.dialogs, type, record);
    childOf<QLineEdit>(form, "granted")->setText(u"9999"_s);
    form.save();
    QVERIFY(form.result() != QDialog::Accepted);
    QVERIFY(!childOf<QLabel>(form, "granted_error")->isHidden());
}

void TestRecordForm::refusesAnOlderVersion()
{
    const RecordType& type = *Registers::find(u"task_force"_s);
    SampleCopy sample(m_chinese);
    const RecordStore records(*sample.database);
    const Record opened = records.all(type, 2024).first();
    Record meanwhile = opened;
    meanwhile.values[type.indexOf(u"duty"_s)] = u"别人改过"_s;
    {
        Change change(*sample.database, {u"somebody"_s, u"window"_s});
        records.save(change, type, meanwhile);
        change.commit();
    }
    RecordForm form(*sample.session, sample.dialogs, type, opened);
    childOf<QLineEdit>(form, "duty")->setText(u"我也要改"_s);
    form.save();
    QVERIFY(form.result() != QDialog::Accepted);
    QVERIFY(!childOf<QLabel>(form, "formMessage")->isHidden());
    QCOMPARE(RecordView(type, *records.find(type, opened.id)).text("duty"), u"别人改过"_s);
}

void TestRecordForm::saveAndNewStartsAfresh()
{
    const RecordType& type = *Registers::find(u"task_force"_s);
    SampleCopy sample(m_chinese);
    const RecordStore records(*sample.database);
    const auto before = records.all(type, 2024).size();
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    for (const QString& name : {u"示例专班甲"_s, u"示例专班乙"_s}) {
        childOf<QLineEdit>(form, "name")->setText(name);
        QTest::mouseClick(childOf<QPushButton>(form, "saveAndNewButton"), Qt::LeftButton);
        QCOMPARE(childOf<QLineEdit>(form, "name")->text(), QString());
    }
    QCOMPARE(records.all(type, 2024).size(), before + 2);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
