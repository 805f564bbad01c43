<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddCardDialog</name>
    <message>
        <source>Add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>AmountReader</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>The thousands separators of “%1” are misplaced</source>
        <translation>“%1”的千分位逗号位置不对</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most six decimals</source>
        <translation>“%1”不是小数不超过六位的数字</translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation>“%1”必须是整数</translation>
    </message>
    <message>
        <source>“%1” has more than %2 decimals</source>
        <translation>“%1”的小数超过%2位</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>不带单位的数字</translation>
    </message>
    <message>
        <source>“%1” is written in %2, but this is counted in %3</source>
        <translation>“%1”的单位是“%2”，此处应为“%3”</translation>
    </message>
</context>
<context>
    <name>AppearanceButton</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>CardCopying</name>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Kept out of exports</source>
        <translation>不对外导出</translation>
    </message>
</context>
<context>
    <name>CardFill</name>
    <message>
        <source>Whole bureau</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>definition changed in %1</source>
        <translation>%1年口径有变</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>达标（目标 %1）</translation>
    </message>
    <message>
        <source>target %1 not met</source>
        <translation>未达标（目标 %1）</translation>
    </message>
    <message>
        <source>not divided by schools</source>
        <translation>不分学校</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1年没有</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>当时上报</translation>
    </message>
    <message>
        <source>%1, as reported</source>
        <translation>%1（当时上报）</translation>
    </message>
</context>
<context>
    <name>CardHandles</name>
    <message>
        <source>Card %1 of %2: %3</source>
        <translation>第%1张卡片，共%2张：%3</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>没有卡片</translation>
    </message>
    <message>
        <source>There are no cards yet. “Add a card…” adds the first.</source>
        <translation>还没有卡片，点“添加卡片…”添加第一张。</translation>
    </message>
</context>
<context>
    <name>CardKinds</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>One number in large type, with its change, target and small line</source>
        <translation>大字显示一个数，附增减、目标和走势小图</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>One or several figures over the years, as lines</source>
        <translation>一个或几个指标历年的折线</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>One figure by township, type, ownership or school, as sorted bars</source>
        <translation>一个指标按乡镇、类型、性质或学校排序的条形图</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>The parts of a whole as a ring: one figure by group, or several figures</source>
        <translation>整体各部分的环形图：一个指标按组分，或几个指标相加</translation>
    </message>
    <message>
        <source>Target progress</source>
        <translation>目标达成</translation>
    </message>
    <message>
        <source>Several figures beside their targets</source>
        <translation>几个指标与各自的目标对照</translation>
    </message>
    <message>
        <source>Heat table</source>
        <translation>热力表</translation>
    </message>
    <message>
        <source>Several figures by township, type, ownership or school, coloured from worst to best</source>
        <translation>多个指标按乡镇、类型、办学性质或学校列表，由差到好着色</translation>
    </message>
    <message>
        <source>School scatter</source>
        <translation>学校散点图</translation>
    </message>
    <message>
        <source>Two figures of every school, one across and one upright</source>
        <translation>每所学校的两个指标，一横一纵</translation>
    </message>
    <message>
        <source>Register list</source>
        <translation>台账清单</translation>
    </message>
    <message>
        <source>Rows of a register, chosen by a filter</source>
        <translation>按条件选出的台账记录</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Paragraphs in which figures may stand: {{myopia_rate}}</source>
        <translation>可嵌入指标的文字：{{myopia_rate}}</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>办学性质</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>CardProperties</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the figure&apos;s name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The best first</source>
        <translation>好的在前</translation>
    </message>
    <message>
        <source>The worst first</source>
        <translation>差的在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>显示年数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多显示</translation>
    </message>
    <message>
        <source>Width (of 12 columns)</source>
        <translation>宽度（共12列）</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>显示字段</translation>
    </message>
    <message>
        <source>level = national and school.type ~ 11</source>
        <translation>level = national and school.type ~ 11</translation>
    </message>
    <message>
        <source>Only rows with</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按登记顺序</translation>
    </message>
    <message>
        <source>%1, upwards</source>
        <translation>%1（升序）</translation>
    </message>
    <message>
        <source>%1, downwards</source>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Figures stand in double braces: {{myopia_rate}}</source>
        <translation>指标代码写在双花括号内：{{myopia_rate}}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>The cards are not valid JSON, near character %1: %2</source>
        <translation>卡片设置不是有效的JSON，第%1个字符附近有误：%2</translation>
    </message>
    <message>
        <source>The cards must be a JSON list: [{…}, {…}]</source>
        <translation>卡片设置必须是JSON列表：[{…}, {…}]</translation>
    </message>
    <message>
        <source>this is not an object in braces</source>
        <translation>内容不是用大括号括起的对象</translation>
    </message>
    <message>
        <source>“by” takes township, type, ownership or school, not “%1”</source>
        <translation>“by”只能填township、type、ownership或school，不能填“%1”</translation>
    </message>
    <message>
        <source>“order” takes best or worst, not “%1”</source>
        <translation>“order”只能填best或worst，不能填“%1”</translation>
    </message>
    <message>
        <source>it has an unknown key “%1”</source>
        <translation>含有不认识的键“%1”</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks</source>
        <translation>“%1”必须是带引号的文本</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1”必须是%2至%3的整数</translation>
    </message>
    <message>
        <source>it names no figure</source>
        <translation>没有指明指标</translation>
    </message>
    <message>
        <source>a card of this kind shows one figure, and %1 are named</source>
        <translation>这种卡片只显示一个指标，却指明了%1个</translation>
    </message>
    <message>
        <source>there is no figure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” have different units</source>
        <translation>“%1”与“%2”的单位不同</translation>
    </message>
    <message>
        <source>“%1” is a ratio, and ratios do not add up to a whole</source>
        <translation>“%1”是比率，比率不能相加成总数</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>第%1张卡片：%2</translation>
    </message>
    <message>
        <source>“%1” is no kind of card; there are figure, trend, ranking, composition, targets, heat, scatter, records and text</source>
        <translation>“%1”不是卡片种类；可用的有 figure、trend、ranking、composition、targets、heat、scatter、records 和 text</translation>
    </message>
    <message>
        <source>a card of this kind has no key “%1”</source>
        <translation>这种卡片没有“%1”这一项</translation>
    </message>
    <message>
        <source>the points are schools already; “by” gives their colours: township, type or ownership</source>
        <translation>散点本来就是学校；“by”决定颜色：township、type 或 ownership</translation>
    </message>
    <message>
        <source>“%1” must be a list of codes: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>“%1”须是代码的列表：[&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>a scatter needs two figures, and %1 are named</source>
        <translation>散点图需要两个指标，现写了 %1 个</translation>
    </message>
    <message>
        <source>it names no register</source>
        <translation>没有写明台账</translation>
    </message>
    <message>
        <source>there is no register “%1”</source>
        <translation>没有台账“%1”</translation>
    </message>
    <message>
        <source>it names no fields to show</source>
        <translation>没有写明要显示的字段</translation>
    </message>
    <message>
        <source>the code list “%1” has no code “%2”</source>
        <translation>代码表“%1”中没有代码“%2”</translation>
    </message>
    <message>
        <source>the register “%1” has no field “%2”</source>
        <translation>台账“%1”没有字段“%2”</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>没有文字</translation>
    </message>
</context>
<context>
    <name>CardTables</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>填报情况</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>是否达标</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>“%1” names no figure in double braces</source>
        <translation>“%1”的双花括号中没有写明指标</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Change %1 (%2%)</source>
        <translation>增减 %1（%2%）</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>增减 %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>最小 %1，最大 %2</translation>
    </message>
    <message>
        <source>Rank %1 of %2</source>
        <translation>第%1位，共%2所</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Last year (%1)</source>
        <translation>上年（%1）</translation>
    </message>
    <message>
        <source>Schools of the type %1</source>
        <translation>同类学校（%1）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The database is open for reading only.</source>
        <translation>数据库以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>%1 is locked. Nothing was changed; a reviewer can unlock it.</source>
        <translation>%1 年度已锁定，未作任何更改；审核人可以解锁。</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>The bureau</source>
        <translation>局本级</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报项数</translation>
    </message>
    <message>
        <source>Missing measures</source>
        <translation>未报指标</translation>
    </message>
    <message>
        <source>Chase list</source>
        <translation>催报清单</translation>
    </message>
</context>
<context>
    <name>ChasePanel</name>
    <message>
        <source>Mark as none</source>
        <translation>标记为无</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Who to chase (%1)</source>
        <translation>催报清单（%1）</translation>
    </message>
    <message>
        <source>Chase list %1.xlsx</source>
        <translation>催报清单-%1.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%1 has nothing to report for the %n missing value(s) of %2: %3</source>
        <translation>
            <numerusform>%1：将%2尚未报送的 %n 项标记为“无”：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as none?</source>
        <translation>标记为无？</translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>未作标记</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>局本级</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>%1 findings, of which %2 must be corrected or explained</source>
        <translation>共%1条问题，其中%2条强制项须更正或说明</translation>
    </message>
</context>
<context>
    <name>CollectCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>多余的参数“%1”</translation>
    </message>
    <message>
        <source>merge: files and folders that came back</source>
        <translation>merge：收回的文件和文件夹</translation>
    </message>
    <message>
        <source>“%1” is nothing that collect can do; make, merge and missing are</source>
        <translation>collect 没有“%1”这个功能，只有 make、merge 和 missing</translation>
    </message>
    <message>
        <source>make writes one workbook per school; merge takes in what came back; missing tells whose has not come back, and where something is still to be decided</source>
        <translation>make 为每所学校生成一个工作簿；merge 收取交回的工作簿；missing 列出尚未交回的学校，以及仍有待定项的学校</translation>
    </message>
</context>
<context>
    <name>CollectMake</name>
    <message>
        <source>make: the folder for the workbooks</source>
        <translation>make：填报表存放的文件夹</translation>
    </message>
    <message>
        <source>make: only these forms, by code, with commas between</source>
        <translation>make：只含这些表，写代码，用逗号隔开</translation>
    </message>
    <message>
        <source>make: only these schools, by code, with commas between</source>
        <translation>make：只给这些学校，写代码，用逗号隔开</translation>
    </message>
    <message>
        <source>make: until when the schools shall answer</source>
        <translation>make：要求学校报送的截止日期</translation>
    </message>
    <message>
        <source>Say where the workbooks go: --out DIR</source>
        <translation>请指明填报表存放的文件夹：--out 文件夹</translation>
    </message>
    <message>
        <source>%1: no form applies, no workbook</source>
        <translation>%1：没有适用的表，不生成填报表</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n workbook(s) to %1</source>
        <translation>
            <numerusform>已生成 %n 个填报表，存放在%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectMerge</name>
    <message>
        <source>merge: tell what would be done, store nothing</source>
        <translation>merge：只说明会怎样合并，不存入任何数据</translation>
    </message>
    <message>
        <source>merge: the folder for what goes back to the schools</source>
        <translation>merge：退回学校的文件所放的文件夹</translation>
    </message>
    <message>
        <source>Say which files or folders came back</source>
        <translation>请指明收回的文件或文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>新增%1，更改%2，不变%3</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1</source>
        <translation>
            <numerusform>已将%n个文件写入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>可以合并</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新数据</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>not taken again</source>
        <translation>不再合并</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or rows to decide</source>
        <translation>
            <numerusform>%n 项待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionChase</name>
    <message>
        <source>Workbooks not returned</source>
        <translation>未交回的工作簿</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校代码</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>所在镇街</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
</context>
<context>
    <name>CollectionDesk</name>
    <message>
        <source>Reading workbooks…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>正在收入…</translation>
    </message>
    <message>
        <source>Writing workbooks…</source>
        <translation>正在生成表格…</translation>
    </message>
</context>
<context>
    <name>CollectionFormList</name>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>填报内容</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>Forms (%1 of %2)</source>
        <translation>填报表（已选 %1 / %2）</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionMaking</name>
    <message>
        <source>There is no form “%1”</source>
        <translation>没有填报表“%1”</translation>
    </message>
    <message>
        <source>There is no school “%1” in the year</source>
        <translation>该年度没有学校“%1”</translation>
    </message>
    <message>
        <source>There are no schools in %1</source>
        <translation>%1年度没有学校</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>无法新建文件夹“%1”</translation>
    </message>
    <message>
        <source>No form is defined: load the shipped forms on the page Collection, or import a table of forms</source>
        <translation>尚未定义填报表：请在“收集”页载入自带的填报表，或导入填报表定义</translation>
    </message>
</context>
<context>
    <name>CollectionMerge</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is a temporary file of a spreadsheet program</source>
        <translation>是表格软件的临时文件</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>不是表格文件</translation>
    </message>
    <message>
        <source>Another file of the school was chosen: %1</source>
        <translation>已选用该校的另一个文件：%1</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>The same school sent other numbers with %1: %2</source>
        <translation>同一学校在%1中报的数不同：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n returned workbook(s)</source>
        <translation>
            <numerusform>%n个返回的工作簿</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed after it had been read; read it again</source>
        <translation>“%1”在读取之后被改动，请重新读取</translation>
    </message>
</context>
<context>
    <name>CollectionOwingPanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>所在镇街</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>Not yet returned</source>
        <translation>尚未交回</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Not returned %1.xlsx</source>
        <translation>%1年未交学校名单.xlsx</translation>
    </message>
    <message>
        <source>%1 of %2 schools have returned theirs</source>
        <translation>%2 所学校中 %1 所已交</translation>
    </message>
    <message>
        <source>No form is defined, so that no school is asked.</source>
        <translation>尚未定义填报表，没有需要报送的学校。</translation>
    </message>
    <message>
        <source>Every school has returned its workbook.</source>
        <translation>所有学校都已交回。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>去决定…</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待定</numerusform>
        </translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>未交</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Send out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>未交</translation>
    </message>
</context>
<context>
    <name>CollectionReturnPanel</name>
    <message>
        <source>Workbooks that came back</source>
        <translation>学校交回的表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The files were not read</source>
        <translation>文件未能读取</translation>
    </message>
    <message>
        <source>This was not decided</source>
        <translation>未能处理</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>未收入任何数据</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收入</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s): %1 added, %2 changed, %3 unchanged, %4 kept as they were. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>收入 %n 份表格：新增 %1，变化 %2，相同 %3，保留原数 %4。按 Ctrl+Z 可全部撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for what goes back to the schools</source>
        <translation>退回表格存放的文件夹</translation>
    </message>
    <message>
        <source>The workbooks were not written</source>
        <translation>表格未能生成</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已生成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1. Wrong cells are marked, with a comment.</source>
        <translation>
            <numerusform>已在 %1 生成 %n 个文件。有错的单元格已标出，并附批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not read</source>
        <translation>历史记录未能读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未读取：%1</translation>
    </message>
    <message>
        <source>Drag the schools&apos; workbooks here: files, or whole folders</source>
        <translation>把学校交回的表格拖到这里，可以是文件，也可以是整个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) and rows would be stored</source>
        <translation>
            <numerusform>将写入 %n 项数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in (%n school(s))</source>
        <translation>
            <numerusform>全部收入（%n 所）</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Folder with workbooks</source>
        <translation>存放表格的文件夹</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>The data or the year has changed since these files were read.</source>
        <translation>读取这些文件之后，数据或年度有了变化。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>Return the wrong ones…</source>
        <translation>退回有错的表…</translation>
    </message>
    <message numerus="yes">
        <source>Decide what was left (%n school(s))</source>
        <translation>
            <numerusform>决定待定项（%n 所学校）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionReturns</name>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>无法建立文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” is the file that was received; choose another folder</source>
        <translation>“%1”是收到的原文件，请另选文件夹</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
