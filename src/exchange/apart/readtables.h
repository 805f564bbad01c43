#pragma once

#include "exchange/workbook.h"

#include <functional>

/// How files from outside are read. To be made and used in one thread.
class ReadTables
{
public:
    /// Path and encoding (empty: detected) to what stands in the file.
    using Read = std::function<Workbook(const QString& path, const QString& encoding)>;
    using Expect = std::function<void(const QString& path)>;

    explicit ReadTables(Read read, Expect expect = {}) : m_read(std::move(read)), m_expect(std::move(expect))
    {
    }

    Workbook operator()(const QString& path, const QString& encoding = {}) const
    {
        return m_read(path, encoding);
    }
    /// This file is wanted next: a reader that works beside us may begin with it.
    void expect(const QString& path) const
    {
        if (m_expect) {
            m_expect(path);
        }
    }

private:
    Read m_read;
    Expect m_expect;
};

/// Reads in this process: our own files and tests.
ReadTables readTablesHere();

/// Reads in a process of its own (see ReaderProcess), run from the program's own binary.
ReadTables readTablesApart(const QString& program);
