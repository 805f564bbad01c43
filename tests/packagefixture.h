#pragma once

#include <zip.h>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <utility>
#include <vector>

/// Builds zip packages of readable parts for tests.
class PackageFixture
{
public:
    /// Sets or replaces any part.
    void setPart(const QByteArray& name, const QByteArray& content)
    {
        for (auto& [known, bytes] : m_parts) {
            if (known == name) {
                bytes = content;
                return;
            }
        }
        m_parts.emplace_back(name, content);
    }

    const std::vector<std::pair<QByteArray, QByteArray>>& parts() const { return m_parts; }

    bool save(const QString& path) const
    {
        int code = 0;
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        if (!archive) {
            return false;
        }
        for (const auto& [name, bytes] : m_parts) {
            zip_source_t* source =
                zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
                zip_source_free(source);
                zip_discard(archive);
                return false;
            }
        }
        return zip_close(archive) == 0;
    }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_parts;
};
