#pragma once

#include "exchange/tablesink.h"

#include <QByteArray>

class QIODevice;

/// What a reader finds, as bytes for another process, in blocks that begin with their length.
class TableWire : public TableSink
{
public:
    /// The device must outlive the wire.
    explicit TableWire(QIODevice& out) : m_out(out) {}

    void beginSheet(const QString& name, bool hidden) override;
    bool addRow(int row, QVector<Cell> cells) override;
    void addMerge(const CellRange& range) override;
    void endSheet() override;
    void complain(const Complaint& complaint) override;
    /// To be called when the file is read; without it the other side takes the reader for dead.
    void finish();

    /// A block is a length and that many bytes. False when the device does not take it.
    static bool writeBlock(QIODevice& out, const QByteArray& block);
    static constexpr quint32 MostBlock = 64u * 1024 * 1024;

    enum class Outcome { More, Finished, Unwanted, Damaged };
    /// Hands the content of one block to a sink. Unwanted: the sink wants no more.
    static Outcome replay(const QByteArray& block, TableSink& sink);

private:
    template <typename Write>
    void put(quint8 mark, Write write);
    void flush();

    QIODevice& m_out;
    QByteArray m_block;
    bool m_isBroken = false; ///< the other side has gone
};
