#include "exchange/xls/xlssheetreader.h"

#include "exchange/xls/xlsvalue.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 256;
constexpr qsizetype MostComplaints = 100;
constexpr int NumberAndFormatSize = 6;
constexpr int ColumnSize = 2;
constexpr quint64 NoNumberMark = 0xFFFF; // in the upper bytes of a formula's result
constexpr quint8 TextResult = 0, BooleanResult = 1, ErrorResult = 2, EmptyResult = 3;

} // namespace

XlsSheetReader::XlsSheetReader(XlsContext& context, XlsRecords& records, const QString& sheetName,
                               TableSink& sink)
    : m_context(context), m_records(records), m_name(sheetName), m_sink(sink), m_rows(sink, cellsAscend())
{
}

bool XlsSheetReader::read()
{
    while (!m_isOver && m_records.nextOfPart()) {
        readRecord();
    }
    if (m_isOver) {
        return false;
    }
    if (!m_records.partEnded()) {
        giveUp(tr("The sheet is damaged or was not transferred completely."));
        return false;
    }
    return finish();
}

// Programs other than Excel may write cells in any order.
bool XlsSheetReader::cellsAscend()
{
    const qint64 start = m_records.position();
    int last = 0;
    bool ascend = true;
    while (ascend && m_records.nextOfPart()) {
        if (XlsRecord::isCell(m_records.type())) {
            const int row = XlsBody(m_records).u16();
            ascend = row >= last;
            last = row;
        }
    }
    m_records.seek(start);
    return ascend;
}

void XlsSheetReader::readRecord()
{
    const quint16 type = m_records.type();
    if (m_textAwaited && type != XlsRecord::String && !XlsRecord::belongsToFormula(type)) {
        giveNoResult(*m_textAwaited);
        m_textAwaited.reset();
    }
    if (XlsRecord::isCell(type)) {
        readCell(type);
    } else if (type == XlsRecord::String && m_textAwaited) {
        XlsBody body(m_records);
        readFormulaText(body);
    } else if (type == XlsRecord::MergedCells) {
        XlsBody body(m_records);
        readMerges(body);
    }
}

void XlsSheetReader::readCell(quint16 type)
{
    XlsBody body(m_records);
    if (type == XlsRecord::MultipleRk) {
        readNumbers(body);
        return;
    }
    const Place place = readPlace(body);
    switch (type) {
    case XlsRecord::LabelSst: readSharedText(place, body.u32()); break;
    case XlsRecord::Number: giveNumber(place, body.number()); break;
    case XlsRecord::Rk: giveNumber(place, rkNumber(body.u32())); break;
    case XlsRecord::BoolError: readBoolError(place, body); break;
    case XlsRecord::Formula: readFormula(place, body); break;
    default: give(place, {Cell::Kind::Text, body.text(body.u16())}); break;
    }
    if (!body.ok()) {
        giveUp(tr("The sheet is damaged or was not transferred completely."));
    }
}

XlsSheetReader::Place XlsSheetReader::readPlace(XlsBody& body)
{
    const int row = body.u16();
    const int column = body.u16();
    return {row, column, formatOf(body.u16())};
}

void XlsSheetReader::readSharedText(const Place& place, quint32 index)
{
    if (index >= static_cast<quint32>(m_context.strings.size())) {
        complain(place, QString::number(index), tr("The text of this cell is missing in the file."));
        give(place, {Cell::Kind::Error, QString::number(index)});
        return;
    }
    give(place, {Cell::Kind::Text, m_context.strings[index]});
}

void XlsSheetReader::readBoolError(const Place& place, XlsBody& body)
{
    const quint8 value = body.u8();
    give(place, body.u8() ? xlsError(value) : xlsBoolean(value));
}

// Numbers side by side: the place of the first, a format and a number for each, the column of the last.
void XlsSheetReader::readNumbers(XlsBody& body)
{
    Place place;
    place.row = body.u16();
    const int first = body.u16();
    for (place.column = first; body.left() >= NumberAndFormatSize + ColumnSize; ++place.column) {
        place.format = formatOf(body.u16());
        giveNumber(place, rkNumber(body.u32()));
    }
    if (body.u16() != place.column - 1 || !body.ok() || place.column == first) {
        giveUp(tr("The sheet is damaged or was not transferred completely."));
    }
}

