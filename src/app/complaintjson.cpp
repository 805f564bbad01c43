#include "app/complaintjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

QJsonArray complaintsToJson(const QVector<Complaint>& complaints)
{
    QJsonArray array;
    for (const Complaint& complaint : complaints) {
        array.append(QJsonObject{{u"file"_s, complaint.file},
                                 {u"sheet"_s, complaint.sheet},
                                 {u"row"_s, complaint.row},
                                 {u"column"_s, complaint.column},
                                 {u"text"_s, complaint.text},
                                 {u"message"_s, complaint.message},
                                 {u"suggestion"_s, complaint.suggestion}});
    }
    return array;
}