</context>
<context>
    <name>CollectionSchoolList</name>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>所在镇街</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>Schools (%1 of %2)</source>
        <translation>学校（已选 %1 / %2）</translation>
    </message>
</context>
<context>
    <name>CollectionSendPanel</name>
    <message>
        <source>Workbooks for the schools</source>
        <translation>发给学校的填报表</translation>
    </message>
    <message>
        <source>To be returned by</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>Make workbooks…</source>
        <translation>生成表格…</translation>
    </message>
    <message>
        <source>No form is defined yet. The shipped forms ask for all measures that schools report; they can be changed afterwards like any definition.</source>
        <translation>尚未定义填报表。自带的填报表包含学校填报的全部指标，载入后可以像其他定义一样修改。</translation>
    </message>
    <message>
        <source>Load the shipped forms</source>
        <translation>载入自带的填报表</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Administrators load definitions.</source>
        <translation>由管理员载入定义。</translation>
    </message>
    <message>
        <source>Choose forms and schools first.</source>
        <translation>请先选择填报表和学校。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n workbook(s)…</source>
        <translation>
            <numerusform>生成表格（%n 所）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>未生成表格</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>表格存放的文件夹</translation>
    </message>
    <message>
        <source>Writing workbooks…</source>
        <translation>正在生成表格…</translation>
    </message>
    <message>
        <source>The workbooks were not written</source>
        <translation>表格未能生成</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written to %1.</source>
        <translation>
            <numerusform>已生成 %n 份表格，存放在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>已中途停止。</translation>
    </message>
    <message numerus="yes">
        <source>No form applies to %n school(s): %1</source>
        <translation>
            <numerusform>%n 所学校没有适用的填报表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The forms were not loaded</source>
        <translation>填报表未能载入</translation>
    </message>
</context>
<context>
    <name>CollectionWorkbook</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
</context>
<context>
    <name>ColumnProposal</name>
    <message>
        <source>Nothing fits, or several fit alike</source>
        <translation>没有相符的，或有几项同样相符</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Another word for it</source>
        <translation>同义名称</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>读音相近</translation>
    </message>
    <message>
        <source>A similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>%1 of %2 cells looked at are such</source>
        <translation>所看的 %2 个单元格中有 %1 个相符</translation>
    </message>
    <message>
        <source>As remembered from the last such table</source>
        <translation>沿用上次导入同样表格时的选择</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>由您选定</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>An argument is missing</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Say which year: --year 2024</source>
        <translation>请指明年度：--year 2024</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>“%1”不是年度</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>以JSON格式输出</translation>
    </message>
    <message>
        <source>Every entry of the history and every row agree.</source>
        <translation>历史记录与各行数据全部一致。</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>佐证材料：%1</translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Print the rows of a register</source>
        <translation>输出一种台账的记录</translation>
    </message>
    <message>
        <source>Take tables into the database, each whole or not at all</source>
        <translation>把表格导入数据库，每个文件要么全部导入，要么全不导入</translation>
    </message>
    <message>
        <source>Enter values line by line from standard input</source>
        <translation>从标准输入逐行填报数据</translation>
    </message>
    <message>
        <source>Print a year&apos;s figures</source>
        <translation>输出一个年度的指标</translation>
    </message>
    <message>
        <source>Follow a figure down to its rows, evidence and history</source>
        <translation>追溯一个指标的来源记录、佐证材料和历史</translation>
    </message>
    <message>
        <source>Write a summary table</source>
        <translation>生成汇总表</translation>
    </message>
    <message>
        <source>Print the newest changes, or prove the history</source>
        <translation>输出最近的变更，或核验历史记录</translation>
    </message>
    <message>
        <source>Prove that the file is whole and unaltered</source>
        <translation>核验文件是否完整、未被改动</translation>
    </message>
    <message>
        <source>Run the rules over a year</source>
        <translation>核查一个年度的数据</translation>
    </message>
    <message>
        <source>Lock a year: its figures are final</source>
        <translation>锁定年度：指标定稿</translation>
    </message>
    <message>
        <source>Unlock a year, with a reason</source>
        <translation>解锁年度（须说明原因）</translation>
    </message>
    <message>
        <source>Workbooks for the schools to fill in</source>
        <translation>生成交学校填写的填报表</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>edubureau [FILE] opens the window; with one of these commands no window is needed:</source>
        <translation>edubureau [FILE]打开窗口；下列命令无需窗口：</translation>
    </message>
    <message>
        <source>edubureau COMMAND --help tells more.</source>
        <translation>详细用法请运行：edubureau COMMAND --help</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>“%1”是多余的参数，请去掉</translation>
    </message>
    <message>
        <source>The result could not be written out completely</source>
        <translation>结果未能完整输出</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Which figures</source>
        <translation>指标范围</translation>
    </message>
    <message>
        <source>This dashboard&apos;s figures</source>
        <translation>本看板的指标</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Filter figures</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose two sides at least.</source>
        <translation>请至少选择两项。</translation>
    </message>
    <message>
        <source>Compared with %1. Enter opens what lies behind a number.</source>
        <translation>与“%1”对比。按回车键查看数字背后的明细。</translation>
    </message>
    <message>
        <source>%1 figures were copied.</source>
        <translation>已复制 %1 项指标。</translation>
    </message>
    <message>
        <source>%1 that are kept out of exports were left out.</source>
        <translation>其中 %1 项不对外导出，未复制。</translation>
    </message>
</context>
<context>
    <name>ComparisonSides</name>
    <message>
        <source>What is compared</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比年度</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>对比项%1</translation>
    </message>
    <message>
        <source>What the others are compared with</source>
        <translation>其他各项与此项对比</translation>
    </message>
    <message>
        <source>Type a part of the name, its initials or the code</source>
        <translation>可输入部分名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>可再加一项</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>与</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>全部学校</translation>
    </message>
</context>
<context>
    <name>CompositionChart</name>
    <message>
        <source>in all, %1</source>
        <translation>合计（%1）</translation>
    </message>
    <message>
        <source>%1% of all</source>
        <translation>占 %1%</translation>
    </message>
</context>
<context>
    <name>ComputationText</name>
    <message>
        <source>%1, added up over %2 years</source>
        <translation>%1，%2年累计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the number of rows of “%1”</source>
        <translation>“%1”的条数</translation>
    </message>
    <message>
        <source>the sum of “%2” in “%1”</source>
        <translation>“%1”中“%2”之和</translation>
    </message>
    <message>
        <source>“%2” in “%1”</source>
        <translation>“%1”中的“%2”</translation>
    </message>
    <message>
        <source>the number of different “%2” in “%1”</source>
        <translation>“%1”中不同“%2”的个数</translation>
    </message>
    <message>
        <source>%1 as published</source>
        <translation>%1（公布值）</translation>
    </message>
    <message>
        <source>%1 of last year</source>
        <translation>%1（上年）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 of its peers (median)</source>
        <translation>同类学校%1中位数</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>此处的引号没有配对的后引号。</translation>
    </message>
    <message>
        <source>Close it, or write it twice if it belongs to the text.</source>
        <translation>请补上后引号；如引号属于正文，请连写两个。</translation>
    </message>
    <message>
        <source>The row is longer than any table&apos;s: it does not end after %1 cells.</source>
        <translation>这一行比任何表格都长：%1 个单元格之后仍未结束。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用Excel或WPS打开，另存为.xlsx。</translation>
    </message>
</context>
<context>
    <name>DashboardCommand</name>
    <message>
        <source>Draw a dashboard as a picture</source>
        <translation>把看板画成图片</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The dashboard&apos;s code or title; the first if not given</source>
        <translation>看板的代码或标题，不写时取第一个</translation>
    </message>
    <message>
        <source>Width and height in logical pixels</source>
        <translation>宽和高，以逻辑像素计</translation>
    </message>
    <message>
        <source>Pixels for each logical pixel</source>
        <translation>每个逻辑像素对应的像素数</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1920x1080</source>
        <translation>“%1”不是有效的尺寸，请按1920x1080的格式填写</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 8</source>
        <translation>--scale应为0.5至8的数字</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入%1</translation>
    </message>
    <message>
        <source>The picture would be too large; take a smaller --size or --scale</source>
        <translation>图片过大，请减小--size或--scale</translation>
    </message>
    <message>
        <source>Where it goes: .png or .pdf</source>
        <translation>输出文件：.png 或 .pdf</translation>
    </message>
    <message>
        <source>The year to compare with; the year before if not given</source>
        <translation>对比年度，不写即为上年</translation>
    </message>
    <message>
        <source>Only the schools of this township</source>
        <translation>只看该乡镇（街道）的学校</translation>
    </message>
    <message>
        <source>Only schools of this type or group of types</source>
        <translation>只看该类型（或类别）的学校</translation>
    </message>
    <message>
        <source>Only schools of this ownership</source>
        <translation>只看该办学性质的学校</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>“%1”不是年度</translation>
    </message>
    <message>
        <source>Say where the picture goes: --out PATH.png or PATH.pdf</source>
        <translation>请指明输出文件：--out 路径.png 或 路径.pdf</translation>
    </message>
</context>
<context>
    <name>DashboardDesk</name>
    <message>
        <source>There is no dashboard “%1” any more.</source>
        <translation>看板“%1”已不存在。</translation>
    </message>
    <message>
        <source>There is no dashboard “%1”</source>
        <translation>没有看板“%1”</translation>
    </message>
    <message>
        <source>There is already a dashboard with the code “%1”.</source>
        <translation>已有代码为“%1”的看板。</translation>
    </message>
    <message>
        <source>There is already a dashboard “%1”.</source>
        <translation>已有看板“%1”。</translation>
    </message>
    <message>
        <source>Leaders read dashboards and do not change them.</source>
        <translation>领导只查看看板，不作修改。</translation>
    </message>
</context>
<context>
    <name>DashboardEditor</name>
    <message>
        <source>Arrange: %1</source>
        <translation>编排：%1</translation>
    </message>
    <message>
        <source>Card %1 is not right yet</source>
        <translation>第%1张卡片还有错误</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>The dashboard was not saved</source>
        <translation>看板没有保存</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃修改？</translation>
    </message>
    <message>
        <source>The changes of this dashboard have not been saved.</source>
        <translation>对这个看板的修改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>添加卡片…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Move the card forward (Ctrl+←)</source>
        <translation>前移卡片（Ctrl+←）</translation>
    </message>
    <message>
        <source>Move the card back (Ctrl+→)</source>
        <translation>后移卡片（Ctrl+→）</translation>
    </message>
    <message>
        <source>Narrower (−)</source>
        <translation>变窄（−）</translation>
    </message>
    <message>
        <source>Wider (+)</source>
        <translation>变宽（+）</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate the card (Ctrl+D)</source>
        <translation>复制卡片（Ctrl+D）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the card (Del)</source>
        <translation>移除卡片（Del）</translation>
    </message>
</context>
<context>
    <name>DashboardExchange</name>
    <message>
        <source>Wrote %1</source>
        <translation>已写入%1</translation>
    </message>
    <message>
        <source>There is already a dashboard with the code “%1”; --replace replaces it, or give the file another “code” and “title”</source>
        <translation>已有代码为“%1”的看板；加--replace可替换，或在文件中改用其他“code”和“title”</translation>
    </message>
    <message>
        <source>Replaced the dashboard “%1”</source>
        <translation>已替换看板“%1”</translation>
    </message>
    <message>
        <source>Added the dashboard “%1”</source>
        <translation>已添加看板“%1”</translation>
    </message>
    <message>
        <source>Write the dashboard itself, to be imported elsewhere</source>
        <translation>导出看板本身，供别处导入</translation>
    </message>
    <message>
        <source>Take in a dashboard that was exported</source>
        <translation>导入已导出的看板</translation>
    </message>
    <message>
        <source>With --import: replace the dashboard of the same code</source>
        <translation>与--import同用：替换代码相同的看板</translation>
    </message>
    <message>
        <source>Give one of --out, --export PATH, or --import PATH (with --replace if wanted)</source>
        <translation>请给出--out、--export PATH或--import PATH之一（后者可加--replace）</translation>
    </message>
</context>
<context>
    <name>DashboardExport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 pixels wide…</source>
        <translation>%1像素宽…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>导出为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>The dashboard was written to %1.</source>
        <translation>看板已写入%1。</translation>
    </message>
    <message>
        <source>The dashboard was not written</source>
        <translation>看板未能写出</translation>
    </message>
</context>
<context>
    <name>DashboardFile</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
    <message>
        <source>This is not a dashboard&apos;s file: “format” must be “%1”</source>
        <translation>这不是看板文件：“format”应为“%1”</translation>
    </message>
    <message>
        <source>“version” must be %1: the file comes from another version of the program</source>
        <translation>“version”应为%1：该文件来自其他版本的程序</translation>
    </message>
    <message>
        <source>The file has an unknown key “%1”</source>
        <translation>文件中有未知的键“%1”</translation>
    </message>
    <message>
        <source>“%1” must be a text of one line, of at most %2 characters</source>
        <translation>“%1”应为一行文字，不超过%2个字符</translation>
    </message>
    <message>
        <source>This is not a dashboard&apos;s file: no valid JSON near character %1 (%2)</source>
        <translation>这不是看板文件：第%1个字符附近不是有效的JSON（%2）</translation>
    </message>
    <message>
        <source>“cards” must be a list: [{…}, {…}]</source>
        <translation>“cards”应为列表：[{…}, {…}]</translation>
    </message>
    <message>
        <source>Card %1, key “%2”: %3</source>
        <translation>第%1张卡片，键“%2”：%3</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is too large for a dashboard</source>
        <translation>“%1”过大，不是看板文件</translation>
    </message>
</context>
<context>
    <name>DashboardFilterBar</name>
    <message>
        <source>Compare with</source>
        <translation>对比年度</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>办学性质</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Compare with last year, and count all schools</source>
        <translation>恢复为与上年对比、统计全部学校</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇（街道）</translation>
    </message>
    <message>
        <source>All ownerships</source>
        <translation>全部办学性质</translation>
    </message>
    <message>
        <source>Last year (%1)</source>
        <translation>上年（%1）</translation>
    </message>
    <message>
        <source>All school types</source>
        <translation>全部学校类型</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与%1年对比</translation>
    </message>
