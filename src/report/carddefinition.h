#pragma once

#include "core/definitions.h"
#include "core/scope.h"

#include <QStringList>
#include <QVector>

class QJsonObject;

enum class CardKind { Figure, Trend, Ranking, Composition, Targets, Heat, Scatter, Records, Text };

/// What a card of a dashboard is to show. Missing keys have the values given here.
struct CardDefinition {
    CardKind kind = CardKind::Figure;
    QString title; ///< empty: the name of the first figure, or of the register
    /// Codes that exist. Figures and rankings have one, scatters two (from left to right, and upright), texts
    /// those that stand in them, records none, all others one or more.
    QStringList figures;
    Grouping by = Grouping::Township; ///< scatters: by what the schools are coloured, None for all alike
    int years = 5;        ///< trends and the small line of a figure: how many, up to the dashboard's year
    int span = 0;         ///< of the twelve columns; 0: as is usual for the kind
    int limit = 0;        ///< of bars, slices or rows; 0: as is usual for the kind
    bool ordered = false; ///< heat tables: by the first figure, else as the groups are listed
    bool worstFirst = false;

    const RecordType* registerType = nullptr; ///< records: a yearly register
    Filter filter;                            ///< records
    QString filterText;                       ///< records: as it was written
    QVector<int> fields;                      ///< records: at least one
    int sortField = -1;                       ///< records; -1: as they are stored
    bool descending = false;                  ///< records
    QString text;                             ///< texts: a paragraph a line, figures' codes in double braces

    /// The filter is as its text says.
    bool operator==(const CardDefinition& other) const;
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
/// ranking, composition, targets, heat, scatter, records, text), title, figure or figures, by (township,
/// type, ownership, school), years, span, limit and order (best, worst); of records also register, filter,
/// fields and sort ("date", "-date" for the latest first); of texts also text. Throws FormulaError when it is
/// no list, else CardError.
class CardReader
{
    Q_DECLARE_TR_FUNCTIONS(CardReader)

public:
    explicit CardReader(const Definitions& definitions) : m_definitions(definitions) {}

    QVector<CardDefinition> read(const QString& json);

private:
    CardDefinition readCard(const QJsonObject& object) const;
    void checkKeys(const QJsonObject& object, CardKind kind) const;
    QString readWord(const QJsonObject& object, const QString& key) const;
    int readNumber(const QJsonObject& object, const QString& key, int usual, int least, int most) const;
    QStringList readList(const QJsonObject& object, const QString& key) const;
    QStringList readFigures(const QJsonObject& object, CardKind kind) const;
    void checkFigures(const QStringList& codes) const;
    void checkCount(const QStringList& codes, CardKind kind) const;
    Grouping readGrouping(const QJsonObject& object, CardKind kind) const;
    void readOrder(const QJsonObject& object, CardDefinition& card) const;
    void checkTogether(const CardDefinition& card) const;
    void readRecords(const QJsonObject& object, CardDefinition& card) const;
    void readFilter(const QString& text, CardDefinition& card) const;
    int fieldOf(const CardDefinition& card, const QString& name) const;
    void readText(const QJsonObject& object, CardDefinition& card) const;
    [[noreturn]] void fail(const QString& message) const;

    const Definitions& m_definitions;
    int m_number = 0;      ///< of the card being read, counted from 1
    mutable QString m_key; ///< that is being read or checked
};
