#pragma once

#include "exchange/tablesink.h"
#include "exchange/xls/xlsreader.h"

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-stdio.h>
#include <gsf/gsf-output.h>
#include <gsf/gsf-utils.h>

#include <QFile>
#include <QMap>
#include <QVector>
#include <QtEndian>

#include <bit>

/// Builds .xls files for tests record by record, as no office program would make them.
class XlsFixture
{
public:
    static QByteArray u8(int value) { return QByteArray(1, static_cast<char>(value)); }
    static QByteArray u16(int value) { return u8(value & 0xFF) + u8(value >> 8 & 0xFF); }
    static QByteArray u32(quint32 value)
    {
        return u16(static_cast<int>(value & 0xFFFF)) + u16(static_cast<int>(value >> 16));
    }
    static QByteArray u64(quint64 value)
    {
        return u32(static_cast<quint32>(value)) + u32(static_cast<quint32>(value >> 32));
    }
    static QByteArray number(double value) { return u64(std::bit_cast<quint64>(value)); }
    /// Characters of two bytes, or of one.
    static QByteArray wide(const QString& text)
    {
        return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
    }
    static QByteArray narrow(const QString& text) { return text.toLatin1(); }
    /// Text with its length and width before it.
    static QByteArray text(const QString& text)
    {
        return u16(static_cast<int>(text.size())) + u8(1) + wide(text);
    }

    static QByteArray record(int type, const QByteArray& body = {})
    {
        return u16(type) + u16(static_cast<int>(body.size())) + body;
    }
    static QByteArray begin(int part, int version = 0x0600)
    {
        return record(0x0809, u16(version) + u16(part) + QByteArray(12, '\0'));
    }
    static QByteArray end() { return record(0x000A); }
    static QByteArray place(int row, int column, int format = 0)
    {
        return u16(row) + u16(column) + u16(format);
    }
    static QByteArray numberCell(int row, int column, double value, int format = 0)
    {
        return record(0x0203, place(row, column, format) + number(value));
    }
    static QByteArray sharedCell(int row, int column, quint32 index)
    {
        return record(0x00FD, place(row, column) + u32(index));
    }
    /// A formula whose result is given as its eight bytes.
    static QByteArray formula(int row, int column, const QByteArray& result)
    {
        return record(0x0006, place(row, column) + result + u16(0) + u32(0) + u16(1) + u8(0x1D) + u8(1));
    }
    static QByteArray special(int kind, int value = 0)
    {
        return u8(kind) + u8(0) + u8(value) + QByteArray(3, '\0') + u16(0xFFFF);
    }
    static QByteArray sharedStrings(quint32 count, const QByteArray& items)
    {
        return record(0x00FC, u32(count) + u32(count) + items);
    }

    /// Further records of the workbook's first part.
    XlsFixture& globals(const QByteArray& records)
    {
        m_globals += records;
        return *this;
    }
    /// Adds the number format that cells name by the next index.
    XlsFixture& format(int id, const QString& code = {})
    {
        if (!code.isEmpty()) {
            m_globals += record(0x041E, u16(id) + text(code));
        }
        m_globals += record(0x00E0, u16(0) + u16(id) + QByteArray(16, '\0'));
        return *this;
    }
    /// A worksheet that holds these records; hidden by state 1 and 2, of another kind by kind.
    XlsFixture& sheet(const QString& name, const QByteArray& records, int state = 0, int kind = 0)
    {
        m_sheets.append({name, begin(0x0010) + records + end(), state, kind});
        return *this;
    }
    /// A sheet as it stands, its beginning and end included.
    XlsFixture& rawSheet(const QString& name, const QByteArray& records)
    {
        m_sheets.append({name, records, 0, 0});
        return *this;
    }

    QByteArray stream() const
    {
        qsizetype offset = begin(5).size() + m_globals.size() + end().size();
        for (const Part& part : m_sheets) {
            offset += entry(part, 0).size();
        }
        QByteArray entries;
        QByteArray sheets;
        for (const Part& part : m_sheets) {
            entries += entry(part, static_cast<quint32>(offset + sheets.size()));
            sheets += part.records;
        }
        return begin(5) + entries + m_globals + end() + sheets;
    }

    /// Writes a compound file of streams.
    static void saveStreams(const QString& path, const QMap<QString, QByteArray>& streams)
    {
        gsf_init();
        GsfOutput* file = gsf_output_stdio_new(QFile::encodeName(path).constData(), nullptr);
        GsfOutfile* container = gsf_outfile_msole_new(file);
        for (auto it = streams.begin(); it != streams.end(); ++it) {
            GsfOutput* stream = gsf_outfile_new_child(container, it.key().toUtf8().constData(), FALSE);
            gsf_output_write(stream, static_cast<size_t>(it->size()),
                             reinterpret_cast<const guint8*>(it->constData()));
            gsf_output_close(stream);
            g_object_unref(stream);
        }
        gsf_output_close(GSF_OUTPUT(container));
        g_object_unref(container);
        g_object_unref(file);
    }
    static void saveBytes(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write the fixture");
        }
    }
    /// As an office program saves it.
    void save(const QString& path) const
    {
        saveStreams(path, {{QStringLiteral("Workbook"), stream()},
                           {QStringLiteral("\u0005SummaryInformation"), QByteArray(64, '\0')}});
    }

private:
    struct Part {
        QString name;
        QByteArray records;
        int state;
        int kind;
    };

    static QByteArray entry(const Part& part, quint32 offset)
    {
        return record(0x0085, u32(offset) + u8(part.state) + u8(part.kind)
                                  + u8(static_cast<int>(part.name.size())) + u8(1) + wide(part.name));
    }

    QByteArray m_globals;
    QVector<Part> m_sheets;
};

/// Keeps all that a reader finds, and whether it keeps to the rules of a sink.
class KeepingSink : public TableSink
{
public:
    struct Table {
        QString name;
        bool isHidden = false;
        bool isWhole = false;
        QMap<int, QVector<Cell>> rows;
        QVector<CellRange> merges;

        Cell cell(int row, int column) const { return rows.value(row).value(column); }
        friend bool operator==(const Table&, const Table&) = default;
    };

    explicit KeepingSink(qsizetype mostRows = 100'000) : m_mostRows(mostRows) {}

    void beginSheet(const QString& name, bool hidden) override
    {
        tables.append({name, hidden, false, {}, {}});
    }
    bool addRow(int row, QVector<Cell> cells) override
    {
        Table& table = tables.last();
        isOrderly = isOrderly && !cells.isEmpty() && !cells.last().isEmpty()
                    && (table.rows.isEmpty() || table.rows.lastKey() < row);
        table.rows.insert(row, std::move(cells));
        return table.rows.size() < m_mostRows;
    }
    void addMerge(const CellRange& range) override { tables.last().merges.append(range); }
    void endSheet() override { tables.last().isWhole = true; }
    void complain(const Complaint& complaint) override { complaints.append(complaint); }

    QVector<Table> tables;
    QVector<Complaint> complaints;
    bool isOrderly = true;

private:
    qsizetype m_mostRows;
};

inline KeepingSink readXls(const QString& path)
{
    KeepingSink sink;
    XlsReader(path, sink).read();
    return sink;
}

inline KeepingSink readXls(const XlsFixture& fixture, const QString& path)
{
    fixture.save(path);
    return readXls(path);
}
