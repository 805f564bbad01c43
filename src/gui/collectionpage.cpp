#include "gui/collectionpage.h"

#include "gui/collectionowingpanel.h"
#include "gui/collectionreturnpanel.h"
#include "gui/collectionsendpanel.h"

using namespace Qt::StringLiterals;

CollectionPage::CollectionPage(Session& session, Dialogs& dialogs, QWidget* parent) : QTabWidget(parent)
{
    setObjectName(u"collectionTabs"_s);
    setDocumentMode(true);
    auto* send = new CollectionSendPanel(session, dialogs);
    addTab(send, tr("Send out"));
    auto* back = new CollectionReturnPanel(session, dialogs);
    addTab(back, tr("Take back"));
    auto* owing = new CollectionOwingPanel(session, dialogs);
    addTab(owing, tr("Not returned"));
    connect(owing, &CollectionOwingPanel::openWanted, this, [this, back](const CollectionOwing& left) {
        setCurrentWidget(back);
        back->openKept({left});
    });
    setFocusProxy(send);
}
