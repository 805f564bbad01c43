#pragma once

#include <QString>

#include <optional>

/// What a field of a record holds, and with it how it is stored, shown, entered and checked.
enum class FieldKind {
    Text,      ///< one line
    LongText,  ///< several lines
    Integer,   ///< whole number
    Decimal,   ///< exact decimal number, at most `decimals` places, stored in millionths
    Bool,      ///< yes or no
    Date,      ///< ISO yyyy-MM-dd
    Year,      ///< calendar year
    Choice,    ///< a code of the code list `target`
    School,    ///< a school's identity, entered by code or name
    Reference, ///< the code of a record of the standing type `target`
};

/// One field of a record type. The name is the column of the table, the header of an import and the
/// objectName of the form's widget; the label is its English name, translated in context "Registers".
struct Field {
    QString name;
    const char* label = nullptr;
    FieldKind kind = FieldKind::Text;
    QString target;                ///< Choice: the code list. Reference: the record type's id.
    QString unit;                  ///< of a number, as printed: 人, 万元, ㎡
    int decimals = 0;              ///< Decimal: places a value may have (0..6)
    std::optional<qint64> minimum; ///< of a number, in whole units
    std::optional<qint64> maximum;
    bool required = false;

    static Field text(const char* name, const char* label);
    static Field longText(const char* name, const char* label);
    static Field integer(const char* name, const char* label, const char* unit = "");
    static Field decimal(const char* name, const char* label, const char* unit, int decimals);
    static Field boolean(const char* name, const char* label);
    static Field date(const char* name, const char* label);
    static Field year(const char* name, const char* label);
    static Field choice(const char* name, const char* label, const char* list);
    static Field school(const char* name, const char* label);
    static Field reference(const char* name, const char* label, const char* type);

    Field require() const;
    Field range(qint64 from, qint64 to) const;
    Field atLeast(qint64 from) const;

    bool isNumber() const
    {
        return kind == FieldKind::Integer || kind == FieldKind::Decimal || kind == FieldKind::Year;
    }
};
