#include "gui/gridsearch.h"

#include "core/pinyin.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString wanted(const QString& typed)
{
    static const QRegularExpression number(u"^[0-9]{1,3}([,，][0-9]{3})+([.][0-9]*)?$"_s);
    QString text = typed.trimmed();
    return number.match(text).hasMatch() ? text.remove(u',').remove(u'，') : text;
}

} // namespace

bool GridSearch::matches(const QString& cell, const QString& typed)
{
    const QString text = wanted(typed);
    return !text.isEmpty() && Pinyin::matches(cell, text);
}

void GridSearch::find(const QString& typed)
{
    m_hits.clear();
    m_columns.clear();
    const QString text = wanted(typed);
    if (text.isEmpty()) {
        return;
    }
    const QHeaderView& header = *m_view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column)) {
            continue;
        }
        m_columns.append(column);
        if (Pinyin::matches(m_view.model()->headerData(column, Qt::Horizontal).toString(), text)) {
            m_hits.append({-1, place});
        }
    }
    for (int place = 0; place < m_view.verticalHeader()->count(); ++place) {
        if (!m_view.isRowHidden(m_view.verticalHeader()->logicalIndex(place))) {
            findInRow(place, text);
        }
    }
}

void GridSearch::findInRow(int place, const QString& text)
{
    const QAbstractItemModel& model = *m_view.model();
    const int row = m_view.verticalHeader()->logicalIndex(place);
    const QString name = model.headerData(row, Qt::Vertical).toString();
    bool nameHit = Pinyin::matches(name, text);
    const qsizetype before = m_hits.size();
    for (const int column : m_columns) {
        const QString cell = model.index(row, column).data().toString();
        if (Pinyin::matches(cell, text)) {
            m_hits.append({place, m_view.horizontalHeader()->visualIndex(column)});
            nameHit = nameHit && !name.contains(cell); // the name of a record is in its cells too
        }
    }
    if (nameHit) {
        m_hits.insert(before, {place, -1});
    }
}

qsizetype GridSearch::next(GridPlace from, bool orAt) const
{
    const auto hit = orAt ? std::lower_bound(m_hits.begin(), m_hits.end(), from)
                          : std::upper_bound(m_hits.begin(), m_hits.end(), from);
    return m_hits.isEmpty() ? -1 : hit == m_hits.end() ? 0 : hit - m_hits.begin();
}

qsizetype GridSearch::previous(GridPlace from) const
{
    const auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), from);
    return (hit == m_hits.begin() ? m_hits.size() : hit - m_hits.begin()) - 1;
}
