#include "gui/comparisonsides.h"

#include "gui/pickeredit.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Kind { Years, Townships, Schools };

constexpr int NarrowestName = 5; // characters

} // namespace

ComparisonSides::ComparisonSides(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"comparisonKind"_s);
    m_kind->setAccessibleName(tr("What is compared"));
    m_kind->addItems({tr("Years"), tr("Townships"), tr("Schools")});
    layout->addWidget(m_kind);
    for (int i = 0; i < Most; ++i) {
        auto* picker = new PickerEdit;
        picker->setMinimumContentsLength(NarrowestName);
        picker->setObjectName(u"comparisonSide%1"_s.arg(i + 1));
        picker->setAccessibleName(i == 0 ? tr("Compare with") : tr("Side %1").arg(i + 1));
        picker->setToolTip(i == 0 ? tr("What the others are compared with")
                                  : tr("Type a part of the name, its initials or the code"));
        picker->lineEdit()->setPlaceholderText(i < 2 ? QString() : tr("one more"));
        if (i == 1) {
            auto* against = new QLabel(tr("beside"));
            setStyleClass(against, "hint");
            layout->addWidget(against);
        }
        layout->addWidget(picker, 1);
        m_pickers.append(picker);
        connect(picker, &QComboBox::currentIndexChanged, this, &ComparisonSides::changed);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fill({});
        emit changed();
    });
}

void ComparisonSides::offer(const DashboardView& view)
{
    m_view = view;
    fill(chosenCodes());
}

void ComparisonSides::fill(const QStringList& chosen)
{
    m_offered = candidates();
    QVector<FieldChoice> choices = {{QString()}};
    QStringList known;
    for (const ComparedSide& side : m_offered) {
        choices.append({side.name, codeOf(side)});
        known.append(choices.last().code);
    }
    QStringList wanted = chosen;
    wanted.removeIf([&](const QString& code) { return !known.contains(code); });
    if (wanted.size() < 2) {
        wanted = usual();
    }
    for (qsizetype i = 0; i < m_pickers.size(); ++i) {
        const QSignalBlocker quiet(m_pickers[i]);
        m_pickers[i]->setChoices(choices);
        m_pickers[i]->setCurrentIndex(static_cast<int>(known.indexOf(wanted.value(i)) + 1));
    }
}

QVector<ComparedSide> ComparisonSides::candidates() const
{
    QVector<ComparedSide> found;
    if (m_kind->currentIndex() == Years) {
        for (const int year : m_session.years()) {
            found.prepend({QString::number(year), year, m_view.whole()});
        }
        return found;
    }
    Reading& reading = m_session.reading();
    const bool schools = m_kind->currentIndex() == Schools;
    const QString filter = reading.figures.filterName(m_view.within);
    found.append({filter.isEmpty() ? tr("All schools") : filter, m_view.year, m_view.whole()});
    for (const Scope& scope : reading.figures.scopes(schools ? Grouping::School : Grouping::Township,
                                                     m_view.year, m_view.within)) {
        const QString name = schools ? reading.data.schools(m_view.year).textFor(scope.school)
                                     : reading.figures.scopeName(scope, m_view.year);
        if (!name.isEmpty()) {
            found.append({name, m_view.year, scope});
        }
    }
    return found;
}

/// The year beside the one that the view is compared with; else the first two groups.
QStringList ComparisonSides::usual() const
{
    if (m_kind->currentIndex() == Years) {
        const int before = m_view.against == 0 ? m_view.year - 1 : m_view.against;
        return {QString::number(before), QString::number(m_view.year)};
    }
    QStringList first;
    for (const ComparedSide& side : m_offered.mid(1, 2)) {
        first.append(codeOf(side));
    }
    return first;
}

QString ComparisonSides::codeOf(const ComparedSide& side)
{
    switch (side.scope.grouping) {
    case Grouping::None: return QString::number(side.year);
    default: return side.scope.key;
    }
}

QStringList ComparisonSides::chosenCodes() const
{
    QStringList codes;
    for (const PickerEdit* picker : m_pickers) {
        codes.append(picker->currentData().toString());
    }
    codes.removeAll(QString());
    return codes;
}

QVector<ComparedSide> ComparisonSides::sides() const
{
    QVector<ComparedSide> chosen;
    for (const QString& code : chosenCodes()) {
        const auto side = std::find_if(m_offered.begin(), m_offered.end(),
                                       [&](const ComparedSide& each) { return codeOf(each) == code; });
        if (side != m_offered.end()) {
            chosen.append(*side);
        }
    }
    return chosen;
}

QVariantMap ComparisonSides::place() const
{
    return {{u"kind"_s, m_kind->currentIndex()}, {u"sides"_s, chosenCodes()}};
}

void ComparisonSides::returnTo(const QVariantMap& place)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(place.value(u"kind"_s).toInt());
    fill(place.value(u"sides"_s).toStringList());
    emit changed();
}
