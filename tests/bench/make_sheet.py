# Writes an .xlsx of ROWS rows of ten cells, as a register has them: make_sheet.py ROWS FILE
import sys

from openpyxl import Workbook

rows = int(sys.argv[1])
book = Workbook(write_only=True)
sheet = book.create_sheet("表")
for i in range(rows):
    sheet.append([1_133_990_000 + i, "第%d小学" % (i % 500), i % 97, i * 3, i / 8, "玉城街道", 2024, i % 13, "公办", i])
book.save(sys.argv[2])
