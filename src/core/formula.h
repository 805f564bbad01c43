#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include <memory>
#include <stdexcept>
#include <vector>

namespace mu {
class Parser;
}

/// A formula or filter that cannot be read; message() is in the user's language.
class FormulaError : public std::runtime_error
{
public:
    explicit FormulaError(const QString& message)
        : std::runtime_error(message.toStdString()), m_message(message)
    {
    }
    const QString& message() const { return m_message; }

private:
    QString m_message;
};

/// A name in a formula: a code, and which of its numbers is meant.
struct FormulaName {
    QString code;
    bool previous = false;  ///< `code.previous`: last year's
    bool published = false; ///< `code.published`: the rounded number as printed (figures only)
    bool peers = false;     ///< `code.peers`: the median of the schools of the same type (rules only)

    bool operator==(const FormulaName&) const = default;
};

/// An arithmetic formula over codes, read by muParser: + - * / ^, comparisons (1 or 0), && ||, ?:, min, max,
/// abs, sqrt, and round(x, n) half away from zero. Not copyable; evaluating is not thread-safe.
class Formula
{
    Q_DECLARE_TR_FUNCTIONS(Formula)

public:
    /// Throws FormulaError with the position and the offending word.
    explicit Formula(const QString& text);
    ~Formula();
    Formula(Formula&&) noexcept;
    Formula& operator=(Formula&&) noexcept;

    const QVector<FormulaName>& names() const { return m_names; }
    /// True when the formula is one plain code, so that its exact amount can be taken as it is.
    bool isPlainName() const { return m_plain; }
    /// Values stand in the order of names(). May be infinite or NaN (division by zero).
    double evaluate(const std::vector<double>& values) const;

private:
    void bindNames(const QString& text);

    std::unique_ptr<mu::Parser> m_parser;
    std::unique_ptr<std::vector<double>> m_slots;
    QVector<FormulaName> m_names;
    bool m_plain = false;
};
