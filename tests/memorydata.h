#pragma once

#include "core/datasource.h"
#include "core/definitions.h"
#include "core/registers.h"

#include <QDebug>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <utility>

/// Definitions, schools, register rows and values in memory, written as text the way the csv files are:
///
///     MemoryData data;
///     data.define("measure", {{"code", "myopic"}, {"level", "school"}, …});
///     data.school(2024, {{"code", "S1"}, {"type", "211"}, …});
///     data.value("myopic", 2024, "S1", "812");
///     const Definitions definitions = data.definitions();
///     FigureEngine engine(definitions, data);
///
/// A school keeps its identity over the years by its code. Fill it first: what an engine has read stays.
class MemoryData final : public DataSource
{
public:
    using Fields = std::initializer_list<std::pair<const char*, const char*>>;

    /// A record of a standing type.
    Record& define(const char* type, Fields fields) { return add(type, 0, fields); }
    /// A row of a register.
    Record& row(const char* type, int year, Fields fields) { return add(type, year, fields); }

    Record& school(int year, Fields fields)
    {
        Record& record = add("school", year, fields);
        const RecordType& type = *Registers::find(QStringLiteral("school"));
        record.school = identityOf(record.text(type.indexOf(QStringLiteral("code"))));
        m_books.remove(year);
        return record;
    }

    /// An empty school is the bureau. Text: a number, or —, 无, ** for a missing one.
    void value(const char* measure, int year, const char* school, const char* text, bool estimated = false)
    {
        Value value;
        value.estimated = estimated;
        const QString code = QString::fromUtf8(school);
        value.school = code.isEmpty() ? BureauItself : identityOf(code);
        const AmountText amount = AmountReader(QString(), Decimal::Places).read(QString::fromUtf8(text));
        Q_ASSERT(amount.amount || amount.missing);
        value.amount = amount.amount;
        value.missing = amount.missing;
        auto& column = m_values[{measureId(QString::fromUtf8(measure)), year}];
        column.append(value);
        std::sort(column.begin(), column.end(),
                  [](const Value& a, const Value& b) { return a.school < b.school; });
    }

    Definitions definitions() const
    {
        Definitions::Records standing;
        for (const RecordType& type : Registers::standing()) {
            standing.insert(type.id, m_records.value({type.id, 0}));
        }
        return Definitions(standing);
    }

    const SchoolBook& schools(int year) override
    {
        auto& book = m_books[year];
        if (!book) {
            book = std::make_shared<SchoolBook>(m_records.value({QStringLiteral("school"), year}));
        }
        return *book;
    }
    const QVector<Value>& values(qint64 measure, int year) override { return m_values[{measure, year}]; }
    const QVector<Record>& records(const RecordType& type, int year) override
    {
        return m_records[{type.id, year}];
    }
    const ReportedFigures& reported(const QString& figure, int year) override
    {
        return m_reported[{figure, year}];
    }
    /// As if the year had been locked with this number.
    void report(const QString& figure, int year, const QString& scope, std::optional<Decimal> amount)
    {
        m_reported[{figure, year}].insert(scope, {amount, 0, 0});
    }

    bool nothingToReport(const QString& registerId, int year) override
    {
        return m_declared.contains({registerId, year});
    }
    void declareNothing(const char* registerId, int year)
    {
        m_declared.append({QString::fromLatin1(registerId), year});
    }

private:
    Record& add(const char* typeId, int year, Fields fields)
    {
        const RecordType& type = *Registers::find(QString::fromLatin1(typeId));
        Record record = makeRecord(type, year);
        record.id = record.rev = ++m_lastId;
        for (const auto& [name, text] : fields) {
            const int field = type.indexOf(QString::fromLatin1(name));
            if (field < 0) {
                qFatal("%s has no field %s", typeId, name);
            }
            set(record, type.fields[field], field, QString::fromUtf8(text));
        }
        auto& records = m_records[{type.id, year}];
        records.append(record);
        return records.last();
    }

    void set(Record& record, const Field& field, int place, const QString& text)
    {
        QVariant& value = record.values[place];
        if (text == QStringLiteral("**")) {
            record.masked.append(field.name);
        } else if (text.isEmpty()) {
            value = QVariant();
        } else if (field.kind == FieldKind::Decimal) {
            value = Decimal::parse(text).value().millionths();
        } else if (field.kind == FieldKind::Bool) {
            value = qlonglong(text == QStringLiteral("yes"));
        } else if (field.kind == FieldKind::School) {
            value = qlonglong(identityOf(text));
        } else if (field.isNumber()) {
            value = text.toLongLong();
        } else {
            value = text;
        }
    }

    qint64 identityOf(const QString& code)
    {
        auto& identity = m_identities[code];
        identity = identity == 0 ? m_identities.size() : identity;
        return identity;
    }

    qint64 measureId(const QString& code) const
    {
        const RecordType& type = *Registers::find(QStringLiteral("measure"));
        for (const Record& record : m_records.value({type.id, 0})) {
            if (RecordView(type, record).text("code") == code) {
                return record.id;
            }
        }
        qFatal("there is no measure %s", qPrintable(code));
    }

    qint64 m_lastId = 1000;
    QHash<QString, qint64> m_identities;
    QVector<QPair<QString, int>> m_declared;
    // Maps: what was handed out must stay where it is when more is looked up.
    QMap<QPair<QString, int>, QVector<Record>> m_records;
    QMap<QPair<qint64, int>, QVector<Value>> m_values;
    QMap<QPair<QString, int>, ReportedFigures> m_reported;
    QMap<int, std::shared_ptr<SchoolBook>> m_books;
};
