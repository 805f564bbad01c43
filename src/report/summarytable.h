#pragma once

#include "core/fieldtext.h"
#include "core/figureengine.h"
#include "report/tabledefinition.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/// What stands behind a cell, so that it can be opened: a figure's number, or a field of a register's row.
struct CellOrigin {
    QString figure; ///< code; empty when the cell is no figure's
    Scope scope;
    int year = 0;
    QString registerType; ///< id of the register; empty when the cell is no record's
    qint64 record = 0;    ///< Record::id
    QString field;

    bool isFigure() const { return !figure.isEmpty(); }
    bool isRecord() const { return !registerType.isEmpty(); }
};

/// One cell. Blanks, dashes and stars are told apart, and none is 0.
struct TableCell {
    enum class Kind {
        Text,
        Number,
        NotReported,   ///< due but missing: shown as a blank (空格为应填未填)
        NotApplicable, ///< cannot be there, or cannot be known: shown as — (不适用或不详)
        Masked         ///< hidden on purpose: shown as **
    };

    Kind kind = Kind::Text;
    QString text;                  ///< as shown, of every kind: "52.75", "超20", "-1.14百分点", "—"
    std::optional<Decimal> number; ///< Kind::Number only
    int decimals = 0;              ///< that a Number is shown with
    QString suffix;                ///< shown behind a Number: percentage points
    bool published = false;        ///< set by hand as published, not computed
    QString asReported;            ///< in words, when the year was locked with another number
    bool sensitive = false;        ///< of a figure that is kept out of exports: files show **
    CellOrigin origin;

    bool isMissing() const { return kind != Kind::Text && kind != Kind::Number; }

    static TableCell ofText(const QString& text);
    static TableCell ofNumber(Decimal number, int decimals, const QString& suffix = {});
    static TableCell missing(Kind why);
};

struct TableColumn {
    enum class Align { Left, Centre, Right };

    QString name;
    QString unit; ///< empty when there is none, or when each row has its own
    Align align = Align::Left;

    /// "近视率（%）"
    QString header() const;
};

struct TableRow {
    QVector<TableCell> cells; ///< one for each column
    bool isTotal = false;     ///< 合计: computed over the whole bureau, not a sum of the rows
};

/// The words around every table, in the user's language.
struct TableWords {
    QString reportingUnit; ///< 填报单位
    QString head;          ///< 单位负责人
    QString checker;       ///< 审核人
    QString compiler;      ///< 填报人
    QString date;          ///< 填报日期, with room for year, month and day
};

/// A summary table 汇总表 with its numbers, ready for the window or a file.
struct SummaryTable {
    QString code;
    int year = 0;
    QString title;
    QString unitLine;
    QVector<TableColumn> columns; ///< the first is 序号, the second says what a row is
    QVector<TableRow> rows;
    QStringList notes; ///< the definition's, then what the numbers themselves call for
    TableWords words;
    int labelColumns = 2; ///< how many columns on the left say what a row is
};

/// Fills a table for a year. Every number comes from the engine; nothing is added up here.
///
/// Groups of schools get a 合计 row of the figures over the whole bureau, unless the row filter leaves out
/// a school in operation: then the bureau's figures are not those of the rows. The filter only chooses which
/// rows are listed; where a group holds schools that do not pass, a note says that its figures count them.
SummaryTable buildTable(const TableDefinition& definition, FigureEngine& engine, const FieldText& text,
                        int year);
