#include "exchange/xlsx/xlsxsheetreader.h"
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostComplaints = 100;

/// The format prescribes the order of a sheet's parts: behind these come neither rows nor merged cells.
bool isBehindTheCells(QByteArrayView element)
{
    return element == "conditionalFormatting" || element == "dataValidations" || element == "hyperlinks"
           || element == "printOptions" || element == "pageMargins";
}

} // namespace

XlsxSheetReader::XlsxSheetReader(XlsxContext& context, const ZipPackage& package, const QString& part,
                                 const QString& sheetName, TableSink& sink)
    : m_context(context), m_xml(package, part), m_name(sheetName), m_sink(sink)
{
}

bool XlsxSheetReader::read()
{
    const QString damage = m_xml.read(*this);
    if (!m_isWanted) {
        return false;
    }
    if (m_fatal.isEmpty() && !damage.isEmpty()) {
        giveUp(damage);
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
    return m_fatal.isEmpty();
}

void XlsxSheetReader::startElement(QByteArrayView name, const XmlEventAttributes& attributes)
{
    if (!m_fatal.isEmpty() || !m_isWanted) {
        return; // what the parser had in hand when it was stopped
    }
    const Place place = m_skipped > 0 ? Place::Outside : enter(name, attributes);
    if (place == Place::Outside) {
        ++m_skipped;
    } else {
        m_places.append(place);
        m_text.resize(0);
    }
}

/// Where an element leads; Outside: it does not matter.
XlsxSheetReader::Place XlsxSheetReader::enter(QByteArrayView name, const XmlEventAttributes& attributes)
{
    switch (m_places.last()) {
    case Place::Outside: return Place::Sheet;
    case Place::Sheet:
        if (isBehindTheCells(name)) {
            m_xml.leave();
        }
        return name == "sheetData" ? Place::Rows : name == "mergeCells" ? Place::Merges : Place::Outside;
    case Place::Rows:
        return name == "row" && takeRowNumber(attributes.value("r")) ? Place::Row : Place::Outside;
    case Place::Row:
        if (name != "c" || !takeColumnNumber(attributes.value("r"))) {
            return Place::Outside;
        }
        beginCell(attributes);
        return Place::Cell;
    case Place::Cell: return placeInCell(name);
    case Place::Inline:
    case Place::Run: return placeInText(name);
    case Place::Merges: takeMerge(QString::fromUtf8(attributes.value("ref"))); return Place::Outside;
    case Place::Value:
    case Place::Formula:
    case Place::InlineText: break;
    }
    return Place::Outside;
}

XlsxSheetReader::Place XlsxSheetReader::placeInCell(QByteArrayView name)
{
    return name == "v"    ? Place::Value
           : name == "is" ? Place::Inline
           : name == "f"  ? Place::Formula
                          : Place::Outside;
}

/// Runs of different fonts are joined; readings of characters (phonetic runs) are left out.
XlsxSheetReader::Place XlsxSheetReader::placeInText(QByteArrayView name)
{
    return name == "t" ? Place::InlineText : name == "r" ? Place::Run : Place::Outside;
}

void XlsxSheetReader::endElement()
{
    if (!m_fatal.isEmpty() || !m_isWanted) {
        return;
    }
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const Place place = m_places.takeLast();
    if (place == Place::Row) {
        giveRow();
        m_column = -1;
    } else if (place == Place::Cell) {
        endCell();
    } else {
        endText(place);
    }
}

void XlsxSheetReader::addText(QByteArrayView utf8)
{
    if (m_skipped == 0 && m_places.last() >= Place::Value) {
        m_text.append(utf8);
    }
}

// Rows and cells that hold nothing but a style do not count: some programs write a million of them.
void XlsxSheetReader::giveRow()
{
    if (m_cells.isEmpty()) {
        return;
    }
    m_context.cellsLeft -= m_cells.size();
    if (m_context.cellsLeft < 0) {
        giveUp(tr("The workbook holds more cells than can be read."));
        return;
    }
    m_isWanted = m_sink.addRow(m_row, std::move(m_cells));
    m_cells = {};
    if (!m_isWanted) {
        m_xml.stop();
    }
}

void XlsxSheetReader::complain(const QString& text, const QString& message, const QString& suggestion)
{
    if (++m_complaints <= MostComplaints) {
        m_sink.complain({m_context.file, m_name, m_row + 1, columnName(m_column), text, message, suggestion});
    }
}

void XlsxSheetReader::giveUp(const QString& message)
{
    if (m_fatal.isEmpty()) {
        m_fatal = message;
        m_sink.complain({m_context.file,
                         m_name,
                         m_row + 1,
                         columnName(m_column),
                         {},
                         message,
                         tr("Open the file in Excel or WPS, save it there and try again.")});
    }
    m_xml.stop();
}
