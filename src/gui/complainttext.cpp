#include "gui/complainttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Importing {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

} // namespace

QString complaintText(const Complaint& complaint)
{
    QString place = complaint.sheet;
    if (complaint.row > 0) {
        place += u' ' + complaint.column + QString::number(complaint.row);
    }
    const QString text = complaint.text.isEmpty() ? QString() : u"“%1” "_s.arg(complaint.text);
    QString line = place.isEmpty() ? text + complaint.message
                                   : Importing::tr("%1: %2").arg(place, text + complaint.message);
    if (!complaint.suggestion.isEmpty()) {
        line += u" → "_s + complaint.suggestion;
    }
    return line;
}
