#pragma once

#include "core/schoolbook.h"

#include <QString>

/// By what a figure may be divided.
enum class Grouping { None, Township, Type, Ownership, School };

/// The part of the bureau's schools that a figure is computed over: all, or those that share a township,
/// a type or an ownership, or a single school.
struct Scope {
    Grouping grouping = Grouping::None;
    QString key;       ///< code of the township, type or ownership; a school's code
    qint64 school = 0; ///< Grouping::School only
    /// 0: every year as it was reported. Else a year: a school of an earlier year counts where its successors
    /// of that year stand (the comparable basis).
    int comparableTo = 0;

    bool isBureau() const { return grouping == Grouping::None; }
    /// By the profile as it is; FigureEngine::membership() follows the lineage.
    bool contains(const SchoolProfile& profile) const;
    /// As the snapshots of locked years name it: "bureau", "township:CODE", "type:CODE", "ownership:CODE",
    /// "school:IDENTITY". Names and codes of schools may be corrected later, these stay.
    QString code() const;

    bool operator==(const Scope&) const = default;
};

size_t qHash(const Scope& scope, size_t seed = 0) noexcept;

/// The scope that a school falls into.
Scope scopeOf(Grouping grouping, const SchoolProfile& profile);
