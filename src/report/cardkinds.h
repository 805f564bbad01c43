#pragma once

#include "report/carddefinition.h"

#include <QCoreApplication>

/// What a card may say beyond its kind, title and span, which all cards have.
enum class CardKey { Figures, By, Years, Limit, Order, Register, Filter, Fields, Sort, Text };

/// A kind of card as staff choose it. The one table of which keys belong to which kind: the writer and the
/// editor of dashboards both go by it.
struct CardKindInfo {
    Q_DECLARE_TR_FUNCTIONS(CardKinds)

public:
    /// Of all kinds, in the order in which they are offered.
    static const QVector<CardKindInfo>& all();
    static const CardKindInfo& of(CardKind kind);

    /// In the user's language.
    QString name() const { return tr(englishName); }
    QString description() const { return tr(englishDescription); }
    bool has(CardKey key) const { return keys.contains(key); }

    CardKind kind;
    const char* englishName;
    const char* englishDescription;
    QVector<CardKey> keys;
};

/// The name of a grouping in the user's language.
QString groupingName(Grouping grouping);
