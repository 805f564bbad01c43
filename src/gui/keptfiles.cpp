#include "gui/keptfiles.h"

#include "gui/evidencefiles.h"
#include "storage/evidencestore.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFileInfo>

QString KeptFiles::fetch(const Database& database, const QString& name, const QString& hash) const
{
    const QString folder = m_folder.filePath(hash);
    const QString path = folder + u'/' + QFileInfo(name).fileName();
    const QByteArray content = EvidenceStore(database).content(hash);
    const QString error = QDir().mkpath(folder) ? EvidenceFiles::write(path, content)
                                                : tr("“%1” cannot be written").arg(folder);
    if (!error.isEmpty()) {
        throw StorageError(StorageError::Kind::File, error);
    }
    return path;
}