</context>
<context>
    <name>DashboardMenu</name>
    <message>
        <source>Dashboard (*.edubureau-dashboard.json *.json)</source>
        <translation>看板 (*.edubureau-dashboard.json *.json)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up in the list</source>
        <translation>在列表中上移</translation>
    </message>
    <message>
        <source>Move down in the list</source>
        <translation>在列表中下移</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建看板</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>看板叫什么名称？</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The dashboard was not made</source>
        <translation>看板没有建立</translation>
    </message>
    <message>
        <source>The dashboard was not copied</source>
        <translation>看板没有复制</translation>
    </message>
    <message>
        <source>Copy the dashboard</source>
        <translation>复制看板</translation>
    </message>
    <message>
        <source>What is the copy to be called?</source>
        <translation>副本叫什么名称？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The dashboard cannot be arranged</source>
        <translation>无法编排看板</translation>
    </message>
    <message>
        <source>The dashboard was not renamed</source>
        <translation>看板没有重命名</translation>
    </message>
    <message>
        <source>Rename the dashboard</source>
        <translation>重命名看板</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The order was not changed</source>
        <translation>顺序没有改变</translation>
    </message>
    <message>
        <source>Delete the dashboard “%1”? Ctrl+Z brings it back.</source>
        <translation>删除看板“%1”？按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Delete the dashboard</source>
        <translation>删除看板</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The dashboard was not deleted</source>
        <translation>看板没有删除</translation>
    </message>
    <message>
        <source>The dashboard was not imported</source>
        <translation>看板没有导入</translation>
    </message>
    <message>
        <source>Import a dashboard</source>
        <translation>导入看板</translation>
    </message>
    <message>
        <source>The dashboard was not exported</source>
        <translation>看板没有导出</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>导出看板</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>The dashboard was written to %1.</source>
        <translation>看板已写入%1。</translation>
    </message>
    <message>
        <source>Leaders read dashboards and do not change them.</source>
        <translation>领导只查看看板，不作修改。</translation>
    </message>
</context>
<context>
    <name>DashboardOutput</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1”无法写入：%2</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Years, townships or schools side by side</source>
        <translation>将年度、乡镇（街道）或学校并列对比</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>演示（F5）</translation>
    </message>
    <message>
        <source>Full screen, for a projector</source>
        <translation>全屏显示，适合投影</translation>
    </message>
    <message>
        <source>In %1 there is no school within %2.</source>
        <translation>%1年没有符合“%2”的学校。</translation>
    </message>
</context>
<context>
    <name>DashboardPicture</name>
    <message>
        <source>drawn on %1</source>
        <translation>制图日期：%1</translation>
    </message>
    <message>
        <source>%1 cards that are kept out of exports are left out</source>
        <translation>另有%1张卡片设为不对外导出，未列入</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>There is no dashboard “%1”</source>
        <translation>没有看板“%1”</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” exists already. It was left as it is.</source>
        <translation>“%1”已存在，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation>无法新建“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is empty: its content is lost. Restore the newest good backup.</source>
        <translation>“%1”是空文件，内容已丢失。请恢复最近一次完好的备份。</translation>
    </message>
    <message>
        <source>“%1” was made by an older program; open it for writing once to bring it up to date.</source>
        <translation>“%1”由旧版程序建立，请先以可写方式打开一次，完成升级。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar (F4)</source>
        <translation>日历（F4）</translation>
    </message>
    <message>
        <source>such as %1-09-01</source>
        <translation>如%1-09-01</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>There is no measure or figure “%1”</source>
        <translation>没有填报项或指标“%1”</translation>
    </message>
    <message>
        <source>“%1” is a measure; only figures have a published value</source>
        <translation>“%1”是填报项，只有指标才有公布值</translation>
    </message>
    <message>
        <source>A formula uses either measures or figures, not both together</source>
        <translation>一个公式只能用填报项或只能用指标，不能混用</translation>
    </message>
    <message>
        <source>The formula mixes numbers of schools with the bureau&apos;s own; define a figure of each and compute from these</source>
        <translation>公式混用了学校数据与局本级数据，请分别定义指标，再用这些指标计算</translation>
    </message>
    <message>
        <source>The figures are computed from each other in a circle: %1</source>
        <translation>指标之间循环计算：%1</translation>
    </message>
    <message>
        <source>A measure has the code “%1” already</source>
        <translation>代码“%1”已被一个填报项占用</translation>
    </message>
    <message>
        <source>There is no figure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>The factor “%1” is not a number</source>
        <translation>系数“%1”不是数字</translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation>没有台账“%1”</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” to compute with</source>
        <translation>“%1”没有可用于计算的字段“%2”</translation>
    </message>
    <message>
        <source>The code list “%1” has no code “%2”</source>
        <translation>代码表“%1”中没有代码“%2”</translation>
    </message>
    <message>
        <source>Ratios of several years cannot be added up</source>
        <translation>多年的比率不能相加</translation>
    </message>
    <message>
        <source>A dispersion is computed over measures of schools, not over figures</source>
        <translation>差异系数按各校填报项计算，不能按指标计算</translation>
    </message>
    <message>
        <source>The numerator counts schools, which the bureau&apos;s own number cannot be paired with</source>
        <translation>分子数的是学校，不能与局本级的数配对</translation>
    </message>
    <message>
        <source>“%1.peers” can be asked for in rules only</source>
        <translation>“%1.peers”只能用在核查规则里</translation>
    </message>
    <message>
        <source>“%1” is no measure of schools, so it has no peers</source>
        <translation>“%1”不是学校填报的指标项，没有同类学校可比</translation>
    </message>
    <message>
        <source>There is no operator “%1”</source>
        <translation>没有运算符“%1”</translation>
    </message>
    <message>
        <source>A rule is either over measures or over figures, not over both</source>
        <translation>一条规则只能全用填报项或全用指标，不能混用</translation>
    </message>
    <message>
        <source>A form names either measures or a register</source>
        <translation>填报表只能在“指标”和“台账”中取其一</translation>
    </message>
    <message>
        <source>There is no measure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>“%1” is the bureau&apos;s own measure; schools cannot be asked for it</source>
        <translation>“%1”是教育局本级指标，不能向学校收取</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>“%1”重复列出</translation>
    </message>
    <message>
        <source>The register “%1” has no field for a school</source>
        <translation>台账“%1”没有“学校”字段，不能向学校收取</translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>The school %1 belongs to is not stored yet</source>
        <translation>标识码为%1的所属学校尚未录入，请先录入该校</translation>
    </message>
</context>
<context>
    <name>EnterCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>“%1” is not of the form school,measure,value</source>
        <translation>“%1”的格式不对，应为“学校,填报项,数值”</translation>
    </message>
    <message>
        <source>There is no measure “%1”</source>
        <translation>没有填报项“%1”</translation>
    </message>
    <message>
        <source>There is no school “%1” in %2</source>
        <translation>%2年没有学校“%1”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>line %1 is stored, but the answer cannot be written</source>
        <translation>第%1行已保存，但回执无法输出</translation>
    </message>
</context>
<context>
    <name>EntryRight</name>
    <message>
        <source>You may read this, but your role does not enter data.</source>
        <translation>您可以查看，但您的角色不能录入数据。</translation>
    </message>
    <message>
        <source>%1 is locked: it can be read, not changed.</source>
        <translation>%1 年已锁定：可以查看，不能修改。</translation>
    </message>
    <message>
        <source>This file can only be read here, not changed.</source>
        <translation>此数据库文件在这里只能查看，不能修改。</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>Values</source>
        <translation>填报数据</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Vouches for</source>
        <translation>佐证内容</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>上传人</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>上传时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new folder.</source>
        <translation>%1 不是空文件夹，请另选一个新文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>无法建立 %1。</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 has %2. The whole database grows by as much.</source>
        <translation>%1 大小为 %2，数据库文件会随之增大。</translation>
    </message>
    <message>
        <source>Add a large file?</source>
        <translation>添加大文件？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>EvidenceListPanel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Vouches for</source>
        <translation>佐证内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>上传人</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>导出佐证材料…</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>No evidence is attached in %1.</source>
        <translation>%1 年尚无佐证材料。</translation>
    </message>
    <message>
        <source>Evidence-%1</source>
        <translation>佐证材料-%1</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>导出佐证材料</translation>
    </message>
    <message>
        <source>Exporting evidence…</source>
        <translation>正在导出佐证材料…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1 files were written to %2.</source>
        <translation>已将 %1 个文件写入 %2。</translation>
    </message>
    <message>
        <source>The evidence was not exported</source>
        <translation>佐证材料未导出</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Drag files here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1
%2, %3 %4</source>
        <translation>%1
%2，%3 %4</translation>
    </message>
    <message>
        <source>The evidence was not changed</source>
        <translation>佐证材料未更改</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace evidence</source>
        <translation>替换佐证材料</translation>
    </message>
    <message>
        <source>Remove this file?</source>
        <translation>移除此文件？</translation>
    </message>
    <message>
        <source>%1 no longer vouches for this. The history keeps it.</source>
        <translation>%1 将不再作为此项的佐证，历史中仍予保留。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>保存佐证材料</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件未写入</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Rename a file</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>New name of the file</source>
        <translation>文件的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>EvidenceStore</name>
    <message>
        <source>The record that the file belongs to is deleted.</source>
        <translation>此文件所属的记录已被删除。</translation>
    </message>
    <message>
        <source>Somebody else has removed this file in the meantime.</source>
        <translation>其他人已移除此文件。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>You may not explain findings.</source>
        <translation>您没有填写说明的权限。</translation>
    </message>
    <message>
        <source>This finding takes no explanation.</source>
        <translation>这条问题不能用说明代替，请更正。</translation>
    </message>
    <message>
        <source>Write why the numbers are right as they are.</source>
        <translation>请写明数据属实的原因。</translation>
    </message>
    <message>
        <source>Say why the explanation is sent back.</source>
        <translation>请写明退回说明的原因。</translation>
    </message>
    <message>
        <source>There is no explanation for these numbers.</source>
        <translation>现有数值还没有说明。</translation>
    </message>
    <message>
        <source>An explanation is accepted or sent back by a reviewer other than who gave it.</source>
        <translation>说明须由填写人以外的审核人认可或退回。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>The table was not written</source>
        <translation>表格未能写入</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>must be between %1 and %2</source>
        <translation>必须在%1至%2之间</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>不得小于%1</translation>
    </message>
    <message>
        <source>must be 是 or 否</source>
        <translation>只能填“是”或“否”</translation>
    </message>
    <message>
        <source>is not a date such as 2024-09-01</source>
        <translation>不是有效日期，请按2024-09-01的格式填写</translation>
    </message>
    <message>
        <source>is not one of the allowed entries</source>
        <translation>不在可选项之内</translation>
    </message>
    <message>
        <source>Several schools bear this name in %1; use the code</source>
        <translation>%1年有多所学校同名，请改填学校标识码</translation>
    </message>
    <message>
        <source>There is no such school in %1</source>
        <translation>%1年没有这所学校</translation>
    </message>
    <message>
        <source>There is no entry “%1” in “%2”</source>
        <translation>“%2”中没有“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” must be filled in</source>
        <translation>“%1”为必填项</translation>
    </message>
    <message>
        <source>“%1” must not exceed “%2”</source>
        <translation>“%1”不得大于“%2”</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1
Click to see what lies behind it</source>
        <translation>%1
点击查看来源</translation>
    </message>
</context>
<context>
    <name>FigureCardPainter</name>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>● Target %1 met</source>
        <translation>● 已达目标%1</translation>
    </message>
    <message>
        <source>▲ Target %1 not met</source>
        <translation>▲ 未达目标%1</translation>
    </message>
</context>
<context>
    <name>FigureCells</name>
    <message>
        <source> percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
</context>
<context>
    <name>FigureComparison</name>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 has no number</source>
        <translation>“%1”没有数据</translation>
    </message>
    <message>
        <source>Definition changed, not compared</source>
        <translation>口径有变，不作比较</translation>
    </message>
    <message>
        <source>Not exact, not compared</source>
        <translation>数值不精确，不作比较</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>● better</source>
        <translation>● 较好</translation>
    </message>
    <message>
        <source>▲ worse</source>
        <translation>▲ 较差</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1与%2相比</translation>
    </message>
</context>
<context>
    <name>FigureFacts</name>
    <message>
        <source>not divided by schools</source>
        <translation>不分学校</translation>
    </message>
    <message>
        <source>does not concern these schools</source>
        <translation>与所选学校无关</translation>
    </message>
    <message>
        <source>with estimates</source>
        <translation>含估算</translation>
    </message>
</context>
<context>
    <name>FigurePicks</name>
    <message>
        <source>Figures of the card</source>
        <translation>卡片的指标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a figure: name, initials or code</source>
        <translation>添加指标：名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Name, pinyin initials or code</source>
        <translation>名称、拼音首字母或代码</translation>
    </message>
</context>
<context>
    <name>FigureTrace</name>
    <message>
        <source>Published value</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>按公布值</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>局本级</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>本表无数据</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not in operation that year, not counted</source>
        <translation>当年未办学，不计入</translation>
    </message>
    <message>
        <source>its successors lie partly outside, so that nobody can tell its share</source>
        <translation>后继学校部分在本范围之外，无法拆分</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>其他（%1项）</translation>
    </message>
    <message>
        <source>Definition changed, not compared with last year</source>
        <translation>口径有变，不与上年比较</translation>
    </message>
    <message>
        <source>No number for last year</source>
        <translation>上年无数据</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>与上年持平</translation>
    </message>
    <message>
        <source>%1 on last year</source>
        <translation>较上年%1</translation>
    </message>
    <message>
        <source>%1/%2 schools</source>
        <translation>已报%1/%2所</translation>
    </message>
    <message>
        <source>%1/%2 reported</source>
        <translation>已报%1/%2</translation>
    </message>
    <message>
        <source>as published; computed %1</source>
        <translation>公布值，计算值为%1</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>%1 pp on last year</source>
        <translation>较上年%1个百分点</translation>
    </message>
    <message>
        <source>as reported %1</source>
        <translation>原报 %1</translation>
    </message>
    <message>
        <source>not reported then</source>
        <translation>原报时无数据</translation>
    </message>
    <message>
        <source>Definition changed, not compared with %1</source>
        <translation>口径有变，不与%1年比较</translation>
    </message>
    <message>
        <source>No number for %1</source>
        <translation>%1年无数据</translation>
    </message>
    <message>
        <source>Same as in %1</source>
        <translation>与%1年持平</translation>
    </message>
    <message>
        <source>%1 pp on %2</source>
        <translation>较%2年%1个百分点</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>较%2年%1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1个百分点</translation>
    </message>
