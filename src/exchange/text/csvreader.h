#pragma once

#include <QCoreApplication>
#include <QStringView>
#include <QVector>

#include <functional>

#include "exchange/complaint.h"
#include "exchange/sheet.h"

/// Reads comma separated values as in RFC 4180: quoted fields may hold separators, doubled quotes and line
/// breaks; lines end in CRLF, LF or CR.
///
/// Cells are Text or Empty and keep their white space. An apostrophe that guards a text from being taken for
/// a formula (see TabWriter) is dropped. A quote that is never closed is a complaint, and the record that it
/// would swallow is left out. Rows are records: a record with line breaks in it is one row, as in Excel.
/// Records that no table holds (more than 16,384 cells, or longer than some 16 million characters) end the
/// reading with a complaint.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    /// The text must outlive the reader. Without a separator it is the one of comma, semicolon and tabulator
    /// that occurs most often in the first record that holds any of them outside quotes.
    explicit CsvReader(QStringView text, QChar separator = {});
    /// The same for a text that comes in pieces, of which only what a record needs is held. The function
    /// gives the next piece; it is empty at the end.
    explicit CsvReader(std::function<QString()> nextPiece);

    QVector<QVector<Cell>> read();
    /// One record more, without its blank cells at the end. False when there is none, or a complaint.
    bool next(QVector<Cell>* record);
    const QVector<Complaint>& complaints() const { return m_complaints; }
    QChar separator() const { return m_separator; }

private:
    QChar detectSeparator() const;
    QVector<Cell> readWholeRecord();
    QVector<Cell> readRecord();
    bool holdMore();
    QString readField();
    void readQuoted(QString& field);
    void skipLineBreak();
    bool atLineBreak() const;
    bool atEnd() const { return m_at >= m_text.size(); }
    void complainUnclosed();
    void complainTooLong();

    std::function<QString()> m_nextPiece; // none: all of the text is there
    QString m_held;                       // what is there of a text in pieces
    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_openedAt = -1; // where the quote stands that was never closed
    bool m_isTooLong = false;
    int m_row = 0;
    int m_column = 0;
    QVector<Complaint> m_complaints;
};
