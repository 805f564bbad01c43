// The forms of all registers, and what they store.

#include "guifixture.h"

#include "core/registers.h"
#include "gui/pickeredit.h"
#include "gui/evidencepanel.h"
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
    void tabGoesAsTheEyeDoes_data() { isComplete_data(); }
    void tabGoesAsTheEyeDoes();
    void picksByInitialsAndKeepsWrongText();
    void readsDatesAndGoesByDays();
    void showsConvertedMoney();
    void warnsOfADuplicateAndOpensIt();
    void copiesTheLastButItsKey();
    void goesThroughTheList();
    void onlyReadsForALeader();
    void takesFilesOnceSaved();

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

void TestRecordForm::tabGoesAsTheEyeDoes()
{
    QFETCH(QString, id);
    const RecordType& type = *Registers::find(id);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QVector<QWidget*> seen;
    for (const Field& field : type.fields) {
        seen.append(form.editor(field.name));
    }
    const auto place = [&form](QWidget* widget) { return widget->mapTo(&form, QPoint()); };
    std::sort(seen.begin(), seen.end(), [&](QWidget* a, QWidget* b) {
        const QPoint left = place(a), right = place(b);
        return std::abs(left.y() - right.y()) > 8 ? left.y() < right.y() : left.x() < right.x();
    });
    QVector<QWidget*> tabbed = {seen.first()};
    for (QWidget* next = seen.first()->nextInFocusChain(); next != seen.first(); next = next->nextInFocusChain()) {
        if (seen.contains(next)) {
            tabbed.append(next);
        }
    }
    QCOMPARE(tabbed, seen);
}

void TestRecordForm::picksByInitialsAndKeepsWrongText()
{
    const RecordType& type = *Registers::find(u"award"_s);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* level = childOf<PickerEdit>(form, "level");
    level->setFocus();
    QTest::keyClicks(level, u"gj"_s);
    QVERIFY(level->offered().contains(u"国家"_s));
    QTest::keyClick(level, Qt::Key_Return);
    QCOMPARE(level->currentText(), u"国家"_s);
    QVERIFY(form.isVisible() && level->offered().isEmpty());
    QTest::keyClick(level, Qt::Key_Down);
    QCOMPARE(level->offered().size(), level->count());
    QTest::keyClick(level, Qt::Key_Escape);
    QVERIFY(level->offered().isEmpty() && form.isVisible());
    auto* school = childOf<PickerEdit>(form, "school");
    school->setFocus();
    QTest::keyClicks(school, u"qqqq"_s);
    QTest::keyClick(school, Qt::Key_Tab);
    QCOMPARE(school->currentText(), u"qqqq"_s);
    QVERIFY(!childOf<QLabel>(form, "school_error")->isHidden());
}

void TestRecordForm::readsDatesAndGoesByDays()
{
    const RecordType& type = *Registers::find(u"award"_s);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* date = childOf<QLineEdit>(form, "date");
    date->setFocus();
    QTest::keyClicks(date, u"9-1"_s);
    QTest::keyClick(date, Qt::Key_Tab);
    QCOMPARE(date->text(), u"2024-09-01"_s);
    QTest::keyClick(date, Qt::Key_Down);
    QCOMPARE(date->text(), u"2024-08-31"_s);
    QTest::keyClick(date, Qt::Key_Up);
    QCOMPARE(date->text(), u"2024-09-01"_s);
}

void TestRecordForm::showsConvertedMoney()
{
    const RecordType& type = *Registers::find(u"project"_s);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto* money = childOf<QLineEdit>(form, "total_investment");
    money->setFocus();
    typeText(money, u"1.2亿"_s);
    QTest::keyClick(money, Qt::Key_Tab);
    QCOMPARE(childOf<QLabel>(form, "total_investment_error")->text(), u"= 12,000 万元"_s);
    QVERIFY(money->property("styleClass").toString() != u"wrong"_s);
}

