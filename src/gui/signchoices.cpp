#include "gui/signchoices.h"

#include "core/amounttext.h"
#include "exchange/tables/tablemapping.h"
#include "gui/styling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

SignChoices::SignChoices(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"signChoices"_s);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Unit);
    m_layout->addWidget(new QLabel(tr("Signs in place of numbers:")));
    m_layout->addStretch();
    hide();
}

void SignChoices::showSigns(const QMap<QString, QString>& signs)
{
    if (signs.keys() != m_signs) {
        m_signs = signs.keys();
        for (const QString& name : {u"signLabel"_s, u"signMeaning"_s}) {
            qDeleteAll(findChildren<QWidget*>(name));
        }
        for (const QString& sign : std::as_const(m_signs)) {
            add(sign);
        }
    }
    for (auto* combo : findChildren<QComboBox*>(u"signMeaning"_s)) {
        const QSignalBlocker quiet(combo);
        const QString meaning = signs.value(combo->property("sign").toString());
        combo->setCurrentIndex(combo->findData(meaning));
        setStyleClass(combo, meaning.isEmpty() ? "guess" : "");
    }
    setVisible(!signs.isEmpty());
}

void SignChoices::add(const QString& sign)
{
    auto* label = new QLabel(tr("“%1” means").arg(sign));
    label->setObjectName(u"signLabel"_s);
    auto* combo = new QComboBox;
    combo->setObjectName(u"signMeaning"_s);
    combo->setProperty("sign", sign);
    combo->addItem(tr("Choose…"), QString());
    combo->addItem(tr("Not applicable"), missingCode(Missing::NotApplicable));
    combo->addItem(tr("Nothing to report"), missingCode(Missing::NothingToReport));
    combo->addItem(tr("Hidden on purpose"), missingCode(Missing::Masked));
    combo->addItem(tr("The number 0"), TableMapping::Zero);
    label->setBuddy(combo);
    const int before = m_layout->count() - 1;
    m_layout->insertWidget(before, label);
    m_layout->insertWidget(before + 1, combo);
    connect(combo, &QComboBox::activated, this,
            [this, combo, sign] { emit chosen(sign, combo->currentData().toString()); });
}
