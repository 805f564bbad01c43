#pragma once

#include <QModelIndex>
#include <QString>

#include <optional>

/// Which cells of a column are shown.
struct GridFilter {
    enum class Kind { Blank, NotBlank, Doubtful, Greater, Less, Equal, Contains };

    /// As it is typed: ">100", "<5" or "=0" compare numbers, any other text is looked for, also by initials.
    /// Nothing for a blank text.
    static std::optional<GridFilter> parse(const QString& typed);
    bool accepts(const QModelIndex& index) const;

    Kind kind = Kind::Contains;
    QString text = {};
    qint64 millionths = 0;
};
