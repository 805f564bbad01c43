#pragma once

#include "gui/rowfilter.h"
#include "work/checking.h"

#include <functional>

class FindingsModel;

/// Lets those findings pass that are looked for, beside the search that every list has.
class FindingsFilter : public RowFilter
{
    Q_OBJECT

public:
    explicit FindingsFilter(FindingsModel& model, QObject* parent = nullptr);

    void setWanted(std::function<bool(const CheckedFinding&)> wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const FindingsModel& m_model;
    std::function<bool(const CheckedFinding&)> m_wanted;
};
