"""Changes a collection workbook as schools do. Usage: returned.py OUT BOOK ACTION...
Actions: set:CODE=VALUE  row:CODE  (inserts a row above)  column  (inserts a column before each form's first)
copy  (into a new workbook of values, hidden sheets lost)  nocover  rename  (sheets)  unhide  alter  (the hidden year)
nocode  (code column deleted)  nothisyear:CODE  delete:CODE  twice:CODE=VALUE  award:NAME=WINNER  mark:KEY=VALUE
note:CODE=TEXT  (a comment of the school's own)  far  (a wrong row below all others)"""
import hashlib
import sys

import openpyxl

MARK = "_edubureau"


def forms(book):
    for sheet in book:
        if sheet.sheet_state == "visible" and header(sheet):
            yield sheet


def header(sheet):
    for row in sheet.iter_rows(max_row=20):
        names = {cell.value: cell for cell in row if cell.value}
        if "指标" in names and "本年数" in names:
            return names
    return None


def place(book, code):
    for sheet in forms(book):
        names = header(sheet)
        column = names["代码"].column
        for row in range(names["代码"].row + 1, sheet.max_row + 1):
            if sheet.cell(row, column).value == code:
                return sheet, row, names["本年数"].column
    raise SystemExit(f"no {code}")


def value(text):
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text


def copied(book):
    new = openpyxl.Workbook()
    new.remove(new.active)
    for sheet in book:
        if sheet.sheet_state != "visible":
            continue
        to = new.create_sheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                to[cell.coordinate].value = cell.value
    return new


def remark(book, key, text):
    sheet = book[MARK]
    rows = [[cell.value or "" for cell in row[:2]] for row in sheet.iter_rows()]
    for row in rows:
        if row[0] == key:
            row[1] = text
    digest = hashlib.sha256()
    for row in rows[:-1]:
        for cell in row:
            digest.update(str(cell).encode() + b"\x1f")
    rows[-1][1] = digest.hexdigest()
    for at, row in enumerate(rows, 1):
        sheet.cell(at, 2).value = row[1]


def act(book, action):
    verb, _, rest = action.partition(":")
    code, _, text = rest.partition("=")
    if verb == "set":
        sheet, row, column = place(book, code)
        sheet.cell(row, column).value = value(text)
    elif verb == "note":
        sheet, row, column = place(book, code)
        sheet.cell(row, column).comment = openpyxl.comments.Comment(text, "school")
    elif verb == "far":
        sheet, _, column = place(book, "screened")
        sheet.cell(200, column - 3).value = "自编指标"
        sheet.cell(200, column).value = 7
    elif verb == "row":
        sheet, row, _ = place(book, code)
        sheet.insert_rows(row)
    elif verb == "column":
        for sheet in list(forms(book)):
            sheet.insert_cols(1)
    elif verb == "copy":
        return copied(book)
    elif verb == "nocover":
        book.remove(book["封面"])
    elif verb == "rename":
        for at, sheet in enumerate(list(forms(book))):
            sheet.title = f"Sheet{at + 1}"
        book.move_sheet(book.worksheets[1], 3)
    elif verb == "unhide":
        book[MARK].sheet_state = "visible"
    elif verb == "alter":
        book[MARK]["B3"].value = "2031"
    elif verb == "mark":
        remark(book, code, text)
    elif verb == "nocode":
        for sheet in list(forms(book)):
            sheet.delete_cols(header(sheet)["代码"].column)
    elif verb == "nothisyear":
        sheet, _, column = place(book, code)
        sheet.delete_cols(column)
    elif verb == "delete":
        sheet, row, _ = place(book, code)
        sheet.delete_rows(row)
    elif verb == "twice":
        sheet, row, column = place(book, code)
        last = sheet.max_row + 1
        for at in range(1, sheet.max_column + 1):
            sheet.cell(last, at).value = sheet.cell(row, at).value
        sheet.cell(last, column).value = value(text)
    elif verb == "award":
        sheet = book["学校获奖登记"]
        names = {cell.value: cell.column for cell in sheet[3]}
        row = 4
        while sheet.cell(row, 1).value:
            row += 1
        for name, content in {"荣誉名称": code, "类别": "荣誉表彰", "级别": "地市", "获奖主体类型": "学校",
                              "获奖主体": text}.items():
            sheet.cell(row, names[name]).value = content
    else:
        raise SystemExit(f"unknown action {action}")
    return book


workbook = openpyxl.load_workbook(sys.argv[2])
for each in sys.argv[3:]:
    workbook = act(workbook, each)
workbook.save(sys.argv[1])
