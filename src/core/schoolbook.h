#pragma once

#include "core/record.h"

#include <QHash>
#include <QVector>

#include <optional>

/// The number 0 stands for the bureau itself wherever a school is named.
inline constexpr qint64 BureauItself = 0;

/// A school as it was in one year.
struct SchoolProfile {
    qint64 school = 0; ///< identity
    QString code, name, type, ownership, township, urbanRural;
    bool open = false; ///< in operation, so that it is expected to report
    Record record;     ///< all fields, type "school"
};

/// All school profiles of one year, in the order of their codes.
class SchoolBook
{
public:
    SchoolBook() = default;
    explicit SchoolBook(const QVector<Record>& records);

    const QVector<SchoolProfile>& profiles() const { return m_profiles; }
    const SchoolProfile* find(qint64 school) const;
    int indexOf(qint64 school) const { return m_byIdentity.value(school, -1); }
    /// By code, or by name, short name or former name when only one school bears it.
    const SchoolProfile* findByText(const QString& text) const;
    /// True when several schools bear the name, so that only the code can tell them apart.
    bool isAmbiguous(const QString& name) const;
    /// How the school is written for people and read back by findByText; "#7" for one without a profile in
    /// the year, so that a reference to it is neither hidden nor lost.
    QString textFor(qint64 school) const;

private:
    /// Made when first asked for: figures never do.
    const QMultiHash<QString, int>& byName() const;

    QVector<SchoolProfile> m_profiles;
    QHash<qint64, int> m_byIdentity;
    QHash<QString, int> m_byCode;
    mutable QMultiHash<QString, int> m_byName;
};

/// Names without the differences that people do not see: spaces, full-width brackets.
QString normalisedName(const QString& name);
