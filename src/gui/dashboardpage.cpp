#include "gui/dashboardpage.h"

#include "gui/cardcanvas.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "work/dashboards.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(Session& session, QWidget* parent) : Page(session, parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    auto* tools = new QHBoxLayout;
    auto* title = new QLabel(tr("Overview"));
    title->setObjectName(u"pageTitle"_s);
    m_choice = new QComboBox;
    m_choice->setObjectName(u"dashboardBox"_s);
    for (const auto& [code, name] : dashboardNames(session.reading().definitions)) {
        m_choice->addItem(name, code);
    }
    tools->addWidget(title);
    tools->addSpacing(8);
    tools->addWidget(m_choice);
    tools->addStretch();
    layout->addLayout(tools);
    m_error = emptyLabel();
    layout->addWidget(m_error);
    m_canvas = new CardCanvas;
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_canvas);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
    connect(m_canvas, &CardCanvas::figureWanted, this, &DashboardPage::figureWanted);
}

void DashboardPage::refresh()
{
    m_error->hide();
    const ReadScope scope(m_session.database());
    QVector<CardData> cards;
    try {
        cards =
            fillDashboard(m_choice->currentData().toString(), m_session.reading().figures, m_session.year())
                .cards;
    } catch (const FormulaError& error) {
        m_error->setText(error.message());
        m_error->show();
    }
    m_canvas->setCards(cards);
}
