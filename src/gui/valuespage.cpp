#include "gui/valuespage.h"

#include "gui/cellpanel.h"
#include "gui/doubtmarks.h"
#include "gui/filterbutton.h"
#include "gui/findbar.h"
#include "gui/gridfooter.h"
#include "gui/gridorder.h"
#include "gui/gridview.h"
#include "gui/pageparts.h"
#include "gui/selectiontotals.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/valuegridmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ValuesPage::ValuesPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    m_grid = new GridView(dialogs);
    m_model =
        new ValueGridModel(session, m_grid); // outlives the view's own part, which still asks it at the end
    layout->addWidget(buildTools());
    buildGrid();
    auto* middle = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new FindBar(*m_grid, this));
    column->addWidget(m_grid, 1);
    m_footer = new GridFooter(*m_grid);
    column->addWidget(m_footer);
    middle->addLayout(column, 1);
    m_panel = new CellPanel(m_session, [this] { return cellAtHand(); });
    m_panel->hide();
    middle->addWidget(m_panel);
    layout->addLayout(middle, 1);
    connect(m_model, &QAbstractItemModel::dataChanged, m_panel, &CellPanel::note);
    m_empty = emptyLabel();
    layout->addWidget(m_empty, 1);
    m_message = new QLabel;
    m_message->setObjectName(u"gridMessage"_s);
    m_message->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_message, 1);
    line->addWidget(new FilterButton(*m_grid, *m_order));
    line->addWidget(new SelectionTotals(*m_grid));
    layout->addLayout(line);
    m_definition = new QLabel;
    m_definition->setObjectName(u"measureDefinition"_s);
    m_definition->setWordWrap(true);
    setStyleClass(m_definition, "hint");
    layout->addWidget(m_definition);
    connect(m_model, &ValueGridModel::refused, this, [this](const QString& message) {
        showMessage(message, true);
        m_grid->keepEditing();
    });
    connect(m_model, &ValueGridModel::stored, this, [this] {
        updateCount();
        showMessage(tr("Saved"), false);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ValuesPage::listGroups);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &ValuesPage::listGroups);
    connect(m_grid, &GridView::blockEntered, this, &ValuesPage::enterBlock);
    setFocusProxy(m_grid);
    m_doubts = new DoubtMarks(session, *m_model, *this);
    fillOffices();
}

/// The grid goes first: an open editor still hands in its text, and the page must be there to hear of it.
ValuesPage::~ValuesPage()
{
    delete m_grid;
}

void ValuesPage::choose()
{
    const bool ofBureau = m_level->currentData().toBool();
    m_type->setEnabled(!ofBureau);
    m_search->setEnabled(!ofBureau);
    m_group->setEnabled(!ofBureau);
    const auto show = [&] {
        m_model->choose(m_office->currentData().toString(), ofBureau, m_type->currentData().toString(),
                        m_search->text());
    };
    show();
    if (m_model->rowCount() == 0 && !ofBureau && m_search->text().isEmpty()
        && !m_type->currentData().isNull()) {
        const QSignalBlocker quiet(m_type);
        m_type->setCurrentIndex(m_type->findData(QString())); // this office has nothing of the type before
        show();
    }
    m_grid->verticalHeader()->setFixedWidth(ofBureau ? 420 : 220);
    const bool empty = m_model->rowCount() == 0 || m_model->columnCount() == 0;
    m_grid->setVisible(!empty);
    m_footer->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty) {
        m_grid->setCurrentIndex(m_model->index(0, 0));
    }
    listGroups();
    describeCurrent();
    m_empty->setText(m_search->text().isEmpty() ? tr("This office has no values of this kind to report.")
                                                : tr("No school matches the search."));
    updateCount();
    showMessage({}, false);
}

void ValuesPage::refresh()
{
    m_doubts->note();
    const QModelIndex current = m_grid->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model->reload();
    if (!m_grid->currentIndex().isValid() && m_model->hasIndex(row, column)) {
        m_grid->setCurrentIndex(m_model->index(row, column));
    }
    updateCount();
}

bool ValuesPage::openOffice(const QString& office)
{
    const int index = m_office->findData(office);
    if (index >= 0) {
        const auto& measures = m_session.reading().definitions.measures();
        const bool hasSchools = std::any_of(measures.begin(), measures.end(), [&](const Measure& each) {
            return each.office == office && !each.ofBureau;
        });
        m_level->setCurrentIndex(hasSchools ? 0 : 1);
        m_office->setCurrentIndex(index);
    }
    return index >= 0;
}

void ValuesPage::open(qint64 measure, qint64 school)
{
    for (const Measure& each : m_session.reading().definitions.measures()) {
        if (each.id == measure) {
            m_search->clear();
            m_type->setCurrentIndex(m_type->findData(QString()));
            m_level->setCurrentIndex(each.ofBureau ? 1 : 0);
            m_office->setCurrentIndex(m_office->findData(each.office));
            break;
        }
    }
    refresh();
    const QModelIndex index = m_model->find(measure, school);
    if (index.isValid()) {
        uncover(index);
        m_grid->setCurrentIndex(index);
        m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_grid->setFocus();
    }
}

/// The cell at hand.
QVariantMap ValuesPage::place() const
{
    const Measure* measure = m_model->measureAt(m_grid->currentIndex());
    if (measure == nullptr) {
        return {};
    }
    return {{u"measure"_s, measure->id}, {u"school"_s, m_model->schoolAt(m_grid->currentIndex())}};
}

/// What is still seen stays as it is, with its filters.
void ValuesPage::returnTo(const QVariantMap& place)
{
    if (!place.isEmpty() && place != ValuesPage::place()) {
        open(place.value(u"measure"_s).toLongLong(), place.value(u"school"_s).toLongLong());
    }
}

void ValuesPage::updateCount()
{
    const auto [filled, expected] = m_model->completeness();
    m_count->setText(tr("%1 of %2 reported").arg(filled).arg(expected));
}

std::optional<CellPanel::Cell> ValuesPage::cellAtHand() const
{
    const QModelIndex index = m_grid->currentIndex();
    const Measure* measure = m_model->measureAt(index);
    if (measure == nullptr) {
        return std::nullopt;
    }
    const Value* value = m_model->valueAt(index);
    return CellPanel::Cell{*measure, m_model->keyAt(index),
                           value != nullptr ? std::optional(*value) : std::nullopt,
                           m_model->schoolName(index)};
}

void ValuesPage::describeCurrent()
{
    m_panel->note();
    m_definition->setVisible(!m_panel->isVisible());
    const Measure* measure = m_model->measureAt(m_grid->currentIndex());
    m_definition->clear();
    if (measure != nullptr) {
        m_definition->setText(tr("%1: %2").arg(measure->name, measure->definition));
    }
}

void ValuesPage::showMessage(const QString& text, bool isError)
{
    m_message->setText(text);
    setStyleClass(m_message, isError ? "error" : "hint");
}