</context>
<context>
    <name>FigureYears</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Counts here too: %1</source>
        <translation>并入统计：%1</translation>
    </message>
    <message>
        <source>No longer counts here: %1</source>
        <translation>不再计入：%1</translation>
    </message>
    <message>
        <source>Cannot be divided: %1</source>
        <translation>无法拆分：%1</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>按上报口径</translation>
    </message>
    <message>
        <source>comparable with %1</source>
        <translation>按%1年可比口径</translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Divide by township, type, ownership or school</source>
        <translation>按乡镇（township）、办学类型（type）、办别（ownership）或学校（school）分列</translation>
    </message>
    <message>
        <source>Only this figure; may be given several times</source>
        <translation>只输出这个指标，可多次指定</translation>
    </message>
    <message>
        <source>--by takes township, type, ownership or school</source>
        <translation>--by只能填township、type、ownership或school</translation>
    </message>
    <message>
        <source>There is no figure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>Compare with the year before on the basis of this year&apos;s schools</source>
        <translation>与上年比较时按本年学校范围（可比口径）计算</translation>
    </message>
</context>
<context>
    <name>FilledDashboards</name>
    <message>
        <source>Only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与%1年对比</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is not a condition of the form: field = something</source>
        <translation>“%1”不是有效的条件，格式应为：字段 = 值</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <translation>“%1”没有字段“%2”</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”</source>
        <translation>“%1”不能与“%2”比较</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filtered by %1: %2 of %3 rows. Show all</source>
        <translation>已按“%1”筛选：%2/%3行，显示全部</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不在下列之中：%2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Shift+Enter or Shift+F3</source>
        <translation>Shift+Enter 或 Shift+F3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Enter or F3</source>
        <translation>Enter 或 F3</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Why the numbers are right as they are</source>
        <translation>数据属实的原因</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>提交说明</translation>
    </message>
    <message>
        <source>Why it is sent back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>退回原因：%1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>%1 (peers)</source>
        <translation>%1（同类中位数）</translation>
    </message>
    <message>
        <source>%1 of last year</source>
        <translation>%1（上年）</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>局本级</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>校验级别</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左式</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>比较关系</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>核查问题</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>按学校</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>按科室</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>The explanation was not stored</source>
        <translation>说明没有保存</translation>
    </message>
    <message>
        <source>The explanation was not accepted</source>
        <translation>说明没有认可</translation>
    </message>
    <message>
        <source>The explanation was not sent back</source>
        <translation>说明没有退回</translation>
    </message>
    <message>
        <source>%1 findings, %2 to correct or explain</source>
        <translation>共%1条，%2条待更正或说明</translation>
    </message>
    <message>
        <source>The rules have found nothing in %1.</source>
        <translation>%1年没有查出问题。</translation>
    </message>
    <message>
        <source>No row matches the search.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation>局本级</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>The formula is empty</source>
        <translation>公式为空</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a formula, at character %2 (%3)</source>
        <translation>“%1”不是有效的公式，第%2个字符有误（%3）</translation>
    </message>
    <message>
        <source>“%1” is not something that can be asked of “%2”; only .previous, .published and .peers are known</source>
        <translation>“%1”不能用于“%2”；只能用 .previous、.published 和 .peers</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>The built-in file %1 was refused, row %2, column %3: “%4” %5</source>
        <translation>内置文件%1未能导入，第%2行%3列：“%4”%5</translation>
    </message>
    <message>
        <source>“%1” exists already. It was left as it is.</source>
        <translation>“%1”已存在，未作改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation>无法新建“%1”：%2</translation>
    </message>
</context>
<context>
    <name>GridFooter</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Sum of the rows shown</source>
        <translation>所示各行合计</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
</context>
<context>
    <name>GridOrder</name>
    <message>
        <source>Only &amp;blank cells</source>
        <translation>只看空白(&amp;B)</translation>
    </message>
    <message>
        <source>Only &amp;filled cells</source>
        <translation>只看已填(&amp;F)</translation>
    </message>
    <message>
        <source>Only &amp;doubtful cells</source>
        <translation>只看存疑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clear this filter</source>
        <translation>清除本列筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>清除全部筛选(&amp;A)</translation>
    </message>
    <message>
        <source>&gt;100 or a text</source>
        <translation>&gt;100 或文字</translation>
    </message>
    <message>
        <source>Numbers: &gt;100, &lt;5 or =0. Texts: also by initials</source>
        <translation>数值：&gt;100、&lt;5 或 =0；文字：也可用拼音首字母</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>The block is larger than what is left of the grid</source>
        <translation>粘贴的区域超出表格范围</translation>
    </message>
    <message>
        <source>It reaches beyond the last row or column. Only the part that fits would be pasted, in the place of what stands there.</source>
        <translation>区域超出了最后一行或最后一列。可以只粘贴放得下的部分，原有内容将被替换。</translation>
    </message>
    <message>
        <source>Paste what fits</source>
        <translation>粘贴放得下的部分</translation>
    </message>
</context>
<context>
    <name>GroupedHeader</name>
    <message>
        <source>%1: a click shows its columns</source>
        <translation>%1：点击展开各列</translation>
    </message>
    <message>
        <source>%1: a click folds its columns</source>
        <translation>%1：点击折叠各列</translation>
    </message>
</context>
<context>
    <name>HeatChart</name>
    <message>
        <source>▲ target not met</source>
        <translation>▲ 未达标</translation>
    </message>
    <message>
        <source>hatched: no data yet</source>
        <translation>斜线：暂无数据</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>另有%1项未显示</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最好</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Prove the chain and name the first bad entry</source>
        <translation>核验历史链，并指出第一条有问题的记录</translation>
    </message>
    <message>
        <source>How many entries</source>
        <translation>输出条数</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on</source>
        <translation>--limit应为不小于1的整数</translation>
    </message>
</context>
<context>
    <name>HistoryListPanel</name>
    <message>
        <source>Person, file or note</source>
        <translation>人员、文件或备注</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File or note</source>
        <translation>文件或备注</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销此更改</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>校验历史</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1年 %2 %3</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 第 %2 号</translation>
    </message>
    <message>
        <source>Evidence no. %1</source>
        <translation>佐证材料 第 %1 号</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 行</translation>
    </message>
    <message>
        <source>The rows that %1 changed at %2 become as they were before.
This can be undone.</source>
        <translation>%1 于 %2 更改的各行将恢复原状。
此操作可以撤销。</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>撤销此更改？</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>更改未撤销</translation>
    </message>
    <message>
        <source>Verifying the history…</source>
        <translation>正在校验历史…</translation>
    </message>
    <message>
        <source>The history is sound</source>
        <translation>历史完整</translation>
    </message>
    <message>
        <source>Every entry and every row agree.</source>
        <translation>每条历史与每行数据均一致。</translation>
    </message>
    <message>
        <source>The history does not agree</source>
        <translation>历史与数据不一致</translation>
    </message>
    <message>
        <source>The history was not verified</source>
        <translation>历史未能校验</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变动后</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>恢复到此</translation>
    </message>
    <message>
        <source>It becomes again as it was after: %1.
This can be undone.</source>
        <translation>将恢复为此次变动之后的状态：%1。
此操作可以撤销。</translation>
    </message>
    <message>
        <source>Restore this state?</source>
        <translation>恢复到此状态？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>HistoryProof</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>History entry %1 is missing.</source>
        <translation>第%1条历史记录缺失。</translation>
    </message>
    <message>
        <source>History entry %1 or its change was altered.</source>
        <translation>第%1条历史记录或其变更内容被改动过。</translation>
    </message>
    <message>
        <source>%1 differs from history entry %2.</source>
        <translation>%1与第%2条历史记录不一致。</translation>
    </message>
    <message>
        <source>The value %1 (year/measure/school)</source>
        <translation>填报数据%1（年度/填报项/学校）</translation>
    </message>
    <message>
        <source>Record %1 of “%2”</source>
        <translation>“%2”的第%1号记录</translation>
    </message>
    <message>
        <source>The state of the year %1</source>
        <translation>%1年度的状态</translation>
    </message>
    <message>
        <source>The evidence file “%1”</source>
        <translation>佐证材料“%1”</translation>
    </message>
    <message>
        <source>The row that history entry %1 wrote is no longer there.</source>
        <translation>第%1条历史记录写入的数据已不存在。</translation>
    </message>
    <message>
        <source>The snapshot of the year %1</source>
        <translation>%1 年度的指标快照</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>in the window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>经导入</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>经命令行</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>程序内置</translation>
    </message>
    <message>
        <source>entered as %1</source>
        <translation>填报为%1</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation>由%1改为%2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source> (%1 %2)</source>
        <translation>（%1 %2）</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>What the tables hold: a register, or values</source>
        <translation>表格内容：某种台账，或填报数据（values）</translation>
    </message>
    <message>
        <source>Check only, store nothing</source>
        <translation>只检查，不保存</translation>
    </message>
    <message>
        <source>What to do with rows that differ: ask (store nothing and say so), keep what is stored, or replace it</source>
        <translation>遇到与已存数据不同的行：ask（不保存并提示）、keep（保留已存数据）或replace（替换）</translation>
    </message>
    <message>
        <source>The encoding of text files; detected if not given</source>
        <translation>文本文件的编码，不写时自动识别</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep or replace</source>
        <translation>--on-conflict只能填ask、keep或replace</translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation>没有台账“%1”</translation>
    </message>
    <message>
        <source>%1: %2, %3 added, %4 changed, %5 unchanged, %6 kept</source>
        <translation>%1：%2，新增%3条，修改%4条，无变化%5条，保留原数据%6条</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>checked, nothing stored</source>
        <translation>已检查，未写入</translation>
    </message>
    <message>
        <source>refused, nothing stored</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>differs from what is stored, nothing stored</source>
        <translation>与已存数据不一致，未写入</translation>
    </message>
    <message>
        <source>Tables to take in: .xlsx, .xls, .ods or .csv</source>
        <translation>要导入的表格：.xlsx、.xls、.ods 或 .csv</translation>
    </message>
    <message>
        <source>What a column means, where its header does not say it; may be repeated</source>
        <translation>表头认不出的列对应哪个字段；可重复使用</translation>
    </message>
    <message>
        <source>A column of which nothing is taken; may be repeated</source>
        <translation>不导入的列；可重复使用</translation>
    </message>
    <message>
        <source>What a sign in place of a number means: not_applicable, nothing_to_report, masked, or zero; may be repeated</source>
        <translation>数字位置上的符号表示什么：not_applicable（不适用）、nothing_to_report（本表无数据）、masked（已隐去）或 zero（数字 0）；可重复使用</translation>
    </message>
    <message>
        <source>Print what the columns could mean, as JSON, and import nothing</source>
        <translation>以 JSON 输出各列可能对应的字段，不导入</translation>
    </message>
    <message>
        <source>--%1 takes two words with = between them</source>
        <translation>--%1 需要用 = 连接的两个词</translation>
    </message>
    <message>
        <source>“%1” is not a sign for a missing number</source>
        <translation>“%1”不是表示没有数字的符号</translation>
    </message>
    <message>
        <source>--sign takes not_applicable, nothing_to_report, masked or zero</source>
        <translation>--sign 只能是 not_applicable、nothing_to_report、masked 或 zero</translation>
    </message>
    <message>
        <source>%1: rows that are no data: %2</source>
        <translation>%1：非数据行：%2</translation>
    </message>
    <message>
        <source>%1: the same file was imported on %2</source>
        <translation>%1：同一文件已导入过：%2</translation>
    </message>
    <message>
        <source>One value for all rows, for a field of which the table has no column; may be repeated</source>
        <translation>表中没有对应列的字段，为所有行统一设定一个值；可重复使用</translation>
    </message>
</context>
<context>
    <name>ImportDashboardDialog</name>
    <message>
        <source>Import a dashboard</source>
        <translation>导入看板</translation>
    </message>
    <message>
        <source>The dashboard “%1” is there already.</source>
        <translation>已有看板“%1”。</translation>
    </message>
    <message>
        <source>Import it as a copy, called</source>
        <translation>作为副本导入，名称为</translation>
    </message>
    <message>
        <source>Replace the one that is there (Ctrl+Z brings it back)</source>
        <translation>替换现有的看板（按Ctrl+Z可恢复）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The table cannot be checked</source>
        <translation>无法检查该表格</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>What these columns mean was guessed: %1.</source>
        <translation>以下列的含义是推测的：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The same file was imported on %1 by %2 as %3.</source>
        <translation>同一文件已于 %1 由 %2 导入（文件名 %3）。</translation>
    </message>
    <message>
        <source>Import all the same?</source>
        <translation>仍要导入吗？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>填报数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>All %n sheets</source>
        <translation>
            <numerusform>全部 %n 张工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n undecided column(s)</source>
        <translation>
            <numerusform>不导入未定的 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No table with a header was found here.</source>
        <translation>这里没有找到带表头的表格。</translation>
    </message>
    <message>
        <source>The columns are understood as they were when such a table was last imported.</source>
        <translation>各列沿用上次导入同样表格时的选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were guessed; please look at them.</source>
        <translation>
            <numerusform>有 %n 列的含义是推测的，请核对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJson</name>
    <message>
        <source>%1 by %2 as %3</source>
        <translation>%1，%2 导入，文件名 %3</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ImportResultPanel</name>
    <message>
        <source>Replace what is stored</source>
        <translation>用文件中的替换</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>保留已有的</translation>
    </message>
    <message>
        <source>Rows that differ from what is stored:</source>
        <translation>与已有数据不同的行：</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>新增 %1，变动 %2，相同 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing can be imported yet</source>
        <translation>
            <numerusform>有 %n 处错误，暂不能导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are no data: %1</source>
        <translation>非数据行：%1</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>It cannot be told what this table holds</source>
        <translation>无法判断这张表的内容</translation>
    </message>
    <message>
        <source>Say which register it is, or that it holds values</source>
        <translation>请指明是哪种台账，或指明是填报数据</translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation>没有台账“%1”</translation>
    </message>
    <message>
        <source>There is no table in this file</source>
        <translation>文件中没有表格</translation>
    </message>
    <message>
        <source>There may be more errors; only the first %1 are told</source>
        <translation>可能还有更多错误；只列出前 %1 处</translation>
    </message>
    <message>
        <source>Only rows of a register take one value for all of them</source>
        <translation>只有台账的行才能统一设定一个值</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>The new database</source>
        <translation>新数据库</translation>
    </message>
    <message>
        <source>Fill it with the sample city</source>
        <translation>填入示例市的数据</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>已新建%1</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Go to… (Ctrl+K): name, pinyin initials or code</source>
        <translation>快速查找（Ctrl+K）：名称、拼音首字母或代码</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>“%1” cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
