#!/usr/bin/python3
"""Merging returned workbooks of 60 values against openpyxl (Debian's) only reading the same files.
Usage: bench_collect.py EDUBUREAU [RUNS]. Prints both times (processor and wall, best run) and their ratio."""
import glob
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

READ = """
import glob, sys, openpyxl
for path in glob.glob(sys.argv[1] + "/*.xlsx"):
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                cell.value
"""


def timed(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode > 1:
        raise SystemExit(done.stderr.decode())
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def fill(path, out):
    import openpyxl
    book = openpyxl.load_workbook(path)
    left = 60
    for sheet in list(book):
        names = {cell.value: cell.column for cell in sheet[3] if cell.value}
        if sheet.sheet_state != "visible" or "本年数" not in names:
            continue
        for row in range(4, sheet.max_row + 1):
            cell = sheet.cell(row, names["本年数"])
            if left > 0 and isinstance(cell.value, int) and cell.value > 1:
                cell.value += 1
                left -= 1
    book.save(out)


def main():
    program, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as folder:
        base, out, back = (os.path.join(folder, name) for name in ("base.edb", "out", "back"))
        os.mkdir(back)
        subprocess.run([program, "init", base, "--sample"], check=True, capture_output=True)
        subprocess.run([program, "collect", base, "make", "--year", "2024", "--out", out], check=True,
                       capture_output=True)
        for path in glob.glob(out + "/*.xlsx"):
            fill(path, os.path.join(back, os.path.basename(path)))
        ours, theirs = [], []
        for _ in range(runs):
            copy = os.path.join(folder, "copy.edb")
            shutil.copy(base, copy)
            ours.append(timed([program, "collect", copy, "merge", "--year", "2024", back]))
            theirs.append(timed(["/usr/bin/python3", "-c", READ, back]))
        for at, name in enumerate(("processor", "wall")):
            mine, other = min(run[at] for run in ours), min(run[at] for run in theirs)
            print(f"{len(os.listdir(back))} workbooks, {name}: {mine:.2f} s against {other:.2f} s, "
                  f"ratio {mine / other:.3f} (at most 0.2)")


main()
