#include "guifixture.h"

#include "core/registers.h"
#include "gui/mainwindow.h"
#include "gui/recordtablemodel.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

/// A clerk's pages begin with his office, and lead to all others.
class TestClerksOffice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesBeginWithIt();
    void registersBeginWithIts();
    void findingsBeginWithIts();
    void withoutOfficeNothingIsChosen();

private:
    void open(const QString& office);
    template <typename Widget>
    Widget* child(const char* name)
    {
        return childOf<Widget>(*m_window, name);
    }
    static QString code(const QListWidget& list, int row)
    {
        return list.item(row)->data(Qt::UserRole).toString();
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestClerksOffice::init()
{
    m_window.reset();
    m_session.reset();
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    open(u"health"_s);
}

void TestClerksOffice::open(const QString& office)
{
    m_window.reset();
    m_session = std::make_unique<Session>(*m_sample->database, m_chinese,
                                          User{u"王强"_s, Role::Clerk, office, false});
    m_window = std::make_unique<MainWindow>(*m_session, m_sample->dialogs);
    m_window->show();
}

void TestClerksOffice::valuesBeginWithIt()
{
    m_window->showPage(MainWindow::Values);
    auto* box = child<QComboBox>("officeBox");
    QCOMPARE(box->currentData().toString(), u"health"_s);
    QVERIFY(child<QTableView>("valueGrid")->model()->columnCount() > 0);
    QVERIFY(box->count() > 1);
    const int other = box->currentIndex() == 0 ? 1 : 0;
    box->setFocus();
    QTest::keyClick(box, other == 0 ? Qt::Key_Home : Qt::Key_End);
    QVERIFY(box->currentData().toString() != u"health"_s);
    QVERIFY(child<QTableView>("valueGrid")->model()->columnCount() > 0);
}

void TestClerksOffice::registersBeginWithIts()
{
    open(u"personnel"_s);
    m_window->showPage(MainWindow::Records);
    auto* list = child<QListWidget>("registerList");
    QCOMPARE(list->count(), Registers::yearly().size());
    QVERIFY(list->currentRow() == 0);
    QCOMPARE(Registers::find(code(*list, 0))->office, u"personnel"_s);
    bool own = true;
    for (int row = 0; row < list->count(); ++row) {
        const bool his = Registers::find(code(*list, row))->office == u"personnel"_s;
        QVERIFY(own || !his); // none of his after those of others
        own = his;
    }
    QVERIFY(!own);
    list->setCurrentRow(list->count() - 1); // of another office, and open to him
    const auto* filter = static_cast<QAbstractProxyModel*>(child<QTableView>("recordTable")->model());
    QCOMPARE(static_cast<RecordTableModel*>(filter->sourceModel())->type()->id,
             code(*list, list->count() - 1));
}

void TestClerksOffice::findingsBeginWithIts()
{
    open(u"personnel"_s);
    m_window->showPage(MainWindow::Review);
    auto* grouping = child<QComboBox>("findingGrouping");
    QCOMPARE(grouping->currentIndex(), 1);
    auto* groups = child<QListWidget>("findingGroups");
    QCOMPARE(code(*groups, groups->currentRow()), u"personnel"_s);
    const int own = child<QTableView>("findingTable")->model()->rowCount();
    QVERIFY(own > 0);
    groups->setCurrentRow(0); // all
    QVERIFY(child<QTableView>("findingTable")->model()->rowCount() > own);
}

void TestClerksOffice::withoutOfficeNothingIsChosen()
{
    open({});
    m_window->showPage(MainWindow::Records);
    auto* list = child<QListWidget>("registerList");
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(code(*list, row), Registers::yearly()[row].id);
    }
    m_window->showPage(MainWindow::Review);
    QCOMPARE(child<QComboBox>("findingGrouping")->currentIndex(), 0);
}

QTEST_MAIN(TestClerksOffice)
#include "tst_clerksoffice.moc"
