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

    bool operator==(const CardDefinition&) const = default;
};

/// The word of a kind, as the field `cards` has it.
QString cardKindWord(CardKind kind);
/// Whether a card of the kind may show more than one figure.
bool takesSeveralFigures(CardKind kind);
/// The word of a grouping, as the field `cards` has it.
QString groupingWord(Grouping grouping);

/// What is wrong with a card: the message names the card, and `key` is the one to look at.
class CardError : public FormulaError
{
public:
    CardError(int card, const QString& key, const QString& problem, const QString& message)
        : FormulaError(message), m_card(card), m_key(key), m_problem(problem)
    {
    }
    int card() const { return m_card; } ///< counted from 1
    const QString& key() const { return m_key; }
    const QString& problem() const { return m_problem; } ///< without the card's number

private:
    int m_card;
    QString m_key, m_problem;
};

/// Reads the field `cards` of a dashboard: a JSON array of objects with the keys kind (figure, trend,
/// ranking, composition, targets), title, figure or figures, by (township, type, ownership, school), years,
/// span, limit and order (best, worst). Throws FormulaError when it is no list, else CardError.
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
    int m_number = 0;      ///< of the card being read, counted from 1
    mutable QString m_key; ///< that is being read or checked
};