</context>
<context>
    <name>LockCommand</name>
    <message>
        <source>The year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Stands in the history</source>
        <translation>记入变更历史</translation>
    </message>
    <message>
        <source>Locked although not every office is approved: %1</source>
        <translation>已锁定，但以下科室尚未审核通过：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is locked; its figures are kept as reported.</source>
        <translation>%1 年度已锁定，指标按上报数保存。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Education year data</source>
        <translation>教育年度数据</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>填报项</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查问题</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>审核与锁定</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y brings it again.</source>
        <translation>已撤销。按 Ctrl+Y 可恢复。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Brought again.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>There is nothing to bring again.</source>
        <translation>没有可恢复的操作。</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（已锁定）</translation>
    </message>
    <message>
        <source>%1 is locked: to be read only. A reviewer can unlock it under Review.</source>
        <translation>%1 已锁定，只能查看；需要更正时由审核人在“核查”中解锁。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Changing many rows…</source>
        <translation>正在更改大量数据…</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>MergedCells</name>
    <message>
        <source>merged over rows %1–%2: say which row it belongs to</source>
        <translation>第 %1–%2 行合并为一格：请写明属于哪一行</translation>
    </message>
    <message>
        <source>merged over columns %1–%2: say which column it belongs to</source>
        <translation>%1–%2 列合并为一格：请写明属于哪一列</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>“%1” cannot be read: permission is missing.</source>
        <translation>无法读取“%1”：没有权限。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>“%1”是其他程序的数据库。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>“%1”由更新版本的程序建立，未作改动。请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a database.</source>
        <translation>“%1”是文件夹，不是数据库。</translation>
    </message>
    <message>
        <source>“%1” is not a database of this program, or its beginning is damaged. If it should be one, restore the newest good backup.</source>
        <translation>“%1”不是本程序的数据库，或文件开头已损坏。如果它本应是数据库，请恢复最近一份完好的备份。</translation>
    </message>
</context>
<context>
    <name>MissingFields</name>
    <message>
        <source>No column holds what every row needs. One value for all rows:</source>
        <translation>表中缺少以下必填列，可为所有行统一设定：</translation>
    </message>
</context>
<context>
    <name>NewYear</name>
    <message>
        <source>There is no year yet that could be carried forward.</source>
        <translation>还没有可以结转的年度。</translation>
    </message>
    <message>
        <source>The year %1 has been opened already.</source>
        <translation>%1 年度已经建立。</translation>
    </message>
    <message>
        <source>After %1 only %2 can be opened.</source>
        <translation>%1 年度之后只能新建 %2 年度。</translation>
    </message>
</context>
<context>
    <name>NothingButton</name>
    <message>
        <source>Withdraw “nothing this year”</source>
        <translation>撤回“本年无数据”</translation>
    </message>
    <message>
        <source>Nothing to report this year</source>
        <translation>本表本年无数据</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作更改</translation>
    </message>
</context>
<context>
    <name>NothingToReport</name>
    <message>
        <source>The register has rows in %1</source>
        <translation>%1年本表已有记录</translation>
    </message>
</context>
<context>
    <name>OdsReader</name>
    <message>
        <source>Ask for the file again, or open and save it in LibreOffice or WPS.</source>
        <translation>请对方重新发送，或用 LibreOffice 或 WPS 打开后另存。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件设有密码。</translation>
    </message>
    <message>
        <source>Open it in LibreOffice or WPS and save it without a password.</source>
        <translation>请用 LibreOffice 或 WPS 打开，取消密码后另存。</translation>
    </message>
    <message>
        <source>The file is not an .ods workbook.</source>
        <translation>这不是 .ods 工作簿。</translation>
    </message>
    <message>
        <source>Ask for the table as .xlsx or .csv.</source>
        <translation>请对方提供.xlsx或.csv格式的表格。</translation>
    </message>
    <message>
        <source>The workbook shows no sheet.</source>
        <translation>工作簿中没有可见的工作表。</translation>
    </message>
</context>
<context>
    <name>OdsSheetReader</name>
    <message>
        <source>The workbook holds more text than can be read.</source>
        <translation>工作簿中的文字超出可读取的范围。</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>公式没有保存计算结果。</translation>
    </message>
    <message>
        <source>Open the file in LibreOffice or WPS, save it there and try again.</source>
        <translation>请用 LibreOffice 或 WPS 打开文件，保存后再试。</translation>
    </message>
    <message>
        <source>The sheet has cells beyond column %1, which no workbook has.</source>
        <translation>工作表在 %1 列之后还有单元格，超出工作簿的范围。</translation>
    </message>
    <message>
        <source>The sheet has cells beyond row %1, which no workbook has.</source>
        <translation>工作表在第 %1 行之后还有单元格，超出工作簿的范围。</translation>
    </message>
    <message>
        <source>The workbook holds more cells than can be read.</source>
        <translation>工作簿的单元格过多，无法读取。</translation>
    </message>
    <message>
        <source>The sheet repeats a cell or row “%1” times, which makes no sense.</source>
        <translation>工作表将单元格或行重复“%1”次，无法理解。</translation>
    </message>
    <message>
        <source>There are %1 more cells like these.</source>
        <translation>还有%1个单元格有同样的问题。</translation>
    </message>
</context>
<context>
    <name>OleFile</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is damaged or was not transferred completely.</source>
        <translation>文件已损坏或传输不完整。</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Not enough memory to keep the password</source>
        <translation>内存不足，无法保存密码</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>密码至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>This person is not in the file.</source>
        <translation>文件中没有此人。</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <translation>原密码不正确。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>There is already somebody of the name “%1”.</source>
        <translation>已有名为“%1”的人员。</translation>
    </message>
    <message>
        <source>Only a signed-in administrator may change people.</source>
        <translation>只有已登录的管理员才能修改人员。</translation>
    </message>
    <message>
        <source>At least one active administrator has to remain.</source>
        <translation>至少须保留一名启用的管理员。</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Introduce sign-in…</source>
        <translation>启用登录…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新增人员…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>This file is in single-user mode: whoever opens it may do everything, and the history names him as the computer does. With sign-in everybody has a name, a password and a role: clerks enter, reviewers also judge, leaders read, administrators do everything.</source>
        <translation>此文件为单用户模式：谁打开都可进行一切操作，历史中记录的是电脑的用户名。启用登录后，每人有自己的姓名、密码和角色：经办员填报，审核员还可审核，领导只读，管理员可进行一切操作。</translation>
    </message>
    <message>
        <source>Sign-in guards against slips and separates duties. It does not protect the file from somebody who can copy it: that takes the computer&apos;s file permissions and encrypted backups. Nobody is deleted; who has left is deactivated, and the history keeps his name.</source>
        <translation>登录用于防止误操作、分清职责，并不能防止他人复制文件；保护文件须靠电脑的文件权限和加密备份。人员不删除，离开的人予以停用，历史中仍保留其姓名。</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Only an administrator may change people.</source>
        <translation>只有管理员才能修改人员。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作更改</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The first administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>New password: %1</source>
        <translation>新密码：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>PlaceButtons</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All cards of this dashboard are kept out of presentations.</source>
        <translation>此看板的全部卡片均不对外演示。</translation>
    </message>
    <message>
        <source>%1 · %2/%3</source>
        <translation>%1 · %2/%3</translation>
    </message>
</context>
<context>
    <name>PresentationControl</name>
    <message>
        <source>Go on by itself (A)</source>
        <translation>自动翻页（A）</translation>
    </message>
    <message>
        <source>Sooner (−)</source>
        <translation>加快（−）</translation>
    </message>
    <message>
        <source>Later (+)</source>
        <translation>放慢（+）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation>结束演示（Esc）</translation>
    </message>
    <message>
        <source>▶ Every %1 s</source>
        <translation>▶ 每 %1 秒翻页</translation>
    </message>
    <message>
        <source>Automatic: off (%1 s)</source>
        <translation>自动翻页：关（%1 秒）</translation>
    </message>
</context>
<context>
    <name>RankingChart</name>
    <message>
        <source>%1 more are not shown</source>
        <translation>另有%1项未显示</translation>
    </message>
</context>
<context>
    <name>ReaderProcess</name>
    <message>
        <source>Open the file in Excel or WPS, save it there and try again.</source>
        <translation>请用Excel或WPS打开文件，保存后再试。</translation>
    </message>
    <message>
        <source>The file&apos;s reader could not be started: %1</source>
        <translation>无法启动文件读取程序：%1</translation>
    </message>
    <message>
        <source>Reading the file took longer than is allowed.</source>
        <translation>读取该文件所用时间超出限制。</translation>
    </message>
    <message>
        <source>Reading the file took more memory than is allowed.</source>
        <translation>读取该文件所用内存超出限制。</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended its reader.</source>
        <translation>文件已损坏，读取程序因此中止。</translation>
    </message>
</context>
<context>
    <name>RecordFilterBar</name>
    <message>
        <source>All rows</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>By any text in a row, or initials (Ctrl+Shift+F)</source>
        <translation>按行内任意文字或拼音首字母筛选（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>New: %1, %2</source>
        <translation>新增%1（%2年度）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2年度）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>保存并新增</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>放弃已填写的内容吗？</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>= %1 %2</source>
        <translation>= %1 %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Copy last</source>
        <translation>同上一条</translation>
    </message>
    <message>
        <source>Fills the empty fields as in the newest record (Ctrl+&apos;)</source>
        <translation>空白项按最新一条记录填写（Ctrl+&apos;）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>The record has been changed.</source>
        <translation>该记录已修改。</translation>
    </message>
    <message>
        <source>There is a record of this name already: %1. &lt;a href=&quot;open&quot;&gt;Open it&lt;/a&gt;</source>
        <translation>已有同名记录：%1。&lt;a href=&quot;open&quot;&gt;打开&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>RecordSheetReader</name>
    <message>
        <source>No header row of “%1” was found</source>
        <translation>没有找到“%1”的表头行</translation>
    </message>
    <message>
        <source>This column is not known in “%1”</source>
        <translation>“%1”中没有这一列</translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation>缺少年度</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>不是年度</translation>
    </message>
    <message>
        <source>The same record stands in row %1 already</source>
        <translation>与第%1行重复</translation>
    </message>
    <message>
        <source>Another column holds the same already</source>
        <translation>前面已有一列是同样的内容</translation>
    </message>
    <message>
        <source>Another table begins here</source>
        <translation>此处开始了另一张表</translation>
    </message>
    <message>
        <source>Move it to a sheet of its own</source>
        <translation>请将其移到单独的工作表</translation>
    </message>
    <message>
        <source>There is no such field in “%1”</source>
        <translation>“%1”中没有此项</translation>
    </message>
    <message>
        <source>No column of this table holds it; one value may be set for all its rows</source>
        <translation>表中没有这一列；可为所有行统一设定一个值</translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>Somebody else has deleted this record in the meantime.</source>
        <translation>这条记录刚才已被他人删除。</translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime.</source>
        <translation>这条记录刚才已被他人修改，请重新打开后再改。</translation>
    </message>
    <message>
        <source>There is already a record with the same key.</source>
        <translation>已有主要信息相同的记录，请勿重复录入。</translation>
    </message>
    <message>
        <source>Values or records of %1 still name this school. A school that no longer works keeps its profile; set its status instead.</source>
        <translation>%1年度仍有填报数据或台账涉及这所学校，不能删除。学校停办、撤并的，请修改其状态。</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cannot be entered here</source>
        <translation>不能在此处录入</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There is another record with the same key</source>
        <translation>已有相同关键项的另一条记录</translation>
    </message>
</context>
<context>
    <name>RecordsChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>另有%1项未显示</translation>
    </message>
</context>
<context>
    <name>RecordsCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The register: %1</source>
        <translation>台账：%1</translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation>csv、json或xlsx</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output</source>
        <translation>写入此文件，而不是标准输出</translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation>没有台账“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a format; csv, json and xlsx are</source>
        <translation>没有“%1”这种格式，可用csv、json、xlsx</translation>
    </message>
    <message>
        <source>Say where the workbook goes: --out PATH</source>
        <translation>请指明工作簿保存位置：--out PATH</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共%1条</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>共%2条，显示%1条</translation>
    </message>
    <message>
        <source>Nothing has been recorded for %1 yet.
“New” adds a row; “Import” takes a table.</source>
        <translation>%1年尚无记录。
