#include "exchange/package/xmloutline.h"

#include <expat.h>

#include <algorithm>

namespace {

QByteArrayView localName(QByteArrayView name)
{
    return name.sliced(name.indexOf(':') + 1);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

struct XmlOutline::Parser {
    explicit Parser(QVector<Element>& to) : elements(to), expat(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(expat, this);
        XML_SetElementHandler(
            expat, [](void* self, const char*, const char**) { static_cast<Parser*>(self)->begin(); },
            [](void* self, const char*) { static_cast<Parser*>(self)->end(); });
        XML_SetStartDoctypeDeclHandler(expat, [](void* self, const char*, const char*, const char*, int) {
            XML_StopParser(static_cast<Parser*>(self)->expat, XML_FALSE);
        });
        XML_SetXmlDeclHandler(expat, [](void* self, const char*, const char* encoding, int) {
            if (encoding != nullptr && qstricmp(encoding, "UTF-8") != 0) {
                XML_StopParser(static_cast<Parser*>(self)->expat, XML_FALSE);
            }
        });
    }
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    int here() const { return static_cast<int>(XML_GetCurrentByteIndex(expat)); }
    int behind() const { return here() + XML_GetCurrentByteCount(expat); }

    void begin()
    {
        if (elements.size() >= MostElements) {
            XML_StopParser(expat, XML_FALSE);
            return;
        }
        const int parent = open.isEmpty() ? None : open.last();
        open.append(static_cast<int>(elements.size()));
        elements.append({parent, None, here(), behind(), 0, 0});
    }

    /// The end of an element that is one empty tag takes no bytes.
    void end()
    {
        if (open.isEmpty()) {
            return;
        }
        Element& element = elements[open.takeLast()];
        const bool isEmpty = here() <= element.inside;
        element.close = isEmpty && behind() <= element.inside ? element.inside : here();
        element.end = std::max(element.close, behind());
        element.next = static_cast<int>(elements.size());
    }

    QVector<Element>& elements;
    XML_Parser expat;
    QVector<int> open;
};

bool XmlOutline::read(const QByteArray& content)
{
    m_content = content;
    m_elements.clear();
    m_edits.clear();
    m_appended.clear();
    const bool isWide =
        content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF") || content.left(4).contains('\0');
    if (content.size() > MostBytes || isWide) {
        return false;
    }
    Parser parser(m_elements);
    return XML_Parse(parser.expat, content.constData(), static_cast<int>(content.size()), 1) == XML_STATUS_OK
           && !m_elements.isEmpty();
}

bool XmlOutline::isEmptyTag(int element) const
{
    const Element& it = at(element);
    return it.inside == it.end;
}

QByteArrayView XmlOutline::qualifiedName(int element) const
{
    const qsizetype from = at(element).begin + 1;
    qsizetype to = from;
    while (!isSpace(m_content[to]) && m_content[to] != '/' && m_content[to] != '>') {
        ++to;
    }
    return QByteArrayView(m_content).sliced(from, to - from);
}

QByteArrayView XmlOutline::name(int element) const
{
    return localName(qualifiedName(element));
}

QByteArray XmlOutline::named(int element, const QByteArray& name) const
{
    const QByteArrayView own = qualifiedName(element);
    return own.first(own.indexOf(':') + 1).toByteArray() + name;
}

/// The tag is well formed: it was parsed.
XmlOutline::Attribute XmlOutline::find(int element, QByteArrayView name) const
{
    const qsizetype end = at(element).inside;
    qsizetype here = at(element).begin + 1 + qualifiedName(element).size();
    while (here < end) {
        while (isSpace(m_content[here])) {
            ++here;
        }
        const qsizetype equals = m_content.indexOf('=', here);
        if (m_content[here] == '/' || m_content[here] == '>' || equals < 0 || equals >= end) {
            break;
        }
        const QByteArrayView found = QByteArrayView(m_content).sliced(here, equals - here).trimmed();
        qsizetype value = equals + 1;
        while (isSpace(m_content[value])) {
            ++value;
        }
        const qsizetype close = m_content.indexOf(m_content[value], value + 1);
        if (localName(found) == name && !found.startsWith("xmlns:")) {
            return {here, value + 1, close};
        }
        here = close + 1;
    }
    return {};
}

QByteArrayView XmlOutline::attribute(int element, QByteArrayView name) const
{
    const Attribute found = find(element, name);
    return found.begin < 0 ? QByteArrayView()
                           : QByteArrayView(m_content).sliced(found.value, found.end - found.value);
}

QByteArrayView XmlOutline::bytes(int element) const
{
    return QByteArrayView(m_content).sliced(at(element).begin, at(element).end - at(element).begin);
}

QByteArrayView XmlOutline::content(int element) const
{
    return QByteArrayView(m_content).sliced(at(element).inside, at(element).close - at(element).inside);
}

QByteArrayView XmlOutline::startTag(int element) const
{
    return QByteArrayView(m_content).sliced(at(element).begin, at(element).inside - at(element).begin);
}

int XmlOutline::firstChild(int element) const
{
    return element + 1 < at(element).next ? element + 1 : None;
}

int XmlOutline::nextSibling(int element) const
{
    const int next = at(element).next;
    return next < m_elements.size() && at(next).parent == at(element).parent ? next : None;
}

QVector<int> XmlOutline::children(int element, QByteArrayView wanted) const
{
    QVector<int> found;
    for (int child = firstChild(element); child != None; child = nextSibling(child)) {
        if (name(child) == wanted) {
            found.append(child);
        }
    }
    return found;
}

int XmlOutline::child(int element, QByteArrayView wanted) const
{
    int child = element == None ? None : firstChild(element);
    while (child != None && name(child) != wanted) {
        child = nextSibling(child);
    }
    return child;
}

void XmlOutline::setAttribute(int element, const QByteArray& name, const QByteArray& value)
{
    const Attribute found = find(element, name);
    if (found.begin >= 0) {
        edit(found.value, found.end, value);
    } else {
        const qsizetype place = at(element).begin + 1 + qualifiedName(element).size();
        edit(place, place, ' ' + name + "=\"" + value + '"');
    }
}

void XmlOutline::removeAttribute(int element, const QByteArray& name)
{
    const Attribute found = find(element, name);
    if (found.begin >= 0) {
        edit(found.begin, found.end + 1, {});
    }
}

QByteArray XmlOutline::edited() const
{
    QVector<Edit> edits = m_edits;
    for (auto each = m_appended.begin(); each != m_appended.end(); ++each) {
        const Element& element = at(each.key());
        if (isEmptyTag(each.key())) {
            edits.append({element.inside - 2, element.inside,
                          '>' + each.value() + "</" + qualifiedName(each.key()).toByteArray() + '>'});
        } else {
            edits.append({element.close, element.close, each.value()});
        }
    }
    std::ranges::stable_sort(
        edits, [](const Edit& a, const Edit& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    QByteArray result;
    qsizetype done = 0;
    for (const Edit& each : std::as_const(edits)) {
        result += QByteArrayView(m_content).sliced(done, each.from - done);
        result += each.xml;
        done = each.to;
    }
    return result + m_content.sliced(done);
}
