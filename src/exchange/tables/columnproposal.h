#pragma once

#include "core/fieldtext.h"
#include "exchange/tables/columntarget.h"
#include "exchange/tables/tableoutline.h"

#include <QCoreApplication>

/// What a column of a foreign table is proposed to mean, and why.
struct ProposedColumn {
    enum class Reason {
        Spelling,   ///< the header is the target's name
        Synonym,    ///< another word for it
        Pinyin,     ///< typed in letters, or with other characters of the same sound
        Similar,    ///< shares most of its characters
        Content,    ///< the cells are what the target holds
        Remembered, ///< so it was when such a table was last taken
        Said,       ///< a person has just said so
    };

    int column = 0;
    QString header;
    QString target; ///< a ColumnTarget's name; empty: nothing fits, or two targets fit alike
    int score = 0;  ///< 0 to 100; from ColumnProposal::Sure on there is nothing to ask
    Reason reason = Reason::Spelling;
    int looked = 0, fitting = 0; ///< cells looked at, and those of them that the target could take
};

/// Proposes which column of a foreign table is which, from the headers and from what the first cells hold.
/// Each column and each target is used once. Serial numbers are left out. Nothing is decided here: a person
/// confirms.
class ColumnProposal
{
    Q_DECLARE_TR_FUNCTIONS(ColumnProposal)

public:
    static constexpr int Sure = 85;
    static constexpr int Lowest = 50; ///< what scores less is not proposed

    /// Schools, townships and choices are recognised as they are in `year`.
    ColumnProposal(const Definitions& definitions, DataSource& source, int year);

    /// One entry for each column of the table, in the table's order.
    QVector<ProposedColumn> propose(const TableOutline& outline, const FoundTable& table,
                                    const QVector<ColumnTarget>& targets) const;
    /// The reason in words for the user.
    static QString words(const ProposedColumn& column);

private:
    ProposedColumn rate(const QStringList& cells, const FoundColumn& column,
                        const ColumnTarget& target) const;
    bool fits(const QString& cell, const ColumnTarget& target) const;
    static void assign(const QVector<ProposedColumn>& ratings, QVector<ProposedColumn>& proposed);

    FieldText m_text;
    DataSource& m_source;
    int m_year;
};
