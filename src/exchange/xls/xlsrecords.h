#pragma once

#include <QByteArray>

#include "exchange/xls/olefile.h"

/// The records of a workbook in the format of Excel 97 to 2003 (BIFF8, [MS-XLS]) that matter to its values.
struct XlsRecord {
    enum Type : quint16 {
        Formula = 0x0006,
        End = 0x000A,
        DateMode = 0x0022,
        FilePassword = 0x002F,
        Continue = 0x003C,
        BoundSheet = 0x0085,
        MultipleRk = 0x00BD,
        RichString = 0x00D6,
        Xf = 0x00E0,
        MergedCells = 0x00E5,
        SharedStrings = 0x00FC,
        LabelSst = 0x00FD,
        Number = 0x0203,
        Label = 0x0204,
        BoolError = 0x0205,
        String = 0x0207,
        Array = 0x0221,
        Table = 0x0236,
        Rk = 0x027E,
        Format = 0x041E,
        SharedFormula = 0x04BC,
        Begin = 0x0809,
    };

    static bool isCell(quint16 type);
    /// Whether it may stand between a formula and the text that this gives.
    static bool belongsToFormula(quint16 type);
};

/// Walks over the records of a stream. Holds a piece of the stream, never all of it.
class XlsRecords
{
public:
    explicit XlsRecords(GsfInputHandle input);

    /// Goes on to the next record. False at the end of the stream, or when it is damaged.
    bool next();

    /// Goes on to the next record of the part (Begin … End) in which we are; parts within it, such as charts,
    /// are passed over. False at the part's end, and when the stream stops before it.
    bool nextOfPart();
    /// Whether the part was read to its end.
    bool partEnded() const { return m_partEnded; }

    /// Goes on to the next record if that continues this one.
    bool nextContinues();

    /// Goes to a place counted from the start of the stream, where a record should begin.
    void seek(qint64 offset);

    quint16 type() const { return m_type; }
    /// What the record holds; valid until the next call that is not const.
    QByteArrayView body() const { return m_body; }
    /// Where the record after this one begins.
    qint64 position() const { return m_next; }

private:
    QByteArrayView bytes(qint64 at, qint64 count);

    GsfInputHandle m_input;
    qint64 m_size = 0;
    qint64 m_bytesLeft = 0; // that we still look at
    QByteArray m_buffer;
    qint64 m_bufferStart = 0;
    qint64 m_next = 0;
    quint16 m_type = 0;
    QByteArrayView m_body;
    bool m_partEnded = false;
};
