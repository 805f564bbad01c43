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
        {CardKind::Heat,
         QT_TR_NOOP("Heat table"),
         QT_TR_NOOP("Several figures by township, type, ownership or school, coloured from worst to best"),
         {K::Figures, K::By, K::Order, K::Limit}},
        {CardKind::Scatter,
         QT_TR_NOOP("School scatter"),
         QT_TR_NOOP("Two figures of every school, one across and one upright"),
         {K::Figures, K::By}},
        {CardKind::Records,
         QT_TR_NOOP("Register list"),
         QT_TR_NOOP("Rows of a register, chosen by a filter"),
         {K::Register, K::Filter, K::Fields, K::Sort, K::Limit}},
        {CardKind::Text,
         QT_TR_NOOP("Text"),
         QT_TR_NOOP("Paragraphs in which figures may stand: {{myopia_rate}}"),
         {K::Text}},
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
    case Grouping::None: return QCoreApplication::translate("CardKinds", "all alike");
    default: return QCoreApplication::translate("CardKinds", "School");
    }
}
