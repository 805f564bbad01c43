#pragma once

#include <QString>
#include <QStringList>

/// The words by which the rows and columns of a printed table tell what they are. Spaces inside do not
/// matter.

/// True for columns that carry no data: 序号.
bool isSerialHeader(const QString& header);
/// 合计, 小计, 总计, 幼儿园小计, 其中：公办, 全市平均.
bool isTotalLabel(const QString& label);
/// 合计, 小计 or 总计 and nothing else.
bool isBareTotal(const QString& label);
/// 注：…, 说明：…, 填表人：…, 审核人：…, 制表日期：…, 第 1 页.
bool isNoteText(const QString& text);
/// A line of a form's head or foot, "填报单位：…", "2024年9月1日", rather than a column's header.
bool isFormLine(const QString& text);
/// The units of a line such as "单位：人、万元" or a title that ends in "（单位：元）"; empty for anything
/// else, also for "填报单位：玉环市教育局".
QStringList unitsOfLine(const QString& text);
/// The unit that a header names in brackets behind it: 万元 of "经费（万元）"; else empty.
QString unitOfHeader(const QString& header);
/// The header without such a unit.
QString withoutUnit(const QString& header);
bool isMoneyUnit(const QString& unit);
/// Numbers, amounts with a unit, dates, marks for a missing number: what stands in data and not in a header.
bool isDataText(const QString& text);
/// For comparing: without white space, brackets narrow, small letters.
QString plainWords(const QString& text);
