#include "exchange/tables/skippedtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

using Reason = SkippedRow::Reason;

QString SkippedText::reason(Reason reason)
{
    switch (reason) {
    case Reason::Title: return tr("Title");
    case Reason::Unit: return tr("Unit line");
    case Reason::Note: return tr("Note");
    case Reason::Total: return tr("Total");
    case Reason::Group: return tr("Group heading");
    case Reason::RepeatedHeader: return tr("Header again");
    case Reason::ColumnNumbers: return tr("Column numbers");
    case Reason::SecondTable: return tr("Another table");
    }
    return {};
}

QString SkippedText::code(Reason reason)
{
    switch (reason) {
    case Reason::Title: return u"title"_s;
    case Reason::Unit: return u"unit"_s;
    case Reason::Note: return u"note"_s;
    case Reason::Total: return u"total"_s;
    case Reason::Group: return u"group"_s;
    case Reason::RepeatedHeader: return u"repeated_header"_s;
    case Reason::ColumnNumbers: return u"column_numbers"_s;
    case Reason::SecondTable: return u"second_table"_s;
    }
    return {};
}

QString SkippedText::counts(const SkippedCounts& counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        parts.append(tr("%1 %2").arg(reason(it.key())).arg(it.value()));
    }
    return parts.join(tr(", "));
}
