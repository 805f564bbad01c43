#include "core/formula.h"

#include "core/decimal.h"

#include <muParser.h>

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

double roundHalfAway(double number, double places)
{
    const auto rounded = Decimal::fromDouble(number, static_cast<int>(places));
    return rounded ? rounded->toDouble() : std::numeric_limits<double>::quiet_NaN();
}

FormulaName readName(const QString& word)
{
    FormulaName name;
    QStringList parts = word.split(u'.');
    name.code = parts.takeFirst();
    for (const QString& part : parts) {
        if (part == u"previous"_s && !name.previous) {
            name.previous = true;
        } else if (part == u"published"_s && !name.published) {
            name.published = true;
        } else if (part == u"peers"_s && !name.peers) {
            name.peers = true;
        } else {
            throw FormulaError(Formula::tr("“%1” is not something that can be asked of “%2”; only .previous, "
                                           ".published and .peers are known")
                                   .arg(part, name.code));
        }
    }
    return name;
}

FormulaError unreadable(const QString& text, qsizetype position)
{
    return FormulaError(Formula::tr("“%1” cannot be read as a formula, at character %2 (%3)")
                            .arg(text)
                            .arg(position + 1)
                            .arg(text[position]));
}

/// muParser would take `students = 2000` for an assignment, which is always 2000.
void refuseAssignment(const QString& text)
{
    static const QRegularExpression assignment(u"(?<![<>=!])=(?!=)"_s);
    if (const auto match = assignment.match(text); match.hasMatch()) {
        throw unreadable(text, match.capturedStart());
    }
}

} // namespace

Formula::Formula(const QString& text)
    : m_parser(std::make_unique<mu::Parser>()), m_slots(std::make_unique<std::vector<double>>())
{
    if (text.trimmed().isEmpty()) {
        throw FormulaError(tr("The formula is empty"));
    }
    try {
        m_parser->DefineNameChars("0123456789_.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        m_parser->DefineFun("round", roundHalfAway);
        m_parser->SetExpr(text.toStdString());
        refuseAssignment(text);
        bindNames(text);
        m_parser->Eval();
        if (m_parser->GetNumResults() > 1) {
            throw unreadable(text, text.lastIndexOf(u','));
        }
    } catch (const mu::Parser::exception_type& error) {
        throw FormulaError(tr("“%1” cannot be read as a formula, at character %2 (%3)")
                               .arg(text)
                               .arg(error.GetPos() + 1)
                               .arg(QString::fromStdString(error.GetToken())));
    }
}

Formula::~Formula() = default;
Formula::Formula(Formula&&) noexcept = default;
Formula& Formula::operator=(Formula&&) noexcept = default;

void Formula::bindNames(const QString& text)
{
    const mu::varmap_type used = m_parser->GetUsedVar();
    m_slots->assign(used.size(), 1.0); // the addresses stay: the vector is never resized again
    size_t slot = 0;
    for (const auto& [word, unused] : used) {
        m_names.append(readName(QString::fromStdString(word)));
        m_parser->DefineVar(word, &(*m_slots)[slot++]);
    }
    m_plain = m_names.size() == 1 && text.trimmed() == QString::fromStdString(used.begin()->first);
}

double Formula::evaluate(const std::vector<double>& values) const
{
    std::copy(values.begin(), values.end(), m_slots->begin());
    try {
        return m_parser->Eval();
    } catch (const mu::Parser::exception_type&) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}
