// The part of CardFill that fills the numbers into a text.

#include "report/cards/cardfill.h"

#include "report/cardtext.h"
#include "report/figurefacts.h"

using namespace Qt::StringLiterals;

namespace {

// Of a number while the text is put together; no font and no keyboard has these two characters.
constexpr QChar Begin(0xe000), End(0xe001);

} // namespace

void CardFill::fillText()
{
    const Scope whole = m_card.view.whole();
    QStringList codes;
    const auto words = [&](const QString& code) {
        codes.append(code);
        const FigureValue value = m_engine.value(code, year(), whole);
        if (!value.value) {
            return FigureFacts(m_engine).whyMissing(code, year(), whole);
        }
        const QString number = FigureWords::number(value, figureOf(code));
        const QString marks = this->marks(code, year(), whole);
        return marks.isEmpty() ? number : tr("%1 (%2)").arg(number, marks);
    };
    const auto marked = [&](const QString& code) { return Begin + words(code) + End; };
    m_card.paragraphs = CardText(QString(m_definition.text).remove(Begin).remove(End)).filled(marked);
    placeNumbers(codes);
}

/// Takes the marks out of the paragraphs again and notes where the numbers stand.
void CardFill::placeNumbers(const QStringList& codes)
{
    for (qsizetype paragraph = 0; paragraph < m_card.paragraphs.size(); ++paragraph) {
        QString& text = m_card.paragraphs[paragraph];
        for (qsizetype from = text.indexOf(Begin); from >= 0; from = text.indexOf(Begin)) {
            text.remove(from, 1);
            const qsizetype end = text.indexOf(End, from);
            text.remove(end, 1);
            const QString& code = codes[m_card.numbers.size()];
            m_card.numbers.append({paragraph, from, end - from, code, figureOf(code).name});
        }
    }
}