点“新增”录入一条，点“导入”导入表格。</translation>
    </message>
    <message>
        <source>No row matches the search.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Delete the record?</source>
        <translation>要删除这条记录吗？</translation>
    </message>
    <message>
        <source>“%1” will be removed from %2. The history keeps it.</source>
        <translation>将从%2年度删除“%1”。历史记录中仍会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The record was not deleted</source>
        <translation>记录未删除</translation>
    </message>
    <message>
        <source>The office has declared that there is nothing to report for %1.</source>
        <translation>科室已确认%1年本表无数据。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The block was not stored</source>
        <translation>未能保存粘贴的内容</translation>
    </message>
    <message>
        <source>Not all cells can be taken</source>
        <translation>有单元格无法录入</translation>
    </message>
    <message>
        <source>%1 of %2 cells are refused. Nothing has been stored yet.</source>
        <translation>共 %2 个单元格，其中 %1 个无法录入。目前尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Store the other %1</source>
        <translation>保存其余 %1 个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>History and evidence…</source>
        <translation>历史与佐证…</translation>
    </message>
    <message>
        <source>School event…</source>
        <translation>学校变动…</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Scheme</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Accredited body</source>
        <translation>创建主体</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New or review</source>
        <translation>新评或复核</translation>
    </message>
    <message>
        <source>Accredited by</source>
        <translation>认定单位</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>组号</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>教共体名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Core school</source>
        <translation>核心校</translation>
    </message>
    <message>
        <source>Urban-rural pair</source>
        <translation>城乡结对</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启动年度</translation>
    </message>
    <message>
        <source>Exchanged teachers</source>
        <translation>交流教师数</translation>
    </message>
    <message>
        <source>Model case level</source>
        <translation>典型案例级别</translation>
    </message>
    <message>
        <source>Member school</source>
        <translation>成员校</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>荣誉名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Winner type</source>
        <translation>获奖主体类型</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>获奖主体</translation>
    </message>
    <message>
        <source>Year of the title</source>
        <translation>称号所属年度</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Consecutive years</source>
        <translation>连续年数</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leader&apos;s post</source>
        <translation>批示领导职务</translation>
    </message>
    <message>
        <source>Meeting or journal</source>
        <translation>会议或刊物</translation>
    </message>
    <message>
        <source>Education stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>国家基准</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Page or link</source>
        <translation>版面或链接</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>涉及工作</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员数</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖方式</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉或基地</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Planned investment this year</source>
        <translation>年度计划投资</translation>
    </message>
    <message>
        <source>Completed investment this year</source>
        <translation>本年完成投资</translation>
    </message>
    <message>
        <source>Completed so far</source>
        <translation>累计完成投资</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>New places</source>
        <translation>新增学位</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>实际开工</translation>
    </message>
    <message>
        <source>Planned delivery</source>
        <translation>计划投用</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>实际投用</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>People&apos;s livelihood project</source>
        <translation>民生实事项目</translation>
    </message>
    <message>
        <source>Completed investment to date</source>
        <translation>累计完成投资</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>承办性质</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Class of reply</source>
        <translation>答复分类</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>反馈意见</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房状态</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>筛查轮次</translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation>学校标识码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>办学类型</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>举办者</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>办别</translation>
    </message>
    <message>
        <source>Inclusive kindergarten</source>
        <translation>普惠性幼儿园</translation>
    </message>
    <message>
        <source>Kindergarten grade</source>
        <translation>幼儿园等级</translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation>定级日期</translation>
    </message>
    <message>
        <source>Township centre kindergarten</source>
        <translation>乡镇中心园</translation>
    </message>
    <message>
        <source>Residential area kindergarten</source>
        <translation>小区配套园</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇街道</translation>
    </message>
    <message>
        <source>Urban-rural class</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Counted as a school</source>
        <translation>计校数</translation>
    </message>
    <message>
        <source>Parent school</source>
        <translation>所属主校</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建校年月</translation>
    </message>
    <message>
        <source>Boarding</source>
        <translation>寄宿制</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>校园长</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Successor school</source>
        <translation>去向学校</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>人才类别</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>引进方式</translation>
    </message>
    <message>
        <source>Host school</source>
        <translation>引进单位</translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation>来源单位</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>协议到期</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班名称</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头人</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Posts in the pool</source>
        <translation>可调剂编制</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请编制</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>争取到编制</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已用编制</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>办学许可证号</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>培训对象</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>基期名单内</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>注销或转型日期</translation>
    </message>
    <message>
        <source>Fee supervision</source>
        <translation>预收费监管方式</translation>
    </message>
    <message>
        <source>Supervising bank</source>
        <translation>监管银行</translation>
    </message>
    <message>
        <source>Grid officer</source>
        <translation>网格责任人</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查次数</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>创建认定</translation>
    </message>
    <message>
        <source>School alliances</source>
        <translation>教共体</translation>
    </message>
    <message>
        <source>Alliance members</source>
        <translation>教共体成员校</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Endorsements and speeches</source>
        <translation>批示与典型发言</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>优劣方向</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Point or period in time</source>
        <translation>统计时点或时期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Kept out of exports</source>
        <translation>不对外导出</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Figure definitions</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>Numerator or formula</source>
        <translation>分子或公式</translation>
    </message>
    <message>
        <source>Schools counted in the numerator</source>
        <translation>分子计入学校</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Schools counted in the denominator</source>
        <translation>分母计入学校</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Years added up</source>
        <translation>累计年数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Funding standards</source>
        <translation>经费标准</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>填报项</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报主体</translation>
    </message>
    <message>
        <source>School types</source>
        <translation>适用办学类型</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>数据性质</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>统计时点</translation>
    </message>
    <message>
        <source>Adds up by</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Media reports</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Party organisations and honours</source>
        <translation>党建清廉</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>政策文件</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project progress</source>
        <translation>项目进度</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议提案</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定符</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>校验规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>校验级别</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左式</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>比较关系</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右式</translation>
    </message>
    <message>
        <source>A missing side means</source>
        <translation>缺值处理</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提示信息</translation>
    </message>
    <message>
        <source>Safety, health and kitchens</source>
        <translation>安全健康厨房</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>School events</source>
        <translation>学校变动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Summary tables</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>Units line</source>
        <translation>单位行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>表注</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标目标</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>终止年度</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Task forces</source>
        <translation>工作专班</translation>
    </message>
    <message>
        <source>Teacher posts</source>
        <translation>教师编制</translation>
    </message>
    <message>
        <source>Townships and subdistricts</source>
        <translation>乡镇街道</translation>
    </message>
    <message>
        <source>Training institutions</source>
        <translation>校外培训机构</translation>
    </message>
    <message>
        <source>Award grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>建议提案编号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <translation>法人性质</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束年度</translation>
    </message>
    <message>
        <source>No longer in that post</source>
        <translation>时任</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>占地面积</translation>
    </message>
    <message>
        <source>Classes planned</source>
        <translation>规模班数</translation>
    </message>
    <message>
        <source>Meetings with the proposer</source>
        <translation>面商次数</translation>
    </message>
    <message>
        <source>Inclusive status document</source>
        <translation>普惠认定文号</translation>
    </message>
    <message>
        <source>Inclusive status until</source>
        <translation>普惠认定有效期</translation>
    </message>
    <message>
        <source>Grade to be reviewed in</source>
        <translation>等级复核年度</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室名称</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>本表无数据</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Collection forms</source>
        <translation>收集表样</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>填报要求</translation>
    </message>
    <message>
        <source>Returned workbooks</source>
        <translation>学校返回的表格</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Tables of others</source>
        <translation>外来表格</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Meaning of signs</source>
        <translation>符号含义</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>待定项</translation>
    </message>
</context>
<context>
    <name>ReturnedCells</name>
    <message>
        <source>Form</source>
        <translation>填报表</translation>
    </message>
    <message>
        <source>Value or row</source>
        <translation>指标或登记行</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>现有数据</translation>
    </message>
    <message>
        <source>Stored by</source>
        <translation>录入人和时间</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>表中数据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>只看有变化的</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>本文件全部</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件全部</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>暂无可比对的数据。</translation>
    </message>
    <message>
        <source>Nothing differs from what is stored.</source>
        <translation>与现有数据完全相同。</translation>
    </message>
</context>
<context>
    <name>ReturnedDoubt</name>
    <message>
        <source>It is of this school</source>
        <translation>是这所学校的</translation>
    </message>
    <message>
        <source>This file is right</source>
        <translation>以此文件为准</translation>
    </message>
    <message>
        <source>Take it once more</source>
        <translation>再收一次</translation>
    </message>
</context>
<context>
    <name>ReturnedFileList</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有错</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>全部文件（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ReturnedJudge</name>
    <message>
        <source>The hidden sheet was altered; school and year are told by cover and name</source>
        <translation>隐藏表被改动过，学校和年度改按封面和文件名识别</translation>
    </message>
    <message>
        <source>This workbook was made by another database</source>
        <translation>这个工作簿是由另一个数据库制作的</translation>
    </message>
    <message>
        <source>This workbook is for %1, not for %2</source>
        <translation>这个工作簿是%1年度的，不是%2年度的</translation>
    </message>
    <message>
        <source>The school “%1” is not there in %2</source>
        <translation>%2年度没有学校“%1”</translation>
    </message>
    <message>
        <source>The school&apos;s code was %1 when the workbook was made</source>
        <translation>制作工作簿时该校代码为%1</translation>
    </message>
    <message>
        <source>It cannot be told which school sent this workbook</source>
        <translation>无法判断这个工作簿是哪所学校报来的</translation>
    </message>
    <message>
        <source>Several schools may have sent this workbook: %1</source>
        <translation>这个工作簿可能来自几所学校：%1</translation>
    </message>
    <message>
        <source>It cannot be told for which year this workbook is</source>
        <translation>无法判断这个工作簿是哪个年度的</translation>
    </message>
    <message>
        <source>The year %1 is locked</source>
        <translation>%1年度已锁定</translation>
    </message>
    <message>
        <source>Already taken on %1</source>
        <translation>已于%1合并过</translation>
    </message>
    <message>
        <source>No form is asked of “%1”</source>
        <translation>“%1”不需要填报任何表</translation>
    </message>
    <message>
        <source>“%1” is not in operation in %2</source>
        <translation>“%1”在%2年度不在办</translation>
    </message>
    <message>
        <source>“%1” was changed since this workbook was made</source>
        <translation>“%1”在工作簿制作之后有改动</translation>
    </message>
    <message>
        <source>Not asked in this workbook: %1</source>
        <translation>本工作簿中没有：%1</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>现已不再收集：%1</translation>
    </message>
    <message>
        <source>%1, row %2: the measure is no longer asked for, “%3” is left out</source>
        <translation>%1第%2行：该指标现已不再收集，“%3”未采用</translation>
    </message>
    <message>
        <source>The formula has no result</source>
        <translation>公式没有结果</translation>
    </message>
    <message>
        <source>This row is for %1</source>
        <translation>这一行是%1年度的</translation>
    </message>
    <message>
        <source>The same row is stored as that of another school</source>
        <translation>同样的一行已作为另一所学校的数据登记</translation>
    </message>
    <message>
        <source>There is no year %1 in this database</source>
        <translation>数据库中没有%1年度</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or rows were left to be decided when this workbook was taken</source>
        <translation>
            <numerusform>收取该工作簿时有 %n 项留待以后决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedReader</name>
    <message>
        <source>None of its sheets is a form of the collection</source>
        <translation>没有一张工作表是收集表</translation>
    </message>
    <message>
        <source>The column “%1” is missing</source>
        <translation>缺少“%1”一列</translation>
    </message>
    <message>
        <source>The code is that of “%1”, the name that of “%2”</source>
        <translation>代码属于“%1”，指标名却是“%2”</translation>
    </message>
    <message>
        <source>The code “%1” is not that of “%2”</source>
        <translation>代码“%1”不是“%2”的代码</translation>
    </message>
    <message>
        <source>No measure has this code or name</source>
        <translation>没有这个代码或名称的指标</translation>
    </message>
    <message>
        <source>“%1” stands in this file twice, with another number at %2</source>
        <translation>“%1”在本文件中出现两次，%2 处的数不同</translation>
    </message>
    <message>
        <source>Headers of “%1” are missing</source>
        <translation>“%1”的表头不全</translation>
    </message>
</context>
<context>
    <name>ReturnedWords</name>
    <message>
        <source>Ready</source>
        <translation>可收</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有错</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>This change cannot be undone.</source>
        <translation>此更改无法撤销。</translation>
    </message>
    <message>
        <source>It has been changed again since; the history shows by whom.</source>
        <translation>此后又被修改过；在历史中可查看是谁改的。</translation>
    </message>
    <message>
        <source>Changes of people cannot be undone.</source>
        <translation>人员的变更不能撤销。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Only the office&apos;s own people may submit its year.</source>
        <translation>只有本科室人员可以提交本科室数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that must be corrected or explained still stand. Nothing was submitted.</source>
        <translation>
            <numerusform>还有 %n 条必须更正或说明的问题，未提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending back needs a reason.</source>
        <translation>退回须填写原因。</translation>
    </message>
    <message>
        <source>The office has not submitted its year.</source>
        <translation>该科室尚未提交。</translation>
    </message>
    <message>
        <source>Only a reviewer who has not submitted it himself may do this.</source>
        <translation>只有非提交者本人的审核人可以执行此操作。</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Leader (reads only)</source>
        <translation>领导（只读）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>axis starts at %1, not at 0</source>
        <translation>坐标轴从 %1 起，不从 0 起</translation>
    </message>
    <message>
        <source>%1 schools lack one of the two numbers</source>
        <translation>%1 所学校缺其中一个数</translation>
    </message>
</context>
<context>
    <name>SchoolCell</name>
    <message>
        <source>The code was turned into a rounded number and has lost digits</source>
        <translation>代码被转成了科学计数法，末尾数字已丢失</translation>
    </message>
</context>
<context>
    <name>SchoolEventDialog</name>
    <message>
        <source>What happened to “%1”</source>
        <translation>“%1”的变动</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>分设为</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停办</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>恢复办学</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新校名</translation>
    </message>
    <message>
        <source>Successor school</source>
        <translation>承接学校</translation>
    </message>
    <message>
        <source>Second successor</source>
        <translation>第二所承接学校</translation>
    </message>
    <message>
        <source>The school itself goes on</source>
        <translation>原校继续办学</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>登记变动</translation>
    </message>
    <message>
        <source>The event was not recorded</source>
        <translation>未能登记变动</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
</context>
<context>
    <name>SchoolEvents</name>
    <message>
        <source>The school has no profile in %1.</source>
        <translation>该校在 %1 年度没有学校信息。</translation>
    </message>
    <message>
        <source>“%1” cannot be its own successor.</source>
        <translation>“%1”不能作为自己的承接学校。</translation>
    </message>
    <message>
        <source>“%1” bears that name already.</source>
        <translation>“%1”现在就是这个名称。</translation>
    </message>
    <message>
        <source>The successor has no profile in %1: record it among the schools first.</source>
        <translation>承接学校在 %1 年度没有学校信息，请先在学校台账中登记。</translation>
    </message>
    <message>
        <source>“%1” is not in operation in %2 and cannot be a successor.</source>
        <translation>“%1”在 %2 年度未在办，不能作为承接学校。</translation>
    </message>
    <message>
        <source>A school is named twice.</source>
        <translation>同一所学校写了两次。</translation>
    </message>
    <message>
        <source>No school is chosen.</source>
        <translation>没有选择学校。</translation>
    </message>
    <message>
        <source>Such an event concerns one school.</source>
        <translation>此类变动只涉及一所学校。</translation>
    </message>
    <message>
        <source>A merger has one successor.</source>
        <translation>合并只有一所承接学校。</translation>
    </message>
    <message>
        <source>Choose at least one school that was split off.</source>
        <translation>请选择至少一所分设出的学校。</translation>
    </message>
    <message>
        <source>A school that does not go on is split into at least two.</source>
        <translation>原校不再办学的，应分设为至少两所学校。</translation>
    </message>
    <message>
        <source>Such an event has no successor.</source>
        <translation>此类变动没有承接学校。</translation>
    </message>
    <message>
        <source>The new name is missing.</source>
        <translation>请填写新校名。</translation>
    </message>
    <message>
        <source>“%1” is in operation.</source>
        <translation>“%1”正在办学。</translation>
    </message>
    <message>
        <source>“%1” is closed already.</source>
        <translation>“%1”已经停办。</translation>
    </message>
    <message>
        <source>This event is recorded for %1 already; change its row among the school events.</source>
        <translation>%1 年度已登记过此变动，请在学校变动台账中修改。</translation>
    </message>
    <message>
        <source>The date %1 is not in %2: an event is recorded in the year in which it happened.</source>
        <translation>日期 %1 不在 %2 年内：变更事项应记录在发生的年度。</translation>
    </message>
    <message>
        <source>Another school of %1 bears the name “%2” already: %3.</source>
        <translation>%1 年度已有学校使用“%2”这一名称，学校代码为 %3。</translation>
    </message>
    <message>
        <source>“%1” was merged into another school and lives on in it. Record a split of that school, or take the merger back.</source>
        <translation>“%1”已并入其他学校，不能恢复办学。请登记该校的拆分，或撤销合并。</translation>
    </message>
    <message>
        <source>“%1” was never closed. Its status is set among the schools.</source>
        <translation>“%1”并未停办或撤销，其办学状态请在学校台账中修改。</translation>
    </message>
</context>
<context>
    <name>SelectionTotals</name>
    <message>
        <source>Sum %1   Count %2   Average %3</source>
        <translation>求和 %1   计数 %2   平均 %3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The role of %1 does not allow this.</source>
        <translation>%1 的角色无权执行此操作。</translation>
    </message>
    <message>
        <source>The people of this file have been changed: open it again and sign in.</source>
        <translation>此文件的人员已有变更：请重新打开并登录。</translation>
    </message>
