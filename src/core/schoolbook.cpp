#include "core/schoolbook.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString normalisedName(const QString& name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isSpace()) {
            continue;
        }
        if (c == u'（' || c == u'〔') {
            result += u'(';
        } else if (c == u'）' || c == u'〕') {
            result += u')';
        } else {
            result += c;
        }
    }
    return result;
}

SchoolBook::SchoolBook(const QVector<Record>& records)
{
    const RecordType& type = *Registers::find(u"school"_s);
    m_profiles.reserve(records.size());
    for (const Record& record : records) {
        const RecordView view(type, record);
        SchoolProfile profile;
        profile.school = record.school;
        profile.code = view.text("code");
        profile.name = view.text("name");
        profile.type = view.text("type");
        profile.ownership = view.text("ownership");
        profile.township = view.text("township");
        profile.urbanRural = view.text("urban_rural");
        profile.open = view.text("status") == u"open"_s;
        profile.record = record;
        m_profiles.append(profile);
    }
    std::sort(m_profiles.begin(), m_profiles.end(),
              [](const SchoolProfile& a, const SchoolProfile& b) { return a.code < b.code; });
    for (int i = 0; i < m_profiles.size(); ++i) {
        const SchoolProfile& profile = m_profiles[i];
        const RecordView view(type, profile.record);
        m_byIdentity.insert(profile.school, i);
        m_byCode.insert(profile.code, i);
        QStringList names = {profile.name, view.text("short_name")};
        names += view.text("former_names").split(u'、', Qt::SkipEmptyParts);
        names.removeDuplicates();
        for (const QString& name : names) {
            if (!name.isEmpty()) {
                m_byName.insert(normalisedName(name), i);
            }
        }
    }
}

const SchoolProfile* SchoolBook::find(qint64 school) const
{
    const int index = indexOf(school);
    return index < 0 ? nullptr : &m_profiles[index];
}

const SchoolProfile* SchoolBook::findByText(const QString& text) const
{
    const QString wanted = text.trimmed();
    const int byCode = m_byCode.value(wanted, -1);
    if (byCode >= 0) {
        return &m_profiles[byCode];
    }
    const auto named = m_byName.values(normalisedName(wanted));
    return named.size() == 1 ? &m_profiles[named.first()] : nullptr;
}

bool SchoolBook::isAmbiguous(const QString& name) const
{
    return m_byName.count(normalisedName(name)) > 1;
}

QString SchoolBook::textFor(qint64 school) const
{
    const SchoolProfile* profile = find(school);
    if (profile == nullptr) {
        return u'#' + QString::number(school);
    }
    return isAmbiguous(profile->name) ? profile->code : profile->name;
}
