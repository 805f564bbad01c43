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
    addTab(new CollectionReturnPanel(session, dialogs), tr("Take back"));
    addTab(new CollectionOwingPanel(session, dialogs), tr("Not returned"));
    setFocusProxy(send);
}
