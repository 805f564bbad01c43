<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AmountReader</name>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thousands separators of “%1” are misplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number with at most six decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written in %2, but this is counted in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>The cards are not valid JSON, near character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards must be a JSON list: [{…}, {…}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of card; there are figure, trend, ranking, composition and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“by” takes township, type, ownership or school, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“order” takes best or worst, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an unknown key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“figures” must be a list of codes: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card of this kind shows one figure, and %1 are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” have different units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a ratio, and ratios do not add up to a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The database is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>An argument is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which year: --year 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of the history and every row agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the rows of a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tables into the database, each whole or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter values line by line from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a year&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a figure down to its rows, evidence and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a summary table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the newest changes, or prove the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that the file is whole and unaltered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>edubureau [FILE] opens the window; with one of these commands no window is needed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edubureau COMMAND --help tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompositionChart</name>
    <message>
        <source>in all, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or write it twice if it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardCommand</name>
    <message>
        <source>Draw a dashboard as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashboard&apos;s code or title; the first if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture goes: .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in logical pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels for each logical pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1920x1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the picture goes: --out PATH.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPicture</name>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cards that are kept out of exports are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboards</name>
    <message>
        <source>There is no dashboard “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” exists already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: its content is lost. Restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older program; open it for writing once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>There is no measure or figure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a measure; only figures have a published value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula uses either measures or figures, not both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula mixes numbers of schools with the bureau&apos;s own; define a figure of each and compute from these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are computed from each other in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure has the code “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor “%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field “%2” to compute with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code list “%1” has no code “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>The school %1 belongs to is not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form school,measure,value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school “%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>must be between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 是 or 否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date such as 2024-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not one of the allowed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several schools bear this name in %1; use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such school in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%1” in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not exceed “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: click to see what lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCardPainter</name>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Target %1 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Target %1 not met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCells</name>
    <message>
        <source> percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTrace</name>
    <message>
        <source>Published value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in operation that year, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added up over %2 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition changed, not compared with last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number for last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published; computed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pp on last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by township, type, ownership or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this figure; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by takes township, type, ownership or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is not a condition of the form: field = something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>“%1” is not something that can be asked of “%2”; only .previous and .published are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a formula, at character %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>The built-in file %1 was refused, row %2, column %3: “%4” %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the chain and name the first bad entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryProof</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History entry %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History entry %1 or its change was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from history entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 (year/measure/school)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that history entry %1 wrote is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables to take in: .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tables hold: a register, or values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only, store nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with rows that differ: ask (store nothing and say so), keep what is stored, or replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of text files; detected if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep or replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 added, %4 changed, %5 unchanged, %6 kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>It cannot be told what this table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which register it is, or that it holds values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is stored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are new, %2 differ from what is stored and would replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>The new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Go to… (Ctrl+K): name, pinyin initials or code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Education year data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here workbooks will go out to the schools and come back: one per school, merged with nothing lost unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the rules&apos; findings will stand with both live values, to be corrected or explained, and the year&apos;s sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here measures, figures, targets, people, backups and the history will be looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>“%1” cannot be read: permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingChart</name>
    <message>
        <source>%1 more are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole bureau %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>New: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheetReader</name>
    <message>
        <source>No header row of “%1” was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not known in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record stands in row %1 already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>Somebody else has deleted this record in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a record with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format; csv, json and xlsx are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the workbook goes: --out PATH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded for %1 yet.
“New” adds a row; “Import” takes a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will be removed from %2. The history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban-rural pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model case level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consecutive years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader&apos;s post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting or journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned investment this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed investment this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s livelihood project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed investment to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergarten grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township centre kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential area kindergarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban-rural class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervising bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School alliances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsements and speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point or period in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator or formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools counted in the numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools counted in the denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party organisations and honours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing side means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, health and kitchens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Townships and subdistricts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training institutions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteFailure</name>
    <message>
        <source>Another program is writing to the database. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written: permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the database was used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged (%1). Restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is locked. Nothing was changed; a reviewer can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else still refers to this, or what it refers to does not exist. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the change (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTableWriter</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryWorkbook</name>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet cannot be named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <extracomment>Footer of a printed page: 第 &amp;P 页 共 &amp;N 页</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabReader</name>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old .xls or a password-protected workbook, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the table as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or an XML file under the name of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabWriter</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary file could be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableBuilder</name>
    <message>
        <source>Reporting unit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of unit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date:</source>
        <extracomment>In Chinese with room between year, month and day: 填报日期： 年 月 日</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported / due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition on the rows only chooses which are listed; their numbers count all schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register “%1” has no rows in %2: not reported, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to report in this table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary table&apos;s code or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes: .xlsx or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the table goes: --out PATH.xlsx or PATH.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDefinition</name>
    <message>
        <source>no columns are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary table “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no summary table “%1”; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no rows; they are “figures: a, b”, “by township” or “register award”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of figures has no filter: each figure has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows cannot be “by %1”, only by township, type, ownership or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no register “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code list “%1” has no code “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column “%1”, only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no column; write a figure&apos;s code, or code@-1 for last year&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register “%1” has no field “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s): due but not reported, not zero</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“—”: not applicable or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2/%3 records give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2/%3 reports of %4 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2/%3 schools reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined differently, not to be compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWorkbook</name>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet cannot be named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 does not fit into a workbook: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to see what lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsChart</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● met, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ not met, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a NUL character: this is not a text file, or its encoding is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no character in %2. Save the file again as UTF-8, or name its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceDialog</name>
    <message>
        <source>Behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see who entered it, when and from where.
Double-click leads to where it is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>numerator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denominator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis starts at %1, not at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueCheck</name>
    <message>
        <source>“%1” is reported by the bureau, not by a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such school in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not reported by schools of the type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueGridModel</name>
    <message>
        <source>This measure is not reported by schools of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueSheetReader</name>
    <message>
        <source>No header row with schools and measures was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure of this name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several schools bear this name in %1; use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such school in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value stands in this file already, with another number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueWriter</name>
    <message>
        <source>Somebody else has changed this value in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a school (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools&apos; values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bureau&apos;s values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All school types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no values of this kind to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Education year data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year&apos;s data of the education bureau, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample-city.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bureau.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbookCheck</name>
    <message>
        <source>the workbook was not written whole, perhaps because the disk for temporary files is full. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 cells instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>Ask for the file again, or open and save it in Excel or WPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an .xlsx workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook shows no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the sheet is missing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxSheetReader</name>
    <message>
        <source>There are %1 more cells like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more cells than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in Excel or WPS, save it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this cell is missing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet names a row “%1”, which no workbook has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet names a cell “%1”, which no workbook has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>The part “%1” holds a document type, which no office program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” is damaged at line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearStore</name>
    <message>
        <source>The year %1 is not between 1990 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipEntryDevice</name>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks into more than a table can reasonably hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks into more than a table can reasonably hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
