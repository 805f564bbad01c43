#pragma once

#include "core/datasource.h"
#include "core/definitions.h"

/// How much of what is expected has been reported. A value is reported when it is a number or a reason why
/// there is none.
struct Share {
    int expected = 0;
    int reported = 0;

    int missing() const { return expected - reported; }
};

/// What a year still lacks, derived from the definitions: every measure is expected of each school in
/// operation that it applies to, or once of the bureau; every register is expected to hold rows or to have
/// been declared empty. Points into the definitions, so it lives no longer than they do.
struct Completeness {
    struct School {
        qint64 school = BureauItself;
        Share share;
        QVector<const Measure*> missing;
    };
    struct OfMeasure {
        const Measure* measure = nullptr;
        Share share;
    };
    enum class RegisterState { Open, HasRows, DeclaredEmpty };
    struct Register {
        const RecordType* type = nullptr;
        RegisterState state = RegisterState::Open;
    };
    struct Office {
        QString code, name;
        Share share;
        QVector<School> schools; ///< the bureau itself first, then by the schools' code; those expected only
        QVector<OfMeasure> measures;
        QVector<Register> registers;

        int openRegisters() const;
        bool isComplete() const { return share.missing() == 0 && openRegisters() == 0; }
    };

    Completeness(const Definitions& definitions, DataSource& source, int year);

    /// Those of whom something is expected, in the order of their records.
    QVector<Office> offices;

private:
    static Office measuresOf(const QString& office, const Definitions& definitions, DataSource& source,
                             int year);
};

/// Rows of school events, project progress and alliance members follow from something that happened or from
/// another register: a year without them lacks nothing.
bool isExpectedEveryYear(const RecordType& yearly);
