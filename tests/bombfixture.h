#pragma once

#include <zip.h>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

/// Builds zip packages whose parts are as long as one likes: a part is a beginning, a middle that is
/// repeated, and an end. Nothing is held in memory.
class BombFixture
{
public:
    struct Part {
        QByteArray name;
        QByteArray beginning;
        QByteArray middle = {};
        qint64 repeats = 0;
        QByteArray end = {};

        qint64 size() const { return beginning.size() + middle.size() * repeats + end.size(); }
    };

    void setPart(const Part& part)
    {
        std::erase_if(m_parts, [&](const Part& known) { return known.name == part.name; });
        m_parts.push_back(part);
    }

    bool save(const QString& path) const
    {
        int code = 0;
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        std::vector<Walk> walks;
        for (const Part& part : m_parts) {
            walks.push_back({&part, 0});
        }
        for (Walk& walk : walks) {
            zip_source_t* source = zip_source_function(archive, give, &walk);
            const zip_int64_t index =
                zip_file_add(archive, walk.part->name.constData(), source, ZIP_FL_ENC_UTF_8);
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 6);
        }
        return zip_close(archive) == 0;
    }

private:
    struct Walk {
        const Part* part = nullptr;
        qint64 at = 0;

        qint64 read(char* to, qint64 most)
        {
            qint64 done = 0;
            while (done < most && at < part->size()) {
                const qint64 middle = at - part->beginning.size();
                const qint64 end = middle - part->middle.size() * part->repeats;
                const QByteArray& piece = middle < 0 ? part->beginning : end < 0 ? part->middle : part->end;
                const qint64 from = middle < 0 ? at : end < 0 ? middle % piece.size() : end;
                const qint64 count = std::min(most - done, piece.size() - from);
                std::memcpy(to + done, piece.constData() + from, static_cast<size_t>(count));
                done += count;
                at += count;
            }
            return done;
        }
    };

    static zip_int64_t give(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        Walk& walk = *static_cast<Walk*>(state);
        switch (command) {
        case ZIP_SOURCE_OPEN: walk.at = 0; return 0;
        case ZIP_SOURCE_READ: return walk.read(static_cast<char*>(data), static_cast<qint64>(length));
        case ZIP_SOURCE_STAT: {
            auto* facts = static_cast<zip_stat_t*>(data);
            zip_stat_init(facts);
            facts->valid = ZIP_STAT_SIZE;
            facts->size = static_cast<zip_uint64_t>(walk.part->size());
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_ERROR: std::memset(data, 0, 2 * sizeof(int)); return 2 * sizeof(int);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default: return 0;
        }
    }

    std::vector<Part> m_parts;
};
