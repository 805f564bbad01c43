// From the click to the painted picture: another dashboard, year and filter in the program's own window.
// Usage: bench_switching FILE. Prints medians in milliseconds: of the first time, when the data of the year
// is read, and of the times after; and how much processor time a click took on average, which tells more on a
// machine that has other work too.

#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace {

class Switching
{
public:
    explicit Switching(MainWindow& window) : m_window(window), m_out(stdout) {}

    /// Goes through all entries of a box, several times.
    void measure(const char* name)
    {
        constexpr int Rounds = 5;
        auto* box = m_window.findChild<QComboBox*>(QString::fromLatin1(name));
        QVector<double> first, later;
        const std::clock_t began = std::clock();
        for (int round = 0; round < Rounds; ++round) {
            for (int entry = 0; entry < box->count(); ++entry) {
                if (entry != box->currentIndex() && !box->itemData(entry).isNull()) {
                    (round == 0 ? first : later).append(click(*box, entry));
                }
            }
        }
        const double processor = 1000.0 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
        m_out << name << "\tfirst " << median(first) << " ms (most " << most(first) << ")\tlater "
              << median(later) << " ms (most " << most(later) << ")\tprocessor "
              << processor / static_cast<double>(std::max<qsizetype>(1, first.size() + later.size())) << " ms"
              << Qt::endl;
    }

    double click(QComboBox& box, int entry)
    {
        QElapsedTimer timer;
        timer.start();
        box.setCurrentIndex(entry);
        QCoreApplication::sendPostedEvents(); // layouts, then the picture
        QCoreApplication::processEvents();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    static double median(QVector<double> times)
    {
        std::sort(times.begin(), times.end());
        return times.isEmpty() ? 0.0 : times[times.size() / 2];
    }
    static double most(const QVector<double>& times)
    {
        return times.isEmpty() ? 0.0 : *std::max_element(times.begin(), times.end());
    }

    MainWindow& m_window;
    QTextStream m_out;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        qFatal("Say which file");
    }
    applyStyle(*qApp);
    const Database database(QString::fromLocal8Bit(argv[1]));
    const QTranslator chinese;
    Session session(database, chinese, User{QStringLiteral("bench")});
    ScreenDialogs dialogs;
    MainWindow window(session, dialogs);
    window.show();
    QCoreApplication::processEvents();
    Switching switching(window);
    auto* dashboards = window.findChild<QComboBox*>(QStringLiteral("dashboardBox"));
    switching.click(*dashboards, 1);
    for (const char* box : {"yearBox", "townshipBox", "ownershipBox", "againstBox", "dashboardBox"}) {
        switching.measure(box);
        window.findChild<QPushButton*>(QStringLiteral("clearDashboardFilter"))->click();
    }
}
