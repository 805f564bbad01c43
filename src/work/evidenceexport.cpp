#include "work/evidenceexport.h"

#include "core/registers.h"
#include "exchange/write/tabwriter.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 80; // with folder and number well below what Windows takes

[[noreturn]] void fail(const QString& message)
{
    throw StorageError(StorageError::Kind::File, message);
}

OutCell textCell(const QString& text)
{
    return {Cell::Kind::Text, text};
}

} // namespace

QString EvidenceExport::safeName(const QString& name)
{
    QString safe;
    for (const QChar c : name) {
        safe += c.unicode() < 32 || u"\\/:*?\"<>|"_s.contains(c) ? u'_' : c;
    }
    safe = safe.trimmed();
    while (safe.startsWith(u'.') || safe.startsWith(u' ')) {
        safe.remove(0, 1);
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) {
        safe.chop(1);
    }
    if (safe.size() > LongestName) {
        const QString suffix = QFileInfo(safe).suffix().left(10);
        safe = safe.left(LongestName - 11) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    }
    return safe.isEmpty() ? u"_"_s : safe;
}

EvidenceExport::Line EvidenceExport::lineFor(const EvidenceStore::Item& item) const
{
    Line line{item, tr("Values"), {}, tr("no longer there")};
    if (item.subject == "value") {
        const ValueKey key = valueKeyFrom(item.key);
        for (const Measure& measure : m_definitions.measures()) {
            if (measure.id == key.measure) {
                line.office = measure.office;
                const QString school =
                    m_text.show(Field::school("school", ""), qlonglong(key.school), key.year);
                line.owner = key.school == BureauItself ? measure.name : measure.name + u" · "_s + school;
            }
        }
        return line;
    }
    const RecordType* type = Registers::find(QString::fromUtf8(item.subject));
    if (type == nullptr) {
        return line;
    }
    line.group = FieldText::label(type->label);
    line.office = type->office;
    if (const auto record = RecordStore(m_database).find(*type, item.key.toLongLong())) {
        QStringList parts;
        for (const QString& field : type->key) {
            parts.append(m_text.show(*type, *record, type->indexOf(field)));
        }
        parts.removeAll(QString());
        line.owner = parts.join(u" · "_s);
    }
    return line;
}

QVector<EvidenceExport::Line> EvidenceExport::lines(int year, const QString& office) const
{
    QVector<Line> lines;
    for (const auto& item : EvidenceStore(m_database).ofYear(year)) {
        const Line line = lineFor(item);
        if (office.isEmpty() || line.office == office) {
            lines.append(line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.group < b.group; });
    return lines;
}

QString EvidenceExport::writeFile(const Line& line, int number, const QString& folder) const
{
    const QString group = safeName(line.group);
    const QString name = u"%1 %2"_s.arg(number, 3, 10, QChar(u'0')).arg(safeName(line.item.name));
    QDir(folder).mkpath(group);
    QSaveFile file(folder + u'/' + group + u'/' + name);
    const QByteArray content = EvidenceStore(m_database).content(line.item.hash);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        fail(tr("%1 could not be written: %2").arg(name, file.errorString()));
    }
    return group + u'/' + name;
}

void EvidenceExport::writeIndex(const QVector<Line>& lines, const QStringList& paths,
                                const QString& folder) const
{
    OutTable table;
    table.sheetName = tr("Index");
    table.header = {tr("No."),  tr("File"),    tr("Register"), tr("Vouches for"), tr("Year"),
                    tr("Size"), tr("SHA-256"), tr("Added by"), tr("Added at"),    tr("Place")};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const EvidenceStore::Item& item = lines[i].item;
        const QDateTime at = QDateTime::fromString(item.at, Qt::ISODateWithMs).toLocalTime();
        table.rows.append({{Cell::Kind::Number, QString::number(i + 1), 0},
                           textCell(item.name),
                           textCell(lines[i].group),
                           textCell(lines[i].owner),
                           {Cell::Kind::Number, QString::number(item.year), 0},
                           {Cell::Kind::Number, QString::number(item.size), 0},
                           textCell(item.hash),
                           textCell(item.who),
                           textCell(at.toString(u"yyyy-MM-dd HH:mm"_s)),
                           textCell(paths[i])});
    }
    if (const QString error = writeTable(folder + u'/' + tr("Index") + u".xlsx"_s, table); !error.isEmpty()) {
        fail(error);
    }
}

/// Made under another name beside the place where it goes, and moved there when it is whole.
void EvidenceExport::write(const QVector<Line>& lines, const QString& folder) const
{
    const QFileInfo target(folder);
    if (target.exists()
        && (!target.isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("%1 is not empty. Choose a new folder.").arg(folder));
    }
    QTemporaryDir made(target.absolutePath() + u"/.evidence-XXXXXX"_s);
    if (!made.isValid()) {
        fail(made.errorString());
    }
    QStringList paths;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        paths.append(writeFile(lines[i], static_cast<int>(i + 1), made.path()));
    }
    writeIndex(lines, paths, made.path());
    if (target.exists()) {
        QDir().rmdir(folder);
    }
    if (!QDir().rename(made.path(), folder)) {
        fail(tr("%1 could not be made.").arg(folder));
    }
    made.setAutoRemove(false);
}
