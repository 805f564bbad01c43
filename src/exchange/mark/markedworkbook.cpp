#include "exchange/mark/markedworkbook.h"

#include "exchange/mark/sheetnotes.h"
#include "exchange/write/tabwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 2000;

QString textOf(const Complaint& complaint)
{
    const QString text =
        complaint.suggestion.isEmpty() ? complaint.message : complaint.message + u'\n' + complaint.suggestion;
    return text.size() > LongestText ? text.left(LongestText) + u'…' : text;
}

/// Letters only, so that a header is not taken for a column.
int columnOf(const QString& letters)
{
    int row = -1;
    int column = -1;
    const bool upper = std::ranges::all_of(letters, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return upper && letters.size() <= 3 && parseReference(letters, &row, &column) ? column : -1;
}

} // namespace

int MarkedWorkbook::firstVisible() const
{
    for (int at = 0; at < m_list.sheets.size(); ++at) {
        const PackageRelation* relation = m_list.relationOf(m_list.sheets[at]);
        if (!m_list.sheets[at].isHidden && relation != nullptr && relation->type == "worksheet"_L1) {
            return at;
        }
    }
    return -1;
}

bool MarkedWorkbook::mark(const QString& path, const QVector<Complaint>& complaints)
{
    if (!m_copy.open(path)) {
        return false;
    }
    m_list = XlsxSheetList::read(m_copy.source());
    const QString stylesPart = m_list.targetOf(u"styles");
    const auto content = m_copy.content(stylesPart);
    StyleMarks styles;
    if (!m_list.isWorkbook || !m_list.error.isEmpty() || firstVisible() < 0 || !content
        || !styles.read(*content)) {
        return false;
    }
    sort(complaints);
    for (auto marks = m_marks.begin(); marks != m_marks.end(); ++marks) {
        if (!markSheet(marks.key(), *marks, styles)) {
            return false;
        }
    }
    m_copy.put(stylesPart, styles.edited());
    return true;
}

void MarkedWorkbook::sort(const QVector<Complaint>& complaints)
{
    for (const Complaint& complaint : complaints.first(std::min<qsizetype>(complaints.size(), MostMarks))) {
        const auto named = std::ranges::find(m_list.sheets, complaint.sheet, &XlsxSheetList::Entry::name);
        const bool isKnown = named != m_list.sheets.end() && m_list.relationOf(*named) != nullptr
                             && m_list.relationOf(*named)->type == "worksheet"_L1;
        Marks& marks = m_marks[isKnown ? static_cast<int>(named - m_list.sheets.begin()) : firstVisible()];
        const int column = columnOf(complaint.column);
        if (!isKnown || complaint.row <= 0) {
            marks.notes.append(textOf(complaint));
            marks.isSeen = marks.isSeen || !isKnown;
        } else if (column < 0) {
            marks.rows.append({complaint.row - 1, textOf(complaint)});
        } else {
            marks.cells[{complaint.row - 1, column}].append(textOf(complaint));
        }
    }
}

bool MarkedWorkbook::markSheet(int sheet, const Marks& marks, StyleMarks& styles)
{
    const QString part = m_list.relationOf(m_list.sheets[sheet])->target;
    const auto content = m_copy.content(part);
    SheetMarks cells;
    if (!content || !cells.read(*content)) {
        return false;
    }
    QMap<CellPlace, QStringList> places;
    for (auto cell = marks.cells.begin(); cell != marks.cells.end(); ++cell) {
        places[cells.shownAt(cell.key())] += *cell;
    }
    for (const auto& [row, text] : marks.rows) {
        places[cells.shownAt(cells.firstFilled(row))] += text;
    }
    QMap<CellPlace, int> red;
    for (auto place = places.begin(); place != places.end(); ++place) {
        red.insert(place.key(), styles.red(cells.styleOf(place.key())));
    }
    cells.setStyles(red);
    if (!marks.notes.isEmpty()) {
        places[CellPlace()] = marks.notes + places.value(CellPlace());
    }
    SheetNotes notes(m_copy, cells, part, sheet + 1);
    if (!notes.open()) {
        return false;
    }
    for (auto place = places.begin(); place != places.end(); ++place) {
        place->removeDuplicates();
        notes.add(place.key(), place->join(u'\n'), marks.isSeen && place.key() == CellPlace());
    }
    return notes.store();
}

QString MarkedWorkbook::write(const QString& to) const
{
    return replaceWhole(to, [this](const QString& unfinished) { return m_copy.write(unfinished); });
}
