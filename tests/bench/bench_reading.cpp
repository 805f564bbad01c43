// A sheet of a million cells, read here and in a process of its own, against openpyxl reading the same file;
// and what the reading process holds while sheets grow.

#include "exchange/apart/readerprocess.h"
#include "exchange/tabreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Counts, and keeps nothing.
class CountingSink : public TableSink
{
public:
    void beginSheet(const QString&, bool) override {}
    bool addRow(int, QVector<Cell> row) override
    {
        cells += row.size();
        return true;
    }
    void addMerge(const CellRange&) override {}
    void endSheet() override {}
    void complain(const Complaint& complaint) override { std::puts(qPrintable(complaint.message)); }

    qint64 cells = 0;
};

QByteArray python(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Prints the peak of a process that reads. It is asked for from a fork, whose only child it is.
void peakOfReader(const QString& program, const QString& file)
{
    const pid_t child = fork();
    if (child == 0) {
        CountingSink sink;
        {
            ReaderProcess(program).read(file, {}, sink);
        }
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        std::printf("peak of the reader on %lld cells: %.0f MiB\n", static_cast<long long>(sink.cells),
                    static_cast<double>(usage.ru_maxrss) / 1024);
        std::fflush(stdout);
        _exit(0);
    }
    waitpid(child, nullptr, 0);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString program = QString::fromLocal8Bit(argv[2]);
    const auto make = [&](int rows) {
        const QString path = folder + QStringLiteral("/%1.xlsx").arg(rows);
        python({QStringLiteral(SOURCE_DIR "/tests/bench/make_sheet.py"), QString::number(rows), path});
        return path;
    };
    const QString million = make(100'000);
    const double reference = python({QStringLiteral(SOURCE_DIR "/tests/bench/read_sheet.py"), million})
                                 .split(' ')
                                 .first()
                                 .toDouble();
    QElapsedTimer timer;
    timer.start();
    CountingSink here;
    readTables(million, {}, here);
    const double inside = seconds(timer);
    timer.start();
    const Workbook workbook = ReaderProcess(program).read(million);
    const double apart = seconds(timer);
    std::printf("a sheet of %lld cells: here %.2f s, apart and collected %.2f s; openpyxl read-only %.2f s; "
                "ratios %.2f and %.2f\n",
                static_cast<long long>(here.cells), inside, apart, reference, inside / reference,
                apart / reference);
    std::fflush(stdout); // a fork would print it again
    for (const QString& path : {make(10'000), million, make(500'000)}) {
        peakOfReader(program, path);
    }
    return workbook.sheets.size() == 1 && argc == 3 ? 0 : 1;
}
