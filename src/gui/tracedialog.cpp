#include "gui/tracedialog.h"

#include "gui/historytext.h"
#include "gui/pageparts.h"
#include "gui/rowfilter.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/tracemodel.h"
#include "gui/traceschools.h"
#include "gui/yearstrend.h"
#include "report/figurewords.h"
#include "report/theme.h"
#include "work/tracedetails.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

TraceDialog::TraceDialog(Session& session, const QString& figure, int year, const Scope& scope,
                         QWidget* parent)
    : QDialog(parent), m_session(session), m_subject{figure, year, scope}
{
    setObjectName(u"traceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const ReadScope reads(session.database());
    Reading& reading = session.reading();
    FigureTrace trace(reading.figures, reading.text);
    m_table = new QTableView;
    m_model = new TraceModel(trace.rows(figure, year, scope), m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addWidget(buildHead(figure, year, scope));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"traceTabs"_s);
    QWidget* rows = buildRows();
    auto* schools = scope.grouping == Grouping::School ? nullptr : buildSchools(figure, year, scope);
    if (schools != nullptr) {
        tabs->addTab(schools, tr("Schools"));
    }
    tabs->addTab(rows, tr("Rows"));
    tabs->addTab(buildYears(figure, year, scope), tr("Years"));
    layout->addWidget(tabs, 1);
    setWindowTitle(tr("Behind the number"));
    resize(1000, 640);
}

/// What is to be known of the number at one glance.
QStringList TraceDialog::factsOf(const FigureReport& report)
{
    const Figure& figure = *report.figure;
    QStringList facts = {FigureWords::number(report.value, figure), FigureWords::change(report)};
    if (report.scope.comparableTo > report.year) {
        facts.append(tr("on the comparable basis of %1").arg(report.scope.comparableTo));
    }
    if (report.target != nullptr) {
        facts.append(
            tr("target %1 (%2)").arg(FigureWords::target(report.target, figure), report.target->document));
    }
    facts.append(FigureWords::coverage(report.value, figure.versionFor(report.year)));
    facts.append(FigureWords::published(report.value, figure));
    facts.append(FigureWords::asReported(report.value, figure));
    facts.removeAll(QString());
    return facts;
}

QWidget* TraceDialog::buildHead(const QString& code, int year, const Scope& scope)
{
    Reading& reading = m_session.reading();
    const FigureReport report = reading.figures.report(code, year, scope);
    const Figure& figure = *report.figure;
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto line = [&](const QString& text, const QString& name, const char* style) {
        if (text.isEmpty()) {
            return;
        }
        auto* label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setStyleClass(label, style);
        layout->addWidget(label);
    };
    const bool isComparable = scope.comparableTo > year;
    QStringList places = {reading.figures.scopeName(scope, isComparable ? scope.comparableTo : year),
                          reading.figures.filterName(scope.within)};
    places.removeAll(QString());
    const QString place = places.join(u" · "_s);
    line(place.isEmpty() ? tr("%1, %2").arg(figure.name).arg(year)
                         : tr("%1, %2, %3").arg(figure.name, place).arg(year),
         u"pageTitle"_s, "");
    line(factsOf(report).join(u"　"_s), u"traceValue"_s, "strong");
    const FigureTrace trace(reading.figures, reading.text);
    line(figure.definition, u"traceDefinition"_s, "");
    line(tr("Computed as %1").arg(trace.computationInWords(code, year)), u"traceComputation"_s, "hint");
    line(figure.source.isEmpty() ? QString() : tr("Source: %1").arg(figure.source), u"traceSource"_s, "hint");
    return head;
}

/// Null for figures that are not of single schools.
QWidget* TraceDialog::buildSchools(const QString& figure, int year, const Scope& scope)
{
    auto schools = std::make_unique<TraceSchools>(m_session, figure, year, scope);
    if (schools->count() == 0) {
        return nullptr;
    }
    connect(schools.get(), &TraceSchools::schoolWanted, this, [this, figure, year](const Scope& school) {
        emit figureWanted(figure, year, school);
        close();
    });
    return schools.release();
}

QWidget* TraceDialog::buildYears(const QString& figure, int year, const Scope& scope)
{
    const int base = scope.comparableTo != 0 ? scope.comparableTo : year;
    auto* years = new YearsTrend(m_session, figure, base, scope);
    connect(years, &YearsTrend::yearWanted, this, [this, figure](int wanted, const Scope& there) {
        emit figureWanted(figure, wanted, there);
        close();
    });
    return years;
}

QWidget* TraceDialog::buildRows()
{
    m_filter = new RowFilter(TraceModel::SortRole, m_table);
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"traceTable"_s);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    fitColumns(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* search = searchField(tr("Search"), u"traceSearch"_s);
    connect(search, &QLineEdit::textChanged, m_filter, &RowFilter::setSearch);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    m_details = new QLabel(tr("Choose a row to see who entered it, when and from where.\n"
                              "Double-click leads to where it is entered."));
    m_details->setObjectName(u"traceDetails"_s);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setMargin(10);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({730, 230});
    splitter->setContentsMargins(0, Theme::Unit, 0, 0); // below the tabs
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TraceDialog::showDetails);
    connect(m_table, &QTableView::activated, this, &TraceDialog::follow);
    m_table->selectRow(0);
    return splitter;
}

const TraceRow* TraceDialog::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

int TraceDialog::chosenRow() const
{
    return m_table->currentIndex().row();
}

void TraceDialog::chooseRow(int row)
{
    m_table->selectRow(row);
    m_table->setFocus();
}

void TraceDialog::showDetails()
{
    const TraceRow* row = currentRow();
    if (row == nullptr) {
        return;
    }
    const TraceDetails details = detailsOf(m_session.database(), *row);
    QStringList lines = {row->owner, row->what, QString()};
    if (details.history.isEmpty()) {
        lines.append(tr("Nothing has been entered here."));
    }
    for (const HistoryLine& line : details.history) {
        lines.append(historyText(line));
    }
    lines.append(QString());
    lines.append(details.evidence.isEmpty() ? tr("No evidence is attached.") : tr("Evidence:"));
    for (const EvidenceStore::Item& item : details.evidence) {
        lines.append(u"· "_s + item.name);
    }
    m_details->setText(lines.join(u'\n'));
}

void TraceDialog::follow()
{
    const TraceRow* row = currentRow();
    if (row == nullptr || row->kind == TraceRow::Kind::Published) {
        return;
    }
    if (row->kind == TraceRow::Kind::Value) {
        emit valueWanted(row->year, row->valueKey.measure, row->valueKey.school);
    } else {
        emit recordWanted(row->year, row->type, row->record);
    }
    close();
}
