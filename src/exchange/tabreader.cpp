#include "exchange/tabreader.h"

#include "exchange/ods/odsreader.h"
#include "exchange/package/zippackage.h"
#include "exchange/text/csvreader.h"
#include "exchange/text/textdecoder.h"
#include "exchange/text/textpieces.h"
#include "exchange/xls/xlsreader.h"
#include "exchange/xlsx/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostTextBytes = qint64(1024) * 1024 * 1024;

constexpr const char* Pictures[] = {"\xFF\xD8\xFF", "\x89PNG", "GIF8"};
constexpr const char* Archives[] = {"Rar!", "7z\xBC\xAF", "\x1F\x8B"};
constexpr const char* Pages[] = {"<!doctype", "<html", "<head",  "<meta", "<style",
                                 "<script",   "<body", "<table", "<div",  "<?xml"};

template <std::size_t Count>
bool beginsWithOneOf(const QByteArray& head, const char* const (&beginnings)[Count])
{
    return std::ranges::any_of(beginnings, [&](const char* beginning) { return head.startsWith(beginning); });
}

QByteArray withoutMark(const QByteArray& head)
{
    return head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
}

bool isOpenDocument(const QString& path)
{
    ZipPackage package;
    return package.open(path).isEmpty() && package.contains(u"content.xml"_s)
           && !package.contains(u"[Content_Types].xml"_s);
}

class TabReader
{
    Q_DECLARE_TR_FUNCTIONS(TabReader)

public:
    TabReader(const QString& path, const QString& encoding, TableSink& sink)
        : m_path(path), m_encoding(encoding), m_sink(sink)
    {
    }

    void read();

private:
    bool refuseForeign(const QByteArray& head);
    void readText(QFile& file);
    void complain(const QString& message, const QString& suggestion = {});

    QString m_path;
    QString m_encoding;
    TableSink& m_sink;
};

void TabReader::read()
{
    QFile file(m_path);
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile()) {
        // A pipe or a device may never give anything, or never end.
        complain(info.isDir() ? tr("This is a folder, not a file.")
                              : tr("This is a pipe or a device, not a file."));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const QByteArray head = file.peek(512);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        file.close();
        if (isOpenDocument(m_path)) {
            OdsReader(m_path, m_sink).read();
        } else {
            XlsxReader(m_path, m_sink).read();
        }
    } else if (head.startsWith("\xD0\xCF\x11\xE0") || head.startsWith(QByteArrayView("\x09\x08", 2))) {
        file.close();
        XlsReader(m_path, m_sink).read();
    } else if (!refuseForeign(head)) {
        readText(file);
    }
}

// Files that are no text, or text that is no table. Web systems often send a web page under an .xls name.
bool TabReader::refuseForeign(const QByteArray& head)
{
    const QString ask = tr("Ask for the table as .xlsx or .csv.");
    if (head.startsWith("%PDF")) {
        complain(tr("This is a PDF document, not a table."), ask);
    } else if (beginsWithOneOf(head, Pictures)) {
        complain(tr("This is a picture, not a table."), ask);
    } else if (beginsWithOneOf(head, Archives)) {
        complain(tr("This is an archive of files, not a table."), tr("Unpack it and take the tables in it."));
    } else if (beginsWithOneOf(withoutMark(head).trimmed().toLower(), Pages)) {
        complain(tr("This is a web page or an XML file under the name of a table."),
                 tr("Open it in Excel or WPS and save it as .xlsx."));
    } else {
        return false;
    }
    return true;
}

void TabReader::readText(QFile& file)
{
    if (file.size() > MostTextBytes) {
        complain(tr("The file is larger than 1 GiB."), tr("Split it into smaller files."));
        return;
    }
    if (file.size() == 0) {
        complain(tr("The file is empty."));
        return;
    }
    const DecodedText examined = examineText(file, m_encoding);
    if (!examined.error.isEmpty()) {
        complain(examined.error);
        return;
    }
    file.seek(0);
    TextPieces pieces(file, examined.encoding);
    CsvReader reader([&pieces] {
        QString piece;
        pieces.next(&piece);
        return piece;
    });
    m_sink.beginSheet(QFileInfo(m_path).completeBaseName(), false);
    int row = 0;
    for (QVector<Cell> record; reader.next(&record); ++row) {
        if (!record.isEmpty() && !m_sink.addRow(row, std::move(record))) {
            return;
        }
        record = {};
    }
    if (file.error() != QFileDevice::NoError || pieces.isDamaged()) {
        complain(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    for (Complaint complaint : reader.complaints()) {
        complaint.file = QFileInfo(m_path).fileName();
        m_sink.complain(complaint);
    }
    m_sink.endSheet();
}

void TabReader::complain(const QString& message, const QString& suggestion)
{
    m_sink.complain({QFileInfo(m_path).fileName(), {}, 0, {}, {}, message, suggestion});
}

} // namespace

void readTables(const QString& path, const QString& encoding, TableSink& sink)
{
    TabReader(path, encoding, sink).read();
}

Workbook readWorkbook(const QString& path, const QString& encoding)
{
    WorkbookCollector collector;
    readTables(path, encoding, collector);
    return collector.take();
}
