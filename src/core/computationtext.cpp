#include "core/computationtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString label(const char* source)
{
    return QCoreApplication::translate("Registers", source);
}

} // namespace

QString ComputationText::withFactor(const QString& text, const FigureVersion& version)
{
    const bool plain = version.factor == Decimal::fromInt(1);
    const QString scaled = plain ? text : text + u" × "_s + version.factor.toString();
    return version.years > 1 ? tr("%1, added up over %2 years").arg(scaled).arg(version.years) : scaled;
}

QString ComputationText::codes(const FigureVersion& version) const
{
    const auto restricted = [](const QString& formula, const QString& filter) {
        return filter.isEmpty() ? formula : u"%1 [%2]"_s.arg(formula, filter);
    };
    if (version.registerType != nullptr) {
        static const QHash<FigureKind, QString> verbs = {
            {FigureKind::Count, u"count"_s}, {FigureKind::Sum, u"sum"_s}, {FigureKind::Record, u"value"_s}};
        const RecordType& type = *version.registerType;
        const QString what = version.field < 0 ? type.id : type.id + u'.' + type.fields[version.field].name;
        return withFactor(u"%1(%2)"_s.arg(verbs.value(version.kind), restricted(what, version.filterText)),
                          version);
    }
    QString text = restricted(version.numeratorText, version.numeratorFilterText);
    if (version.denominator) {
        text += u" ÷ "_s + restricted(version.denominatorText, version.denominatorFilterText);
    }
    return withFactor(text, version);
}

QString ComputationText::words(const FigureVersion& version) const
{
    if (version.registerType != nullptr) {
        return withFactor(registerWords(version), version);
    }
    const auto side = [this](const QString& formula, const Filter& filter) {
        const QString text = formulaWords(formula);
        return filter.isEmpty() ? text : tr("%1 (%2)").arg(text, filterWords(filter));
    };
    QString text = side(version.numeratorText, version.numeratorFilter);
    if (version.denominator) {
        text += u" ÷ "_s + side(version.denominatorText, version.denominatorFilter);
    }
    return withFactor(text, version);
}

QString ComputationText::registerWords(const FigureVersion& version) const
{
    const RecordType& type = *version.registerType;
    const QString name = label(type.label);
    const QString field = version.field < 0 ? QString() : label(type.fields[version.field].label);
    QString text = tr("the number of rows of “%1”").arg(name);
    if (version.kind == FigureKind::Sum) {
        text = tr("the sum of “%2” in “%1”").arg(name, field);
    } else if (version.kind == FigureKind::Record) {
        text = tr("“%2” in “%1”").arg(name, field);
    } else if (!field.isEmpty()) {
        text = tr("the number of different “%2” in “%1”").arg(name, field);
    }
    return version.filter.isEmpty() ? text : tr("%1 (%2)").arg(text, filterWords(version.filter));
}

QString ComputationText::formulaWords(const QString& formula) const
{
    static const QRegularExpression word(u"[a-z][a-z0-9_]*(\\.[a-z]+)*"_s);
    QString result;
    qsizetype done = 0;
    for (const auto& match : word.globalMatch(formula)) {
        const QStringList parts = match.captured().split(u'.');
        const Measure* measure = m_definitions.measure(parts.first());
        const Figure* figure = m_definitions.figure(parts.first());
        if (measure == nullptr && figure == nullptr) {
            continue; // a function
        }
        QString name = measure != nullptr ? measure->name : figure->name;
        if (parts.contains(u"published"_s)) {
            name = tr("%1 as published").arg(name);
        }
        if (parts.contains(u"previous"_s)) {
            name = tr("%1 of last year").arg(name);
        }
        if (parts.contains(u"peers"_s)) {
            name = tr("%1 of its peers (median)").arg(name);
        }
        result += formula.mid(done, match.capturedStart() - done) + name;
        done = match.capturedEnd();
    }
    return result + formula.mid(done);
}

QString ComputationText::filterWords(const Filter& filter) const
{
    QStringList parts;
    for (const auto& part : filter.parts()) {
        QStringList operands;
        for (const QString& operand : part.operands) {
            const bool isYes = operand == u"yes"_s;
            operands.append(part.field->kind == FieldKind::Choice
                                ? m_definitions.label(part.field->target, operand)
                            : part.field->kind == FieldKind::Bool ? (isYes ? tr("yes") : tr("no"))
                                                                  : operand);
        }
        QString right = operands.join(tr(" or "));
        if (part.otherField != nullptr) {
            right = label(part.otherField->label);
        } else if (operands.isEmpty()) {
            right = tr("empty");
        }
        const QString sign = part.sign == u"~"_s ? tr("begins with") : part.sign;
        parts.append(u"%1 %2 %3"_s.arg(label(part.field->label), sign, right));
    }
    return parts.join(tr(", "));
}
