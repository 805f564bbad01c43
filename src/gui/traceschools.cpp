#include "gui/traceschools.h"

#include "gui/pageparts.h"
#include "gui/rowfilter.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "report/figurewords.h"
#include "report/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

enum Column { School, Township, Type, Number, Mark, ColumnCount };

constexpr int SortRole = Qt::UserRole;

QStandardItem* textItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(text, SortRole);
    return item;
}

} // namespace

TraceSchools::TraceSchools(Session& session, const QString& figure, int year, const Scope& scope,
                           QWidget* parent)
    : QWidget(parent)
{
    Reading& reading = session.reading();
    const SchoolFigures figures(reading.figures, figure, year, scope);
    m_schools = figures.schools();
    m_table = new QTableView;
    m_table->setObjectName(u"traceSchools"_s);
    m_model = new QStandardItemModel(m_table);
    m_filter = new RowFilter(SortRole, m_table);
    m_filter->setSourceModel(m_model);
    fill(figures);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    fitColumns(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->selectRow(0);
    auto* search = searchField(tr("Search"), u"traceSchoolSearch"_s);
    connect(search, &QLineEdit::textChanged, m_filter, &RowFilter::setSearch);
    auto* facts = new QLabel(summary(figures, *reading.definitions.figure(figure)));
    facts->setObjectName(u"traceSchoolFacts"_s);
    setStyleClass(facts, "hint");
    auto* top = new QHBoxLayout;
    top->addWidget(search);
    top->addWidget(facts);
    top->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Unit, 0, 0); // below the tabs
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &TraceSchools::open);
}

int TraceSchools::count() const
{
    return static_cast<int>(m_schools.size());
}

void TraceSchools::fill(const SchoolFigures& figures)
{
    m_model->setHorizontalHeaderLabels(
        {tr("School"), tr("Township"), tr("Type"), tr("Number"), tr("Among its type")});
    for (const SchoolFigure& school : figures.schools()) {
        auto* number = new QStandardItem(school.text);
        number->setData(school.value ? QVariant(school.value->toDouble()) : QVariant(), SortRole);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* mark = textItem({});
        if (!school.value) {
            number->setForeground(Theme::muted());
        } else if (school.stands != SchoolFigure::Stands::Within) {
            const bool high = school.stands == SchoolFigure::Stands::High;
            mark->setText(high ? tr("▲ far above") : tr("▼ far below"));
            mark->setData(mark->text(), SortRole);
            mark->setForeground(Theme::bad());
            mark->setToolTip(tr("More than one and a half interquartile ranges outside the quartiles of the "
                                "schools of its type"));
        }
        m_model->appendRow(
            {textItem(school.name), textItem(school.township), textItem(school.type), number, mark});
    }
}

QString TraceSchools::summary(const SchoolFigures& figures, const Figure& figure) const
{
    QStringList facts = {tr("%n school(s)", nullptr, count())};
    if (figures.missing() > 0) {
        facts.append(tr("%n without a number", nullptr, figures.missing()));
    }
    if (const auto median = figures.median()) {
        const auto rounded = Decimal::fromDouble(*median, figure.decimals);
        facts.append(tr("median %1").arg(FigureWords::number(rounded.value_or(Decimal()), figure)));
    }
    if (figures.outliers() > 0) {
        facts.append(tr("%n far from the others of the same type", nullptr, figures.outliers()));
    }
    return facts.join(u" · "_s);
}

void TraceSchools::open(const QModelIndex& index)
{
    emit schoolWanted(m_schools[m_filter->mapToSource(index).row()].scope);
}
