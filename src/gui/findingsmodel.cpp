#include "gui/findingsmodel.h"

#include "report/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString amountText(const std::optional<Decimal>& amount, bool isRule)
{
    return amount ? amount->toString() : isRule ? u"—"_s : QString();
}

} // namespace

QString FindingsModel::stateText(FindingState state)
{
    switch (state) {
    case FindingState::Open: return tr("Open");
    case FindingState::Explained: return tr("Explained");
    case FindingState::Accepted: return tr("Accepted");
    case FindingState::SentBack: return tr("Sent back");
    }
    return {};
}

void FindingsModel::show(const Checking& checking, Reading& reading)
{
    beginResetModel();
    m_findings = checking.findings();
    m_texts.clear();
    const SchoolBook& schools = reading.data.schools(checking.year());
    const Definitions& definitions = reading.definitions;
    for (const CheckedFinding& checked : m_findings) {
        const Finding& finding = checked.finding;
        const SchoolProfile* school = schools.find(finding.school);
        const bool isRule = finding.rule != nullptr;
        const bool isHint = checked.severity == Severity::Hint;
        m_texts.append(
            {definitions.label(u"rule_severity"_s, severityCode(checked.severity)),
             school == nullptr ? tr("The bureau") : school->name, checked.name,
             amountText(finding.left, isRule),
             isRule ? definitions.label(u"rule_operator"_s, finding.rule->operatorCode) : QString(),
             amountText(finding.right, isRule), isHint ? QString() : stateText(checked.state)});
    }
    endResetModel();
}

int FindingsModel::rowOf(const CheckedFinding& like) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(), [&](const CheckedFinding& each) {
        return each.code == like.code && each.finding.school == like.finding.school
               && each.record == like.record;
    });
    return found == m_findings.end() ? -1 : static_cast<int>(found - m_findings.begin());
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return m_texts[index.row()][column];
    case Qt::ToolTipRole: return m_findings[index.row()].message;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column == Left || column == Right ? Qt::AlignRight
                                      : column == Operator              ? Qt::AlignHCenter
                                                                        : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return column == SeverityColumn && m_findings[index.row()].severity == Severity::Must
                       && !m_findings[index.row()].isExplained()
                   ? QVariant(Theme::bad())
                   : QVariant();
    case SortRole: return sortKey(index.row(), column);
    default: return {};
    }
}

QVariant FindingsModel::sortKey(int row, int column) const
{
    const CheckedFinding& checked = m_findings[row];
    const auto number = [](const std::optional<Decimal>& amount) {
        return amount ? QVariant(amount->toDouble()) : QVariant();
    };
    switch (column) {
    case SeverityColumn: return static_cast<int>(checked.severity);
    case Left: return number(checked.finding.left);
    case Right: return number(checked.finding.right);
    default: return m_texts[row][column];
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    const QStringList names = {tr("Severity"), tr("School"),     tr("Rule"), tr("Left side"),
                               tr("Operator"), tr("Right side"), tr("State")};
    return names[section];
}
