#pragma once

#include <zip.h>

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

#include "exchange/package/zipentrydevice.h"

/// A zip archive opened for reading, such as an .xlsx or .docx file. Names of parts are compared without
/// regard to case, and backslashes count as slashes: some programs write them so.
class ZipPackage
{
    Q_DECLARE_TR_FUNCTIONS(ZipPackage)

public:
    /// Empty when the archive is open, else the reason in words for the user.
    QString open(const QString& path);

    bool contains(const QString& part) const;

    /// The names of all parts in lower case, in no order.
    QStringList parts() const { return m_parts.keys(); }

    /// Where the part stands in the archive; nothing when it is missing.
    std::optional<zip_uint64_t> indexOf(const QString& part) const;

    /// A device on one part, or null with the reason in error.
    std::unique_ptr<ZipEntryDevice> part(const QString& name, QString* error) const;

private:
    struct Closer {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };

    std::unique_ptr<zip_t, Closer> m_archive;
    QHash<QString, zip_uint64_t> m_parts;
};
