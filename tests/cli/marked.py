"""What a returned workbook says that the received one does not, as JSON. Usage: marked.py RECEIVED RETURNED
   or, to make a received one without a spreadsheet program: marked.py raw|prefixed BOOK OUT SHEET CELL TEXT"""
import json
import re
import sys
import zipfile

import openpyxl


def text(cell):
    return cell.comment.text if cell.comment else ""


def look(cell):
    return [str(cell.value), cell.number_format, repr(cell.font), repr(cell.border), repr(cell.alignment),
            repr(cell.protection)]


def frame(sheet):
    return [sheet.sheet_state, repr(sheet.protection), repr(sheet.data_validations), str(sheet.merged_cells),
            repr(sheet.page_setup), str(sheet.freeze_panes),
            sorted((key, d.width, d.hidden) for key, d in sheet.column_dimensions.items())]


def compare(received, returned):
    before, after = openpyxl.load_workbook(received), openpyxl.load_workbook(returned)
    marks, other = {}, []
    if before.sheetnames != after.sheetnames:
        other.append("sheets")
    for old, new in zip(before, after):
        if frame(old) != frame(new):
            other.append(old.title)
        for row in range(1, max(old.max_row, new.max_row) + 1):
            for column in range(1, max(old.max_column, new.max_column) + 1):
                a, b = old.cell(row, column), new.cell(row, column)
                place = f"{old.title}!{b.coordinate}"
                if look(a) != look(b):
                    other.append(place)
                red = repr(a.fill) != repr(b.fill)
                if red or text(a) != text(b):
                    marks[place] = {"fill": b.fill.fgColor.rgb if red else "", "note": text(b),
                                    "width": b.comment.width if b.comment else 0}
    with zipfile.ZipFile(received) as a, zipfile.ZipFile(returned) as b:
        kept = [name for name in a.namelist() if name in b.namelist() and a.read(name) == b.read(name)]
        lost = [name for name in a.namelist() if name not in b.namelist()]
        changed = [name for name in a.namelist() if name not in kept + lost]
    print(json.dumps({"marks": marks, "other": other, "lost": lost, "changed": changed}))


def raw(book, out, sheet, cell, content, prefixed):
    part = openpyxl.load_workbook(book).sheetnames.index(sheet) + 1
    name = f"xl/worksheets/sheet{part}.xml"
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as to:
        for each in source.namelist():
            data = source.read(each).decode()
            if each == name:
                data = re.sub(rf'<c r="{cell}"( s="\d+")?(?: t="\w+")?(/>|>.*?</c>)',
                              rf'<c r="{cell}"\1 t="inlineStr"><is><t>{content}</t></is></c>', data)
            if prefixed and re.match(r"xl/(worksheets/sheet\d+|styles|comments\d+)\.xml", each):
                data = re.sub(r"<(/?)(?=[a-zA-Z])", r"<\1x:", data).replace(" xmlns=", " xmlns:x=")
            to.writestr(each, data)


if sys.argv[1] in ("raw", "prefixed"):
    raw(*sys.argv[2:7], sys.argv[1] == "prefixed")
else:
    compare(*sys.argv[1:3])
