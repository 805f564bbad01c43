#pragma once

#include "work/collectionmerge.h"

/// What somebody decided about returned files, to be held over a new reading of them.
class CollectionDecisions
{
public:
    /// The file that is right of several of one school.
    void prefer(const QString& path) { m_preferred.append(path); }
    /// Takes in whose they are, and the choices of their cells.
    void note(const QVector<ReturnedFile>& files);
    /// Lays others over these.
    void remember(const CollectionDecisions& others);
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
