#pragma once

#include "core/schoolbook.h"

#include <QString>

/// By what a figure may be divided.
enum class Grouping { None, Township, Type, Ownership, School };

/// Which schools are looked at: those that fulfil every condition that is not empty.
struct SchoolFilter {
    QString township = {}; ///< its code
    /// Code of a school type, or the first digits that several share: "2" is all of primary.
    QString type = {};
    QString ownership = {};

    bool isEmpty() const { return township.isEmpty() && type.isEmpty() && ownership.isEmpty(); }
    bool contains(const SchoolProfile& profile) const;

    bool operator==(const SchoolFilter&) const = default;
};

/// The part of the bureau's schools that a figure is computed over: all, or those that share a township,
/// a type or an ownership, or a single school; in each case only those within the filter.
struct Scope {
    Grouping grouping = Grouping::None;
    QString key;       ///< code of the township, type or ownership; a school's code
    qint64 school = 0; ///< Grouping::School only
    /// 0: every year as it was reported. Else a year: a school of an earlier year counts where its successors
    /// of that year stand (the comparable basis).
    int comparableTo = 0;
    SchoolFilter within = {};

    bool isBureau() const { return grouping == Grouping::None && within.isEmpty(); }
    /// It consists of whole townships, so that what is of no school may belong to it.
    bool isOfTownships() const;
    bool containsTownship(const QString& township) const;
    /// As the snapshots of locked years name it: "bureau", "township:CODE", "type:CODE", "ownership:CODE",
    /// "school:IDENTITY". Names and codes of schools may be corrected later, these stay. A filter is added
    /// after "+"; no snapshot holds such.
    QString code() const;

    bool operator==(const Scope&) const = default;
};

size_t qHash(const Scope& scope, size_t seed = 0) noexcept;

/// The scope that a school falls into.
Scope scopeOf(Grouping grouping, const SchoolProfile& profile);
