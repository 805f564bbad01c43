#include "gui/historytext.h"

#include "storage/history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    static QString door(const QString& code)
    {
        const QHash<QString, QString> words = {{u"window"_s, tr("in the window")},
                                               {u"import"_s, tr("by import")},
                                               {u"command"_s, tr("on the command line")},
                                               {u"program"_s, tr("built in")}};
        return words.value(code, code);
    }

    static QString happening(const HistoryLine& line)
    {
        if (!line.before) {
            return line.subject == u"value"_s ? tr("entered as %1").arg(*line.after) : tr("entered");
        }
        if (!line.after) {
            return tr("removed");
        }
        return line.subject == u"value"_s ? tr("changed from %1 to %2").arg(*line.before, *line.after)
                                          : tr("changed");
    }
};

} // namespace

QString historyText(const HistoryLine& line)
{
    const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs).toLocalTime();
    QString text = HistoryWords::tr("%1 %2 %3, %4")
                       .arg(at.toString(u"yyyy-MM-dd HH:mm"_s), line.who, HistoryWords::door(line.door),
                            HistoryWords::happening(line));
    if (!line.source.isEmpty()) {
        text += HistoryWords::tr(" (%1 %2)").arg(line.source, line.place);
    }
    return text;
}

QString doorText(const QString& door)
{
    return HistoryWords::door(door);
}

QString happeningText(const HistoryLine& line)
{
    return HistoryWords::happening(line);
}
