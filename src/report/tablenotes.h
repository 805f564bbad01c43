#pragma once

#include "core/figureengine.h"
#include "report/summarytable.h"

#include <QCoreApplication>
#include <QSet>

/// A figure's number of one year that a table shows.
struct FigureUse {
    const Figure* figure = nullptr;
    int year = 0;

    bool operator==(const FigureUse&) const = default;
};

/// Writes the notes that a table's numbers themselves call for, each a line or empty: a reader must not take
/// 98 schools for all 103, a number set by hand for a computed one, or a blank for a zero.
class TableNotes
{
    Q_DECLARE_TR_FUNCTIONS(TableNotes)

public:
    /// `scopes` are those of the table's rows, which do not overlap.
    TableNotes(FigureEngine& engine, int year, const QVector<FigureUse>& uses, const QVector<Scope>& scopes);

    QStringList ofFigures(const SummaryTable& table);
    static QString blanks(const SummaryTable& table);
    static QString line(const QString& text);

private:
    QString coverage();
    QString published(const SummaryTable& table) const;
    QString restated(const SummaryTable& table) const;
    QString definitionChanges() const;
    void addCoverage(const FigureUse& use, QStringList& items);
    void addParts(const FigureVersion& version, int year, QStringList& items);
    Coverage covered(const FigureUse& use);
    QString coverageText(const FigureUse& use, const FigureVersion& version, const Coverage& coverage) const;
    bool isOfBureau(const FigureVersion& version) const;
    QString nameOf(const FigureUse& use) const;

    FigureEngine& m_engine;
    int m_year;
    QVector<FigureUse> m_uses;
    QVector<Scope> m_scopes;
    QSet<QPair<QString, int>> m_told; // parts that several figures share are told once
};
