#include "gui/yearstrend.h"

#include "gui/chartcard.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/tones.h"
#include "report/figureyears.h"
#include "report/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { Year, Reported, Comparable, Change, Covered, Notes, ColumnCount };

constexpr int ChartHeight = 210;
constexpr int DiffersRole = Qt::UserRole;

} // namespace

YearsTrend::YearsTrend(Session& session, const QString& figure, int base, const Scope& scope, QWidget* parent)
    : QWidget(parent), m_base(base), m_scope(scope)
{
    m_scope.comparableTo = 0;
    QVector<int> years = session.years();
    std::sort(years.begin(), years.end(), std::greater<>());
    Reading& reading = session.reading();
    const QVector<FigureYear> lines =
        FigureYears(reading.figures, reading.text).of(figure, base, m_scope, years);
    CardData trend = FigureYears::trend(*reading.definitions.figure(figure), base, lines);
    trend.title =
        m_scope.isBureau() ? tr("Over the years") : tr("Over the years, comparable with %1").arg(base);
    auto* chart = new ChartCard(
        trend, [this](const QString&, const Scope&, int year) { emit yearWanted(year, m_scope); });
    chart->setFixedHeight(ChartHeight);
    buildTable(lines);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Unit, 0, 0);
    layout->addWidget(chart);
    layout->addWidget(m_table, 1);
}

void YearsTrend::buildTable(const QVector<FigureYear>& years)
{
    m_table = new QTableWidget(static_cast<int>(years.size()), ColumnCount);
    m_table->setObjectName(u"yearsTrendTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Year"), tr("As reported"), tr("Comparable with %1").arg(m_base),
                                        tr("On the year before"), tr("Reported / due"), tr("Notes")});
    m_table->setColumnHidden(Comparable, m_scope.isBureau());
    if (!m_scope.isBureau()) {
        m_table->horizontalHeaderItem(Comparable)
            ->setToolTip(
                tr("A school of an earlier year counts where its successors of %1 stand.").arg(m_base));
        m_table->horizontalHeaderItem(Column::Change)->setToolTip(tr("Both years on the comparable basis."));
    }
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < years.size(); ++row) {
        fillRow(row, years[row]);
    }
    fitColumns(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentCell(0, 0);
    connect(m_table, &QTableWidget::cellActivated, this, &YearsTrend::open);
}

void YearsTrend::fillRow(int row, const FigureYear& year)
{
    const auto shown = [](const QString& number) { return number.isEmpty() ? u"—"_s : number; };
    const QStringList texts = {QString::number(year.year),
                               shown(year.reportedText),
                               shown(year.comparableText),
                               year.change,
                               year.coverage,
                               year.notes};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        const bool isNumber = column == Reported || column == Comparable;
        item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
        if (isNumber && texts[column] == u"—"_s) {
            setTone(*item, &ThemeColours::muted);
        }
        m_table->setItem(row, column, item);
    }
    m_table->item(row, Comparable)->setData(DiffersRole, year.differs);
    if (year.differs) {
        markDifference(row, year);
    }
}

void YearsTrend::markDifference(int row, const FigureYear& year)
{
    const QString why = year.movements.isEmpty() ? tr("Other schools count here than were reported then.")
                                                 : year.movements.join(u'\n');
    QTableWidgetItem* comparable = m_table->item(row, Comparable);
    QFont bold = m_table->font();
    bold.setBold(true);
    comparable->setFont(bold);
    setTone(*comparable, &ThemeColours::accent);
    comparable->setToolTip(why);
    QTableWidgetItem* notes = m_table->item(row, Notes);
    const QStringList texts = year.notes.isEmpty() ? QStringList() : QStringList(year.notes);
    notes->setText((texts + year.movements).join(u" · "_s));
    notes->setToolTip(why);
}

void YearsTrend::open(int row, int column)
{
    Scope scope = m_scope;
    if (column == Comparable && m_table->item(row, Comparable)->data(DiffersRole).toBool()) {
        scope.comparableTo = m_base;
    }
    emit yearWanted(m_table->item(row, Year)->text().toInt(), scope);
}
