#pragma once

#include "work/importer.h"
#include "work/tablelook.h"

/// What is known of a file that is about to be imported; made anew in a task whenever something is chosen.
struct ImportCheck {
    TableFile file;
    TableLook look;
    ImportOutcome outcome; ///< of a trial: nothing is stored
    QMap<QString, QString> signs; ///< that occur in place of numbers, and what they mean so far
    bool allSheets = false;
    int year = 0;

    QStringList undecided() const;
    QStringList guessed() const;
    /// What the user has said by now, undecided columns being unknown; the signs are those that occur.
    TableMapping mapping() const;
    ImportOptions options(const QString& who, OnConflict onConflict) const;
};

/// The parts of the work that a task does; each with a connection of its own. Throw StorageError.
class Session;
ImportCheck lookAt(Session& session, ImportCheck check, const QString& sheet, const QString& type,
                   const QString& likely);
ImportCheck tryOut(Session& session, ImportCheck check);
ImportOutcome takeIn(Session& session, const ImportCheck& check, OnConflict onConflict);
