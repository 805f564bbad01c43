#include "exchange/xls/xlsreader.h"

#include "exchange/xls/xlssheetreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 Version8 = 0x0600;
constexpr quint16 OldBeginBits = 0x0E00; // in the type of the first record, by the age of the program
constexpr quint16 GlobalsPart = 0x0005, WorksheetPart = 0x0010;
constexpr quint8 WorksheetKind = 0;
constexpr quint8 HiddenBits = 0x03;
constexpr qint64 FontIndexSize = 2, StringUsesSize = 4;
constexpr qsizetype MostSheets = 4'000;
constexpr qsizetype MostStrings = 4'000'000;
constexpr qint64 MostCharacters = 64'000'000; // of all shared strings, 128 MB

// The first record of a workbook without a container. Those before Excel 5 had other numbers for it.
bool beginsLikeWorkbook(const QByteArray& head)
{
    return head.startsWith("\x09\x08") || head.startsWith("\x09\x04") || head.startsWith("\x09\x02")
           || head.startsWith(QByteArray("\x09\x00\x04\x00", 4));
}

} // namespace

XlsReader::XlsReader(const QString& path, TableSink& sink) : m_path(path), m_sink(sink)
{
    m_context.file = QFileInfo(path).fileName();
}

void XlsReader::read()
{
    if (!openStream() || !readBeginning() || !readGlobals()) {
        return;
    }
    if (m_sheets.isEmpty()) {
        complain(tr("The workbook shows no sheet."));
    } else if (m_sheets.size() > MostSheets) {
        complain(tr("The workbook holds more sheets than can be read."));
        return;
    }
    for (const SheetEntry& entry : std::as_const(m_sheets)) {
        readSheet(entry);
    }
}

bool XlsReader::openStream()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("The file cannot be read: %1").arg(file.errorString()));
        return false;
    }
    if (!beginsLikeWorkbook(file.peek(4))) {
        return openContainer();
    }
    GsfInputHandle input = openPlainFile(m_path);
    if (!input) {
        complain(tr("The file cannot be read."));
        return false;
    }
    m_context.calculated = false;
    m_records = std::make_unique<XlsRecords>(std::move(input));
    return true;
}

