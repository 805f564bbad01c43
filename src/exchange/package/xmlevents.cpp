#include "exchange/package/xmlevents.h"

#include <expat.h>

#include <cstring>

namespace {

constexpr int ChunkBytes = 64 * 1024;

QByteArrayView localName(const char* name)
{
    const char* colon = std::strrchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

/// Whether the name is this one, without its prefix.
bool isLocally(QByteArrayView name, QByteArrayView wanted)
{
    return name.endsWith(wanted)
           && (name.size() == wanted.size() || name.chopped(wanted.size()).endsWith(':'));
}

} // namespace

struct XmlEvents::Parser {
    explicit Parser(XmlEventHandler& to) : handler(to), expat(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(expat, this);
        XML_SetElementHandler(
            expat,
            [](void* self, const char* name, const char** attributes) {
                static_cast<Parser*>(self)->handler.startElement(localName(name),
                                                                 XmlEventAttributes(attributes));
            },
            [](void* self, const char*) { static_cast<Parser*>(self)->handler.endElement(); });
        XML_SetCharacterDataHandler(expat, [](void* self, const char* text, int length) {
            static_cast<Parser*>(self)->handler.addText(QByteArrayView(text, length));
        });
        XML_SetStartDoctypeDeclHandler(expat, [](void* self, const char*, const char*, const char*, int) {
            auto* parser = static_cast<Parser*>(self);
            parser->hasDocumentType = true;
            XML_StopParser(parser->expat, XML_FALSE);
        });
    }
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    XmlEventHandler& handler;
    XML_Parser expat;
    bool hasDocumentType = false;
};

QByteArrayView XmlEventAttributes::value(QByteArrayView wanted) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (isLocally(pair[0], wanted)) {
            return pair[1];
        }
    }
    return {};
}

XmlEvents::XmlEvents(const ZipPackage& package, const QString& name)
    : m_name(name), m_device(package.part(name, &m_error))
{
}

XmlEvents::~XmlEvents() = default;

QString XmlEvents::read(XmlEventHandler& handler)
{
    if (!m_device) {
        return m_error;
    }
    m_parser = std::make_unique<Parser>(handler);
    XML_Status status = XML_STATUS_OK;
    for (bool last = false; !last && status == XML_STATUS_OK && m_state == State::Reading;) {
        void* chunk = XML_GetBuffer(m_parser->expat, ChunkBytes);
        const qint64 size = chunk == nullptr ? -1 : m_device->read(static_cast<char*>(chunk), ChunkBytes);
        last = size <= 0;
        status = XML_ParseBuffer(m_parser->expat, static_cast<int>(std::max<qint64>(size, 0)), last);
    }
    if (m_state == State::Stopped) {
        return {};
    }
    if (m_device->failed()) {
        return m_device->errorString();
    }
    if (status != XML_STATUS_OK && m_state == State::Reading) {
        return damage();
    }
    return m_device->finish() ? QString() : m_device->errorString();
}

QString XmlEvents::damage() const
{
    if (m_parser->hasDocumentType) {
        return tr("The part “%1” holds a document type, which no office program writes.").arg(m_name);
    }
    return tr("The part “%1” is damaged at line %2: %3")
        .arg(m_name)
        .arg(XML_GetCurrentLineNumber(m_parser->expat))
        .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser->expat))));
}

void XmlEvents::stop()
{
    m_state = State::Stopped;
    if (m_parser) {
        XML_StopParser(m_parser->expat, XML_FALSE);
    }
}

void XmlEvents::leave()
{
    m_state = State::Left;
    XML_StopParser(m_parser->expat, XML_FALSE);
}
