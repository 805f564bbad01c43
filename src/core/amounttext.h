#pragma once

#include "core/decimal.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

/// Why a value is not a number. A value that was never entered has no row at all.
enum class Missing { NotApplicable, NothingToReport, Masked };

/// The word under which a reason is stored ("not_applicable" …) and back.
QString missingCode(Missing reason);
std::optional<Missing> missingFromCode(QStringView code);
/// How a reason is written in a cell: —, 无, **.
QString missingMark(Missing reason);

/// What a person meant by the text of one cell.
struct AmountText {
    std::optional<Decimal> amount;
    std::optional<Missing> missing;
    QString error;      ///< set when the text is neither; says why
    QString suggestion; ///< what would be right, when it can be told
    /// With an error: the same sum of money in the measure's own unit, exactly; for who shows what he takes.
    std::optional<Decimal> converted;

    bool isBlank() const { return !amount && !missing && error.isEmpty(); }
};

/// Reads amounts as clerks write them: full-width digits, thousands separators, a unit behind the
/// number that agrees with the measure's own, and the marks for a missing number. A unit of another
/// size (万元 in a measure counted in 元) is an error with the converted number as the suggestion:
/// nothing is converted silently, and nothing that is not a number ever becomes 0.
class AmountReader
{
    Q_DECLARE_TR_FUNCTIONS(AmountReader)

public:
    /// `unit` as the measure prints it, `decimals` the places that a value may have (0..6).
    AmountReader(QString unit, int decimals);

    AmountText read(const QString& text) const;

private:
    AmountText readNumber(QString number, QString suffix, const QString& original) const;
    AmountText withForeignUnit(Decimal number, const QString& suffix, const QString& original) const;

    QString m_unit;
    int m_decimals;
};
