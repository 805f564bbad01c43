#include "gui/evidencefiles.h"

#include "gui/dialogs.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace {

constexpr qint64 Large = 50 * 1024 * 1024;

} // namespace

QStringList EvidenceFiles::dragged(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

std::optional<QByteArray> EvidenceFiles::read(const QString& path) const
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        m_dialogs.fail(&m_parent, tr("%1 cannot be read").arg(name), file.errorString());
        return {};
    }
    const QString question = tr("%1 has %2. The whole database grows by as much.")
                                 .arg(name, QLocale().formattedDataSize(file.size()));
    if (file.size() > Large && !m_dialogs.confirm(&m_parent, tr("Add a large file?"), question, tr("Add"))) {
        return {};
    }
    return file.readAll();
}

QString EvidenceFiles::write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return done ? QString() : file.errorString();
}
