#pragma once

#include <QMap>

#include "exchange/package/packagerelations.h"

#include <optional>

/// A copy of an office package in which some parts are replaced and some are added. All others are taken over
/// packed as they are, unread.
class PackageCopy
{
public:
    static constexpr qint64 MostBytes = qint64(64) * 1024 * 1024;

    /// False when it is no archive that can be read.
    bool open(const QString& path);
    const ZipPackage& source() const { return m_source; }

    bool contains(const QString& part) const { return m_parts.contains(part) || m_source.contains(part); }
    /// What the part will hold. Nothing when it is missing or damaged, or when all parts asked for hold more
    /// than can be edited.
    std::optional<QByteArray> content(const QString& part);
    /// Replaces the part, or adds it.
    void put(const QString& part, const QByteArray& content) { m_parts[part] = content; }

    /// The pattern with the first number for which there is no such part.
    QString freeName(const QString& pattern) const;
    /// Of a part, or of all whose name ends so. Both false when the list cannot be edited.
    bool addType(const QString& part, const QByteArray& type);
    bool addDefaultType(const QByteArray& extension, const QByteArray& type);
    /// Links one part to another and gives the link's id; empty when the list of links cannot be edited.
    QByteArray addRelation(const QString& part, const QByteArray& type, const QString& target);

    /// Makes a new file. Empty when it was written, else the reason in words for the user.
    QString write(const QString& path) const;

private:
    QString m_path;
    ZipPackage m_source;
    QMap<QString, QByteArray> m_parts;
    qint64 m_left = MostBytes;
};
