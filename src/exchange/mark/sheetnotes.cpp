#include "exchange/mark/sheetnotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray ListType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const QByteArray ShapesType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

QByteArray relationType(bool strict, const char* name)
{
    return QByteArray(strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                             : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
           + name;
}

} // namespace

bool SheetNotes::open()
{
    return findList() && findShapes();
}

bool SheetNotes::findList()
{
    QString error;
    const auto relations = readRelations(m_copy.source(), m_part, &error);
    const auto known = std::ranges::find(relations, u"comments"_s, &PackageRelation::type);
    m_newList = known == relations.end();
    m_listPart = m_newList ? m_copy.freeName(u"xl/comments%1.xml"_s) : known->target;
    const auto content =
        m_newList ? std::optional(NoteList::empty(m_cells.isStrict())) : m_copy.content(m_listPart);
    return error.isEmpty() && content && m_list.read(*content);
}

/// Which of the sheet's drawings holds its notes, the sheet itself says: headers have such drawings too.
bool SheetNotes::findShapes()
{
    const QByteArray id = m_cells.shapes();
    m_newShapes = id.isEmpty();
    if (m_newShapes) {
        m_shapesPart = m_copy.freeName(u"xl/drawings/vmlDrawing%1.vml"_s);
        return m_shapes.read(NoteShapes::empty(m_number));
    }
    QString error;
    const auto relations = readRelations(m_copy.source(), m_part, &error);
    const auto known = std::ranges::find(relations, QString::fromUtf8(id), &PackageRelation::id);
    if (known == relations.end()) {
        return false;
    }
    m_shapesPart = known->target;
    const auto content = m_copy.content(m_shapesPart);
    return content && m_shapes.read(*content);
}

void SheetNotes::add(CellPlace place, const QString& text, bool alwaysSeen)
{
    if (!m_list.contains(place)) {
        m_shapes.add(place, m_cells.boxFor(place, text), alwaysSeen);
    }
    m_list.add(place, text);
}

bool SheetNotes::link()
{
    const bool strict = m_cells.isStrict();
    if (m_newList
        && (!m_copy.addType(m_listPart, ListType)
            || m_copy.addRelation(m_part, relationType(strict, "comments"), m_listPart).isEmpty())) {
        return false;
    }
    if (m_newShapes) {
        const QByteArray id = m_copy.addRelation(m_part, relationType(strict, "vmlDrawing"), m_shapesPart);
        m_cells.setShapes(id);
        return !id.isEmpty() && m_copy.addDefaultType("vml", ShapesType);
    }
    return true;
}

bool SheetNotes::store()
{
    if (!link()) {
        return false;
    }
    m_copy.put(m_listPart, m_list.edited());
    m_copy.put(m_shapesPart, m_shapes.edited());
    m_copy.put(m_part, m_cells.edited());
    return true;
}
