#pragma once

#include <gsf/gsf-fwd.h>

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <memory>

/// Gives back an object of libgsf.
struct GsfRelease {
    void operator()(void* object) const;
};
using GsfInputHandle = std::unique_ptr<GsfInput, GsfRelease>;

/// The bytes of a file as they are; null when it cannot be read.
GsfInputHandle openPlainFile(const QString& path);

/// A compound file ([MS-CFB], "OLE") as office programs before 2007 write it: streams of bytes under names.
/// Only those at the top are seen. Names are compared without regard to case.
class OleFile
{
    Q_DECLARE_TR_FUNCTIONS(OleFile)

public:
    /// Empty when the file is open, else the reason in words for the user.
    QString open(const QString& path);

    bool contains(const QString& name) const { return m_streams.contains(name.toLower()); }

    /// Null when there is no such stream, or its place in the file is damaged.
    GsfInputHandle stream(const QString& name) const;

private:
    std::unique_ptr<GsfInfile, GsfRelease> m_root;
    qint64 m_fileSize = 0;
    QHash<QString, int> m_streams;
};