void TestRecordForm::warnsOfADuplicateAndOpensIt()
{
    const RecordType& type = *Registers::find(u"project"_s);
    SampleCopy sample(m_chinese);
    const Record there = RecordStore(*sample.database).all(type, 2024).first();
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    auto* line = childOf<QLabel>(form, "duplicateLine");
    auto* number = childOf<QLineEdit>(form, "number");
    QTest::keyClicks(number, there.text(type.indexOf(u"number"_s)));
    QVERIFY(!line->isHidden());
    QTest::keyClicks(number, u"-other"_s);
    QVERIFY(line->isHidden());
    number->setText(there.text(type.indexOf(u"number"_s)));
    sample.dialogs.confirms = false;
    emit line->linkActivated(u"open"_s);
    QCOMPARE(form.record().id, 0);
    number->clear();
    QVERIFY(line->isHidden());
}

void TestRecordForm::copiesTheLastButItsKey()
{
    const RecordType& type = *Registers::find(u"project"_s);
    SampleCopy sample(m_chinese);
    RecordForm form(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    childOf<QLineEdit>(form, "name")->setText(u"我的"_s);
    QTest::keyClick(&form, Qt::Key_Apostrophe, Qt::ControlModifier);
    const Record last = RecordStore(*sample.database).all(type, 2024).last();
    QCOMPARE(childOf<QLineEdit>(form, "name")->text(), u"我的"_s);
    QCOMPARE(childOf<QLineEdit>(form, "number")->text(), QString());
    QCOMPARE(childOf<PickerEdit>(form, "category")->currentText(),
             sample.session->reading().text.show(type, last, type.indexOf(u"category"_s)));
}

void TestRecordForm::goesThroughTheList()
{
    const RecordType& type = *Registers::find(u"project"_s);
    SampleCopy sample(m_chinese);
    const RecordStore records(*sample.database);
    const QVector<Record> all = records.all(type, 2024);
    RecordForm form(*sample.session, sample.dialogs, type, all[0]);
    form.setOrder({all[2].id, all[0].id, all[1].id});
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(childOf<QLabel>(form, "recordPosition")->text(), u"2 / 3"_s);
    childOf<QLineEdit>(form, "remark")->setText(u"改过"_s);
    sample.dialogs.confirms = false;
    QTest::keyClick(&form, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(form.record().id, all[0].id);
    sample.dialogs.confirms = true;
    QTest::keyClick(&form, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(form.record().id, all[1].id);
    QCOMPARE(records.find(type, all[0].id)->text(type.indexOf(u"remark"_s)), u"改过"_s);
    QTest::keyClick(&form, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&form, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(form.record().id, all[2].id);
}

void TestRecordForm::takesFilesOnceSaved()
{
    const RecordType& type = *Registers::find(u"award"_s);
    SampleCopy sample(m_chinese);
    RecordForm empty(*sample.session, sample.dialogs, type, makeRecord(type, 2024));
    empty.show();
    QVERIFY(!empty.findChild<EvidencePanel*>()->isVisible());
    const Record record = RecordStore(*sample.database).all(type, 2024).first();
    RecordForm form(*sample.session, sample.dialogs, type, record);
    form.show();
    auto* panel = form.findChild<EvidencePanel*>();
    QVERIFY(panel->isVisible());
    QFile paper(sample.filePath(u"证书.txt"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("scan") == 4);
    paper.close();
    panel->addFiles({paper.fileName()});
    const auto files = EvidenceStore(*sample.database).of("award", QByteArray::number(record.id));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, u"证书.txt"_s);
}

void TestRecordForm::onlyReadsForALeader()
{
    const RecordType& type = *Registers::find(u"project"_s);
    SampleCopy sample(m_chinese);
    const Record record = RecordStore(*sample.database).all(type, 2024).first();
    Session leader(*sample.database, m_chinese, User{u"leader"_s, Role::Leader, {}, false});
    RecordForm form(leader, sample.dialogs, type, record);
    form.show();
    QVERIFY(!childOf<QLabel>(form, "readOnlyLine")->isHidden());
    QVERIFY(childOf<QPushButton>(form, "saveButton")->isHidden());
    QTest::keyClicks(childOf<QLineEdit>(form, "name"), u"x"_s);
    form.save();
    QCOMPARE(form.result(), 0);
    QCOMPARE(RecordStore(*sample.database).find(type, record.id)->rev, record.rev);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
