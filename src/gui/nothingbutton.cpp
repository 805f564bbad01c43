#include "gui/nothingbutton.h"

#include "gui/dialogs.h"
#include "gui/session.h"
#include "storage/storageerror.h"
#include "work/nothingtoreport.h"

using namespace Qt::StringLiterals;

NothingButton::NothingButton(Session& session, Dialogs& dialogs) : m_session(session), m_dialogs(dialogs)
{
    setObjectName(u"nothingButton"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &NothingButton::act);
}

void NothingButton::offer(const RecordType& type, bool isEmpty)
{
    m_type = &type;
    m_declared = isEmpty && m_session.reading().data.nothingToReport(type.id, m_session.year());
    setText(m_declared ? tr("Withdraw “nothing this year”") : tr("Nothing to report this year"));
    setEnabled(m_session.user().may(Act::Enter));
    setVisible(isEmpty);
}

void NothingButton::act()
{
    qint64 change = 0;
    try {
        const NothingToReport nothing(m_session.database(), m_session.changeInfo());
        change = m_declared ? nothing.withdraw(*m_type, m_session.year())
                            : nothing.declare(*m_type, m_session.year());
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("Nothing was changed"), error.message());
    }
    m_session.noteChange(change);
}
