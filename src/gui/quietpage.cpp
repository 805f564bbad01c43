#include "gui/quietpage.h"

#include "gui/styling.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuietPage::QuietPage(const QString& title, const QString& text, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    auto* heading = new QLabel(title);
    heading->setObjectName(u"quietTitle"_s);
    heading->setAlignment(Qt::AlignCenter);
    auto* body = new QLabel(text);
    body->setAlignment(Qt::AlignCenter);
    body->setWordWrap(true);
    setStyleClass(body, "hint");
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(body);
    layout->addStretch(3);
}
