// The part of CardProperties for what only lists of records and texts have.

#include "gui/cardproperties.h"

#include "core/fieldtext.h"
#include "core/registers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldsHeight = 150;
constexpr int TextHeight = 140;
constexpr int UsualFields = 4;

} // namespace

void CardProperties::addRecords()
{
    auto* box = new QComboBox;
    box->setObjectName(u"cardRegister"_s);
    for (const RecordType& type : Registers::yearly()) {
        box->addItem(FieldText::label(type.label), type.id);
    }
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        edit(u"register"_s, [&](CardDefinition& card) {
            card.registerType = Registers::find(box->currentData().toString());
            card.sortField = -1;
            card.filterText.clear();
            card.fields.clear();
            for (int field = 0; field < card.registerType->fields.size() && field < UsualFields; ++field) {
                card.fields.append(field);
            }
        });
    });
    addRow(tr("Register"),
           {u"register"_s, CardKey::Register, box, nullptr, nullptr, [box](const CardDefinition& card) {
                box->setCurrentIndex(card.registerType == nullptr ? -1
                                                                  : box->findData(card.registerType->id));
            }});
    addFields();
    addFilter();
    addSort();
}

/// In the order of the register, each to be ticked.
void CardProperties::addFields()
{
    auto* list = new QListWidget;
    list->setObjectName(u"cardFields"_s);
    list->setFixedHeight(FieldsHeight);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        edit(u"fields"_s, [&](CardDefinition& card) {
            card.fields.clear();
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->checkState() == Qt::Checked) {
                    card.fields.append(row);
                }
            }
        });
    });
    const auto show = [list](const CardDefinition& card) {
        list->clear();
        for (int field = 0; card.registerType != nullptr && field < card.registerType->fields.size();
             ++field) {
            auto* item = new QListWidgetItem(FieldText::label(card.registerType->fields[field].label), list);
            item->setCheckState(card.fields.contains(field) ? Qt::Checked : Qt::Unchecked);
        }
    };
    addRow(tr("Fields shown"), {u"fields"_s, CardKey::Fields, list, nullptr, nullptr, show});
}

void CardProperties::addFilter()
{
    auto* line = new QLineEdit;
    line->setObjectName(u"cardFilter"_s);
    line->setPlaceholderText(tr("level = national and school.type ~ 11"));
    connect(line, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(u"filter"_s, [&](CardDefinition& card) { card.filterText = text; });
    });
    addRow(tr("Only rows with"),
           {u"filter"_s, CardKey::Filter, line, nullptr, nullptr, [line](const CardDefinition& card) {
                if (line->text() != card.filterText) {
                    line->setText(card.filterText);
                }
            }});
}

/// Each field upwards and downwards.
void CardProperties::addSort()
{
    auto* box = new QComboBox;
    box->setObjectName(u"cardSort"_s);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        edit(u"sort"_s, [&](CardDefinition& card) {
            const int choice = box->currentData().toInt();
            card.sortField = choice < 0 ? -1 : choice / 2;
            card.descending = choice >= 0 && choice % 2 == 1;
        });
    });
    const auto show = [box](const CardDefinition& card) {
        box->clear();
        box->addItem(tr("as stored"), -1);
        for (int field = 0; card.registerType != nullptr && field < card.registerType->fields.size();
             ++field) {
            const QString name = FieldText::label(card.registerType->fields[field].label);
            box->addItem(tr("%1, upwards").arg(name), 2 * field);
            box->addItem(tr("%1, downwards").arg(name), 2 * field + 1);
        }
        const int choice = card.sortField < 0 ? -1 : 2 * card.sortField + (card.descending ? 1 : 0);
        box->setCurrentIndex(box->findData(choice));
    };
    addRow(tr("Sorted by"), {u"sort"_s, CardKey::Sort, box, nullptr, nullptr, show});
}

void CardProperties::addText()
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(u"cardText"_s);
    text->setFixedHeight(TextHeight);
    text->setTabChangesFocus(true);
    text->setPlaceholderText(tr("Figures stand in double braces: {{myopia_rate}}"));
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
        edit(u"text"_s, [&](CardDefinition& card) { card.text = text->toPlainText(); });
    });
    addRow(tr("Text"), {u"text"_s, CardKey::Text, text, nullptr, nullptr, [text](const CardDefinition& card) {
                            if (text->toPlainText() != card.text) {
                                text->setPlainText(card.text);
                            }
                        }});
}
