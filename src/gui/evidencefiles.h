#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <optional>

class Dialogs;
class QMimeData;
class QWidget;

/// The files outside the database that evidence comes from and goes to.
class EvidenceFiles
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFiles)

public:
    /// Asks over `parent`.
    EvidenceFiles(Dialogs& dialogs, QWidget& parent) : m_dialogs(dialogs), m_parent(parent) {}

    /// The paths of the files, not folders, that are dragged.
    static QStringList dragged(const QMimeData& data);
    /// Nothing when the file cannot be read, or is large and the user thinks better of it.
    std::optional<QByteArray> read(const QString& path) const;
    /// Whole or not at all; gives what went wrong, or nothing.
    static QString write(const QString& path, const QByteArray& content);

private:
    Dialogs& m_dialogs;
    QWidget& m_parent;
};
