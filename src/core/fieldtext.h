#pragma once

#include "core/datasource.h"
#include "core/definitions.h"
#include "core/record.h"

#include <QCoreApplication>
#include <QDate>
#include <QVariant>

/// Turns the content of fields into text for people and back: one place for lists, forms, import and export.
/// Choices are written by label and read by code or label; schools by name (code where names are shared) and
/// read by either; dates are ISO; numbers plain. A sum of money may be written in another unit of money: it
/// is converted, exactly or not at all.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)

public:
    struct Parsed {
        QVariant value; ///< invalid: the field is empty
        bool masked = false;
        bool converted = false; ///< from another unit of money: who can shows the result
        QString error;
        QString suggestion;
    };

    FieldText(const Definitions& definitions, DataSource& source)
        : m_definitions(definitions), m_source(source)
    {
    }

    /// Empty text gives an empty value; whether the field is required is for checkRecord().
    Parsed parse(const Field& field, const QString& text, int year) const;
    QString show(const Field& field, const QVariant& value, int year) const;
    /// As show(), with ** for a masked field.
    QString show(const RecordType& type, const Record& record, int field) const;
    /// The fields of the natural key, which tell a record from its like: two awards of one name have gone to
    /// two schools.
    QString showKey(const RecordType& type, const Record& record) const;
    /// For machines and for filters: choices and schools by code.
    QString code(const Field& field, const QVariant& value, int year) const;

    /// What is wrong with a record as a whole: required fields that are empty, fields out of order.
    struct Finding {
        QString field;
        QString message;
    };
    QVector<Finding> checkRecord(const RecordType& type, const Record& record) const;

    /// 2024-9-1 with - / . or 年月日, 20240901, 9-1 (in `year`, unless that is 0), 今天; invalid for other
    /// text.
    static QDate readDate(const QString& text, int year);

    /// The type's or field's name in the user's language.
    static QString label(const char* source);

private:
    Parsed parseNumber(const Field& field, const QString& text) const;
    Parsed parseChoice(const Field& field, const QString& text) const;
    Parsed parseReference(const Field& field, const QString& text) const;
    Parsed parseSchool(const QString& text, int year) const;
    static Parsed parseBool(const QString& text);
    static Parsed parseDate(const QString& text, int year);

    const Definitions& m_definitions;
    DataSource& m_source;
};
