#pragma once

#include "work/importer.h"
#include "work/tablelook.h"

class Session;

/// What is known of a file that is about to be imported; made anew in a task whenever something is chosen.
struct ImportCheck {
    TableFile file;
    TableLook look;
    ImportOutcome outcome;        ///< of a trial: nothing is stored
    QMap<QString, QString> signs; ///< that occur in place of numbers, and what they mean so far
    bool allSheets = false;
    int year = 0;

    QStringList undecided() const;
    QStringList guessed() const;
    /// What the user has said by now, undecided columns being unknown; the signs are those that occur.
    TableMapping mapping() const;
    ImportOptions options(const QString& who, OnConflict onConflict) const;
};

// The parts of the work that a task does; each has a connection of its own and throws StorageError.

/// Looks at a sheet (empty: the first) anew and tries it out; `type` and `likely` as in TableLooks::look.
ImportCheck lookAt(Session& session, ImportCheck check, const QString& sheet, const QString& type,
                   const QString& likely);
/// What the import would do as things stand; stores nothing.
ImportCheck tryOut(Session& session, ImportCheck check);
/// Imports.
ImportOutcome takeIn(Session& session, const ImportCheck& check, OnConflict onConflict);
