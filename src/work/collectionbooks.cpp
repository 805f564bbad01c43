#include "work/collectionbooks.h"

#include "work/entryrules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double NameWidth = 38;
constexpr double DefinitionWidth = 54;

CollectionCell textCell(const QString& text)
{
    return {.content = {Cell::Kind::Text, text}};
}

} // namespace

CollectionBook CollectionBooks::make(const SchoolProfile& school, const CollectionOrder& order)
{
    CollectionBook book;
    book.mark.database = m_identity;
    book.mark.year = order.year;
    book.mark.school = school.school;
    book.mark.schoolCode = school.code;
    book.mark.schoolName = school.name;
    for (const CollectionForm& form : order.forms) {
        if (form.appliesTo(school.type)) {
            book.mark.forms.insert(form.code, form.version());
            book.sheets.append(form.kept != nullptr ? registerSheet(form, school, order.year)
                                                    : valueSheet(form, school, order.year));
        }
    }
    writeCover(book, order);
    return book;
}

void CollectionBooks::writeCover(CollectionBook& book, const CollectionOrder& order) const
{
    const QString bureau = m_reading.definitions.setting(u"bureau_name"_s);
    const QString contact = m_reading.definitions.setting(u"collection_contact"_s);
    const QString before = order.due.isEmpty() ? QString() : u"于 %1 前"_s.arg(order.due);
    book.title = u"%1\n%2年度学校数据填报表"_s.arg(bureau).arg(order.year).trimmed();
    book.facts = {{u"学校名称"_s, book.mark.schoolName},
                  {u"学校代码"_s, book.mark.schoolCode},
                  {u"填报年度"_s, QString::number(order.year)},
                  {u"报送截止"_s, order.due.isEmpty() ? u"按通知要求"_s : order.due},
                  {u"联系人及电话"_s, contact.isEmpty() ? u"见通知"_s : contact}};
    book.steps = {
        u"按下面的目录逐张填写。只填浅黄色的单元格，其他单元格已锁定；请不要改动表名和“代码”一列。"_s,
        u"“上年数”供对照。浅黄色单元格里已有的数是教育局现有的本年数，请核对，不对的直接改。"_s,
        u"没有数时分清三种情况：本校不适用填“—”；本校适用但没有可报的数据填“无”；暂时报不出就留空。数量确实是零才填 0。"_s,
        u"单位已写明，单元格里只填数字。填得不对时会弹出提示，请按提示改正。"_s,
        u"登记表一件事填一行，红字表头的栏必须填，有下拉箭头的栏从下拉中选。"_s,
        u"填完检查、保存，%1把本文件发回教育局。不要另建文件，也不要转成其他格式。"_s.arg(before)};
}

OutCell CollectionBooks::valueCell(const Measure& measure, qint64 school, int year)
{
    const Value* value = findValue(m_reading.data.values(measure.id, year), school);
    OutCell cell{Cell::Kind::Number, {}, measure.decimals};
    if (value != nullptr) {
        cell.text = value->amount ? value->amount->toString() : missingMark(*value->missing);
    }
    return cell;
}

CollectionSheet CollectionBooks::valueSheet(const CollectionForm& form, const SchoolProfile& school, int year)
{
    CollectionSheet sheet;
    sheet.form = form.code;
    sheet.title = form.title;
    sheet.instruction = form.instruction;
    sheet.frozenColumns = 2;
    sheet.columns = {{CollectionHeader::Code, 23},
                     {CollectionHeader::Name, NameWidth},
                     {CollectionHeader::Unit, 10},
                     {CollectionHeader::LastYear, 13, false, true},
                     {CollectionHeader::ThisYear, 13, false, true},
                     {CollectionHeader::Definition, DefinitionWidth}};
    for (const Measure* measure : form.measuresFor(school.type)) {
        const int row = static_cast<int>(sheet.rows.size());
        sheet.rows.append({textCell(measure->code), textCell(measure->name), textCell(measure->unit),
                           CollectionCell{.content = valueCell(*measure, school.school, year - 1)},
                           CollectionCell{.content = valueCell(*measure, school.school, year), .entry = true},
                           textCell(measure->definition)});
        sheet.rules.append({row, 4, 1, entryRule(*measure)});
    }
    return sheet;
}