void XlsSheetReader::readFormula(const Place& place, XlsBody& body)
{
    const double number = body.number();
    const auto result = std::bit_cast<quint64>(number);
    if (!body.ok()) {
        return;
    }
    if (result >> 48 == NoNumberMark) {
        readResult(place, result);
    } else if (number == 0 && !m_context.calculated) {
        giveNoResult(place);
    } else {
        giveNumber(place, number);
    }
}

void XlsSheetReader::readResult(const Place& place, quint64 result)
{
    const auto value = static_cast<quint8>(result >> 16);
    switch (static_cast<quint8>(result)) {
    case TextResult: m_textAwaited = place; break;
    case BooleanResult: give(place, xlsBoolean(value)); break;
    case ErrorResult: give(place, xlsError(value)); break;
    case EmptyResult:
        if (!m_context.calculated) {
            giveNoResult(place);
        }
        break;
    default: giveNoResult(place); break;
    }
}

void XlsSheetReader::readFormulaText(XlsBody& body)
{
    const QString text = body.text(body.u16());
    if (!body.ok()) {
        giveUp(tr("The sheet is damaged or was not transferred completely."));
        return;
    }
    give(*m_textAwaited, {Cell::Kind::Text, text});
    m_textAwaited.reset();
}

void XlsSheetReader::readMerges(XlsBody& body)
{
    const int count = body.u16();
    for (int i = 0; i < count && body.ok(); ++i) {
        CellRange range;
        range.firstRow = body.u16();
        range.lastRow = body.u16();
        range.firstColumn = body.u16();
        range.lastColumn = body.u16();
        if (body.ok() && range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn
            && range.lastColumn < MostColumns) {
            m_sink.addMerge(range);
        }
    }
    if (!body.ok()) {
        giveUp(tr("The sheet is damaged or was not transferred completely."));
    }
}

void XlsSheetReader::give(const Place& place, const Cell& cell)
{
    if (m_isOver || (cell.kind == Cell::Kind::Text && cell.text.isEmpty())) {
        return;
    }
    if (place.column >= MostColumns) {
        giveUp(tr("The sheet names a cell “%1”, which no workbook has.")
                   .arg(columnName(place.column) + QString::number(place.row + 1)));
        return;
    }
    if (--m_context.cellsLeft < 0) {
        giveUp(tr("The workbook holds more cells than can be read."));
        return;
    }
    if (!m_rows.place(place.row, place.column, cell)) {
        if (m_rows.isFull()) {
            giveUp(tr("The sheet holds its cells in no order, and too many to sort them."));
        }
        m_isOver = true;
    }
}

void XlsSheetReader::giveNumber(const Place& place, double value)
{
    give(place, xlsNumber(value, place.format, m_context.date1904));
}

void XlsSheetReader::giveNoResult(const Place& place)
{
    complain(place, u"="_s, tr("The formula has no stored result."));
    give(place, {Cell::Kind::Error, u"="_s});
}

bool XlsSheetReader::finish()
{
    if (m_textAwaited) {
        giveNoResult(*m_textAwaited);
    }
    if (m_complaints > MostComplaints) {
        m_sink.complain({m_context.file,
                         m_name,
                         0,
                         {},
                         {},
                         tr("There are %1 more cells like these.").arg(m_complaints - MostComplaints),
                         {}});
    }
    return !m_isOver && m_rows.finish();
}

void XlsSheetReader::complain(const Place& place, const QString& text, const QString& message)
{
    if (++m_complaints > MostComplaints) {
        return;
    }
    m_sink.complain({m_context.file, m_name, place.row + 1, columnName(place.column), text, message,
                     tr("Open the file in Excel or WPS, save it there and try again.")});
}

void XlsSheetReader::giveUp(const QString& message)
{
    if (!m_isOver) {
        m_sink.complain({m_context.file,
                         m_name,
                         0,
                         {},
                         {},
                         message,
                         tr("Open the file in Excel or WPS, save it there and try again.")});
    }
    m_isOver = true;
}
