#include "exchange/apart/tablewire.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FullBlock = 256 * 1024;
constexpr quint8 PercentBit = 0x80;
constexpr int MostRow = 1 << 30; ///< a text of 1 GiB has no more

enum Mark : quint8 { SheetMark, RowMark, MergeMark, EndOfSheetMark, ComplaintMark, EndMark };

void write(QDataStream& out, const QVector<Cell>& cells)
{
    out << quint32(cells.size());
    for (const Cell& cell : cells) {
        out << quint8(static_cast<quint8>(cell.kind) | (cell.percent ? PercentBit : 0));
        if (!cell.isEmpty()) {
            out << cell.text;
        }
    }
}

QVector<Cell> readCells(QDataStream& in)
{
    quint32 count = 0;
    in >> count;
    QVector<Cell> cells;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint8 kind = 0;
        in >> kind;
        Cell cell;
        cell.kind = static_cast<Cell::Kind>(kind & ~PercentBit);
        if (cell.kind > Cell::Kind::Error) {
            in.setStatus(QDataStream::ReadCorruptData);
        }
        cell.percent = (kind & PercentBit) != 0;
        if (!cell.isEmpty()) {
            in >> cell.text;
        }
        cells.append(std::move(cell));
    }
    return cells;
}

void replaySheet(QDataStream& in, TableSink& sink)
{
    QString name;
    bool hidden = false;
    in >> name >> hidden;
    sink.beginSheet(name, hidden);
}

bool replayRow(QDataStream& in, TableSink& sink)
{
    int row = -1;
    in >> row;
    QVector<Cell> cells = readCells(in);
    if (row < 0 || row > MostRow) {
        in.setStatus(QDataStream::ReadCorruptData);
    }
    return in.status() != QDataStream::Ok || sink.addRow(row, std::move(cells));
}

void replayMerge(QDataStream& in, TableSink& sink)
{
    CellRange range;
    in >> range.firstRow >> range.firstColumn >> range.lastRow >> range.lastColumn;
    sink.addMerge(range);
}

void replayComplaint(QDataStream& in, TableSink& sink)
{
    Complaint complaint;
    in >> complaint.file >> complaint.sheet >> complaint.row >> complaint.column >> complaint.text
        >> complaint.message >> complaint.suggestion;
    sink.complain(complaint);
}

} // namespace

template <typename Write>
void TableWire::put(quint8 mark, Write write)
{
    QDataStream out(&m_block, QIODevice::WriteOnly | QIODevice::Append);
    out << mark;
    write(out);
    if (m_block.size() >= FullBlock) {
        flush();
    }
}

void TableWire::flush()
{
    m_isBroken = m_isBroken || !writeBlock(m_out, m_block);
    m_block.clear();
}

bool TableWire::writeBlock(QIODevice& out, const QByteArray& block)
{
    QByteArray length;
    QDataStream(&length, QIODevice::WriteOnly) << quint32(block.size());
    return out.write(length) == length.size() && out.write(block) == block.size();
}

void TableWire::beginSheet(const QString& name, bool hidden)
{
    put(SheetMark, [&](QDataStream& out) { out << name << hidden; });
}

bool TableWire::addRow(int row, QVector<Cell> cells)
{
    put(RowMark, [&](QDataStream& out) {
        out << row;
        write(out, cells);
    });
    return !m_isBroken;
}

void TableWire::addMerge(const CellRange& range)
{
    put(MergeMark, [&](QDataStream& out) {
        out << range.firstRow << range.firstColumn << range.lastRow << range.lastColumn;
    });
}

void TableWire::endSheet()
{
    put(EndOfSheetMark, [](QDataStream&) {});
}

void TableWire::complain(const Complaint& complaint)
{
    put(ComplaintMark, [&](QDataStream& out) {
        out << complaint.file << complaint.sheet << complaint.row << complaint.column << complaint.text
            << complaint.message << complaint.suggestion;
    });
}

void TableWire::finish()
{
    put(EndMark, [](QDataStream&) {});
    flush();
}

TableWire::Outcome TableWire::replay(const QByteArray& block, TableSink& sink)
{
    QDataStream in(block);
    while (!in.atEnd()) {
        quint8 mark = 0;
        in >> mark;
        bool isWanted = true;
        switch (mark) {
        case SheetMark: replaySheet(in, sink); break;
        case RowMark: isWanted = replayRow(in, sink); break;
        case MergeMark: replayMerge(in, sink); break;
        case EndOfSheetMark: sink.endSheet(); break;
        case ComplaintMark: replayComplaint(in, sink); break;
        case EndMark: return Outcome::Finished;
        default: return Outcome::Damaged;
        }
        if (in.status() != QDataStream::Ok) {
            return Outcome::Damaged;
        }
        if (!isWanted) {
            return Outcome::Unwanted;
        }
    }
    return Outcome::More;
}