</context>
<context>
    <name>SignChoices</name>
    <message>
        <source>Signs in place of numbers:</source>
        <translation>数字位置上的符号：</translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>“%1”表示</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>本表无数据</translation>
    </message>
    <message>
        <source>Hidden on purpose</source>
        <translation>已隐去</translation>
    </message>
    <message>
        <source>The number 0</source>
        <translation>数字 0</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This file has people: sign in with --user NAME and the password in the environment variable EDUBUREAU_PASSWORD.</source>
        <translation>此文件设有人员：请用 --user 姓名 登录，密码放在环境变量 EDUBUREAU_PASSWORD 中。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Who signs in, if the file has people; the password comes from the environment variable EDUBUREAU_PASSWORD</source>
        <translation>文件设有人员时由谁登录；密码取自环境变量 EDUBUREAU_PASSWORD</translation>
    </message>
    <message>
        <source>The file has no people: leave --user out</source>
        <translation>此文件未设人员：请去掉 --user</translation>
    </message>
    <message>
        <source>“%1” cannot sign in: name and password do not belong together.</source>
        <translation>“%1”无法登录：姓名与密码不符。</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this.</source>
        <translation>%1 的角色无权执行此操作。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Name and password do not belong together. An administrator can give you a new password.</source>
        <translation>姓名与密码不符。忘记密码可请管理员重设。</translation>
    </message>
</context>
<context>
    <name>SignOffPanel</name>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>changed since it was approved</source>
        <translation>通过后有改动</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>提交后有改动</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The review was not started</source>
        <translation>未能开始审核</translation>
    </message>
    <message>
        <source>All figures of %1 are kept as reported, and nothing of the year can be changed until a reviewer unlocks it.</source>
        <translation>%1 年度全部指标将按上报数保存；在审核人解锁之前，该年度任何数据都不能更改。</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1 年度</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The year was not locked</source>
        <translation>年度未锁定</translation>
    </message>
    <message>
        <source>Computing all figures of %1</source>
        <translation>正在计算 %1 年度全部指标</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1 年度</translation>
    </message>
    <message>
        <source>Why is the year unlocked? The reason stands in the history.</source>
        <translation>为什么要解锁？原因将记入变更历史。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The year was not unlocked</source>
        <translation>年度未解锁</translation>
    </message>
    <message>
        <source>The office&apos;s year was not submitted</source>
        <translation>科室数据未提交</translation>
    </message>
    <message>
        <source>The submission was not approved</source>
        <translation>未能审核通过</translation>
    </message>
    <message>
        <source>Send back: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>需要更正什么？</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The submission was not sent back</source>
        <translation>未能退回</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>填报中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>开始审核</translation>
    </message>
    <message>
        <source>Lock the year…</source>
        <translation>锁定年度…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Values reported</source>
        <translation>已填/应填</translation>
    </message>
    <message>
        <source>Must be corrected or explained</source>
        <translation>须更正或说明</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
</context>
<context>
    <name>SkippedText</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit line</source>
        <translation>单位行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Group heading</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>Header again</source>
        <translation>重复表头</translation>
    </message>
    <message>
        <source>Column numbers</source>
        <translation>栏次</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>另一张表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SqliteFailure</name>
    <message>
        <source>Another program is writing to the database. Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正在写入数据库，未作任何改动。请稍后再试。</translation>
    </message>
    <message>
        <source>The database cannot be written: permission is missing.</source>
        <translation>无法写入数据库：没有权限。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满，未作任何改动。请清理磁盘后再试。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was used (%1).</source>
        <translation>读写数据库时磁盘出错（%1）。</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>无法打开数据库（%1）。</translation>
    </message>
    <message>
        <source>The database file is damaged (%1). Restore the newest good backup.</source>
        <translation>数据库文件已损坏（%1）。请恢复最近一次完好的备份。</translation>
    </message>
    <message>
        <source>The year is locked. Nothing was changed; a reviewer can unlock it.</source>
        <translation>该年度已锁定，未作任何改动。如需修改，请审核人解锁。</translation>
    </message>
    <message>
        <source>Something else still refers to this, or what it refers to does not exist. Nothing was changed.</source>
        <translation>还有其他数据引用此项，或此项引用的数据不存在，未作任何改动。</translation>
    </message>
    <message>
        <source>The database refused the change (%1). Nothing was changed.</source>
        <translation>数据库拒绝了这次修改（%1），未作任何改动。</translation>
    </message>
    <message>
        <source>The database reported an error (%1).</source>
        <translation>数据库出错（%1）。</translation>
    </message>
    <message>
        <source>What was reported when the year was locked stays as it is.</source>
        <translation>年度锁定时上报的数据不可更改。</translation>
    </message>
</context>
<context>
    <name>SubmissionText</name>
    <message>
        <source>Draft</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已送审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
</context>
<context>
    <name>SummaryWorkbook</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The sheet cannot be named “%1”.</source>
        <translation>工作表不能命名为“%1”。</translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <extracomment>Footer of a printed page: 第 &amp;P 页 共 &amp;N 页</extracomment>
        <translation>第 &amp;P 页&#x3000;共 &amp;N 页</translation>
    </message>
</context>
<context>
    <name>TabReader</name>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用Excel或WPS打开，另存为.xlsx。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table.</source>
        <translation>这是PDF文档，不是表格。</translation>
    </message>
    <message>
        <source>Ask for the table as .xlsx or .csv.</source>
        <translation>请对方提供.xlsx或.csv格式的表格。</translation>
    </message>
    <message>
        <source>This is a web page or an XML file under the name of a table.</source>
        <translation>这是网页或XML文件，只是用了表格的文件名。</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>这是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation>这是图片，不是表格。</translation>
    </message>
    <message>
        <source>This is an archive of files, not a table.</source>
        <translation>这是压缩包，不是表格。</translation>
    </message>
    <message>
        <source>Unpack it and take the tables in it.</source>
        <translation>请先解压，再导入其中的表格。</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB.</source>
        <translation>文件超过 1 GiB。</translation>
    </message>
</context>
<context>
    <name>TabWriter</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx.</source>
        <translation>“%1”的扩展名不是.csv或.xlsx。</translation>
    </message>
    <message>
        <source>no temporary file could be made: %1</source>
        <translation>无法建立临时文件：%1</translation>
    </message>
</context>
<context>
    <name>TableBuilder</name>
    <message>
        <source>Reporting unit:</source>
        <translation>填报单位（盖章）：</translation>
    </message>
    <message>
        <source>Head of unit:</source>
        <translation>单位负责人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填报人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <extracomment>In Chinese with room between year, month and day: 填报日期： 年 月 日</extracomment>
        <translation>填报日期：&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>较上年增减</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>是否达标</translation>
    </message>
    <message>
        <source>Reported / due</source>
        <translation>已报／应报</translation>
    </message>
    <message>
        <source>the condition on the rows only chooses which are listed; their numbers count all schools</source>
        <translation>筛选条件只决定列出哪些行，各行数字仍按全部学校统计</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇街道</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>办学类型</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>办别</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the register “%1” has no rows in %2: not reported, not zero</source>
        <translation>台账“%1”%2年没有记录，属于未填报，不是零</translation>
    </message>
    <message>
        <source>nothing to report in this table</source>
        <translation>本表无数据</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The summary table&apos;s code or title</source>
        <translation>汇总表的代码或标题</translation>
    </message>
    <message>
        <source>Where it goes: .xlsx or .csv</source>
        <translation>保存位置：.xlsx或.csv</translation>
    </message>
    <message>
        <source>Say where the table goes: --out PATH.xlsx or PATH.csv</source>
        <translation>请指明保存位置：--out PATH.xlsx或PATH.csv</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入%1</translation>
    </message>
</context>
<context>
    <name>TableDefinition</name>
    <message>
        <source>no columns are named</source>
        <translation>没有指明列</translation>
    </message>
    <message>
        <source>Summary table “%1”: %2</source>
        <translation>汇总表“%1”：%2</translation>
    </message>
    <message>
        <source>There is no summary table “%1”; there are: %2</source>
        <translation>没有汇总表“%1”，现有：%2</translation>
    </message>
    <message>
        <source>“%1” names no rows; they are “figures: a, b”, “by township” or “register award”</source>
        <translation>“%1”没有指明行，应写成“figures: a, b”“by township”或“register award”</translation>
    </message>
    <message>
        <source>a table of figures has no filter: each figure has its own</source>
        <translation>指标表不能设筛选条件，条件在各指标中设定</translation>
    </message>
    <message>
        <source>no figures are named</source>
        <translation>没有指明指标</translation>
    </message>
    <message>
        <source>rows cannot be “by %1”, only by township, type, ownership or school</source>
        <translation>行不能按“by %1”分列，只能用township、type、ownership或school</translation>
    </message>
    <message>
        <source>there is no register “%1”</source>
        <translation>没有台账“%1”</translation>
    </message>
    <message>
        <source>the code list “%1” has no code “%2”</source>
        <translation>代码表“%1”中没有代码“%2”</translation>
    </message>
    <message>
        <source>there is no column “%1”, only %2</source>
        <translation>没有“%1”列，只有%2</translation>
    </message>
    <message>
        <source>“%1” is no column; write a figure&apos;s code, or code@-1 for last year&apos;s</source>
        <translation>“%1”不是列，请写指标代码，上年数写成：代码@-1</translation>
    </message>
    <message>
        <source>the register “%1” has no field “%2”</source>
        <translation>台账“%1”没有字段“%2”</translation>
    </message>
    <message>
        <source>there is no figure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
</context>
<context>
    <name>TableLooks</name>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>School&apos;s name</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Measure&apos;s name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>Note: %1</source>
        <translation>注：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s): due but not reported, not zero</source>
        <translation>
            <numerusform>空格%n处，为应填未填，不是零</numerusform>
        </translation>
    </message>
    <message>
        <source>“—”: not applicable or not known</source>
        <translation>“—”为不适用或不详</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2/%3 records give it</source>
        <translation>%1：%3条记录中%2条已填</translation>
    </message>
    <message>
        <source>%1: %2/%3 reports of %4 years</source>
        <translation>%1：%4年应报%3份，已报%2份</translation>
    </message>
    <message>
        <source>%1 %2/%3 schools reported</source>
        <translation>%1：应报%3所，已报%2所</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>defined differently, not to be compared: %1</source>
        <translation>口径不同，不可比较：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>采用公布值：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1；另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWorkbook</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The sheet cannot be named “%1”.</source>
        <translation>工作表不能命名为“%1”。</translation>
    </message>
    <message>
        <source>Row %1, column %2 does not fit into a workbook: %3</source>
        <translation>第%1行第%2列超出工作簿的范围：%3</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>Double-click to see what lies behind it</source>
        <translation>双击查看数据来源</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出完成</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>表格已导出到%1。</translation>
    </message>
    <message>
        <source>The table was not written</source>
        <translation>表格未能导出</translation>
    </message>
    <message>
        <source>Corrected since the year was locked: %1</source>
        <translation>年度锁定后更正：%1</translation>
    </message>
</context>
<context>
    <name>TargetsChart</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>● met, %1</source>
        <translation>● 达标，%1</translation>
    </message>
    <message>
        <source>▲ not met, %1</source>
        <translation>▲ 未达标，%1</translation>
    </message>
</context>
<context>
    <name>TaskProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>不支持编码“%1”。</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL character: this is not a text file, or its encoding is another one.</source>
        <translation>第%1行含有空字符：这不是文本文件，或编码不对。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no character in %2. Save the file again as UTF-8, or name its encoding.</source>
        <translation>第%1行有些字节在%2编码中不是文字。请将文件另存为UTF-8，或指明其编码。</translation>
    </message>
</context>
<context>
    <name>TodoPanel</name>
    <message>
        <source>Office</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Open registers</source>
        <translation>未填台账</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>各科室进度</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>My office: %1</source>
        <translation>我的科室：%1</translation>
    </message>
    <message>
        <source>Everything has been reported.</source>
        <translation>全部报齐</translation>
    </message>
    <message>
        <source>All values have been reported; some registers are still open.</source>
        <translation>填报数据已全部报齐，尚有台账待填。</translation>
    </message>
    <message>
        <source>%1: everything has been reported</source>
        <translation>%1年度：全部报齐</translation>
    </message>
    <message>
        <source>%1: the year begins with %2 values to report</source>
        <translation>%1年度：新的一年开始了，共有 %2 项数据待填报</translation>
    </message>
    <message>
        <source>%1: %2 values to go</source>
        <translation>%1年度：还有 %2 项数据待填报</translation>
    </message>
    <message>
        <source>%1: %2 values and %3 registers to go</source>
        <translation>%1年度：还有 %2 项数据、%3 本台账待完成</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open registers (%1)</source>
        <translation>未填台账（%1）</translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>There is no figure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
</context>
<context>
    <name>TraceDialog</name>
    <message>
        <source>Behind the number</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3年</translation>
    </message>
    <message>
        <source>target %1 (%2)</source>
        <translation>目标%1（%2）</translation>
    </message>
    <message>
        <source>Computed as %1</source>
        <translation>计算方法：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choose a row to see who entered it, when and from where.
Double-click leads to where it is entered.</source>
        <translation>选中一行，可查看由谁、何时、从何处录入。
双击可转到录入的位置。</translation>
    </message>
    <message>
        <source>Nothing has been entered here.</source>
        <translation>此处尚未录入数据。</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>没有佐证材料。</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>佐证材料：</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>on the comparable basis of %1</source>
        <translation>按%1年可比口径</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>numerator: %1</source>
        <translation>分子：%1</translation>
    </message>
    <message>
        <source>denominator: %1</source>
        <translation>分母：%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>School or record</source>
        <translation>学校或台账</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>In the figure</source>
        <translation>计入情况</translation>
    </message>
</context>
<context>
    <name>TraceSchools</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>学校类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Among its type</source>
        <translation>同类学校中</translation>
    </message>
    <message>
        <source>▲ far above</source>
        <translation>▲ 明显偏高</translation>
    </message>
    <message>
        <source>▼ far below</source>
        <translation>▼ 明显偏低</translation>
    </message>
    <message>
        <source>More than one and a half interquartile ranges outside the quartiles of the schools of its type</source>
        <translation>超出同类学校四分位数1.5倍四分位距</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n所学校</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n所无数据</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数%1</translation>
    </message>
    <message numerus="yes">
        <source>%n far from the others of the same type</source>
        <translation>
            <numerusform>%n所明显偏离同类学校</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>axis starts at %1, not at 0</source>
        <translation>纵轴从%1起，不从0起</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>口径有变</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
