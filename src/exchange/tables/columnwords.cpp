#include "exchange/tables/columnwords.h"

#include "core/pinyin.h"
#include "exchange/tables/rowwords.h"

#include <QSet>

#include <algorithm>

using Reason = ProposedColumn::Reason;

namespace {

constexpr int SpellingScore = 100;
constexpr int SynonymScore = 90;
constexpr int InitialsScore = 75;
constexpr int SoundScore = 70;
constexpr double HighestSimilar = 80;
constexpr double LowestSimilarity = 0.6;

// The header as a whole and its inner levels, each without its unit.
QStringList variants(const FoundColumn& column)
{
    QStringList words;
    for (qsizetype from = 0; from < column.levels.size(); ++from) {
        words.append(plainWords(column.levels.sliced(from).join(QString())));
    }
    return words;
}

bool isLatin(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Twice the pairs of neighbouring characters that both have, by the pairs in both (Dice).
double similarity(const QString& a, const QString& b)
{
    const auto pairs = [](const QString& text) {
        QSet<QString> found;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            found.insert(text.mid(i, 2));
        }
        return found;
    };
    const QSet<QString> left = pairs(a);
    const QSet<QString> right = pairs(b);
    if (left.isEmpty() || right.isEmpty()) {
        return 0;
    }
    return 2.0 * double((left & right).size()) / double(left.size() + right.size());
}

ProposedColumn rated(int score, Reason reason)
{
    ProposedColumn rating;
    rating.score = score;
    rating.reason = reason;
    return rating;
}

ProposedColumn rateSound(const QString& word, const QString& spelling)
{
    constexpr int FewestLetters = 3;
    if (isLatin(spelling) || spelling.size() < FewestLetters) {
        return {};
    }
    const QString initials = Pinyin::initials(spelling);
    if (word == initials) {
        return rated(InitialsScore, Reason::Pinyin);
    }
    const bool alike = !isLatin(word) && word.size() == spelling.size() && Pinyin::initials(word) == initials;
    return alike && similarity(word, spelling) > 0 ? rated(SoundScore, Reason::Pinyin) : ProposedColumn();
}

ProposedColumn rateSpelling(const QString& word, const QString& spelling)
{
    if (word == spelling) {
        return rated(SpellingScore, Reason::Spelling);
    }
    const ProposedColumn sound = rateSound(word, spelling);
    const double alike = isLatin(spelling) ? 0 : similarity(word, spelling);
    const int score = alike < LowestSimilarity ? 0 : static_cast<int>(HighestSimilar * alike);
    return score > sound.score ? rated(score, Reason::Similar) : sound;
}

} // namespace

ProposedColumn rateWords(const FoundColumn& column, const ColumnTarget& target)
{
    ProposedColumn best;
    const auto consider = [&](const ProposedColumn& rating) {
        if (rating.score > best.score) {
            best = rating;
        }
    };
    for (const QString& word : variants(column)) {
        for (const QString& spelling : target.spellings) {
            if (!spelling.isEmpty()) {
                consider(rateSpelling(word, plainWords(spelling)));
            }
        }
        const bool isSynonym = std::any_of(target.synonyms.begin(), target.synonyms.end(),
                                           [&](const QString& other) { return plainWords(other) == word; });
        consider(isSynonym ? rated(SynonymScore, Reason::Synonym) : ProposedColumn());
    }
    return best;
}
