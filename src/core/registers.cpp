#include "core/registers.h"

#include <algorithm>

const QVector<RecordType>& Registers::standing()
{
    static const QVector<RecordType> types = {
        setting(),      office(),        township(),       codeItem(),       measure(),
        figure(),       figureVersion(), target(),         rule(),           publishedValue(),
        summaryTable(), dashboard(),     reportTemplate(), collectionForm(),
    };
    return types;
}

const QVector<RecordType>& Registers::yearly()
{
    static const QVector<RecordType> types = {
        school(),       schoolEvent(), project(),        projectProgress(), teacherPosts(),
        talent(),       award(),       accreditation(),  alliance(),        allianceMember(),
        endorsement(),  mediaReport(), proposal(),       trainingOrg(),     fundingStandard(),
        safetyHealth(), taskForce(),   policyDocument(), partyHonour(),
    };
    return types;
}

const QVector<RecordType>& Registers::all()
{
    static const QVector<RecordType> types = standing() + yearly();
    return types;
}

const QVector<RecordType>& Registers::internal()
{
    static const QVector<RecordType> types = {person(),     nothingToReport(),  explanation(),
                                              submission(), collectionReturn(), tableMapping()};
    return types;
}

namespace {

const RecordType* findIn(const QVector<RecordType>& types, const QString& id)
{
    const auto it =
        std::find_if(types.begin(), types.end(), [&](const RecordType& type) { return type.id == id; });
    return it == types.end() ? nullptr : &*it;
}

} // namespace

const RecordType* Registers::find(const QString& id)
{
    return findIn(all(), id);
}

const RecordType* Registers::findKept(const QString& id)
{
    const RecordType* type = find(id);
    return type == nullptr ? findIn(internal(), id) : type;
}
