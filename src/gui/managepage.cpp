#include "gui/managepage.h"

#include "gui/pageparts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

ManagePage::ManagePage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list = sideList(u"sectionList"_s, 184);
    m_sections = new QStackedWidget;
    layout->addWidget(m_list);
    layout->addWidget(m_sections, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_list);
}

void ManagePage::addSection(const QString& title, QWidget* section)
{
    m_sections->addWidget(section);
    addSideItem(*m_list, title, {});
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
}
