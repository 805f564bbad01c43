#include "work/dashboards.h"

#include "core/registers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QVector<QPair<QString, QString>> dashboardNames(const Definitions& definitions)
{
    const RecordType& type = *Registers::find(u"dashboard"_s);
    QVector<QPair<QString, QString>> names;
    for (const Record& record : definitions.records(type.id)) {
        const RecordView view(type, record);
        names.append({view.text("code"), view.text("title")});
    }
    return names;
}

FilledDashboard fillDashboard(const QString& codeOrTitle, FigureEngine& engine, int year)
{
    const RecordType& type = *Registers::find(u"dashboard"_s);
    for (const Record& record : engine.definitions().records(type.id)) {
        const RecordView view(type, record);
        const bool wanted =
            codeOrTitle.isEmpty() || view.text("code") == codeOrTitle || view.text("title") == codeOrTitle;
        if (!wanted) {
            continue;
        }
        FilledDashboard filled{view.text("code"), view.text("title"), {}};
        CardReader reader(engine.definitions());
        for (const CardDefinition& card : reader.read(view.text("cards"))) {
            filled.cards.append(buildCard(card, engine, year));
        }
        return filled;
    }
    throw FormulaError(
        QCoreApplication::translate("Dashboards", "There is no dashboard “%1”").arg(codeOrTitle));
}
