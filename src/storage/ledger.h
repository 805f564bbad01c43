#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Who changes something, and through which door.
struct ChangeInfo {
    QString who;
    QString door;            ///< "window", "import", "command" or "program"
    QString source = {};     ///< the imported file's name
    QString sourceHash = {}; ///< SHA-256 of its bytes, hexadecimal
    QString note = {};
};

/// One touched row, as it is chained. Texts are UTF-8.
struct LedgerEntry {
    qint64 id = 0;
    qint64 change = 0;
    QByteArray subject; ///< "value", "year", "evidence" or the record type's id
    QByteArray key;
    std::optional<QByteArray> before = {}, after = {};
    qint64 previous = 0; ///< 0: none
    QByteArray place = {};
    int year = 0; ///< that the row belongs to, 0: none; it does not go into the chain
};

/// SHA-256 of the change's own fields; part of the hash of each of its entries.
QByteArray changeDigest(qint64 id, const QByteArray& at, const ChangeInfo& info);
/// SHA-256 over the hash before, the change's digest and the entry's fields, each with its length.
QByteArray entryHash(const QByteArray& hashBefore, const QByteArray& digest, const LedgerEntry& entry);
