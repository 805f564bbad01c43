#pragma once

#include <QString>

/// Pinyin initials, for finding names by typing their first letters: 教育局 is found by "jyj".
class Pinyin
{
public:
    /// One letter for each Chinese character, other letters and digits in lower case; the rest is left out.
    static QString initials(QStringView text);
    /// True when `typed` occurs in the text itself (any case) or in its initials. Characters that are read in
    /// two ways in names (乐 长 重 …) match by either.
    static bool matches(QStringView text, QStringView typed);

private:
    static QChar initial(QChar character);
};
