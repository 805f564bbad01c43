#pragma once

#include "work/collectionmerge.h"

/// What somebody decided about returned files, to be held over a new reading of them.
class CollectionDecisions
{
public:
    /// The file that is right of several of one school.
    void prefer(const QString& path) { m_preferred.append(path); }
    /// Takes in whose they are, and the choices of their cells that are not to be taken.
    void note(const QVector<ReturnedFile>& files);
    /// After they were taken: what is still to be decided is read again although the file is known now.
    void noteTaken(const QVector<ReturnedFile>& files);
    void applyTo(CollectionMerge& merge) const;

private:
    struct OfFile {
        qint64 school = BureauItself;
        bool again = false;
        QHash<QString, ReturnedItem::Choice> choices; ///< by item
    };

    QHash<QString, OfFile> m_files; ///< by path
    QStringList m_preferred;
};
