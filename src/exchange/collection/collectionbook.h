#pragma once

#include "core/decimal.h"
#include "exchange/collection/collectionmark.h"
#include "exchange/write/tabwriter.h"

#include <optional>

/// What a spreadsheet program lets into a cell. Blank is always let in, and so are the signs.
struct EntryRule {
    enum class Kind { Number, Date, Choice, Free };
    Kind kind = Kind::Free;
    int decimals = 0; ///< Number
    std::optional<Decimal> minimum, maximum;
    QStringList choices; ///< Choice: what the drop-down offers
    QStringList signs;   ///< texts that may stand for a missing content: 无, —, **
    QString title;       ///< of the hint and of the refusal, in Chinese as all texts of the workbook
    QString hint;        ///< shown while the cell is chosen
    QString refusal;     ///< shown when something else was typed
};

struct CollectionCell {
    /// The kind also says what is wanted: Number and Date cells may be blank or hold a sign.
    OutCell content = {};
    bool entry = false; ///< to be filled in: light yellow and not locked
    QString error = {}; ///< what is wrong with it: marked red, told in a comment and on the cover
};

struct CollectionColumn {
    QString header;
    double width = 12; ///< in Latin letters
    bool required = false;
    bool numbers = false; ///< right-aligned
};

/// One form.
struct CollectionSheet {
    /// A rule for `count` cells of a column from this row of `rows` on.
    struct RuledCells {
        int row = 0, column = 0, count = 1;
        EntryRule rule;
    };

    QString form;  ///< code
    QString title; ///< also the sheet's name, as far as it fits
    QString instruction;
    QVector<CollectionColumn> columns;
    int frozenColumns = 1;
    QVector<QVector<CollectionCell>> rows; ///< as long as `columns`
    QVector<RuledCells> rules;

    /// Where header and rows stand in the worksheet, counted from 0: title and instruction are above.
    static constexpr int HeaderRow = 2;
    static constexpr int FirstRow = 3;
};

/// A workbook for one school: what goes out, and what goes back with cells marked that must be mended.
struct CollectionBook {
    CollectionMark mark;
    QString title;                          ///< of the cover
    QVector<QPair<QString, QString>> facts; ///< label and text: school, deadline, whom to ask
    QStringList steps;                      ///< what to do, without numbers
    QVector<CollectionSheet> sheets;

    static const QString CoverName; ///< of the cover's sheet
    static const QString ListsName; ///< of the hidden sheet that holds what drop-downs offer
};

/// Writes the book as .xlsx and gives an empty text, or what went wrong in words for the user. An older file
/// of that name is replaced only when the new one is whole.
QString writeCollectionBook(const QString& path, const CollectionBook& book);
