#pragma once

#include <QByteArray>
#include <QMap>
#include <QVector>

/// An XML part held in memory, with the places of its elements, to be edited by putting bytes in between:
/// whatever is not edited stays byte for byte as it was. Elements are numbered in their order; the root is
/// number 0. Names are local ones, without their prefix.
class XmlOutline
{
public:
    static constexpr int None = -1;
    static constexpr qsizetype MostBytes = 64 * 1024 * 1024;
    static constexpr qsizetype MostElements = 2'000'000;

    /// False when the part is damaged, holds a document type, is not in UTF-8 or is larger than the above.
    bool read(const QByteArray& content);

    QByteArrayView name(int element) const;
    /// Raw, with whatever entities it holds; empty when it is missing.
    QByteArrayView attribute(int element, QByteArrayView name) const;
    QByteArrayView bytes(int element) const;
    QByteArrayView content(int element) const; ///< what stands between its tags
    QByteArrayView startTag(int element) const;
    /// None when there is no other one.
    int firstChild(int element) const;
    int nextSibling(int element) const;
    QVector<int> children(int element, QByteArrayView name) const;
    int child(int element, QByteArrayView name) const;

    /// The name with the prefix that this element has.
    QByteArray named(int element, const QByteArray& name) const;

    /// Not read back before edited() was read anew. An attribute is set once.
    void setAttribute(int element, const QByteArray& name, const QByteArray& value);
    void removeAttribute(int element, const QByteArray& name);
    void insertBefore(int element, const QByteArray& xml) { edit(at(element).begin, at(element).begin, xml); }
    void append(int element, const QByteArray& xml) { m_appended[element] += xml; }
    void replace(int element, const QByteArray& xml) { edit(at(element).begin, at(element).end, xml); }

    QByteArray edited() const;

private:
    struct Element {
        int parent, next;              ///< next: the first element behind it and all that it holds
        int begin, inside, close, end; ///< of its start, content, end tag and what follows
    };
    struct Edit {
        qsizetype from, to;
        QByteArray xml;
    };
    struct Attribute {
        qsizetype begin = -1, value = 0, end = 0; ///< begin −1: missing; end is the closing quote
    };
    struct Parser;

    const Element& at(int element) const { return m_elements[element]; }
    QByteArrayView qualifiedName(int element) const;
    Attribute find(int element, QByteArrayView name) const;
    bool isEmptyTag(int element) const;
    void edit(qsizetype from, qsizetype to, const QByteArray& xml) { m_edits.append({from, to, xml}); }

    QByteArray m_content;
    QVector<Element> m_elements;
    QVector<Edit> m_edits;
    QMap<int, QByteArray> m_appended;
};
