#include "core/definitions.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Direction readDirection(const QString& word)
{
    static const QHash<QString, Direction> directions = {
        {u"higher"_s, Direction::Higher}, {u"lower"_s, Direction::Lower}, {u"target"_s, Direction::Target}};
    return directions.value(word, Direction::Neutral);
}

Comparison readComparison(const QString& word)
{
    static const QHash<QString, Comparison> comparisons = {{u"at_most"_s, Comparison::AtMost},
                                                           {u"equal"_s, Comparison::Equal}};
    return comparisons.value(word, Comparison::AtLeast);
}

QStringList readPrefixes(const QString& text)
{
    QStringList prefixes;
    for (const QString& part : text.split(u'|', Qt::SkipEmptyParts)) {
        prefixes.append(part.trimmed());
    }
    return prefixes;
}

const RecordType& typeOf(const char* id)
{
    return *Registers::find(QString::fromLatin1(id));
}

} // namespace

Definitions::Definitions(const Records& records) : m_records(records)
{
    readCodeLists();
    readMeasures();
    readFigures();
    readVersions();
    readTargets();
    readPublished();
    readRules();
    checkCycles();
    checkForms();
}

void Definitions::complain(const QString& type, const QString& code, const QString& message)
{
    m_problems.append({type, code, message});
}

void Definitions::readCodeLists()
{
    const RecordType& type = typeOf("code_item");
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        m_codeLists[view.text("list")].append({view.text("code"), view.text("label"), view.text("label_en")});
        m_labels[view.text("list")].insert(view.text("code"), view.text("label"));
    }
    const RecordType& townships = typeOf("township");
    for (const Record& record : m_records.value(townships.id)) {
        const RecordView view(townships, record);
        m_townshipNames.insert(view.text("code"), view.text("name"));
    }
}

void Definitions::readMeasures()
{
    const RecordType& type = typeOf("measure");
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        Measure measure;
        measure.id = record.id;
        measure.code = view.text("code");
        measure.name = view.text("name");
        measure.nameEn = view.text("name_en");
        measure.unit = view.text("unit");
        measure.office = view.text("office");
        measure.definition = view.text("definition");
        measure.ofBureau = view.text("level") == u"bureau"_s;
        measure.types = readPrefixes(view.text("types"));
        measure.decimals = static_cast<int>(view.integer("decimals"));
        measure.minimum = view.number("minimum");
        measure.maximum = view.number("maximum");
        measure.finance = view.text("nature") == u"finance"_s;
        measure.addsUp = view.text("aggregation") == u"sum"_s;
        m_measureIndex.insert(measure.code, static_cast<int>(m_measures.size()));
        m_measureNameIndex.insert(measure.name, static_cast<int>(m_measures.size()));
        m_measures.append(measure);
    }
}

void Definitions::readFigures()
{
    const RecordType& type = typeOf("figure");
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        Figure figure;
        figure.code = view.text("code");
        figure.name = view.text("name");
        figure.nameEn = view.text("name_en");
        figure.unit = view.text("unit");
        figure.basis = view.text("basis");
        figure.period = view.text("period");
        figure.office = view.text("office");
        figure.definition = view.text("definition");
        figure.source = view.text("source");
        figure.decimals = static_cast<int>(view.integer("decimals"));
        figure.direction = readDirection(view.text("direction"));
        figure.sensitive = view.isTrue("sensitive");
        figure.order = static_cast<int>(view.integer("sort"));
        if (m_measureIndex.contains(figure.code)) {
            complain(type.id, figure.code, tr("A measure has the code “%1” already").arg(figure.code));
        }
        m_figureIndex.insert(figure.code, static_cast<int>(m_figures.size()));
        m_figures.push_back(std::move(figure));
    }
}

void Definitions::readTargets()
{
    const RecordType& type = typeOf("target");
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        const QString code = view.text("figure");
        if (!m_figureIndex.contains(code)) {
            complain(type.id, code, tr("There is no figure “%1”").arg(code));
        }
        m_targets[code].append({static_cast<int>(view.integer("first_year")),
                                static_cast<int>(view.integer("last_year")),
                                readComparison(view.text("comparison")),
                                view.number("value").value_or(Decimal()), view.text("document")});
    }
}

void Definitions::readPublished()
{
    const RecordType& type = typeOf("published_value");
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        const QString code = view.text("figure");
        if (!m_figureIndex.contains(code)) {
            complain(type.id, code, tr("There is no figure “%1”").arg(code));
        }
        m_published.insert({code, static_cast<int>(view.integer("figure_year"))},
                           {view.text("qualifier"), view.number("value").value_or(Decimal()),
                            view.text("source"), record.rev});
    }
}

const Measure* Definitions::measure(const QString& code) const
{
    const int index = m_measureIndex.value(code, -1);
    return index < 0 ? nullptr : &m_measures[index];
}

const Measure* Definitions::measureByName(const QString& name) const
{
    const int index = m_measureNameIndex.value(name, -1);
    return index < 0 ? nullptr : &m_measures[index];
}

const Figure* Definitions::figure(const QString& code) const
{
    const int index = m_figureIndex.value(code, -1);
    return index < 0 ? nullptr : &m_figures[static_cast<size_t>(index)];
}

const Target* Definitions::targetFor(const QString& figure, int year) const
{
    const auto found = m_targets.constFind(figure);
    if (found == m_targets.constEnd()) {
        return nullptr;
    }
    const Target* latest = nullptr;
    for (const Target& target : *found) {
        const bool covers = target.firstYear <= year && (target.lastYear == 0 || year <= target.lastYear);
        if (covers && (latest == nullptr || target.firstYear > latest->firstYear)) {
            latest = &target;
        }
    }
    return latest;
}

const PublishedValue* Definitions::publishedFor(const QString& figure, int year) const
{
    const auto found = m_published.constFind({figure, year});
    return found == m_published.constEnd() ? nullptr : &*found;
}

const QVector<CodeItem>& Definitions::codeList(const QString& list) const
{
    static const QVector<CodeItem> none;
    const auto found = m_codeLists.constFind(list);
    return found == m_codeLists.constEnd() ? none : *found;
}

const QVector<Record>& Definitions::records(const QString& type) const
{
    static const QVector<Record> none;
    const auto found = m_records.constFind(type);
    return found == m_records.constEnd() ? none : *found;
}

QString Definitions::setting(const QString& code) const
{
    const RecordType& type = typeOf("setting");
    for (const Record& record : records(type.id)) {
        const RecordView view(type, record);
        if (view.text("code") == code) {
            return view.text("value");
        }
    }
    return {};
}

QString Definitions::label(const QString& list, const QString& code) const
{
    return m_labels.value(list).value(code, code);
}
