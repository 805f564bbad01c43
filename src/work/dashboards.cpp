#include "work/dashboards.h"

#include "core/registers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QVector<Record> inDashboardOrder(QVector<Record> records)
{
    const RecordType& type = *Registers::find(u"dashboard"_s);
    std::stable_sort(records.begin(), records.end(), [&](const Record& a, const Record& b) {
        return RecordView(type, a).integer("sort") < RecordView(type, b).integer("sort");
    });
    return records;
}

std::optional<Record> findDashboard(const QVector<Record>& records, const QString& codeOrTitle)
{
    const RecordType& type = *Registers::find(u"dashboard"_s);
    for (const Record& record : inDashboardOrder(records)) {
        const RecordView stored(type, record);
        if (codeOrTitle.isEmpty() || stored.text("code") == codeOrTitle
            || stored.text("title") == codeOrTitle) {
            return record;
        }
    }
    return std::nullopt;
}

DashboardContent readDashboard(const Record& record, const Definitions& definitions)
{
    const RecordView stored(*Registers::find(u"dashboard"_s), record);
    return {stored.text("code"), stored.text("title"), CardReader(definitions).read(stored.text("cards"))};
}

QVector<QPair<QString, QString>> dashboardNames(const Definitions& definitions)
{
    const RecordType& type = *Registers::find(u"dashboard"_s);
    QVector<QPair<QString, QString>> names;
    for (const Record& record : inDashboardOrder(definitions.records(type.id))) {
        const RecordView view(type, record);
        names.append({view.text("code"), view.text("title")});
    }
    return names;
}

namespace {

DashboardContent contentOf(const QString& codeOrTitle, const Definitions& definitions)
{
    const auto record = findDashboard(definitions.records(u"dashboard"_s), codeOrTitle);
    if (!record) {
        throw FormulaError(
            QCoreApplication::translate("Dashboards", "There is no dashboard “%1”").arg(codeOrTitle));
    }
    return readDashboard(*record, definitions);
}

} // namespace

QStringList dashboardFigures(const QString& codeOrTitle, const Definitions& definitions)
{
    QStringList figures;
    for (const CardDefinition& card : contentOf(codeOrTitle, definitions).cards) {
        figures.append(card.figures);
    }
    figures.removeDuplicates();
    return figures;
}

FilledDashboard fillDashboard(const QString& codeOrTitle, FigureEngine& engine, const DashboardView& view)
{
    const DashboardContent stored = contentOf(codeOrTitle, engine.definitions());
    FilledDashboard filled{stored.code, stored.title, view, engine.filterName(view.within), {}};
    for (const CardDefinition& card : stored.cards) {
        filled.cards.append(buildCard(card, engine, view));
    }
    return filled;
}
