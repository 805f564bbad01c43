#include "report/cardkinds.h"

#include <algorithm>

const QVector<CardKindInfo>& CardKindInfo::all()
{
    using K = CardKey;
    static const QVector<CardKindInfo> kinds = {
        {CardKind::Figure,
         QT_TR_NOOP("Figure"),
         QT_TR_NOOP("One number in large type, with its change, target and small line"),
         {K::Figures, K::Years}},
        {CardKind::Trend,
         QT_TR_NOOP("Trend"),
         QT_TR_NOOP("One or several figures over the years, as lines"),
         {K::Figures, K::Years}},
        {CardKind::Ranking,
         QT_TR_NOOP("Ranking"),
         QT_TR_NOOP("One figure by township, type, ownership or school, as sorted bars"),
         {K::Figures, K::By, K::Order, K::Limit}},
        {CardKind::Composition,
         QT_TR_NOOP("Composition"),
         QT_TR_NOOP("The parts of a whole as a ring: one figure by group, or several figures"),
         {K::Figures, K::By, K::Limit}},
        {CardKind::Targets,
         QT_TR_NOOP("Target progress"),
         QT_TR_NOOP("Several figures beside their targets"),
         {K::Figures}},
    };
    return kinds;
}

const CardKindInfo& CardKindInfo::of(CardKind kind)
{
    return *std::find_if(all().begin(), all().end(),
                         [kind](const CardKindInfo& info) { return info.kind == kind; });
}

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Township: return QCoreApplication::translate("CardKinds", "Township");
    case Grouping::Type: return QCoreApplication::translate("CardKinds", "School type");
    case Grouping::Ownership: return QCoreApplication::translate("CardKinds", "Ownership");
    default: return QCoreApplication::translate("CardKinds", "School");
    }
}
