"""Prints an .xlsx workbook as JSON, as openpyxl sees it; with "probe CELL OUT" builds from the validation formula of a
cell a workbook that applies it to one value a row."""
import json
import re
import sys

import openpyxl


def rules(sheet):
    found = {}
    for rule in sheet.data_validations.dataValidation:
        found[str(rule.sqref)] = {
            "type": rule.type, "formula": rule.formula1 or "", "blank": bool(rule.allowBlank),
            "hint": rule.prompt or "", "title": rule.promptTitle or "", "refusal": rule.error or ""}
    return found


def cells(sheet):
    return {cell.coordinate: {
        "text": "" if cell.value is None else str(cell.value), "type": cell.data_type,
        "locked": cell.protection.locked, "fill": cell.fill.fgColor.rgb,
        "format": cell.number_format, "comment": cell.comment.text if cell.comment else "",
        "link": cell.hyperlink.location if cell.hyperlink else ""} for row in sheet.iter_rows() for cell in row}


def fit(sheet):
    setup = sheet.page_setup
    wide, high = (1 if n is None else n for n in (setup.fitToWidth, setup.fitToHeight))
    return f"{wide} wide, {high} high" if sheet.sheet_properties.pageSetUpPr.fitToPage else ""


def tell(path):
    book = openpyxl.load_workbook(path)
    print(json.dumps({"active": book.active.title, "sheets": [{
        "name": sheet.title, "state": sheet.sheet_state, "protected": sheet.protection.sheet,
        "frozen": sheet.freeze_panes or "", "titles": sheet.print_title_rows or "",
        "footer": sheet.oddFooter.center.text or "", "fit": fit(sheet),
        "paper": str(sheet.page_setup.paperSize), "rules": rules(sheet), "cells": cells(sheet),
    } for sheet in book]}))


def probe(path, sheet, cell, out, values):
    formula = rules(openpyxl.load_workbook(path)[sheet])[cell]["formula"]
    book = openpyxl.Workbook()
    for row, value in enumerate(values, 1):
        book.active.cell(row, 1).value = value
        book.active.cell(row, 2).value = "=" + re.sub(rf"\b{cell}\b", f"A{row}", formula)
    book.save(out)


if sys.argv[1] == "probe":
    probe(*sys.argv[2:6], json.loads(sys.argv[6]))
else:
    tell(sys.argv[1])
