#include "exchange/mark/noteshapes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int IdsOfSheet = 1024;

const QByteArray Spaces = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                          " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                          " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

QByteArray number(int value)
{
    return QByteArray::number(value);
}

} // namespace

QByteArray NoteShapes::empty(int sheet)
{
    return "<xml" + Spaces + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + number(sheet)
           + "\"/></o:shapelayout></xml>";
}

// Such drawings are not always well formed, so only their end is looked for.
bool NoteShapes::read(const QByteArray& part)
{
    const qsizetype end = part.lastIndexOf("</xml>");
    if (end < 0) {
        return false;
    }
    m_head = part.first(end);
    m_tail = part.sliced(end);
    static const QRegularExpression ids(u"\"_x0000_s([0-9]{1,7})\""_s);
    for (auto id = ids.globalMatch(QString::fromUtf8(part)); id.hasNext();) {
        m_lastId = std::max(m_lastId, id.next().captured(1).toInt());
    }
    static const QRegularExpression map(u"idmap[^>]*data=\"([0-9]{1,5})"_s);
    const auto sheet = map.match(QString::fromUtf8(part));
    m_lastId = std::max(m_lastId, (sheet.hasMatch() ? sheet.captured(1).toInt() : 1) * IdsOfSheet);
    m_spaces = part.contains(Spaces.trimmed()) ? QByteArray() : Spaces;
    if (!part.contains("id=\"_x0000_t202\"")) {
        m_shapes = "<v:shapetype" + m_spaces
                   + " id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                     " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                     "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    }
    return true;
}

void NoteShapes::add(CellPlace place, const NoteBox& box, bool alwaysSeen)
{
    ++m_lastId;
    const QByteArray anchor = number(box.from.column) + ", 12, " + number(box.from.row) + ", 4, "
                              + number(box.to.column) + ", 4, " + number(box.to.row) + ", 4";
    m_shapes += "<v:shape" + m_spaces + " id=\"_x0000_s" + number(m_lastId)
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;z-index:"
                + number(m_lastId % IdsOfSheet) + ";visibility:" + (alwaysSeen ? "visible" : "hidden")
                + "\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                  "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                  "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
                  "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                  "<x:Anchor>"
                + anchor + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + number(place.row)
                + "</x:Row><x:Column>" + number(place.column) + "</x:Column>"
                + (alwaysSeen ? "<x:Visible/>" : "") + "</x:ClientData></v:shape>";
}
