#include "gui/importresultpanel.h"

#include "gui/complainttext.h"
#include "gui/styling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ErrorsListed = 200;
constexpr int ErrorsSeen = 4;
constexpr int LineHeight = 26;

} // namespace

ImportResultPanel::ImportResultPanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    m_counts = new QLabel;
    m_counts->setObjectName(u"importCounts"_s);
    m_skipped = new QLabel;
    m_skipped->setObjectName(u"importSkipped"_s);
    setStyleClass(m_skipped, "hint");
    auto* line = new QHBoxLayout;
    line->addWidget(m_counts);
    line->addSpacing(Theme::Wide);
    line->addWidget(m_skipped);
    line->addStretch();
    layout->addLayout(line);
    m_errors = new QListWidget;
    m_errors->setObjectName(u"importErrors"_s);
    m_errors->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_errors->setUniformItemSizes(true);
    layout->addWidget(m_errors);
    const auto go = [this](const QListWidgetItem* item) {
        emit complaintChosen(m_complaints[m_errors->row(item)]);
    };
    connect(m_errors, &QListWidget::itemClicked, this, go);
    connect(m_errors, &QListWidget::itemActivated, this, go);
    m_conflict = new QWidget;
    auto* choices = new QHBoxLayout(m_conflict);
    choices->setContentsMargins(0, 0, 0, 0);
    m_replace = new QRadioButton(tr("Replace what is stored"));
    m_replace->setObjectName(u"replaceStored"_s);
    m_keep = new QRadioButton(tr("Keep what is stored"));
    m_keep->setObjectName(u"keepStored"_s);
    choices->addWidget(new QLabel(tr("Rows that differ from what is stored:")));
    for (QRadioButton* button : {m_replace, m_keep}) {
        choices->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ImportResultPanel::conflictChosen);
    }
    choices->addStretch();
    layout->addWidget(m_conflict);
}

void ImportResultPanel::showOutcome(const ImportOutcome& outcome)
{
    m_complaints = outcome.complaints;
    m_changed = outcome.counts.changed;
    m_conflict->setVisible(m_complaints.isEmpty() && m_changed > 0);
    showCounts(outcome);
    showErrors();
}

void ImportResultPanel::showCounts(const ImportOutcome& outcome)
{
    m_counts->setText(m_complaints.isEmpty() ? tr("%1 new, %2 changed, %3 unchanged")
                                                   .arg(outcome.counts.added)
                                                   .arg(outcome.counts.changed)
                                                   .arg(outcome.counts.unchanged)
                                             : tr("%n error(s): nothing can be imported yet", nullptr,
                                                  static_cast<int>(m_complaints.size())));
    setStyleClass(m_counts, m_complaints.isEmpty() ? "" : "error");
    const QString skipped = SkippedText::counts(outcome.skipped);
    m_skipped->setText(skipped.isEmpty() ? QString() : tr("Rows that are no data: %1").arg(skipped));
}

void ImportResultPanel::showErrors()
{
    m_errors->clear();
    for (qsizetype i = 0; i < std::min<qsizetype>(m_complaints.size(), ErrorsListed); ++i) {
        m_errors->addItem(complaintText(m_complaints[i]));
        m_errors->item(static_cast<int>(i))->setToolTip(m_errors->item(static_cast<int>(i))->text());
    }
    const int lines = std::min(m_errors->count(), ErrorsSeen);
    m_errors->setFixedHeight(lines * LineHeight + 4);
    m_errors->setVisible(lines > 0);
}

OnConflict ImportResultPanel::onConflict() const
{
    return m_changed > 0 && m_keep->isChecked()      ? OnConflict::Keep
           : m_changed > 0 && m_replace->isChecked() ? OnConflict::Replace
                                                     : OnConflict::Ask;
}
