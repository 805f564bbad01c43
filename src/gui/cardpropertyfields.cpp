#include "gui/cardproperties.h"

#include "gui/dashboarddraft.h"
#include "gui/figurepicks.h"
#include "gui/session.h"
#include "report/carddata.h"
#include "report/cardgrid.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

QComboBox* CardProperties::choiceBox(const QString& objectName, const QString& key,
                                     const std::function<void(CardDefinition& card, int choice)>& set)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key, set] {
        edit(key, [&](CardDefinition& card) { set(card, box->currentData().toInt()); });
    });
    return box;
}

QSpinBox* CardProperties::numberBox(const QString& objectName, const QString& key, int least, int most,
                                    const std::function<void(CardDefinition& card, int value)>& set)
{
    auto* box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(least, most);
    connect(box, &QSpinBox::valueChanged, this,
            [this, key, set](int value) { edit(key, [&](CardDefinition& card) { set(card, value); }); });
    return box;
}

void CardProperties::addKind()
{
    auto* box = choiceBox(u"cardKind"_s, u"kind"_s, [](CardDefinition& card, int choice) {
        card.kind = static_cast<CardKind>(choice);
    });
    m_following = true;
    for (const CardKindInfo& info : CardKindInfo::all()) {
        box->addItem(info.name(), static_cast<int>(info.kind));
        box->setItemData(box->count() - 1, info.description(), Qt::ToolTipRole);
    }
    m_following = false;
    addRow(tr("Kind"), {u"kind"_s, {}, box, nullptr, nullptr, [box](const CardDefinition& card) {
                            box->setCurrentIndex(box->findData(static_cast<int>(card.kind)));
                        }});
}

void CardProperties::addTitle()
{
    auto* line = new QLineEdit;
    line->setObjectName(u"cardTitle"_s);
    connect(line, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(u"title"_s, [&](CardDefinition& card) { card.title = text.trimmed(); });
    });
    const auto show = [this, line](const CardDefinition& card) {
        if (line->text().trimmed() != card.title) {
            line->setText(card.title);
        }
        const Figure* first = m_session.reading().definitions.figure(card.figures.value(0));
        line->setPlaceholderText(first == nullptr ? tr("the figure's name") : first->name);
    };
    addRow(tr("Title"), {u"title"_s, {}, line, nullptr, nullptr, show});
}

void CardProperties::addFigures()
{
    m_figures = new FigurePicks(m_session.reading().definitions);
    connect(m_figures, &FigurePicks::picked, this, [this](const QStringList& codes) {
        edit(u"figures"_s, [&](CardDefinition& card) { card.figures = codes; });
    });
    addRow(tr("Figure"),
           {u"figures"_s, CardKey::Figures, m_figures, nullptr, nullptr, [this](const CardDefinition& card) {
                m_figures->setFigures(card.figures, takesSeveralFigures(card.kind));
            }});
}

void CardProperties::addGrouping()
{
    auto* box = choiceBox(u"cardBy"_s, u"by"_s,
                          [](CardDefinition& card, int choice) { card.by = static_cast<Grouping>(choice); });
    m_following = true;
    for (const Grouping grouping :
         {Grouping::Township, Grouping::Type, Grouping::Ownership, Grouping::School, Grouping::None}) {
        box->addItem(groupingName(grouping), static_cast<int>(grouping));
    }
    m_following = false;
    addRow(tr("Grouped by"), {u"by"_s, CardKey::By, box, nullptr, nullptr, [box](const CardDefinition& card) {
                                  box->setCurrentIndex(box->findData(static_cast<int>(card.by)));
                              }});
}

void CardProperties::addOrder()
{
    auto* box = choiceBox(u"cardOrder"_s, u"order"_s, [](CardDefinition& card, int choice) {
        card.ordered = choice != 0;
        card.worstFirst = choice == 2;
    });
    m_following = true;
    box->addItem(tr("as usual"), 0);
    box->addItem(tr("The best first"), 1);
    box->addItem(tr("The worst first"), 2);
    m_following = false;
    addRow(tr("Order"),
           {u"order"_s, CardKey::Order, box, nullptr, nullptr, [box](const CardDefinition& card) {
                box->setCurrentIndex(!card.ordered ? 0 : card.worstFirst ? 2 : 1);
            }});
}

void CardProperties::addNumbers()
{
    auto* years = numberBox(u"cardYears"_s, u"years"_s, 2, 30,
                            [](CardDefinition& card, int value) { card.years = value; });
    addRow(tr("Years shown"), {u"years"_s, CardKey::Years, years, nullptr, nullptr,
                               [years](const CardDefinition& card) { years->setValue(card.years); }});
    auto* limit = numberBox(u"cardLimit"_s, u"limit"_s, 0, 100,
                            [](CardDefinition& card, int value) { card.limit = value; });
    limit->setSpecialValueText(tr("as usual"));
    addRow(tr("At most"), {u"limit"_s, CardKey::Limit, limit, nullptr, nullptr,
                           [limit](const CardDefinition& card) { limit->setValue(card.limit); }});
    auto* span =
        numberBox(u"cardSpan"_s, u"span"_s, 2, CardGrid::Columns, [](CardDefinition& card, int value) {
            card.span = value == usualSpan(card.kind) ? 0 : value;
        });
    addRow(tr("Width (of 12 columns)"),
           {u"span"_s, {}, span, nullptr, nullptr, [span](const CardDefinition& card) {
                span->setValue(DashboardDraft::spanOf(card));
            }});
}

void CardProperties::enter()
{
    const bool wantsFigures =
        m_draft.selected() >= 0
        && CardKindInfo::of(m_draft.cards()[m_draft.selected()].kind).has(CardKey::Figures);
    QWidget* field = wantsFigures ? static_cast<QWidget*>(m_figures) : m_rows[1].editor;
    field->setFocus(Qt::OtherFocusReason);
}
