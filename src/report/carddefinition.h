#pragma once

#include "core/definitions.h"
#include "core/scope.h"

#include <QStringList>
#include <QVector>

class QJsonObject;

enum class CardKind { Figure, Trend, Ranking, Composition, Targets };

/// What a card of a dashboard is to show. Missing keys have the values given here.
struct CardDefinition {
    CardKind kind = CardKind::Figure;
    QString title;       ///< empty: the name of the first figure
    QStringList figures; ///< codes that exist; exactly one, except in trends, compositions and targets
    Grouping by = Grouping::Township;
    int years = 5; ///< trends and the small line of a figure: how many, up to the dashboard's year
    int span = 0;  ///< of the twelve columns; 0: as is usual for the kind
    int limit = 0; ///< of bars or slices; 0: as is usual for the kind
    bool worstFirst = false;
};

/// Reads the field `cards` of a dashboard: a JSON array of objects with the keys kind (figure, trend,
/// ranking, composition, targets), title, figure or figures, by (township, type, ownership, school), years,
/// span, limit and order (best, worst). Throws FormulaError that names the card and what is wrong with it.
class CardReader
{
    Q_DECLARE_TR_FUNCTIONS(CardReader)

public:
    explicit CardReader(const Definitions& definitions) : m_definitions(definitions) {}

    QVector<CardDefinition> read(const QString& json);

private:
    CardDefinition readCard(const QJsonObject& object) const;
    void checkKeys(const QJsonObject& object) const;
    QString readWord(const QJsonObject& object, const QString& key) const;
    int readNumber(const QJsonObject& object, const QString& key, int usual, int least, int most) const;
    QStringList readFigures(const QJsonObject& object, CardKind kind) const;
    void checkTogether(const CardDefinition& card) const;
    [[noreturn]] void fail(const QString& message) const;

    const Definitions& m_definitions;
    int m_number = 0; ///< of the card being read, counted from 1
};
