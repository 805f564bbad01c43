#pragma once

#include "core/fieldtext.h"
#include "core/figureengine.h"

#include <QCoreApplication>
#include <QVector>

/// One row behind a figure: a school's value, a record of a register, or a published number.
struct TraceRow {
    enum class Kind { Value, Record, Published };

    Kind kind = Kind::Value;
    QString figure; ///< the figure that reads the row: the traced one, or one that it is computed from
    QString side;   ///< "numerator" or "denominator" of a ratio, else empty
    int year = 0;
    QString owner; ///< the school's name, or the record's key fields
    QString what;  ///< the measure's name and unit, or the register's name
    QString text;  ///< the number or content as shown; empty when missing
    QString state; ///< in words: counted, not reported, not in operation …
    bool counted = false;
    qint64 rev = 0;    ///< history entry that wrote it; 0 when nothing is stored
    ValueKey valueKey; ///< Kind::Value
    QString type;      ///< Kind::Record: the register's id
    qint64 record = 0; ///< Kind::Record: the record's id
};

/// Follows a figure down to its rows, through all figures that it is computed from.
class FigureTrace
{
    Q_DECLARE_TR_FUNCTIONS(FigureTrace)

public:
    FigureTrace(FigureEngine& engine, const FieldText& text) : m_engine(engine), m_text(text) {}

    /// `code` must exist. Schools outside the figure's filters are left out.
    QVector<TraceRow> rows(const QString& code, int year, const Scope& scope = {});
    /// How the figure is computed in the year, in formulas and filters.
    QString computation(const QString& code, int year) const;
    /// The same with the names of measures and figures in place of their codes.
    QString computationInWords(const QString& code, int year) const;

private:
    void addFigure(const QString& code, int year, const Scope& scope, QVector<TraceRow>& rows);
    void addPublished(const Figure& figure, int year, QVector<TraceRow>& rows) const;
    void addTerms(const Figure& figure, const FigureVersion& version, int year, const Scope& scope,
                  QVector<TraceRow>& rows);
    void addCells(const SchoolTerms& terms, const SchoolTerm& term, const Formula& formula,
                  const TraceRow& like, QVector<TraceRow>& rows) const;
    void addRecords(const Figure& figure, const FigureVersion& version, int year, const Scope& scope,
                    QVector<TraceRow>& rows);
    QString ownerOf(const RecordType& type, const Record& record) const;
    bool isDivided(const RecordType& type, const Record& record, const Scope& scope) const;
    static QString stateText(const SchoolTerm& term, Membership member);
    static QString dividedText();

    FigureEngine& m_engine;
    const FieldText& m_text;
    QSet<QPair<QString, int>> m_seen;
};
