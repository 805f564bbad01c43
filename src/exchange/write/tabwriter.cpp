#include "exchange/write/tabwriter.h"

#include "core/blocktext.h"
#include "exchange/text/csvguard.h"
#include "exchange/write/tableworkbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class TabWriter
{
    Q_DECLARE_TR_FUNCTIONS(TabWriter)

public:
    static QString cannotWrite(const QString& path, const QString& reason)
    {
        return tr("“%1” cannot be written: %2").arg(path, reason);
    }
    static QString unknownEnding(const QString& path)
    {
        return tr("“%1” ends neither in .csv nor in .xlsx.").arg(path);
    }
    static QString noTemporaryFile(const QString& reason)
    {
        return tr("no temporary file could be made: %1").arg(reason);
    }
};

QString quoted(QString field)
{
    const bool plain = field.isEmpty()
                       || (!field.contains(u'"') && !field.contains(u',') && !field.contains(u';')
                           && !field.contains(u'\t') && !field.contains(u'\n') && !field.contains(u'\r'));
    return plain ? field : u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray headerLine(const QStringList& header)
{
    QStringList fields;
    for (const QString& title : header) {
        fields.append(quoted(guarded(title)));
    }
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray recordLine(const QVector<OutCell>& row)
{
    QStringList fields;
    fields.reserve(row.size());
    for (const OutCell& cell : row) {
        fields.append(
            quoted(cell.kind == Cell::Kind::Number && isNumber(cell.text) ? cell.text : guarded(cell.text)));
    }
    return fields.join(u',').toUtf8() + "\r\n";
}

QString copyInto(QSaveFile& target, const QString& sourcePath)
{
    constexpr qint64 piece = 1 << 20;
    QFile source(sourcePath);
    if (!source.open(QIODevice::ReadOnly)) {
        return source.errorString();
    }
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size()) {
            return bytes.isEmpty() ? source.errorString() : target.errorString();
        }
    }
    return {};
}

} // namespace

QByteArray csvText(const OutTable& table)
{
    QByteArray text = headerLine(table.header);
    for (const auto& row : table.rows) {
        text += recordLine(row);
    }
    return text;
}

QString tableBlock(const OutTable& table)
{
    TextBlock block = {table.header};
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const OutCell& cell : row) {
            cells.append(cell.text);
        }
        block.append(cells);
    }
    return table.header.isEmpty() ? QString() : writeBlock(block);
}

QString writeCsv(const QString& path, const OutTable& table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return TabWriter::cannotWrite(path, file.errorString());
    }
    file.write("\xEF\xBB\xBF");
    file.write(headerLine(table.header));
    for (const auto& row : table.rows) {
        file.write(recordLine(row));
    }
    // A failed write, such as on a full disk, is kept by the file and makes the commit fail.
    return file.commit() ? QString() : TabWriter::cannotWrite(path, file.errorString());
}

QString replaceWhole(const QString& path, const std::function<QString(const QString&)>& write)
{
    // Opened first, so that a folder without permission is found before the work is done.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return TabWriter::cannotWrite(path, file.errorString());
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return TabWriter::cannotWrite(path, TabWriter::noTemporaryFile(folder.errorString()));
    }
    const QString workbook = folder.filePath(u"table.xlsx"_s);
    QString error = write(workbook);
    if (error.isEmpty()) {
        error = copyInto(file, workbook);
    }
    if (error.isEmpty() && !file.commit()) {
        error = file.errorString();
    }
    return error.isEmpty() ? QString() : TabWriter::cannotWrite(path, error);
}

QString writeXlsx(const QString& path, const OutTable& table)
{
    return replaceWhole(path,
                        [&](const QString& unfinished) { return TableWorkbook(table).write(unfinished); });
}

QString writeTable(const QString& path, const OutTable& table)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1) {
        return writeCsv(path, table);
    }
    return ending == "xlsx"_L1 ? writeXlsx(path, table) : TabWriter::unknownEnding(path);
}
