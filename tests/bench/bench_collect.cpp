// Two hundred workbooks for the schools, against libxlsxwriter writing the same texts and numbers without
// anything else: no formats, rules, protection, check or safe replacing.

#include "benchcity.h"

#include "storage/databaseidentity.h"
#include "work/collectionmaking.h"

#include <xlsxwriter.h>

#include <cstdio>

namespace {

constexpr int Year = 2024;

QVector<CollectionBook> booksOf(const Database& database, const QTranslator& chinese)
{
    Reading reading(database);
    CollectionBooks maker(reading, databaseIdentity(database), chinese);
    const CollectionOrder order{Year, collectionForms(reading.definitions), {}};
    QVector<CollectionBook> books;
    for (const SchoolProfile& school : reading.data.schools(Year).profiles()) {
        books.append(maker.make(school, order));
    }
    return books;
}

void writeBare(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const OutCell& cell)
{
    if (cell.kind == Cell::Kind::Number && !cell.text.isEmpty()) {
        worksheet_write_number(sheet, row, column, cell.text.toDouble(), nullptr);
    } else {
        worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(), nullptr);
    }
}

qint64 bareLoop(const QVector<CollectionBook>& books, const QString& folder)
{
    qint64 cells = 0;
    for (const CollectionBook& book : books) {
        const QString path = folder + QLatin1Char('/') + book.mark.schoolCode + QStringLiteral(".xlsx");
        lxw_workbook* workbook = workbook_new(QFile::encodeName(path).constData());
        for (const CollectionSheet& form : book.sheets) {
            lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
            for (int row = 0; row < form.rows.size(); ++row) {
                for (int column = 0; column < form.rows[row].size(); ++column, ++cells) {
                    writeBare(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                              form.rows[row][column].content);
                }
            }
        }
        workbook_close(workbook);
    }
    return cells;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    constexpr int Schools = 200;
    BenchCity city(folder, QStringLiteral("collect"), Schools, 60, Year - 1, 2);
    city.importFile(city.writeValues(), QStringLiteral("values"));
    QStringList codes;
    for (int measure = 0; measure < 60; ++measure) {
        codes.append(QStringLiteral("bench_%1").arg(measure));
    }
    city.import(QStringLiteral("collection_form"),
                QStringLiteral("code,title,measures\nbench,Bench,%1\n").arg(codes.join(u'|')));
    const QTranslator chinese;
    const QString ours = folder + QStringLiteral("/ours");
    const QString bare = folder + QStringLiteral("/bare");
    QDir().mkpath(bare);
    QElapsedTimer timer;
    timer.start();
    const auto made = CollectionMaking(*city.database, chinese).make({Year, {}, {}, {}, ours});
    const double making = seconds(timer);
    const QVector<CollectionBook> books = booksOf(*city.database, chinese);
    timer.start();
    const qint64 cells = bareLoop(books, bare);
    const double loop = seconds(timer);
    std::printf(
        "%d workbooks of %lld cells: %.2f s; bare libxlsxwriter, the same cells: %.2f s; ratio %.2f\n",
        static_cast<int>(made.size()), static_cast<long long>(cells / Schools), making, loop, making / loop);
    return 0;
}
