#include "gui/findingsfilter.h"

#include "gui/findingsmodel.h"

FindingsFilter::FindingsFilter(FindingsModel& model, QObject* parent)
    : RowFilter(FindingsModel::SortRole, parent), m_model(model)
{
    setSourceModel(&model);
}

void FindingsFilter::setWanted(std::function<bool(const CheckedFinding&)> wanted)
{
    m_wanted = std::move(wanted);
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return (!m_wanted || m_wanted(m_model.finding(row))) && RowFilter::filterAcceptsRow(row, parent);
}
