#include "exchange/package/zippackage.h"

#include <QFile>

namespace {

QString normalised(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/')) {
        name.remove(0, 1);
    }
    return name.toLower();
}

} // namespace

QString ZipPackage::open(const QString& path)
{
    int code = 0;
    m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!m_archive) {
        return tr("The file is damaged or incomplete.");
    }
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QString name = normalised(QString::fromUtf8(zip_get_name(m_archive.get(), index, 0)));
        if (!m_parts.contains(name)) {
            m_parts.insert(name, index);
        }
    }
    return {};
}

bool ZipPackage::contains(const QString& part) const
{
    return m_parts.contains(normalised(part));
}

std::optional<zip_uint64_t> ZipPackage::indexOf(const QString& part) const
{
    const auto found = m_parts.constFind(normalised(part));
    return found == m_parts.constEnd() ? std::nullopt : std::optional(*found);
}

std::unique_ptr<ZipEntryDevice> ZipPackage::part(const QString& name, QString* error) const
{
    const auto found = m_parts.constFind(normalised(name));
    if (found == m_parts.constEnd()) {
        *error = tr("The file lacks its part “%1”.").arg(name);
        return {};
    }
    zip_stat_t facts;
    zip_stat_init(&facts);
    zip_stat_index(m_archive.get(), *found, 0, &facts);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE) {
        *error = tr("The file is protected by a password.");
        return {};
    }
    if ((facts.valid & ZIP_STAT_SIZE) != 0 && facts.size > ZipEntryDevice::MostBytes) {
        *error = tr("The file unpacks into more than a table can reasonably hold.");
        return {};
    }
    std::unique_ptr<zip_file_t, ZipFileCloser> file(zip_fopen_index(m_archive.get(), *found, 0));
    if (!file) {
        *error = tr("The file is damaged or incomplete.");
        return {};
    }
    return std::make_unique<ZipEntryDevice>(std::move(file), static_cast<qint64>(facts.comp_size));
}
