#pragma once

#include "work/importer.h"

#include <QCoreApplication>
#include <QTranslator>

#include <functional>

/// Makes new databases: the reference data that every bureau starts from, and the sample city. Both come in
/// through the ordinary import, file by file, as anybody's data would.
class Founding
{
    Q_DECLARE_TR_FUNCTIONS(Founding)

public:
    explicit Founding(const QTranslator& chinese) : m_chinese(chinese) {}

    /// What belongs into the file beside its data, such as the first administrator. May throw StorageError.
    using Last = std::function<void(const Database&)>;

    /// Creates the file with the reference data, and fills it with the sample city if asked. It is made aside
    /// and gets its name when it is whole, `last` included; when that fails nothing is left behind.
    /// Throws StorageError.
    void found(const QString& path, bool withSample, const QString& who, const Last& last = {}) const;

    /// Brings the shipped forms into a file that was made before there were any; gives the change's number.
    /// Throws StorageError.
    qint64 loadForms(const Database& database, const ChangeInfo& info) const;

private:
    void make(const QString& path, bool withSample, const QString& who, const Last& last) const;
    void load(const Database& database, const QString& folder, const QStringList& files,
              const QString& who) const;
    qint64 loadFile(const Database& database, const QString& path, const ChangeInfo& info) const;
    void openThisYear(const Database& database, const QString& who) const;
    void attachSampleEvidence(const Database& database, const QString& who) const;

    const QTranslator& m_chinese;
};
