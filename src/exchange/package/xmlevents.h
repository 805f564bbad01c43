#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>

#include <memory>

#include "exchange/package/zippackage.h"

/// The attributes of an element.
class XmlEventAttributes
{
public:
    explicit XmlEventAttributes(const char** pairs) : m_pairs(pairs) {}

    /// By its local name, whatever its prefix; in UTF-8, empty when it is missing.
    QByteArrayView value(QByteArrayView localName) const;

private:
    const char** m_pairs;
};

/// Takes what stands in an XML part, in its order. Names are local ones, without their prefix.
class XmlEventHandler
{
public:
    virtual ~XmlEventHandler() = default;

    virtual void startElement(QByteArrayView name, const XmlEventAttributes& attributes) = 0;
    virtual void endElement() = 0;
    /// A piece of text in UTF-8; one text may come in several.
    virtual void addText(QByteArrayView utf8) = 0;
};

/// Reads one XML part of a package by expat, for parts that hold a million elements: it takes half the time
/// of QXmlStreamReader. Document types are refused, as by XmlPart.
class XmlEvents
{
    Q_DECLARE_TR_FUNCTIONS(XmlEvents)

public:
    XmlEvents(const ZipPackage& package, const QString& name);
    ~XmlEvents();
    XmlEvents(const XmlEvents&) = delete;
    XmlEvents& operator=(const XmlEvents&) = delete;

    /// Empty when the whole part was sound, or the handler has stopped; else the reason in words for the
    /// user.
    QString read(XmlEventHandler& handler);
    /// Nothing more is wanted. To be called by the handler, as leave().
    void stop();
    /// The rest of the part does not matter: it is unpacked, which tells whether the file is whole, but not
    /// looked into.
    void leave();

private:
    enum class State { Reading, Stopped, Left };
    struct Parser;

    QString damage() const;

    QString m_name;
    QString m_error;
    std::unique_ptr<ZipEntryDevice> m_device;
    std::unique_ptr<Parser> m_parser;
    State m_state = State::Reading;
};
