#pragma once

#include <QString>

#include <stdexcept>

/// What storage throws. The message says in the user's language what happened and what to do.
class StorageError : public std::runtime_error
{
public:
    enum class Kind {
        File,    ///< the file, the disk or a permission failed
        Refused, ///< the data does not allow it: a locked year, a wrong definition, a missing record
        Newer,   ///< somebody else wrote a newer version of the row
    };

    StorageError(Kind kind, const QString& message)
        : std::runtime_error(message.toStdString()), m_kind(kind), m_message(message)
    {
    }
    Kind kind() const { return m_kind; }
    const QString& message() const { return m_message; }

private:
    Kind m_kind;
    QString m_message;
};
