#pragma once

#include "core/fieldtext.h"
#include "storage/evidencestore.h"

#include <QCoreApplication>

/// Exports the evidence of a year as the inspectors want it: numbered files in a folder for each register,
/// and an index as a workbook. Throws StorageError.
class EvidenceExport
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceExport)

public:
    /// One file, and what it vouches for in words.
    struct Line {
        EvidenceStore::Item item;
        QString group, office,
            owner; ///< register or “values”; the office's code; record or measure and school
    };

    EvidenceExport(const Database& database, const Definitions& definitions, const FieldText& text)
        : m_database(database), m_definitions(definitions), m_text(text)
    {
    }

    /// The year's evidence; of one office, or of all (empty).
    QVector<Line> lines(int year, const QString& office = {}) const;
    /// Writes the folder whole or not at all; refuses one that holds something already.
    void write(const QVector<Line>& lines, const QString& folder) const;

    /// A file name that every system takes.
    static QString safeName(const QString& name);

private:
    Line lineFor(const EvidenceStore::Item& item) const;
    QString writeFile(const Line& line, int number, const QString& folder) const;
    void writeIndex(const QVector<Line>& lines, const QStringList& paths, const QString& folder) const;

    const Database& m_database;
    const Definitions& m_definitions;
    const FieldText& m_text;
};
