// The part of CardFill that fills the numbers into a text.

#include "report/cards/cardfill.h"

#include "report/cardtext.h"
#include "report/figurefacts.h"

using namespace Qt::StringLiterals;

void CardFill::fillText()
{
    const Scope whole = m_card.view.whole();
    const auto words = [&](const QString& code) {
        const FigureValue value = m_engine.value(code, year(), whole);
        if (!value.value) {
            return FigureFacts(m_engine).whyMissing(code, year(), whole);
        }
        const QString number = FigureWords::number(value, figureOf(code));
        const QString marks = this->marks(code, year(), whole);
        return marks.isEmpty() ? number : tr("%1 (%2)").arg(number, marks);
    };
    m_card.paragraphs = CardText(m_definition.text).filled(words);
}
