// How the page of values is put together.

#include "core/registers.h"
#include "gui/gridfooter.h"
#include "gui/gridorder.h"
#include "gui/gridview.h"
#include "gui/groupedheader.h"
#include "gui/importing.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/valuecelldelegate.h"
#include "gui/valuegridmodel.h"
#include "gui/valuespage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

QWidget* ValuesPage::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Values"));
    title->setObjectName(u"pageTitle"_s);
    m_count = new QLabel;
    m_count->setObjectName(u"valueCount"_s);
    layout->addWidget(title);
    layout->addWidget(m_count);
    layout->addStretch();
    const auto combo = [&](QComboBox*& box, const QString& name) {
        box = new QComboBox;
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ValuesPage::choose);
    };
    combo(m_office, u"officeBox"_s);
    combo(m_level, u"levelBox"_s);
    combo(m_type, u"schoolTypeBox"_s);
    m_group = new QComboBox;
    m_group->setObjectName(u"groupBox"_s);
    for (const auto& [label, code] :
         {std::pair(tr("All columns"), QString()), std::pair(tr("Columns with gaps"), u"gaps"_s),
          std::pair(tr("School year"), u"stock"_s), std::pair(tr("Calendar year"), u"finance"_s)}) {
        m_group->addItem(label, code);
    }
    m_group->setToolTip(tr("Which columns are shown"));
    layout->addWidget(m_group);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ValuesPage::showColumns);
    m_search = searchField(tr("Filter schools"), u"schoolSearch"_s);
    m_search->setToolTip(tr("By name, initials or code (Ctrl+Shift+F)"));
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ValuesPage::choose);
    layout->addWidget(toolButton(tr("Import…"), u"importValuesButton"_s, false, this,
                                 [this] { importInto(m_session, m_dialogs, u"values"_s, this); }));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_grid->setFocus(); });
    auto* panel = toolButton(tr("Details (F4)"), u"detailsButton"_s, false, this, [this] {
        m_panel->setVisible(m_panel->isHidden());
        describeCurrent();
    });
    addShortcut(this, Qt::Key_F4, [panel] { panel->click(); });
    layout->addWidget(panel);
    addShortcut(this, Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_search->setFocus(); });
    return tools;
}

void ValuesPage::buildGrid()
{
    m_grid->setObjectName(u"valueGrid"_s);
    m_header = new GroupedHeader(m_grid);
    m_grid->setHorizontalHeader(m_header);
    m_grid->setModel(m_model);
    connect(m_header, &GroupedHeader::groupClicked, this, &ValuesPage::fold);
    m_grid->setItemDelegate(new ValueCellDelegate(m_grid));
    m_grid->horizontalHeader()->setDefaultSectionSize(104);
    m_grid->verticalHeader()->setFixedWidth(220);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ValuesPage::describeCurrent);
    m_order = new GridOrder(*m_grid);
    connect(m_order, &GridOrder::changed, this, [this] { m_footer->note(); });
    addShortcut(this, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_order->toggle(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showHistory(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_M), [this] {
        openReasons(m_grid->viewport()->mapToGlobal(m_grid->visualRect(m_grid->currentIndex()).bottomLeft()));
    });
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openReasons(m_grid->viewport()->mapToGlobal(at)); });
}

void ValuesPage::fillOffices()
{
    const Definitions& definitions = m_session.reading().definitions;
    for (QComboBox* box : {m_office, m_level, m_type}) {
        box->blockSignals(true);
    }
    m_level->addItem(tr("Schools' values"), false);
    m_level->addItem(tr("The bureau's values"), true);
    const RecordType& offices = *Registers::find(u"office"_s);
    for (const Record& record : definitions.records(offices.id)) {
        const RecordView view(offices, record);
        const QString code = view.text("code");
        const auto& measures = definitions.measures();
        if (std::any_of(measures.begin(), measures.end(),
                        [&](const Measure& m) { return m.office == code; })) {
            m_office->addItem(view.text("name"), code);
        }
    }
    for (const auto& [label, prefix] :
         {std::pair(tr("Kindergartens"), u"11"_s), std::pair(tr("Primary"), u"21"_s),
          std::pair(tr("Junior secondary"), u"31"_s), std::pair(tr("Senior secondary"), u"34"_s),
          std::pair(tr("Vocational"), u"36"_s), std::pair(tr("Special"), u"51"_s)}) {
        m_type->addItem(label, prefix);
    }
    m_type->addItem(tr("All school types"), QString());
    m_type->setCurrentIndex(1);
    openOffice(m_session.user().office);
    for (QComboBox* box : {m_office, m_level, m_type}) {
        box->blockSignals(false);
    }
    choose();
}
