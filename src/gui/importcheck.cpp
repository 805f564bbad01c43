#include "gui/importcheck.h"

#include "gui/session.h"

QStringList ImportCheck::undecided() const
{
    QStringList headers;
    for (const ProposedColumn& column : look.columns) {
        if (column.target.isEmpty()) {
            headers.append(column.header);
        }
    }
    return headers;
}

QStringList ImportCheck::guessed() const
{
    QStringList headers;
    for (const ProposedColumn& column : look.columns) {
        if (!column.target.isEmpty() && column.score < ColumnProposal::Sure) {
            headers.append(column.header);
        }
    }
    return headers;
}

TableMapping ImportCheck::mapping() const
{
    TableMapping mapping = look.mapping();
    mapping.signs = signs;
    for (const QString& key : look.keys) {
        if (!mapping.columns.contains(key)) {
            mapping.columns.insert(key, QString());
        }
    }
    mapping.signs.removeIf([](auto sign) { return sign.value().isEmpty(); });
    return mapping;
}

ImportOptions ImportCheck::options(const QString& who, OnConflict onConflict) const
{
    ImportOptions options;
    options.type = look.target;
    options.year = year;
    options.sheet = allSheets ? QString() : look.sheet;
    options.mapping = mapping();
    options.who = who;
    options.onConflict = onConflict;
    return options;
}

ImportCheck lookAt(Session& session, ImportCheck check, const QString& sheet, const QString& type,
                   const QString& likely)
{
    const Database own(session.database().path());
    check.look = TableLooks(own, session.chinese())
                     .look(check.file, check.allSheets ? QString() : sheet, type, check.year, likely);
    return tryOut(session, std::move(check));
}

ImportCheck tryOut(Session& session, ImportCheck check)
{
    const Database own(session.database().path());
    check.signs = check.look.signsIn(check.look.mapping());
    ImportOptions options = check.options(session.user().name, OnConflict::Replace);
    options.dryRun = true;
    check.outcome = Importer(own, session.chinese(), session.readTables()).take(check.file, options);
    return check;
}

ImportOutcome takeIn(Session& session, const ImportCheck& check, OnConflict onConflict)
{
    const Database own(session.database().path());
    return Importer(own, session.chinese(), session.readTables())
        .take(check.file, check.options(session.user().name, onConflict));
}
