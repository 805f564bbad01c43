#include "gui/cellpanel.h"

#include "gui/historytext.h"
#include "gui/session.h"
#include "report/theme.h"
#include "storage/storageerror.h"
#include "work/cellfacts.h"

#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int RestMilliseconds = 60;
constexpr int PanelWidth = 264;
constexpr int HistoryLines = 5;

QString paragraph(const QString& title, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    QStringList escaped;
    for (const QString& line : lines) {
        escaped.append(line.toHtmlEscaped());
    }
    return u"<p><span style='color:%1'>%2</span><br>%3</p>"_s.arg(
        Theme::muted().name(), title.toHtmlEscaped(), escaped.join(u"<br>"_s));
}

QString textOf(const Value& value)
{
    return value.amount ? value.amount->toString() : missingMark(*value.missing);
}

QString withSign(Decimal number)
{
    return (number > Decimal() ? u"+"_s : QString()) + number.toString();
}

} // namespace

CellPanel::CellPanel(Session& session, std::function<std::optional<Cell>()> current, QWidget* parent)
    : QWidget(parent), m_session(session), m_current(std::move(current))
{
    setObjectName(u"cellPanel"_s);
    setFixedWidth(PanelWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QLabel;
    m_text->setObjectName(u"cellFacts"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setContentsMargins(Theme::Padding, 0, Theme::Padding, 0);
    scroll->setWidget(m_text);
    layout->addWidget(scroll);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &CellPanel::showCell);
}

void CellPanel::note()
{
    if (isVisible()) {
        m_rest.start();
    }
}

/// The words' colours are in the text.
void CellPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        note();
    }
}

void CellPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_rest.start();
}

void CellPanel::showCell()
{
    try {
        const auto cell = m_current();
        m_text->setText(cell ? describe(*cell) : QString());
    } catch (const StorageError& error) {
        m_text->setText(error.message().toHtmlEscaped());
    }
}

QString CellPanel::describe(const Cell& cell)
{
    const CellFacts facts = factsOf(m_session.database(), m_session.reading(), cell.measure, cell.key,
                                    cell.value ? &*cell.value : nullptr);
    QStringList lastYear;
    if (facts.lastYear) {
        lastYear.append(textOf(*facts.lastYear));
    }
    if (facts.change) {
        lastYear.append(facts.percent
                            ? tr("Change %1 (%2%)").arg(withSign(*facts.change), withSign(*facts.percent))
                            : tr("Change %1").arg(withSign(*facts.change)));
    }
    QStringList peers;
    if (facts.peers) {
        peers = {tr("Median %1").arg(facts.peers->median.toString()),
                 tr("From %1 to %2").arg(facts.peers->least.toString(), facts.peers->most.toString())};
        if (facts.peers->rank > 0) {
            peers.append(tr("Rank %1 of %2").arg(facts.peers->rank).arg(facts.peers->schools));
        }
    }
    QStringList history;
    for (const HistoryLine& line : facts.history.mid(0, HistoryLines)) {
        history.append(historyText(line));
    }
    QStringList evidence;
    for (const EvidenceStore::Item& item : facts.evidence) {
        evidence.append(item.name);
    }
    const QString unit = cell.measure.unit.isEmpty() ? QString() : tr("Unit: %1").arg(cell.measure.unit);
    return u"<p><b>%1</b><br>%2</p>"_s.arg(cell.measure.name.toHtmlEscaped(), cell.school.toHtmlEscaped())
           + paragraph(tr("Definition"),
                       QStringList{cell.measure.definition, unit}.filter(QRegularExpression(u"."_s)))
           + paragraph(tr("Last year (%1)").arg(cell.key.year - 1), lastYear)
           + paragraph(facts.peers ? tr("Schools of the type %1").arg(facts.peers->type) : QString(), peers)
           + paragraph(tr("History"), history) + paragraph(tr("Evidence"), evidence);
}
