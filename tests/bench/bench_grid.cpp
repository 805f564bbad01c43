// The grid of 200 schools × 60 measures: opening it beside an empty table view, and pasting 12,000 cells beside a
// raw SQLite loop that writes as many rows. bench_grid FOLDER prints milliseconds and ratios.

#include "benchcity.h"

#include "gui/dialogs.h"
#include "gui/gridview.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/valuespage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>

#include <sqlite3.h>

#include <cstdio>

namespace {

constexpr int Schools = 200;
constexpr int Measures = 60;

double openEmpty()
{
    QElapsedTimer timer;
    timer.start();
    QTableView view;
    view.resize(1366, 768);
    view.show();
    view.repaint();
    return seconds(timer);
}

/// `timer` runs since before the page was made.
double openPage(ValuesPage& page, const QElapsedTimer& timer)
{
    page.resize(1366, 768);
    page.show();
    auto* office = page.findChild<QComboBox*>(QStringLiteral("officeBox"));
    office->setCurrentIndex(office->findData(QStringLiteral("planning")));
    page.repaint();
    page.findChild<GridView*>()->viewport()->repaint();
    return seconds(timer);
}

double paste(GridView& grid)
{
    QString text;
    for (int row = 0; row < Schools; ++row) {
        for (int column = 0; column < Measures; ++column) {
            text += QString::number(row * 7 + column) + (column + 1 < Measures ? u'\t' : u'\n');
        }
    }
    QApplication::clipboard()->setText(text);
    if (grid.model()->rowCount() != Schools || grid.model()->columnCount() < Measures) {
        qFatal("the grid shows %d x %d", grid.model()->rowCount(), grid.model()->columnCount());
    }
    int first = 0;
    while (!grid.model()->headerData(first, Qt::Horizontal).toString().startsWith(QStringLiteral("Bench"))) {
        ++first;
    }
    grid.setCurrentIndex(grid.model()->index(0, first));
    QElapsedTimer timer;
    timer.start();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
    QApplication::sendEvent(&grid, &key);
    grid.viewport()->repaint();
    return seconds(timer);
}

double rawLoop(const QString& path)
{
    QFile::remove(path);
    sqlite3* raw = nullptr;
    sqlite3_open(path.toUtf8().constData(), &raw);
    sqlite3_exec(raw, "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; CREATE TABLE value (year INTEGER, "
                      "measure INTEGER, school INTEGER, amount INTEGER, PRIMARY KEY (year, measure, school))",
                 nullptr, nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    sqlite3_exec(raw, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(raw, "INSERT INTO value VALUES (2024, ?, ?, ?)", -1, &insert, nullptr);
    for (int cell = 0; cell < Schools * Measures; ++cell) {
        sqlite3_bind_int(insert, 1, cell % Measures);
        sqlite3_bind_int(insert, 2, cell / Measures);
        sqlite3_bind_int(insert, 3, cell);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
    const double took = seconds(timer);
    sqlite3_close(raw);
    return took;
}

void report(const char* what, double ours, double other)
{
    std::printf("%s: %.1f ms; beside it %.1f ms; ratio %.1f\n", what, ours * 1000, other * 1000, ours / other);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_grid FOLDER\n");
        return 2;
    }
    applyStyle(*qApp);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const BenchCity city(folder, QStringLiteral("grid"), Schools, Measures, 2024, 1);
    const QTranslator chinese;
    ScreenDialogs dialogs;
    openEmpty(); // fonts and style, for both
    const double empty = openEmpty();
    for (const bool filled : {false, true}) {
        Session session(*city.database, chinese, User{QStringLiteral("bench")});
        session.setYear(2024);
        QElapsedTimer timer;
        timer.start();
        ValuesPage page(session, dialogs);
        report(filled ? "open 200 x 60, filled" : "open 200 x 60, empty", openPage(page, timer), empty);
        if (!filled) {
            report("paste 12,000 cells", paste(*page.findChild<GridView*>()),
                   rawLoop(folder + QStringLiteral("/raw.db")));
        }
    }
    return 0;
}
