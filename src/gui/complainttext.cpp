#include "gui/complainttext.h"

#include "exchange/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Importing {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

} // namespace

QString complaintText(const Complaint& complaint)
{
    int row = -1;
    int column = -1;
    const bool isLetter = parseReference(complaint.column, &row, &column) && row < 0;
    QString place = complaint.sheet;
    if (complaint.row > 0) {
        place += u' ' + (isLetter ? complaint.column : QString()) + QString::number(complaint.row);
    }
    const QString text = complaint.text.isEmpty() || complaint.message.contains(complaint.text)
                             ? QString()
                             : u"“%1” "_s.arg(complaint.text);
    QString line = place.isEmpty() ? text + complaint.message
                                   : Importing::tr("%1: %2").arg(place, text + complaint.message);
    if (!complaint.suggestion.isEmpty()) {
        line += u" → "_s + complaint.suggestion;
    }
    return line;
}
