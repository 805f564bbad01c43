#include "report/cardtext.h"

#include "core/formula.h"

using namespace Qt::StringLiterals;

namespace {

const QString Opening = u"{{"_s;
const QString Closing = u"}}"_s;

} // namespace

QStringList CardText::codes() const
{
    QStringList codes;
    qsizetype from = 0;
    while ((from = m_text.indexOf(Opening, from)) >= 0) {
        const qsizetype to = m_text.indexOf(Closing, from);
        const QString code = to < 0 ? QString() : m_text.mid(from + 2, to - from - 2).trimmed();
        if (code.isEmpty()) {
            throw FormulaError(tr("“%1” names no figure in double braces").arg(m_text.mid(from, 12)));
        }
        codes.append(code);
        from = to + 2;
    }
    return codes;
}

QStringList CardText::filled(const std::function<QString(const QString& code)>& words) const
{
    QString text;
    qsizetype done = 0;
    for (const QString& code : codes()) {
        const qsizetype from = m_text.indexOf(Opening, done);
        text += m_text.mid(done, from - done) + words(code);
        done = m_text.indexOf(Closing, from) + 2;
    }
    return (text + m_text.mid(done)).split(u'\n', Qt::SkipEmptyParts);
}
