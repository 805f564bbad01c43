#pragma once

#include "exchange/mark/cellplace.h"
#include "exchange/package/xmloutline.h"

#include <QHash>

/// The notes (comments) of a sheet: their texts. What they look like stands in NoteShapes.
class NoteList
{
public:
    /// A part without notes.
    static QByteArray empty(bool strict);

    /// False when the part cannot be edited.
    bool read(const QByteArray& part);

    bool contains(CellPlace place) const { return m_known.contains(place.reference().toLatin1()); }
    /// In front of the text that the cell's note has already, if it does not say so yet; in the place of what
    /// we said there before. Once for a cell.
    void add(CellPlace place, const QString& text);

    QByteArray edited() const { return m_part.edited(); }

private:
    void addAuthor();
    void addInFront(int note, const QByteArray& text);
    QByteArray tag(const char* name, const QByteArray& attributes, const QByteArray& content) const;

    XmlOutline m_part;
    int m_list = XmlOutline::None;
    int m_author = -1;
    QHash<QByteArray, int> m_known; ///< notes by their cells' references
};
