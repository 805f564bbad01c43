#pragma once

#include "core/record.h"
#include "exchange/collection/returnedworkbook.h"
#include "storage/valuestore.h"

/// What one cell or row of a returned workbook would do to what is stored.
struct ReturnedItem {
    enum class Kind { New, Changed, Same, Refused };
    enum class Choice { Take, Keep, Later }; ///< Keep and Later store nothing; Later is still to be decided

    Kind kind = Kind::Same;
    Choice choice = Choice::Take;
    QString label;         ///< measure, or what tells the row from its like
    QString before, after; ///< as shown; of a row only the fields that differ
    QString message;       ///< why it is refused
    QString place;         ///< sheet and cell of the file

    const Measure* measure = nullptr; ///< a value; else a row of `type`
    ValueKey key;
    Value value;    ///< to be stored
    qint64 rev = 0; ///< of the stored value that was compared; 0: there was none

    const RecordType* type = nullptr;
    Record record;   ///< to be stored; with id and rev of the stored one
    QString content; ///< all of it, to hold two files of one school against each other

    bool writes() const { return choice == Choice::Take && (kind == Kind::New || kind == Kind::Changed); }
    /// It would change something and is still to be decided.
    bool isOpen() const { return choice == Choice::Later && (kind == Kind::New || kind == Kind::Changed); }
    QString name() const { return measure != nullptr ? measure->code : type->id + u' ' + label; }
};

/// One returned workbook, and what would become of it.
struct ReturnedFile {
    enum class Status {
        Ready,     ///< brings something new
        Unchanged, ///< brings nothing new, but its school has answered
        Refused,   ///< wholly, for one wrong cell or because it is not for here
        Doubt,     ///< somebody has to decide first
        Duplicate  ///< was taken before, or the same comes with another file
    };

    QString path, hash;
    qint64 school = BureauItself; ///< BureauItself: not known
    QString code, name;           ///< the school's
    Status status = Status::Refused;
    QString reason;    ///< of Refused, Doubt and Duplicate; empty when `errors` tell
    QStringList notes; ///< what was seen and does not hinder
    QVector<Complaint> errors;
    QVector<ReturnedItem> items;
    ReturnedWorkbook workbook;

    qint64 decided = BureauItself; ///< the school that somebody said it is of
    QStringList later;             ///< items that were left to be decided when it was taken
    bool again = false;            ///< to be taken although it was taken before
    Status own = Status::Refused;  ///< status and reason before it is held against the other files
    QString ownReason;

    QString fileName() const { return path.section(u'/', -1); }
    bool isAccepted() const { return status == Status::Ready || status == Status::Unchanged; }
    /// Its cells were judged, so that it may be held against another file of the school.
    bool isJudged() const { return school != BureauItself && !items.isEmpty(); }
    int count(ReturnedItem::Kind kind) const;
    /// Items that are still to be decided.
    int openCount() const;
};
