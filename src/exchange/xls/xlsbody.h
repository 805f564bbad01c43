#pragma once

#include <QByteArrayView>
#include <QString>

#include "exchange/xls/xlsrecords.h"

/// Reads what a record holds, field by field, and goes on into the records that continue it. Where they end
/// every field is 0 or empty and ok() becomes false.
class XlsBody
{
public:
    /// Begins with the record on which the walk stands.
    explicit XlsBody(XlsRecords& records) : m_records(records), m_rest(records.body()) {}

    bool ok() const { return m_isOk; }
    /// Takes what was read for damaged.
    void fail() { m_isOk = false; }
    /// How many bytes are left in the record itself, without those that continue it.
    qsizetype left() const { return m_rest.size(); }
    /// Whether nothing follows, also not in a record that continues this one.
    bool atEnd() { return m_rest.isEmpty() && !goOn(); }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double number();
    void skip(qint64 count);

    /// Text of a known length, before which stands whether its characters take one byte or two.
    QString text(int length);
    /// Text with its length before it. Fonts of its parts and readings of its characters are passed over.
    QString richText();

private:
    bool goOn();
    quint64 littleEndian(int count);
    QString characters(int length, bool wide);

    XlsRecords& m_records;
    QByteArrayView m_rest;
    bool m_isOk = true;
};
