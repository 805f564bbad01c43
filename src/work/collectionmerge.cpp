#include "work/collectionmerge.h"

#include "work/contenthash.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList Endings = {u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"ods"_s, u"csv"_s};
constexpr qsizetype MostNamedCells = 5;

QMap<QString, QString> contentsOf(const ReturnedFile& file)
{
    QMap<QString, QString> contents;
    for (const ReturnedItem& item : file.items) {
        contents.insert(item.name(), item.content);
    }
    return contents;
}

/// Labels of the cells in which two files differ.
QStringList differences(const ReturnedFile& one, const ReturnedFile& other)
{
    const auto first = contentsOf(one);
    const auto second = contentsOf(other);
    QStringList labels;
    const auto look = [&](const ReturnedFile& file) {
        for (const ReturnedItem& item : file.items) {
            if (first.value(item.name()) != second.value(item.name()) && !labels.contains(item.label)) {
                labels.append(item.label);
            }
        }
    };
    look(one);
    look(other);
    return labels;
}

} // namespace

CollectionMerge::CollectionMerge(const Database& database, const QTranslator& chinese, ReadTables readTables,
                                 int year)
    : m_database(database), m_readTables(std::move(readTables)), m_year(year), m_reading(database),
      m_forms(collectionForms(m_reading.definitions)),
      m_reader(m_reading.definitions, m_forms, m_reading.data, chinese),
      m_judge(database, m_reading, m_forms, chinese, year)
{
}

void CollectionMerge::add(const QStringList& paths, const Progress& progress)
{
    QStringList found;
    for (const QString& path : paths) {
        collect(path, true, found);
    }
    for (qsizetype at = 0; at < found.size(); ++at) {
        if (progress && !progress(static_cast<int>(at), static_cast<int>(found.size()))) {
            break;
        }
        addFile(found[at], found.value(at + 1));
    }
    settle();
}

void CollectionMerge::collect(const QString& path, bool named, QStringList& found)
{
    const QFileInfo info(path);
    if (info.isDir() && info.isReadable()) {
        const auto entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot
                                                          | (named ? QDir::Filter() : QDir::NoSymLinks),
                                                      QDir::Name);
        for (const QFileInfo& entry : entries) {
            collect(entry.filePath(), false, found);
        }
    } else if (!info.isFile() || !info.isReadable()) {
        m_skipped.append({path, tr("cannot be read"), true});
    } else if (info.fileName().startsWith(u"~$"_s) || info.fileName().startsWith(u'.')) {
        m_skipped.append({path, tr("is a temporary file of a spreadsheet program")});
    } else if (!Endings.contains(info.suffix().toLower())) {
        m_skipped.append({path, tr("is no table")});
    } else {
        found.append(path);
    }
}

void CollectionMerge::addFile(const QString& path, const QString& next)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (m_paths.contains(canonical)) {
        return;
    }
    m_paths.insert(canonical);
    ReturnedFile file;
    file.path = path;
    file.hash = contentHash(path);
    const Workbook workbook = m_readTables(path);
    if (!next.isEmpty()) {
        m_readTables.expect(next);
    }
    file.workbook = m_reader.read(workbook);
    m_judge.judge(file);
    m_files.append(file);
}

std::optional<HistoryLine> CollectionMerge::storedBy(const ReturnedItem& item) const
{
    return History(m_database).entry(item.measure != nullptr ? item.rev : item.record.rev);
}

void CollectionMerge::choose(int file, int item, ReturnedItem::Choice choice)
{
    m_files[file].items[item].choice = choice;
}

void CollectionMerge::chooseAll(int file, ReturnedItem::Choice choice)
{
    for (int at = 0; at < m_files.size(); ++at) {
        if (file < 0 || file == at) {
            for (ReturnedItem& item : m_files[at].items) {
                item.choice = choice;
            }
        }
    }
}

void CollectionMerge::prefer(int file)
{
    m_preferred.insert(m_files[file].school, m_files[file].path);
    settle();
}

void CollectionMerge::decide(int file, qint64 school)
{
    m_files[file].decided = school;
    m_judge.judge(m_files[file]);
    settle();
}

void CollectionMerge::takeAgain(int file)
{
    m_files[file].again = true;
    m_judge.judge(m_files[file]);
    settle();
}

/// Holds the files of one school against each other.
void CollectionMerge::settle()
{
    QMap<qint64, QVector<int>> bySchool;
    for (int at = 0; at < m_files.size(); ++at) {
        m_files[at].status = m_files[at].own;
        m_files[at].reason = m_files[at].ownReason;
        if (m_files[at].isJudged()) {
            bySchool[m_files[at].school].append(at);
        }
    }
    for (const QVector<int>& files : std::as_const(bySchool)) {
        if (files.size() > 1) {
            settleSchool(files);
        }
    }
}

void CollectionMerge::settleSchool(const QVector<int>& ofSchool)
{
    using Status = ReturnedFile::Status;
    const QString preferred = m_preferred.value(m_files[ofSchool.first()].school);
    QVector<int> different;
    for (const int at : ofSchool) {
        ReturnedFile& file = m_files[at];
        const auto same = std::ranges::find_if(
            different, [&](int other) { return contentsOf(m_files[other]) == contentsOf(file); });
        if (!preferred.isEmpty() && file.path != preferred) {
            file.status = Status::Duplicate;
            file.reason = tr("Another file of the school was chosen: %1").arg(preferred.section(u'/', -1));
        } else if (same != different.end()) {
            file.status = Status::Duplicate;
            file.reason = tr("The same as %1").arg(m_files[*same].fileName());
        } else {
            different.append(at);
        }
    }
    if (different.size() > 1) {
        doubtBetween(different);
    }
}

void CollectionMerge::doubtBetween(const QVector<int>& files)
{
    for (const int at : files) {
        ReturnedFile& file = m_files[at];
        const ReturnedFile& other = m_files[at == files.first() ? files[1] : files.first()];
        const QStringList labels = differences(file, other);
        QString cells = labels.mid(0, MostNamedCells).join(u'、');
        if (labels.size() > MostNamedCells) {
            cells += u'…';
        }
        const QString reason =
            tr("The same school sent other numbers with %1: %2").arg(other.fileName(), cells);
        if (file.isAccepted()) {
            file.status = ReturnedFile::Status::Doubt;
            file.reason = reason;
        } else {
            file.reason = reason;
        }
    }
}
