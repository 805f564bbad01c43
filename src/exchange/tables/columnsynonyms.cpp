#include "exchange/tables/columnsynonyms.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct OwnWords {
    QStringView field; ///< type.field
    QStringView words;
};

constexpr std::array<OwnWords, 9> Own = {{
    {u"school.code", u"学校代码 机构代码 标识码 学校编码 单位代码 机构标识码 学校(机构)标识码 十位代码 代码"},
    {u"school.name", u"学校名称 单位名称 校名 学校 单位 机构名称 学校全称 园名 幼儿园名称 学校(机构)名称"},
    {u"school.type", u"学校类型 学校类别 办学类别 机构类型 类型 类别 办学类型代码"},
    {u"school.ownership", u"办学性质 公办民办 公民办 性质 所有制 办学体制"},
    {u"school.founder", u"举办者类型 办学主体 举办单位 主管部门"},
    {u"school.principal", u"校长 园长 校(园)长 负责人 学校负责人 法定代表人 校长姓名"},
    {u"school.status", u"办学状态 学校状态 办学情况"},
    {u"school.urban_rural", u"城乡分类 城乡属性 城乡 城乡划分 所在地城乡类型"},
    {u"school.short_name", u"学校简称"},
}};

// Words that stand for one another wherever they are a label.
constexpr std::array<QStringView, 18> Groups = {
    u"乡镇街道 乡镇 街道 镇街 乡镇(街道) 镇(街道) 所在乡镇 所属乡镇 所属镇街 属地 所在街道",
    u"地址 学校地址 办学地址 详细地址 校址 通讯地址",
    u"联系电话 电话 办公电话 电话号码 联系方式",
    u"统一社会信用代码 社会信用代码 信用代码",
    u"备注 说明 附注",
    u"建校年月 建校时间 创办时间 成立时间 建校年份 办学时间",
    u"曾用名 原名 原校名 曾用名称",
    u"文号 发文字号 文件号 发文文号",
    u"依据文件 文件 批准文件 文件依据 文件名称",
    u"荣誉名称 奖项名称 获奖名称 奖项 荣誉 荣誉称号",
    u"级别 获奖级别 奖励级别 荣誉级别",
    u"颁发单位 授予单位 发证单位 颁奖单位 表彰单位",
    u"获奖主体 获奖者 获奖人 获奖人姓名 获奖单位 获奖对象",
    u"日期 时间 获奖时间 发文日期 发布日期 发文时间 获奖日期",
    u"教职工数 教职工人数 教职员工数 教职工总数",
    u"在园幼儿数 在园人数 幼儿数 在园幼儿 在园儿童数",
    u"占地面积 校园占地面积 用地面积",
    u"建筑面积 校舍建筑面积 校舍面积 总建筑面积",
};

constexpr QStringView SchoolWords =
    u"学校 学校名称 单位 单位名称 校名 所在学校 所属学校 学校代码 学校标识码 园所";
constexpr QStringView YearWords = u"年度 年份 统计年度 数据年度 所属年度";

QStringList split(QStringView words)
{
    return words.toString().split(u' ');
}

} // namespace

QStringList synonymsOf(const QString& type, const Field& field, const QString& label)
{
    QStringList words;
    const QString full = type + u'.' + field.name;
    for (const OwnWords& own : Own) {
        if (full == own.field) {
            words += split(own.words);
        }
    }
    if (field.kind == FieldKind::School && label == u"学校"_s) {
        words += split(SchoolWords);
    }
    if (field.kind == FieldKind::Year && label == u"年度"_s) {
        words += split(YearWords);
    }
    for (const QStringView group : Groups) {
        if (const QStringList members = split(group); members.contains(label)) {
            words += members;
        }
    }
    return words;
}
