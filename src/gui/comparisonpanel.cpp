#include "gui/comparisonpanel.h"

#include "core/blocktext.h"
#include "core/pinyin.h"
#include "gui/compareddelegate.h"
#include "gui/comparisonsides.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "report/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ComparisonPanel::ComparisonPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"comparisonPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    layout->addWidget(buildTools());
    buildTable();
    layout->addWidget(m_table, 1);
    m_message = new QLabel;
    m_message->setObjectName(u"comparisonMessage"_s);
    setStyleClass(m_message, "hint");
    layout->addWidget(m_message);
    setFocusProxy(m_table);
}

QWidget* ComparisonPanel::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chooser = new ComparisonSides(m_session);
    layout->addWidget(m_chooser, 1);
    m_which = new QComboBox;
    m_which->setObjectName(u"comparisonFigures"_s);
    m_which->setAccessibleName(tr("Which figures"));
    m_which->addItems({tr("This dashboard's figures"), tr("All figures")});
    layout->addWidget(m_which);
    m_search = searchField(tr("Filter figures"), u"comparisonSearch"_s);
    layout->addWidget(m_search);
    layout->addWidget(toolButton(tr("Copy all"), u"copyComparison"_s, false, this, [this] {
        m_table->selectAll();
        copy();
    }));
    connect(m_chooser, &ComparisonSides::changed, this, &ComparisonPanel::refresh);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ComparisonPanel::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &ComparisonPanel::search);
    return tools;
}

void ComparisonPanel::buildTable()
{
    constexpr int RowHeight = 46;
    m_table = new QTableWidget;
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegate(new ComparedDelegate(m_table));
    connect(m_table, &QTableWidget::cellActivated, this, &ComparisonPanel::open);
    auto* keys = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &ComparisonPanel::copy);
}

void ComparisonPanel::compare(const QStringList& figures, const DashboardView& view)
{
    m_figures = figures;
    m_chooser->offer(view);
    refresh();
}

void ComparisonPanel::refresh()
{
    const ReadScope scope(m_session.database());
    Reading& reading = m_session.reading();
    QStringList figures = m_figures;
    if (m_which->currentIndex() == 1) {
        figures.clear();
        for (const Figure& figure : reading.definitions.figures()) {
            figures.append(figure.code);
        }
    }
    m_sides = m_chooser->sides();
    m_rows = FigureComparison(reading.figures).rows(figures, m_sides);
    QStringList heads = {tr("Figure")};
    for (const ComparedSide& side : m_sides) {
        heads.append(side.name);
    }
    const int row = std::max(0, m_table->currentRow());
    const int column = std::max(1, m_table->currentColumn());
    m_table->setUpdatesEnabled(false);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int each = 0; each < m_rows.size(); ++each) {
        fillRow(each);
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1),
                            std::min(column, m_table->columnCount() - 1));
    search();
    m_table->setUpdatesEnabled(true);
    m_message->setText(
        m_sides.size() < 2
            ? tr("Choose two sides at least.")
            : tr("Compared with %1. Enter opens what lies behind a number.").arg(m_sides.first().name));
}

void ComparisonPanel::fillRow(int row)
{
    const ComparedRow& figure = m_rows[row];
    auto* name = new QTableWidgetItem(figure.name);
    name->setToolTip(figure.name);
    m_table->setItem(row, 0, name);
    for (int side = 0; side < figure.values.size(); ++side) {
        const ComparedValue& value = figure.values[side];
        auto* item = new QTableWidgetItem(value.text);
        item->setData(ComparedDelegate::ValueRole, QVariant::fromValue(value));
        QStringList words = {figure.name,    m_sides[side].name, value.text,
                             value.coverage, value.difference,   FigureComparison::moodText(value.mood)};
        words.removeAll(QString());
        item->setToolTip(words.join(u" · "_s));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        m_table->setItem(row, side + 1, item);
    }
}

/// By name or initials.
void ComparisonPanel::search()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_rows.size(); ++row) {
        m_table->setRowHidden(row, !wanted.isEmpty() && !Pinyin::matches(m_rows[row].name, wanted));
    }
}

void ComparisonPanel::open(int row, int column)
{
    if (column > 0) {
        const ComparedSide& side = m_sides[column - 1];
        emit figureWanted(m_rows[row].figure, side.year, side.scope);
    }
}

void ComparisonPanel::copy()
{
    QVector<ComparedRow> rows;
    int withheld = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool isChosen =
            m_table->selectionModel()->rowIntersectsSelection(row) && !m_table->isRowHidden(row);
        if (isChosen) {
            rows.append(m_rows[row]);
            withheld += m_rows[row].sensitive ? 1 : 0;
        }
    }
    QGuiApplication::clipboard()->setText(writeBlock(FigureComparison::asTable(rows, m_sides)));
    const QString copied = tr("%1 figures were copied.").arg(rows.size() - withheld);
    m_message->setText(
        withheld == 0 ? copied
                      : copied + u' ' + tr("%1 that are kept out of exports were left out.").arg(withheld));
}

QVariantMap ComparisonPanel::place() const
{
    return m_chooser->place();
}

void ComparisonPanel::returnTo(const QVariantMap& place)
{
    m_chooser->returnTo(place);
}
