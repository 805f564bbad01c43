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
    const int code = type.indexOf(u"code"_s), name = type.indexOf(u"name"_s), kind = type.indexOf(u"type"_s);
    const int ownership = type.indexOf(u"ownership"_s), township = type.indexOf(u"township"_s);
    const int urbanRural = type.indexOf(u"urban_rural"_s), status = type.indexOf(u"status"_s);
    m_profiles.reserve(records.size());
    for (const Record& record : records) {
        m_profiles.append({record.school, record.text(code), record.text(name), record.text(kind),
                           record.text(ownership), record.text(township), record.text(urbanRural),
                           record.text(status) == u"open"_s, record});
    }
    std::sort(m_profiles.begin(), m_profiles.end(),
              [](const SchoolProfile& a, const SchoolProfile& b) { return a.code < b.code; });
    m_byIdentity.reserve(m_profiles.size());
    m_byCode.reserve(m_profiles.size());
    for (int i = 0; i < m_profiles.size(); ++i) {
        m_byIdentity.insert(m_profiles[i].school, i);
        m_byCode.insert(m_profiles[i].code, i);
    }
}

const QMultiHash<QString, int>& SchoolBook::byName() const
{
    if (!m_byName.isEmpty()) {
        return m_byName;
    }
    const RecordType& type = *Registers::find(u"school"_s);
    for (int i = 0; i < m_profiles.size(); ++i) {
        const RecordView view(type, m_profiles[i].record);
        QStringList names = {m_profiles[i].name, view.text("short_name")};
        names += view.text("former_names").split(u'、', Qt::SkipEmptyParts);
        names.removeDuplicates();
        for (const QString& name : names) {
            if (!name.isEmpty()) {
                m_byName.insert(normalisedName(name), i);
            }
        }
    }
    return m_byName;
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
    const auto named = byName().values(normalisedName(wanted));
    return named.size() == 1 ? &m_profiles[named.first()] : nullptr;
}

bool SchoolBook::isAmbiguous(const QString& name) const
{
    return byName().count(normalisedName(name)) > 1;
}

QString SchoolBook::textFor(qint64 school) const
{
    const SchoolProfile* profile = find(school);
    if (profile == nullptr) {
        return u'#' + QString::number(school);
    }
    return isAmbiguous(profile->name) ? profile->code : profile->name;
}
