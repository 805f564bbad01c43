// The part of CardFill that makes a figure's card.

#include "report/cards/cardfill.h"

#include "report/figurefacts.h"

using namespace Qt::StringLiterals;

void CardFill::fillFigure()
{
    const QString& code = m_definition.figures.first();
    const Scope whole = m_card.view.whole();
    const FigureReport report = m_engine.report(code, year(), whole, m_card.view.against);
    const Figure& figure = *report.figure;
    FigureFacts facts(m_engine);
    CardFace& face = m_card.face;
    face.value = FigureWords::bare(report.value, figure);
    face.unit = FigureWords::unit(figure);
    face.missing = report.value.value ? QString() : facts.whyMissing(code, year(), whole);
    face.change = FigureWords::change(report);
    face.changeMood = FigureWords::changeMood(report);
    face.target = FigureWords::target(report.target, figure);
    face.targetMet = report.targetMet;
    face.coverage = FigureWords::coverage(report.value, figure.versionFor(year()));
    face.asReported = FigureWords::asReported(report.value, figure);
    face.published = FigureWords::published(report.value, figure);
    face.estimated = report.value.value ? facts.estimated(code, year(), whole) : QString();
    m_card.series = {seriesOf(code)};
    for (const CardPoint& point : m_card.series.first().points.mid(1)) {
        if (point.definitionBreak && point.value) {
            face.definition = tr("definition changed in %1").arg(point.year);
        }
    }
}
