#pragma once

#include "memorydata.h"
#include "report/summarytable.h"

using namespace Qt::StringLiterals;

// A small bureau with figures, and summary tables over it, for the tests of tables.

inline void defineMeasures(MemoryData& data)
{
    for (const char* code : {"myopic", "screened"}) {
        data.define("measure", {{"code", code},
                                {"name", code},
                                {"level", "school"},
                                {"types", "21"},
                                {"decimals", "0"},
                                {"nature", "flow"},
                                {"aggregation", "sum"}});
    }
}

inline void defineFigures(MemoryData& data)
{
    data.define("figure",
                {{"code", "screened_total"}, {"name", "受检人数"}, {"unit", "人"}, {"decimals", "0"}});
    data.define(
        "figure_version",
        {{"figure", "screened_total"}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", "screened"}});
    data.define("figure", {{"code", "myopia_rate"}, {"name", "近视率"}, {"unit", "%"}, {"decimals", "2"}});
    data.define("figure_version", {{"figure", "myopia_rate"},
                                   {"first_year", "2000"},
                                   {"kind", "ratio"},
                                   {"numerator", "myopic"},
                                   {"denominator", "screened"},
                                   {"factor", "100"}});
    data.define("figure", {{"code", "awards"}, {"name", "荣誉数"}, {"unit", "个"}, {"decimals", "0"}});
    data.define("figure_version",
                {{"figure", "awards"}, {"first_year", "2000"}, {"kind", "count"}, {"register", "award"}});
    data.define(
        "figure",
        {{"code", "exam"}, {"name", "中考合格率"}, {"unit", "%"}, {"decimals", "2"}, {"sensitive", "yes"}});
    data.define(
        "figure_version",
        {{"figure", "exam"}, {"first_year", "2000"}, {"kind", "formula"}, {"numerator", "myopia_rate"}});
    data.define(
        "target",
        {{"figure", "myopia_rate"}, {"first_year", "2020"}, {"comparison", "at_most"}, {"value", "38.5"}});
    data.define("published_value",
                {{"figure", "awards"}, {"figure_year", "2024"}, {"qualifier", "超"}, {"value", "20"}});
}

inline void addSchool(MemoryData& data, const char* code, const char* type, const char* township,
                      const char* status = "open")
{
    for (const int year : {2023, 2024}) {
        data.school(year, {{"code", code},
                           {"name", code},
                           {"type", type},
                           {"township", township},
                           {"ownership", "public"},
                           {"status", status}});
    }
}

/// North: 10/100 and 90/100; South: 300/800 and one school that has not reported; West: a kindergarten.
inline void fill(MemoryData& data)
{
    defineMeasures(data);
    defineFigures(data);
    for (const char* township : {"north", "south", "west"}) {
        data.define("township", {{"code", township}, {"name", township}});
    }
    data.define("code_item", {{"list", "level"}, {"code", "county"}, {"label", "本市"}});
    data.define("code_item", {{"list", "school_status"}, {"code", "open"}, {"label", "在办"}});
    data.define("code_item", {{"list", "school_status"}, {"code", "closed"}, {"label", "停办"}});
    addSchool(data, "2133000001", "211", "north");
    addSchool(data, "2133000002", "211", "north");
    addSchool(data, "2133000003", "211", "south");
    addSchool(data, "2133000004", "211", "south");
    addSchool(data, "2133000005", "111", "west");
    data.value("myopic", 2024, "2133000001", "10");
    data.value("screened", 2024, "2133000001", "100");
    data.value("myopic", 2024, "2133000002", "90");
    data.value("screened", 2024, "2133000002", "100");
    data.value("myopic", 2024, "2133000003", "300");
    data.value("screened", 2024, "2133000003", "800");
    for (const char* code : {"2133000001", "2133000002", "2133000003", "2133000004"}) {
        data.value("myopic", 2023, code, "41");
        data.value("screened", 2023, code, "100");
    }
}

inline Record tableRecord(MemoryData& data, const char* rows, const char* columns)
{
    return data.define("summary_table",
                       {{"code", "t"},
                        {"title", "{year}年度汇总表"},
                        {"title_en", "Table of {year}"},
                        {"unit_line", "单位：人、%"},
                        {"row_source", rows},
                        {"column_source", columns},
                        {"notes", "注：1.填报时点为{year}年9月1日。\n单位负责人：　审核人："}});
}

inline SummaryTable build(MemoryData& data, const char* rows, const char* columns)
{
    const Record record = tableRecord(data, rows, columns);
    const Definitions definitions = data.definitions();
    FigureEngine engine(definitions, data);
    return buildTable(TableDefinition(record, definitions), engine, FieldText(definitions, data), 2024);
}

inline QStringList headers(const SummaryTable& table)
{
    QStringList headers;
    for (const TableColumn& column : table.columns) {
        headers.append(column.header());
    }
    return headers;
}
