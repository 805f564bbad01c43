#include "exchange/mark/notelist.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray Author = "教育局";

/// Without what no XML may hold.
QByteArray xmlText(const QString& text)
{
    QString sound;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            sound += text.sliced(at++, 2);
        } else if ((c.unicode() >= 0x20 || c == u'\n' || c == u'\t') && !c.isSurrogate()
                   && c.unicode() < 0xFFFE) {
            sound += c;
        }
    }
    return sound.toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray NoteList::empty(bool strict)
{
    const QByteArray space = strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + space
           + "\"><authors/><commentList/></comments>";
}

bool NoteList::read(const QByteArray& part)
{
    if (!m_part.read(part) || m_part.name(0) != "comments") {
        return false;
    }
    m_list = m_part.child(0, "commentList");
    if (m_list == XmlOutline::None || m_part.child(0, "authors") == XmlOutline::None) {
        return false;
    }
    for (const int note : m_part.children(m_list, "comment")) {
        m_known.insert(m_part.attribute(note, "ref").toByteArray(), note);
    }
    addAuthor();
    return true;
}

void NoteList::addAuthor()
{
    const int authors = m_part.child(0, "authors");
    const QVector<int> known = m_part.children(authors, "author");
    m_author = static_cast<int>(known.size());
    for (int at = 0; at < known.size(); ++at) {
        if (m_part.content(known[at]) == Author) {
            m_author = at;
        }
    }
    if (m_author == known.size()) {
        m_part.append(authors, tag("author", {}, Author));
    }
}

QByteArray NoteList::tag(const char* name, const QByteArray& attributes, const QByteArray& content) const
{
    const QByteArray whole = m_part.named(0, name);
    return '<' + whole + attributes + '>' + content + "</" + whole + '>';
}

void NoteList::add(CellPlace place, const QString& text)
{
    const QByteArray content = xmlText(text);
    const int note = m_known.value(place.reference().toLatin1(), XmlOutline::None);
    const QByteArray comment =
        tag("comment",
            " ref=\"" + place.reference().toLatin1() + "\" authorId=\"" + QByteArray::number(m_author) + '"',
            tag("text", {}, tag("t", " xml:space=\"preserve\"", content)));
    if (note == XmlOutline::None) {
        m_part.append(m_list, comment);
    } else if (m_part.attribute(note, "authorId") == QByteArray::number(m_author)) {
        m_part.replace(note, comment);
    } else if (!m_part.bytes(note).toByteArray().contains(content)) {
        addInFront(note, content + "\n");
    }
}

/// A text is either one piece or a list of runs; the one piece becomes a run.
void NoteList::addInFront(int note, const QByteArray& text)
{
    const QByteArray run = tag("r", {}, tag("t", " xml:space=\"preserve\"", text));
    const int whole = m_part.child(note, "text");
    const int first = whole == XmlOutline::None ? XmlOutline::None : m_part.firstChild(whole);
    if (whole == XmlOutline::None) {
        m_part.append(note, tag("text", {}, run));
    } else if (first == XmlOutline::None) {
        m_part.append(whole, run);
    } else {
        m_part.insertBefore(first, run);
        if (m_part.name(first) == "t") {
            m_part.replace(first, tag("r", {}, m_part.bytes(first).toByteArray()));
        }
    }
}
