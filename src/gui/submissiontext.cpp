#include "gui/submissiontext.h"

#include "core/registers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString submissionText(Reading& reading, const QString& office, int year)
{
    const RecordType& type = *Registers::findKept(u"submission"_s);
    for (const Record& record : reading.data.records(type, year)) {
        const RecordView view(type, record);
        const QString state = view.text("office") == office ? view.text("state") : QString();
        if (state == u"submitted"_s) {
            return QCoreApplication::translate("TodoPanel", "Submitted");
        }
        if (state == u"approved"_s) {
            return QCoreApplication::translate("TodoPanel", "Approved");
        }
        if (state == u"sent_back"_s) {
            return QCoreApplication::translate("TodoPanel", "Sent back");
        }
    }
    return {};
}
