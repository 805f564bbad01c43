// The part of CardFill that sets figures beside their targets.

#include "report/cards/cardfill.h"

#include "report/figurefacts.h"

void CardFill::fillTargets()
{
    const Scope whole = m_card.view.whole();
    for (const QString& code : m_definition.figures) {
        const FigureReport report = m_engine.report(code, year(), whole, m_card.view.against);
        CardTarget row;
        row.figure = code;
        row.name = report.figure->name;
        row.value = report.value.value;
        row.text = row.value ? FigureWords::number(report.value, *report.figure)
                             : FigureFacts(m_engine).whyMissing(code, year(), whole);
        row.targetText = FigureWords::target(report.target, *report.figure);
        row.met = report.targetMet;
        row.marks = marks(code, year(), whole);
        if (report.target != nullptr) {
            row.target = report.target->value;
            const bool comparable = row.value > Decimal() && row.target > Decimal();
            row.progress =
                comparable ? std::optional(row.value->toDouble() / row.target->toDouble()) : std::nullopt;
        }
        m_card.targets.append(row);
    }
}
