#include "gui/mappingheader.h"

#include "gui/pickeredit.h"
#include "gui/styling.h"
#include "report/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int PickerHeight = 30;
constexpr int TextHeight = 44; ///< two lines

} // namespace

MappingHeader::MappingHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"mappingHeader"_s);
    setMinimumSectionSize(48);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placePickers);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placePickers);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), TextHeight + PickerHeight + 6};
}

void MappingHeader::showLook(const TableLook& look)
{
    QStringList wanted = look.keys;
    for (const ColumnTarget& target : look.targets) {
        wanted.append(target.name);
    }
    if (wanted != m_built || m_pickers.size() != count()) {
        build(look);
        m_built = wanted;
    }
    for (qsizetype i = 0; i < m_pickers.size(); ++i) {
        if (m_pickers[i] != nullptr) {
            paintState(*m_pickers[i], look.columns[m_places[i]]);
        }
    }
    placePickers();
}

void MappingHeader::build(const TableLook& look)
{
    qDeleteAll(m_pickers);
    m_pickers.fill(nullptr, count());
    m_places.fill(-1, count());
    QVector<FieldChoice> choices = {{tr("Choose…"), {}}, {tr("Leave out"), TableMapping::LeftOut}};
    for (const ColumnTarget& target : look.targets) {
        choices.append({TableLooks::label(target), target.name});
    }
    qsizetype place = 0;
    for (qsizetype i = 0;
         i < look.table.columns.size() && place < std::min<qsizetype>(look.columns.size(), MostPickers);
         ++i) {
        if (look.table.columns[i].column != look.columns[place].column) {
            continue;
        }
        auto* picker = new PickerEdit(viewport());
        picker->setObjectName(u"target%1"_s.arg(place));
        picker->setChoices(choices);
        picker->show();
        m_pickers[i] = picker;
        m_places[i] = static_cast<int>(place);
        connect(picker, &QComboBox::activated, this, [this, picker, place](int index) {
            emit targetChosen(static_cast<int>(place), picker->itemData(index).toString());
        });
        ++place;
    }
}

void MappingHeader::paintState(PickerEdit& picker, const ProposedColumn& column) const
{
    const QSignalBlocker quiet(&picker);
    const int index = std::max(picker.findData(column.target), 0);
    picker.setCurrentIndex(index);
    picker.setEditText(picker.itemText(index));
    picker.lineEdit()->setCursorPosition(0);
    const bool isLeftOut = column.target == TableMapping::LeftOut;
    const bool isSure = !column.target.isEmpty() && column.score >= ColumnProposal::Sure;
    setStyleClass(&picker, isLeftOut ? "leftOut" : isSure ? "sure" : "guess");
    picker.setToolTip(u"%1: %2"_s.arg(column.header, ColumnProposal::words(column)));
}

void MappingHeader::placePickers()
{
    for (int i = 0; i < std::min<int>(static_cast<int>(m_pickers.size()), count()); ++i) {
        if (m_pickers[i] != nullptr) {
            m_pickers[i]->setGeometry(sectionViewportPosition(i) + 3, TextHeight + 2, sectionSize(i) - 7,
                                      PickerHeight);
        }
    }
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, Theme::header());
    painter->setPen(Theme::outline());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(Theme::ink());
    const QRect words =
        rect.adjusted(8, 2, -6, 0).intersected(QRect(rect.left(), rect.top(), rect.width(), TextHeight));
    painter->drawText(
        words, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere),
        model()->headerData(logicalIndex, Qt::Horizontal).toString());
    painter->restore();
}
