#include "gui/collectionsendpanel.h"

#include "core/fieldtext.h"
#include "gui/collectionformlist.h"
#include "gui/collectionschoollist.h"
#include "gui/dateedit.h"
#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "storage/storageerror.h"
#include "work/founding.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

CollectionSendPanel::CollectionSendPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->setSpacing(Theme::Unit);
    layout->addLayout(buildHeading());
    m_lists = buildLists();
    m_noForms = buildNoForms();
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_noForms, 1);
    layout->addLayout(buildOutcome());
    connect(m_forms, &CollectionFormList::changed, this, &CollectionSendPanel::updateForms);
    connect(m_schools, &CollectionSchoolList::changed, this, &CollectionSendPanel::updateButton);
    setFocusProxy(m_forms);
}

QLayout* CollectionSendPanel::buildHeading()
{
    auto* row = new QHBoxLayout;
    row->addWidget(pageTitle(tr("Workbooks for the schools")));
    row->addStretch();
    auto* label = new QLabel(tr("To be returned by"));
    m_due = new DateEdit;
    m_due->setObjectName(u"collectionDue"_s);
    m_due->setFixedWidth(150);
    label->setBuddy(m_due);
    row->addWidget(label);
    row->addWidget(m_due);
    m_make = toolButton(tr("Make workbooks…"), u"makeWorkbooks"_s, true, this, [this] { make(); });
    row->addWidget(m_make);
    return row;
}

QWidget* CollectionSendPanel::buildLists()
{
    auto* lists = new QWidget;
    auto* row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Wide);
    m_forms = new CollectionFormList;
    m_schools = new CollectionSchoolList;
    row->addWidget(m_forms, 2);
    row->addWidget(m_schools, 3);
    return lists;
}

QWidget* CollectionSendPanel::buildNoForms()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    auto* words = new QLabel(tr("No form is defined yet. The shipped forms ask for all measures that schools "
                                "report; they can be changed afterwards like any definition."));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    setStyleClass(words, "hint");
    m_load = toolButton(tr("Load the shipped forms"), u"loadForms"_s, true, this, [this] { loadForms(); });
    column->addStretch();
    column->addWidget(words);
    column->addWidget(m_load, 0, Qt::AlignHCenter);
    column->addStretch();
    return box;
}

QLayout* CollectionSendPanel::buildOutcome()
{
    auto* row = new QHBoxLayout;
    m_outcome = new QLabel;
    m_outcome->setObjectName(u"makeOutcome"_s);
    m_outcome->setWordWrap(true);
    m_openFolder = toolButton(tr("Open folder"), u"openFolder"_s, false, this,
                              [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_outcome->hide();
    m_openFolder->hide();
    row->addWidget(m_outcome, 1);
    row->addWidget(m_openFolder);
    return row;
}

void CollectionSendPanel::refresh()
{
    const ReadScope scope(m_session.database());
    Reading& reading = m_session.reading();
    const QVector<CollectionForm> all = collectionForms(reading.definitions);
    m_lists->setVisible(!all.isEmpty());
    m_noForms->setVisible(all.isEmpty());
    m_load->setEnabled(m_session.user().may(Act::Manage) && !m_session.database().isReadOnly());
    m_load->setToolTip(m_load->isEnabled() ? QString() : tr("Administrators load definitions."));
    m_due->setYear(m_session.year());
    m_schools->show(reading, m_session.year());
    m_forms->show(all, m_schools->schools());
}

/// The chosen ones.
QVector<CollectionForm> CollectionSendPanel::forms() const
{
    QVector<CollectionForm> forms = collectionForms(m_session.reading().definitions);
    const QStringList chosen = m_forms->chosen();
    forms.removeIf([&](const CollectionForm& form) { return !chosen.contains(form.code); });
    return forms;
}

void CollectionSendPanel::updateForms()
{
    m_schools->countForms(forms());
    updateButton();
}

void CollectionSendPanel::updateButton()
{
    const qsizetype books = m_schools->chosen().size() - m_schools->chosenWithoutForm();
    const QString obstacle = entryObstacle(m_session, m_session.year());
    m_make->setEnabled(obstacle.isEmpty() && books > 0);
    m_make->setToolTip(!obstacle.isEmpty() ? obstacle
                       : books == 0        ? tr("Choose forms and schools first.")
                                           : QString());
    m_make->setText(books == 0 ? tr("Make workbooks…")
                               : tr("Make %n workbook(s)…", nullptr, static_cast<int>(books)));
}

void CollectionSendPanel::make()
{
    const QDate due = FieldText::readDate(m_due->text(), m_session.year());
    if (!due.isValid() && !m_due->text().trimmed().isEmpty()) {
        m_dialogs.fail(this, tr("Nothing was written"), tr("“%1” is not a date.").arg(m_due->text()));
        m_due->setFocus();
        return;
    }
    CollectionMaking::Order order{m_session.year(),
                                  m_forms->chosen(),
                                  m_schools->chosen(),
                                  due.isValid() ? due.toString(u"yyyy年M月d日"_s) : QString(),
                                  {}};
    order.folder = m_dialogs.openFolder(this, tr("Folder for the workbooks"));
    if (order.folder.isEmpty()) {
        return;
    }
    try {
        m_session.permit(Act::Enter);
        const auto work = [this, order](const TaskProgress& progress) {
            const Database own(m_session.database().path(), Database::Mode::ReadOnly);
            return CollectionMaking(own, m_session.chinese()).make(order, progress);
        };
        const auto made =
            runCountedTask<QVector<CollectionMaking::Made>>(this, tr("Writing workbooks…"), work);
        m_folder = order.folder;
        tell(made, made.size() < order.schools.size());
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The workbooks were not written"), error.message());
    }
}

void CollectionSendPanel::tell(const QVector<CollectionMaking::Made>& made, bool stopped)
{
    constexpr qsizetype MostNamed = 5;
    QStringList without;
    for (const auto& each : made) {
        if (each.path.isEmpty()) {
            without.append(each.name);
        }
    }
    const int written = static_cast<int>(made.size() - without.size());
    QString text = tr("%n workbook(s) written to %1.", nullptr, written).arg(m_folder);
    if (stopped) {
        text += u' ' + tr("Stopped before the end.");
    }
    if (!without.isEmpty()) {
        const QString names =
            without.mid(0, MostNamed).join(u'、') + (without.size() > MostNamed ? u"…"_s : QString());
        text +=
            u' '
            + tr("No form applies to %n school(s): %1", nullptr, static_cast<int>(without.size())).arg(names);
    }
    m_outcome->setText(text);
    m_outcome->show();
    m_openFolder->show();
    m_openFolder->setFocus();
}

void CollectionSendPanel::loadForms()
{
    qint64 change = 0;
    try {
        change = Founding(m_session.chinese())
                     .loadForms(m_session.database(), m_session.changeInfo({}, Act::Manage));
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The forms were not loaded"), error.message());
    }
    m_session.noteChange(change);
}
