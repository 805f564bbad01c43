#include "gui/findingdetails.h"

#include "core/computationtext.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "work/explanations.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FindingDetails::FindingDetails(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"findingDetails"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gap, Theme::Unit, Theme::Gap, Theme::Unit);
    buildWords();
    layout->addStretch();
    m_explaining = buildExplaining();
    m_judging = buildJudging();
    layout->addWidget(m_explaining);
    layout->addWidget(m_judging);
}

void FindingDetails::buildWords()
{
    const auto label = [this](const QString& name, const char* style) {
        auto* made = new QLabel;
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setStyleClass(made, style);
        layout()->addWidget(made);
        return made;
    };
    m_message = label(u"findingMessage"_s, "");
    m_comparison = label(u"findingComparison"_s, "");
    m_numbers = label(u"findingNumbers"_s, "hint");
    m_answer = label(u"findingAnswer"_s, "error");
}

QWidget* FindingDetails::buildExplaining()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonField"_s);
    m_reason->setPlaceholderText(tr("Why the numbers are right as they are"));
    row->addWidget(m_reason, 1);
    const auto explain = [this] { emit explained(m_reason->text()); };
    row->addWidget(toolButton(tr("Explain"), u"explainButton"_s, true, this, explain));
    connect(m_reason, &QLineEdit::returnPressed, this, explain);
    return box;
}

QWidget* FindingDetails::buildJudging()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_reply = new QLineEdit;
    m_reply->setObjectName(u"replyField"_s);
    m_reply->setPlaceholderText(tr("Why it is sent back"));
    row->addWidget(m_reply, 1);
    row->addWidget(toolButton(tr("Send back"), u"sendBackButton"_s, false, this,
                              [this] { emit sentBack(m_reply->text()); }));
    row->addWidget(toolButton(tr("Accept"), u"acceptButton"_s, false, this, [this] { emit accepted(); }));
    return box;
}

void FindingDetails::show(const CheckedFinding* finding, const Checking& checking)
{
    setVisible(finding != nullptr);
    if (finding == nullptr) {
        return;
    }
    m_message->setText(finding->message);
    const Rule* rule = finding->finding.rule;
    if (rule != nullptr) {
        const Definitions& definitions = m_session.reading().definitions;
        const ComputationText words(definitions);
        m_comparison->setText(u"%1　%2　%3"_s.arg(words.formulaWords(rule->leftText),
                                                  definitions.label(u"rule_operator"_s, rule->operatorCode),
                                                  words.formulaWords(rule->rightText)));
        m_numbers->setText(numbers(*finding, checking));
    }
    m_comparison->setVisible(rule != nullptr);
    m_numbers->setVisible(rule != nullptr && !m_numbers->text().isEmpty());
    m_answer->setText(finding->answer.isEmpty() ? QString() : tr("Sent back: %1").arg(finding->answer));
    m_answer->setVisible(!finding->answer.isEmpty());
    m_explaining->setVisible(finding->mayBeExplained() && m_session.user().may(Act::Enter));
    m_reason->setText(finding->reason);
    m_reply->clear();
    const bool given = finding->state == FindingState::Explained;
    m_judging->setVisible(
        given
        && Explanations(m_session.database(), checking.year(), m_session.user(), {}).mayJudge(*finding));
}

/// Each measure of the two sides with its number, every one once.
QString FindingDetails::numbers(const CheckedFinding& finding, const Checking& checking) const
{
    QStringList parts;
    for (const FormulaReader::Cell& cell : checking.cells(finding)) {
        if (!cell.applies) {
            continue;
        }
        QString amount = tr("not reported");
        if (cell.ofPeers) {
            amount = tr("%1 (peers)").arg(cell.peers ? cell.peers->toString() : QString());
        } else if (cell.value != nullptr) {
            amount = cell.value->amount ? cell.value->amount->toString() : missingMark(*cell.value->missing);
        }
        const QString name =
            cell.year == checking.year() ? cell.measure->name : tr("%1 of last year").arg(cell.measure->name);
        const QString part = u"%1 %2"_s.arg(name, amount);
        if (!parts.contains(part)) {
            parts.append(part);
        }
    }
    return parts.join(u"　"_s);
}