bool XlsReader::openContainer()
{
    OleFile file;
    if (const QString error = file.open(m_path); !error.isEmpty()) {
        complain(error, tr("Ask for the file again, or open and save it in Excel or WPS."));
        return false;
    }
    if (refuseOther(file)) {
        return false;
    }
    GsfInputHandle input = file.stream(file.contains(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s);
    if (!input) {
        complainOfDamage();
        return false;
    }
    // Office programs describe each file that they save; libraries that only write do not.
    m_context.calculated = file.contains(u"\u0005SummaryInformation"_s);
    m_records = std::make_unique<XlsRecords>(std::move(input));
    return true;
}

bool XlsReader::refuseOther(const OleFile& file)
{
    if (file.contains(u"EncryptedPackage"_s)) {
        complain(tr("The workbook is protected with a password."),
                 tr("Open it in Excel or WPS and save it without a password."));
    } else if (file.contains(u"Workbook"_s) || file.contains(u"Book"_s)) {
        return false;
    } else if (file.contains(u"WordDocument"_s)) {
        complain(tr("This is a Word document, not a table."), tr("Ask for the table as .xlsx or .csv."));
    } else if (file.contains(u"PowerPoint Document"_s)) {
        complain(tr("This is a PowerPoint presentation, not a table."),
                 tr("Ask for the table as .xlsx or .csv."));
    } else {
        complain(tr("The file holds no workbook."), tr("Open it in Excel or WPS and save it as .xlsx."));
    }
    return true;
}

bool XlsReader::readBeginning()
{
    const bool begins = m_records->next() && (m_records->type() & ~OldBeginBits) == XlsRecord::Begin % 0x100;
    XlsBody body(*m_records);
    const quint16 version = body.u16();
    const quint16 part = body.u16();
    if (!begins || !body.ok()) {
        complainOfDamage();
    } else if (m_records->type() != XlsRecord::Begin || version != Version8) {
        complain(tr("This workbook was saved by Excel 95 or an older program and cannot be read."),
                 tr("Open it in Excel or WPS and save it as .xlsx."));
    } else if (part != GlobalsPart) {
        complainOfDamage();
    } else {
        return true;
    }
    return false;
}

// Without its formats a date would pass for a number, so damage here counts for the whole workbook.
bool XlsReader::readGlobals()
{
    while (m_records->nextOfPart()) {
        if (m_records->type() == XlsRecord::FilePassword) {
            complain(tr("The workbook is protected with a password."),
                     tr("Open it in Excel or WPS and save it without a password."));
            return false;
        }
        XlsBody body(*m_records);
        readGlobal(body);
        if (!body.ok()) {
            break;
        }
    }
    if (!m_records->partEnded()) {
        complainOfDamage();
        return false;
    }
    for (const int id : std::as_const(m_formatIds)) {
        m_context.formats.append(m_ownFormats.contains(id) ? m_ownFormats.value(id) : builtinFormat(id));
    }
    return true;
}

void XlsReader::readGlobal(XlsBody& body)
{
    switch (m_records->type()) {
    case XlsRecord::DateMode: m_context.date1904 = body.u16() == 1; break;
    case XlsRecord::BoundSheet: readSheetEntry(body); break;
    case XlsRecord::SharedStrings: readStrings(body); break;
    case XlsRecord::Format: {
        const int id = body.u16();
        m_ownFormats.insert(id, classifyFormat(body.text(body.u16())));
        break;
    }
    case XlsRecord::Xf:
        body.skip(FontIndexSize);
        m_formatIds.append(body.u16());
        break;
    default: break;
    }
}

void XlsReader::readSheetEntry(XlsBody& body)
{
    SheetEntry entry;
    entry.offset = body.u32();
    entry.isHidden = body.u8() & HiddenBits;
    const bool holdsCells = body.u8() == WorksheetKind; // a chart sheet or macros hold none
    entry.name = body.text(body.u8());
    if (holdsCells) {
        m_sheets.append(entry);
    }
}

// Some programs count wrongly; a cell whose text is not there is complained about.
void XlsReader::readStrings(XlsBody& body)
{
    body.skip(StringUsesSize);
    const quint32 count = body.u32();
    qint64 characters = 0;
    for (quint32 i = 0; i < count && body.ok() && !body.atEnd(); ++i) {
        m_context.strings.append(body.richText());
        characters += m_context.strings.last().size();
        if (characters > MostCharacters || m_context.strings.size() > MostStrings) {
            body.fail();
        }
    }
}

void XlsReader::readSheet(const SheetEntry& entry)
{
    m_records->seek(entry.offset);
    const bool begins = m_records->next() && m_records->type() == XlsRecord::Begin;
    XlsBody body(*m_records);
    const quint16 version = body.u16();
    const quint16 part = body.u16();
    if (!begins || !body.ok() || version != Version8) {
        complain(tr("The content of the sheet is missing in the file."), {}, entry.name);
        return;
    }
    if (part != WorksheetPart) {
        return; // a chart sheet holds no cells
    }
    m_sink.beginSheet(entry.name, entry.isHidden);
    if (XlsSheetReader(m_context, *m_records, entry.name, m_sink).read()) {
        m_sink.endSheet();
    }
}

void XlsReader::complain(const QString& message, const QString& suggestion, const QString& sheet)
{
    m_sink.complain({m_context.file, sheet, 0, {}, {}, message, suggestion});
}

void XlsReader::complainOfDamage()
{
    complain(tr("The file is damaged or was not transferred completely."),
             tr("Ask for the file again, or open and save it in Excel or WPS."));
}
