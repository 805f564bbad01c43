#include "gui/openmust.h"

#include "gui/session.h"
#include "work/checking.h"

#include <map>
#include <memory>

OpenMustFindings openMustFindings(Session& session)
{
    using Counts = std::map<int, QHash<QString, int>>; // by year, then by office
    const auto known = std::make_shared<Counts>();
    QObject::connect(&session, &Session::dataChanged, &session, [known] { known->clear(); });
    return [&session, known](int year, const QString& office) {
        auto counts = known->find(year);
        if (counts == known->end()) {
            counts = known->emplace(year, QHash<QString, int>()).first;
            const Checking checking(session.database(), session.reading(), year);
            for (const CheckedFinding& finding : checking.findings()) {
                if (finding.severity == Severity::Must && finding.waitsForAnswer()) {
                    ++counts->second[finding.office];
                }
            }
        }
        return counts->second.value(office);
    };
}
