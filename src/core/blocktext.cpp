#include "core/blocktext.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

class BlockParser
{
public:
    explicit BlockParser(const QString& text) : m_text(text) {}

    TextBlock parse()
    {
        TextBlock block;
        while (m_at < m_text.size()) {
            block.append(readRow());
        }
        return block;
    }

private:
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }
    static bool endsCell(QChar c) { return c == u'\t' || isLineEnd(c); }

    QStringList readRow()
    {
        QStringList row{readCell()};
        while (m_at < m_text.size() && m_text[m_at] == u'\t') {
            ++m_at;
            row.append(readCell());
        }
        if (m_at < m_text.size()) {
            m_at += QStringView(m_text).mid(m_at).startsWith(u"\r\n") ? 2 : 1;
        }
        return row;
    }

    QString readCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            if (const auto quoted = readQuoted()) {
                return *quoted;
            }
        }
        const auto* end = std::find_if(m_text.cbegin() + m_at, m_text.cend(), endsCell);
        const qsizetype from = std::exchange(m_at, end - m_text.cbegin());
        return m_text.mid(from, m_at - from);
    }

    /// Nothing, and nothing read, when the mark at hand opens no quotation.
    std::optional<QString> readQuoted()
    {
        QString cell;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                cell += m_text[at];
                continue;
            }
            const bool isLast = at + 1 == m_text.size();
            if (!isLast && m_text[at + 1] == u'"') {
                cell += m_text[++at];
            } else if (isLast || endsCell(m_text[at + 1])) {
                m_at = at + 1;
                return cell;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString quoted(const QString& cell)
{
    const bool needed =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; })
        || cell.startsWith(u'"');
    return needed ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

} // namespace

TextBlock parseBlock(const QString& text)
{
    return BlockParser(text).parse();
}

QString writeBlock(const TextBlock& block)
{
    QStringList lines;
    for (const QStringList& row : block) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), quoted);
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
