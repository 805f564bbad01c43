#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

/// The text of a file. When the error is not empty there is no text.
struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" or the name asked for
    QString error;    ///< in words for the user, with the line of the first bad byte
};

/// Turns the bytes of a text into text and loses nothing silently: bytes that belong to no character and
/// NUL characters are errors.
///
/// Without a name the encoding is found: a byte order mark, else strict UTF-8, else GB18030. With a name
/// (as ICU knows it) that encoding is used; GB2312 and GBK are read as GB18030, which contains both.
/// A byte order mark is not part of the text.
DecodedText decodeText(QByteArrayView bytes, const QString& encodingName = {});

/// The same for a file of any size, read from its start in pieces: gives the encoding and what is wrong, but
/// not the text, which TextPieces gives then.
DecodedText examineText(QIODevice& device, const QString& encodingName = {});
