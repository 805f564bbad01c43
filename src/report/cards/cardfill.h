#pragma once

#include "report/carddata.h"

#include <QCoreApplication>

/// Fills a card with what its kind shows; one file a kind.
class CardFill
{
    Q_DECLARE_TR_FUNCTIONS(CardFill)

public:
    CardFill(CardData& card, const CardDefinition& definition, FigureEngine& engine)
        : m_card(card), m_definition(definition), m_engine(engine)
    {
    }

    void fill();

private:
    void fillFigure();
    void fillTrend();
    void fillRanking();
    void fillComposition();
    void fillTargets();
    void fillHeat();
    void fillScatter();
    void fillRecords();
    void fillText();
    void placeNumbers(const QStringList& codes);

    const Figure& figureOf(const QString& code) const { return *m_engine.definitions().figure(code); }
    int year() const { return m_card.view.year; }
    /// "Whole bureau", or the filter's name.
    QString wholeName() const;
    /// What qualifies a number, in words.
    QString marks(const QString& code, int year, const Scope& scope);
    CardSeries seriesOf(const QString& code);
    /// Numbers that left the house before they were corrected; without points where there are none.
    CardSeries reportedOf(const CardSeries& series);
    CardBar barOf(const QString& code, const QString& name, const Scope& scope);
    /// One bar a group; groups that the figure does not concern (no school that should report) have none.
    QVector<CardBar> barsOver(Grouping by, const QString& code);
    void gatherSmallSlices(qsizetype limit);
    CardColumn columnOf(const QString& code) const;
    CardRow rowOf(const QString& name, const Scope& scope);
    CardCell cellOf(const QString& code, const Scope& scope);
    void orderRows();
    void giveStandings();
    void addDots();
    void giveGroups();
    void keepLargestGroups(const QVector<QPair<QString, int>>& groups);
    void markOutliers();
    QVector<const Record*> recordsWanted();
    void orderRecords(QVector<const Record*>& rows) const;

    CardData& m_card;
    const CardDefinition& m_definition;
    FigureEngine& m_engine;
};
