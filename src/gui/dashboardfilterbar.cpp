#include "gui/dashboardfilterbar.h"

#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

DashboardFilterBar::DashboardFilterBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    setObjectName(u"dashboardFilterBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_against = addBox(*layout, tr("Compare with"), u"againstBox"_s);
    m_township = addBox(*layout, tr("Township"), u"townshipBox"_s);
    m_type = addBox(*layout, tr("School type"), u"typeBox"_s);
    m_ownership = addBox(*layout, tr("Ownership"), u"ownershipBox"_s);
    m_clear = toolButton(tr("Clear"), u"clearDashboardFilter"_s, false, this, [this] { emit chosen(0, {}); });
    m_clear->setToolTip(tr("Compare with last year, and count all schools"));
    layout->addWidget(m_clear);
    layout->addStretch();
}

QComboBox* DashboardFilterBar::addBox(QHBoxLayout& layout, const QString& label, const QString& name)
{
    auto* caption = new QLabel(label);
    setStyleClass(caption, "hint");
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption->setBuddy(box);
    layout.addWidget(caption);
    layout.addWidget(box);
    layout.addSpacing(8);
    connect(box, &QComboBox::currentIndexChanged, this, &DashboardFilterBar::tell);
    return box;
}

void DashboardFilterBar::offer(const DashboardView& view)
{
    const QSignalBlocker against(m_against), township(m_township), type(m_type), ownership(m_ownership);
    const FigureEngine& engine = m_session.reading().figures;
    const SchoolFilter& within = view.within;
    fillYears(view);
    fillGroups(*m_township, Grouping::Township, tr("All townships"), view.year);
    select(*m_township, within.township, engine.filterName({.township = within.township}));
    fillSchoolTypes(view);
    select(*m_type, within.type, engine.filterName({.type = within.type}));
    fillGroups(*m_ownership, Grouping::Ownership, tr("All ownerships"), view.year);
    select(*m_ownership, within.ownership, engine.filterName({.ownership = within.ownership}));
    m_clear->setVisible(view.against != 0 || !within.isEmpty());
}

void DashboardFilterBar::fillYears(const DashboardView& view)
{
    m_against->clear();
    m_against->addItem(tr("Last year (%1)").arg(view.year - 1), 0);
    QVector<int> years = m_session.years();
    std::sort(years.begin(), years.end(), std::greater<>());
    for (const int year : years) {
        if (year != view.year && year != view.year - 1) {
            m_against->addItem(QString::number(year), year);
        }
    }
    select(*m_against, view.against, QString::number(view.against));
}

/// The stages of schooling that exist in the year, then the single types.
void DashboardFilterBar::fillSchoolTypes(const DashboardView& view)
{
    fillGroups(*m_type, Grouping::Type, tr("All school types"), view.year);
    const auto& groups = m_session.reading().definitions.codeList(u"school_type_group"_s);
    int place = 1; // behind the entry for all
    for (const CodeItem& group : groups) {
        bool occurs = false;
        for (int i = place; i < m_type->count(); ++i) {
            occurs = occurs || m_type->itemData(i).toString().startsWith(group.code);
        }
        if (occurs) {
            m_type->insertItem(place++, m_session.reading().figures.filterName({.type = group.code}),
                               group.code);
        }
    }
    if (place > 1) {
        m_type->insertSeparator(place);
    }
}

void DashboardFilterBar::fillGroups(QComboBox& box, Grouping grouping, const QString& all, int year)
{
    FigureEngine& engine = m_session.reading().figures;
    box.clear();
    box.addItem(all, QString());
    for (const Scope& scope : engine.scopes(grouping, year)) {
        if (!scope.key.isEmpty()) {
            box.addItem(engine.scopeName(scope, year), scope.key);
        }
    }
}

void DashboardFilterBar::select(QComboBox& box, const QVariant& wanted, const QString& name)
{
    if (box.findData(wanted) < 0) {
        box.addItem(name, wanted);
    }
    box.setCurrentIndex(box.findData(wanted));
}

void DashboardFilterBar::tell()
{
    emit chosen(m_against->currentData().toInt(), {.township = m_township->currentData().toString(),
                                                   .type = m_type->currentData().toString(),
                                                   .ownership = m_ownership->currentData().toString()});
}

QString DashboardFilterBar::words(const DashboardView& view, const FigureEngine& engine)
{
    QStringList words = {engine.filterName(view.within),
                         view.against == 0 ? QString() : tr("compared with %1").arg(view.against)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}
