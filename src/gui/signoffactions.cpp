// The part of SignOffPanel that shows an office and does what its buttons say.

#include "gui/signoffpanel.h"

#include "gui/dialogs.h"
#include "gui/session.h"
#include "gui/submissiontext.h"
#include "gui/task.h"
#include "gui/tones.h"
#include "storage/storageerror.h"
#include "work/yearlock.h"

#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

ThemeColour colourOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Draft: return &ThemeColours::muted;
    case SubmissionState::Submitted: return &ThemeColours::accent;
    case SubmissionState::Approved: return &ThemeColours::good;
    case SubmissionState::SentBack: return &ThemeColours::bad;
    }
    return &ThemeColours::muted;
}

QString remarksOf(const OfficeReview& office)
{
    QStringList remarks;
    if (!office.reason.isEmpty()) {
        remarks.append(SignOffPanel::tr("Reason: %1").arg(office.reason));
    }
    if (office.changedSince) {
        remarks.append(office.state == SubmissionState::Approved
                           ? SignOffPanel::tr("changed since it was approved")
                           : SignOffPanel::tr("changed since"));
    }
    return remarks.join(SignOffPanel::tr("; "));
}

} // namespace

void SignOffPanel::fillRow(int row)
{
    const OfficeReview& office = m_offices[row];
    const QString counts =
        office.expected == 0 ? QString() : tr("%1 of %2").arg(office.reported).arg(office.expected);
    const QStringList texts = {
        office.name,      submissionText(office.state),
        counts,           office.openMust == 0 ? QString() : QString::number(office.openMust),
        office.submitter, remarksOf(office)};
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment(Qt::AlignVCenter
                               | (column == 2 || column == 3 ? Qt::AlignRight : Qt::AlignLeft));
        m_table->setItem(row, column, item);
    }
    setTone(*m_table->item(row, 1), colourOf(office.state));
    setTone(*m_table->item(row, 3), &ThemeColours::bad);
}

void SignOffPanel::startReview()
{
    attempt(
        tr("The review was not started"),
        [this] {
            return YearLock(m_session.database(), m_session.user(), u"window"_s)
                .startReview(m_session.year());
        },
        false);
}

void SignOffPanel::lock()
{
    const int year = m_session.year();
    const QString question = tr("All figures of %1 are kept as reported, and nothing of the year can be "
                                "changed until a reviewer unlocks it.")
                                 .arg(year);
    if (!m_dialogs.confirm(this, tr("Lock %1").arg(year), question, tr("Lock"))) {
        return;
    }
    attempt(
        tr("The year was not locked"),
        [this, year] {
            return runTask<qint64>(this, tr("Computing all figures of %1").arg(year),
                                   [path = m_session.database().path(), user = m_session.user(), year] {
                                       const Database database(path);
                                       return YearLock(database, user, u"window"_s).lock(year);
                                   });
        },
        false);
}

void SignOffPanel::unlock()
{
    const int year = m_session.year();
    const auto reason =
        m_dialogs.askText(this, tr("Unlock %1").arg(year),
                          tr("Why is the year unlocked? The reason stands in the history."), tr("Unlock"));
    if (reason) {
        attempt(
            tr("The year was not unlocked"),
            [&] {
                return YearLock(m_session.database(), m_session.user(), u"window"_s).unlock(year, *reason);
            },
            false);
    }
}

void SignOffPanel::submit()
{
    attempt(
        tr("The office's year was not submitted"),
        [this] { return review().submit(m_session.year(), current()->office); }, true);
}

void SignOffPanel::approve()
{
    attempt(
        tr("The submission was not approved"),
        [this] { return review().approve(m_session.year(), current()->office); }, true);
}

void SignOffPanel::sendBack()
{
    const auto reason = m_dialogs.askText(this, tr("Send back: %1").arg(current()->name),
                                          tr("What is to be corrected?"), tr("Send back"));
    if (reason) {
        attempt(
            tr("The submission was not sent back"),
            [&] { return review().sendBack(m_session.year(), current()->office, *reason); }, true);
    }
}

/// A year's state cannot be undone like an entry: unlocking needs its reason.
void SignOffPanel::attempt(const QString& failure, const Action& action, bool undoable)
{
    try {
        const qint64 change = action();
        m_session.noteChange(undoable ? change : 0);
    } catch (const StorageError& error) {
        m_dialogs.fail(this, failure, error.message());
    }
}
