#pragma once

#include "report/filleddashboard.h"

#include <QPushButton>

#include <functional>
#include <optional>

class Dialogs;

/// The button by which a dashboard leaves the window: as PDF, as picture at a chosen scale, or printed after
/// a preview. All of them are what the command line writes, and in the light look.
class DashboardExport : public QPushButton
{
    Q_OBJECT

public:
    /// `filled` gives what is seen now; nothing when there is no dashboard.
    DashboardExport(Dialogs& dialogs, std::function<std::optional<FilledDashboard>()> filled,
                    QWidget* parent = nullptr);

private:
    void writePdfFile();
    void writePicture(int scale);
    void print();
    void tell(const QString& path, const QString& failure);

    Dialogs& m_dialogs;
    std::function<std::optional<FilledDashboard>()> m_filled;
};