</context>
<context>
    <name>UnlockCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Why; stands in the history</source>
        <translation>原因，记入变更历史</translation>
    </message>
    <message>
        <source>Say why: --reason TEXT</source>
        <translation>请说明原因：--reason 文字</translation>
    </message>
    <message>
        <source>%1 is unlocked. What is corrected now is shown beside what was reported.</source>
        <translation>%1 年度已解锁。此后的更正将与原报数并列显示。</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Sign out / another user…</source>
        <translation>退出登录／切换用户…</translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message>
        <source>“%1” is reported by the bureau, not by a school</source>
        <translation>“%1”由局本级填报，不由学校填报</translation>
    </message>
    <message>
        <source>The school is missing</source>
        <translation>缺少学校</translation>
    </message>
    <message>
        <source>There is no such school in %1</source>
        <translation>%1年没有这所学校</translation>
    </message>
    <message>
        <source>“%1” is not reported by schools of the type %2</source>
        <translation>“%2”类学校不填报“%1”</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>必须在%1至%2之间</translation>
    </message>
</context>
<context>
    <name>ValueEntry</name>
    <message>
        <source>The year %1 has not been opened in this database</source>
        <translation>本数据库尚未建立%1年度，请先新建该年度</translation>
    </message>
</context>
<context>
    <name>ValueGridModel</name>
    <message>
        <source>This measure is not reported by schools of this type</source>
        <translation>这类学校不填报此项</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ValueSheetReader</name>
    <message>
        <source>No header row with schools and measures was found</source>
        <translation>没有找到含学校和填报项的表头行</translation>
    </message>
    <message>
        <source>There is no measure of this name or code</source>
        <translation>没有这个名称或代码的填报项</translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation>缺少年度</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>不是年度</translation>
    </message>
    <message>
        <source>Several schools bear this name in %1; use the code</source>
        <translation>%1年有多所学校同名，请改填学校标识码</translation>
    </message>
    <message>
        <source>There is no such school in %1</source>
        <translation>%1年没有这所学校</translation>
    </message>
    <message>
        <source>The same value stands in this file already, with another number</source>
        <translation>同一数据在本文件中已出现，但数值不同</translation>
    </message>
    <message>
        <source>Another column holds the same already</source>
        <translation>前面已有一列是同样的内容</translation>
    </message>
    <message>
        <source>Another table begins here</source>
        <translation>此处开始了另一张表</translation>
    </message>
    <message>
        <source>Move it to a sheet of its own</source>
        <translation>请将其移到单独的工作表</translation>
    </message>
</context>
<context>
    <name>ValueWriter</name>
    <message>
        <source>Somebody else has changed this value in the meantime.</source>
        <translation>这个数据刚才已被他人修改，请核对后重新填报。</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Schools&apos; values</source>
        <translation>学校填报</translation>
    </message>
    <message>
        <source>The bureau&apos;s values</source>
        <translation>局本级填报</translation>
    </message>
    <message>
        <source>All school types</source>
        <translation>全部学校类型</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior secondary</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation>中职</translation>
    </message>
    <message>
        <source>This office has no values of this kind to report.</source>
        <translation>该科室没有此类填报项。</translation>
    </message>
    <message>
        <source>No school matches the search.</source>
        <translation>没有符合条件的学校。</translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>应报%2项，已报%1项</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特教</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not yet reported (&amp;B)</source>
        <translation>未填(&amp;B)</translation>
    </message>
    <message>
        <source>Not applicable — (&amp;N)</source>
        <translation>不适用 —(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing to report 无 (&amp;W)</source>
        <translation>无数据 无(&amp;W)</translation>
    </message>
    <message>
        <source>Masked ** (&amp;Y)</source>
        <translation>已隐去 **(&amp;Y)</translation>
    </message>
    <message>
        <source>Estimated, or no longer (&amp;G)</source>
        <translation>标为估计数／取消(&amp;G)</translation>
    </message>
    <message>
        <source>None of the cells can be taken. Nothing has been stored.</source>
        <translation>所有单元格都不能接受，未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 cells cannot be taken. Nothing has been stored yet; %2 other cells can be.</source>
        <translation>有%1个单元格不能接受。目前尚未保存任何内容；其余%2个单元格可以保存。</translation>
    </message>
    <message>
        <source>Not all cells can be taken</source>
        <translation>有单元格无法录入</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>填报项</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Store the rest</source>
        <translation>保存其余部分</translation>
    </message>
    <message>
        <source>%1 cells saved</source>
        <translation>已保存%1个单元格</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>全部指标列</translation>
    </message>
    <message>
        <source>Columns with gaps</source>
        <translation>有缺报的列</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年数据列</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>财务年度数据列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>列组：显示哪些列</translation>
    </message>
    <message>
        <source>Details (F4)</source>
        <translation>详情（F4）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter schools</source>
        <translation>筛选学校</translation>
    </message>
    <message>
        <source>By name, initials or code (Ctrl+Shift+F)</source>
        <translation>按名称、拼音首字母或代码筛选（Ctrl+Shift+F）</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Education year data</source>
        <translation>教育年度数据</translation>
    </message>
    <message>
        <source>The year&apos;s data of the education bureau, in one file.</source>
        <translation>教育局的年度数据，都在一个文件里。</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>新建数据库…</translation>
    </message>
    <message>
        <source>Try it with the sample city…</source>
        <translation>用示例市数据试用…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>数据库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>sample-city.db</source>
        <translation>示例市.db</translation>
    </message>
    <message>
        <source>bureau.db</source>
        <translation>教育年度数据.db</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation>正在建立数据库…</translation>
    </message>
    <message>
        <source>The database was not made</source>
        <translation>数据库未能建立</translation>
    </message>
    <message>
        <source>New databases with sign-in: several people, each with a role</source>
        <translation>新建数据库时启用登录：多人使用，各有角色</translation>
    </message>
</context>
<context>
    <name>WorkbookCheck</name>
    <message>
        <source>the workbook was not written whole, perhaps because the disk for temporary files is full. %1</source>
        <translation>工作簿未写完整，可能是存放临时文件的磁盘已满。%1</translation>
    </message>
    <message>
        <source>It holds %1 cells instead of %2.</source>
        <translation>应有%2个单元格，实有%1个。</translation>
    </message>
</context>
<context>
    <name>WorkbookCollector</name>
    <message>
        <source>The tables of this file are larger than can be taken at once.</source>
        <translation>该文件中的表格过大，无法一次读入。</translation>
    </message>
    <message>
        <source>Split the file into smaller ones.</source>
        <translation>请拆分成较小的文件。</translation>
    </message>
</context>
<context>
    <name>XlsReader</name>
    <message>
        <source>The workbook shows no sheet.</source>
        <translation>工作簿中没有可见的工作表。</translation>
    </message>
    <message>
        <source>The workbook holds more sheets than can be read.</source>
        <translation>工作簿的工作表过多，无法读取。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Ask for the file again, or open and save it in Excel or WPS.</source>
        <translation>请对方重新提供文件，或用Excel或WPS打开后另存。</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <translation>工作簿设有密码。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it without a password.</source>
        <translation>请用Excel或WPS打开，去掉密码后另存。</translation>
    </message>
    <message>
        <source>This is a Word document, not a table.</source>
        <translation>这是Word文档，不是表格。</translation>
    </message>
    <message>
        <source>Ask for the table as .xlsx or .csv.</source>
        <translation>请对方提供.xlsx或.csv格式的表格。</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation, not a table.</source>
        <translation>这是PowerPoint演示文稿，不是表格。</translation>
    </message>
    <message>
        <source>The file holds no workbook.</source>
        <translation>文件中没有工作簿。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用Excel或WPS打开，另存为.xlsx。</translation>
    </message>
    <message>
        <source>This workbook was saved by Excel 95 or an older program and cannot be read.</source>
        <translation>该工作簿由Excel 95或更早的程序保存，无法读取。</translation>
    </message>
    <message>
        <source>The content of the sheet is missing in the file.</source>
        <translation>文件中缺少这张工作表的内容。</translation>
    </message>
    <message>
        <source>The file is damaged or was not transferred completely.</source>
        <translation>文件已损坏或传输不完整。</translation>
    </message>
</context>
<context>
    <name>XlsSheetReader</name>
    <message>
        <source>The sheet is damaged or was not transferred completely.</source>
        <translation>工作表已损坏或传输不完整。</translation>
    </message>
    <message>
        <source>The text of this cell is missing in the file.</source>
        <translation>文件中缺少这个单元格的文字。</translation>
    </message>
    <message>
        <source>The sheet names a cell “%1”, which no workbook has.</source>
        <translation>工作表中的单元格“%1”无效。</translation>
    </message>
    <message>
        <source>The workbook holds more cells than can be read.</source>
        <translation>工作簿的单元格过多，无法读取。</translation>
    </message>
    <message>
        <source>The sheet holds its cells in no order, and too many to sort them.</source>
        <translation>工作表的单元格未按顺序存放，且数量过多，无法排序。</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>公式没有保存计算结果。</translation>
    </message>
    <message>
        <source>There are %1 more cells like these.</source>
        <translation>还有%1个单元格有同样的问题。</translation>
    </message>
    <message>
        <source>Open the file in Excel or WPS, save it there and try again.</source>
        <translation>请用Excel或WPS打开文件，保存后再试。</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>Ask for the file again, or open and save it in Excel or WPS.</source>
        <translation>请对方重新提供文件，或用Excel或WPS打开后另存。</translation>
    </message>
    <message>
        <source>The file is not an .xlsx workbook.</source>
        <translation>文件不是.xlsx工作簿。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用Excel或WPS打开，另存为.xlsx。</translation>
    </message>
    <message>
        <source>The workbook shows no sheet.</source>
        <translation>工作簿中没有可见的工作表。</translation>
    </message>
    <message>
        <source>The content of the sheet is missing in the file.</source>
        <translation>文件中缺少这张工作表的内容。</translation>
    </message>
</context>
<context>
    <name>XlsxSheetReader</name>
    <message>
        <source>There are %1 more cells like these.</source>
        <translation>还有%1个单元格有同样的问题。</translation>
    </message>
    <message>
        <source>The workbook holds more cells than can be read.</source>
        <translation>工作簿的单元格过多，无法读取。</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>公式没有保存计算结果。</translation>
    </message>
    <message>
        <source>Open the file in Excel or WPS, save it there and try again.</source>
        <translation>请用Excel或WPS打开文件，保存后再试。</translation>
    </message>
    <message>
        <source>The text of this cell is missing in the file.</source>
        <translation>文件中缺少这个单元格的文字。</translation>
    </message>
    <message>
        <source>The sheet names a row “%1”, which no workbook has.</source>
        <translation>工作表中的行号“%1”无效。</translation>
    </message>
    <message>
        <source>The sheet names a cell “%1”, which no workbook has.</source>
        <translation>工作表中的单元格“%1”无效。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet does not come in its order.</source>
        <translation>工作表第%1行的次序有误。</translation>
    </message>
</context>
<context>
    <name>XmlEvents</name>
    <message>
        <source>The part “%1” holds a document type, which no office program writes.</source>
        <translation>文件的“%1”部分含有文档类型声明，办公软件不会这样写。</translation>
    </message>
    <message>
        <source>The part “%1” is damaged at line %2: %3</source>
        <translation>文件的“%1”部分在第%2行损坏：%3</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>The part “%1” holds a document type, which no office program writes.</source>
        <translation>文件的“%1”部分含有文档类型声明，办公软件不会这样写。</translation>
    </message>
    <message>
        <source>The part “%1” is damaged at line %2: %3</source>
        <translation>文件的“%1”部分在第%2行损坏：%3</translation>
    </message>
</context>
<context>
    <name>YearLock</name>
    <message>
        <source>The review of %1 has been started already.</source>
        <translation>%1 年度已开始审核。</translation>
    </message>
    <message>
        <source>%1 is locked already.</source>
        <translation>%1 年度已锁定。</translation>
    </message>
    <message>
        <source>%1 cannot be locked before every office is approved. Not approved yet: %2.</source>
        <translation>各科室全部审核通过后才能锁定 %1 年度。尚未通过：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Unlocking a year needs a reason.</source>
        <translation>解锁年度须填写原因。</translation>
    </message>
    <message>
        <source>%1 is not locked.</source>
        <translation>%1 年度未锁定。</translation>
    </message>
    <message>
        <source>Only a reviewer may do this.</source>
        <translation>只有审核人可以执行此操作。</translation>
    </message>
</context>
<context>
    <name>YearStore</name>
    <message>
        <source>The year %1 is not between 1990 and %2.</source>
        <translation>年度%1不在1990至%2之间。</translation>
    </message>
    <message>
        <source>There is no year %1 in this database.</source>
        <translation>数据库中没有 %1 年度。</translation>
    </message>
</context>
<context>
    <name>YearsPanel</name>
    <message>
        <source>Open</source>
        <translation>填报中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>A new year begins with the schools that go on and the projects that are not finished. Values and all other registers begin empty.</source>
        <translation>新年度沿用继续办学的学校和未完工的项目；填报数据和其他台账从空白开始。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>of them in operation</source>
        <translation>其中在办</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>新年度…</translation>
    </message>
    <message>
        <source>Reviewers and administrators open a new year.</source>
        <translation>新年度由审核员或管理员开设。</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>新年度</translation>
    </message>
    <message>
        <source>Values and all other registers</source>
        <translation>填报数据和其他台账</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不结转</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>开设 %1 年度？</translation>
    </message>
    <message>
        <source>This is carried forward from %1, and nothing else. A year that has been opened cannot be taken back.</source>
        <translation>从 %1 年度结转以下内容，其余均不结转。年度开设后不能撤销。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不结转</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>开设 %1 年度</translation>
    </message>
    <message>
        <source>The year was not opened</source>
        <translation>未能开设新年度</translation>
    </message>
</context>
<context>
    <name>YearsTrend</name>
    <message>
        <source>Over the years</source>
        <translation>历年数据</translation>
    </message>
    <message>
        <source>Over the years, comparable with %1</source>
        <translation>历年数据（按%1年可比口径对照）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>上报口径</translation>
    </message>
    <message>
        <source>Comparable with %1</source>
        <translation>可比口径（%1年）</translation>
    </message>
    <message>
        <source>On the year before</source>
        <translation>较上年</translation>
    </message>
    <message>
        <source>Reported / due</source>
        <translation>已报／应报</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A school of an earlier year counts where its successors of %1 stand.</source>
        <translation>往年学校按其%1年后继学校所在的范围统计。</translation>
    </message>
    <message>
        <source>Both years on the comparable basis.</source>
        <translation>两年均按可比口径计算。</translation>
    </message>
    <message>
        <source>Other schools count here than were reported then.</source>
        <translation>统计的学校与当年上报时不同。</translation>
    </message>
</context>
<context>
    <name>ZipEntryDevice</name>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file unpacks into more than a table can reasonably hold.</source>
        <translation>文件解压后过大，不像是正常的表格。</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>文件缺少“%1”部分。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件带有密码。请去掉密码后再试。</translation>
    </message>
    <message>
        <source>The file unpacks into more than a table can reasonably hold.</source>
        <translation>文件解压后过大，不像是正常的表格。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未能完成</translation>
    </message>
</context>
</TS>
