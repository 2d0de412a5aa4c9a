# Peer: XlsxWriter in constant memory writes the plan of the printed ledger.
import json
import sys
import time

from peer import answer

plan = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.perf_counter()
import xlsxwriter  # loading it is part of the work, as loading the writer is part of ours

book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
SONG = {"font_name": "宋体", "font_size": 10}
HEI = {"font_name": "黑体", "font_size": 10}
WRAP = {"text_wrap": True, "valign": "top"}
MIDDLE = {"text_wrap": True, "valign": "vcenter"}
LOOKS = {
    "coverTitle": {**HEI, **MIDDLE, "font_size": 26, "bold": True, "align": "center"},
    "coverLine": {**SONG, **MIDDLE, "font_size": 14, "align": "center"},
    "title": {**HEI, **MIDDLE, "font_size": 18, "bold": True, "align": "center"},
    "noteLeft": {**SONG, **MIDDLE, "align": "left"},
    "noteCenter": {**SONG, **MIDDLE, "align": "center"},
    "noteRight": {**SONG, **MIDDLE, "align": "right"},
    "head": {**HEI, **MIDDLE, "bold": True, "align": "center", "border": 1, "bg_color": "#EDF2EE"},
    "label": {**HEI, **WRAP, "bold": True, "align": "left", "border": 1},
    "section": {**HEI, **MIDDLE, "font_size": 11, "bold": True, "align": "left", "border": 1, "bg_color": "#F6F8F6"},
    "text": {**SONG, **WRAP, "align": "left", "border": 1},
    "center": {**SONG, **WRAP, "align": "center", "border": 1},
    "number": {**SONG, **WRAP, "align": "right", "border": 1},
    "date": {**SONG, **WRAP, "align": "center", "border": 1},
    "link": {**SONG, **WRAP, "align": "center", "border": 1, "font_color": "#1F4E79", "underline": 1},
    "closing": {**SONG, **MIDDLE, "font_size": 11, "align": "left"},
}
formats = {}


def format_of(cell):
    content = cell["content"]
    number = content.get("format") or ("yyyy-mm-dd" if content["type"] == "date" else "")
    key = (cell["style"], number)
    if key not in formats:
        formats[key] = book.add_format({**LOOKS[cell["style"]], **({"num_format": number} if number else {})})
    return formats[key]


def number_of(text):
    above, _, below = text.partition("/")
    return float(above) / float(below) if below else float(above)


def day_number(date):
    year, month, day = map(int, date.split("-"))
    return (__import__("datetime").date(year, month, day) - __import__("datetime").date(1899, 12, 30)).days


def write(sheet, row, column, cell):
    content, look = cell["content"], format_of(cell)
    kind = content["type"]
    if kind == "blank":
        sheet.write_blank(row, column, None, look)
    elif kind == "text":
        sheet.write_string(row, column, content["text"], look)
    elif kind == "number":
        sheet.write_number(row, column, number_of(content["value"]), look)
    elif kind == "date":
        sheet.write_number(row, column, day_number(content["date"]), look)
    elif kind == "formula":
        sheet.write_formula(row, column, "=" + content["formula"], look, number_of(content["result"]))
    else:
        address = content["address"]
        target = "internal:" + address[1:] if address.startswith("#") else "external:" + address
        sheet.write_url(row, column, target, look, content["text"])


def fill(sheet, plan):
    for column, width in enumerate(plan["widths"]):
        sheet.set_column(column, column, width)
    if plan["frozenRows"] or plan["frozenColumns"]:
        sheet.freeze_panes(plan["frozenRows"], plan["frozenColumns"])
    sheet.set_paper(8 if plan["paper"] == "A3" else 9)
    sheet.set_landscape() if plan["orientation"] == "landscape" else sheet.set_portrait()
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(2)
    if plan["repeatedRows"]:
        sheet.repeat_rows(plan["repeatedRows"][0] - 1, plan["repeatedRows"][1] - 1)
    covered = {}
    for row, line in enumerate(plan["rows"]):
        sheet.set_row(row, line["heightPoints"])
        for column, look in sorted(covered.pop(row, {}).items()):
            sheet.write_blank(row, column, None, look)
        for column, cell in enumerate(line["cells"]):
            if cell is None:
                continue
            write(sheet, row, column, cell)
            rows, columns = cell["rows"], cell["columns"]
            if rows == 1 and columns == 1:
                continue
            # merge_range would write rows that constant memory has not come to yet.
            sheet.merge.append([row, column, row + rows - 1, column + columns - 1])
            for down in range(rows):
                for across in range(columns):
                    if down == 0 and across > 0:
                        sheet.write_blank(row, column + across, None, format_of(cell))
                    elif down > 0:
                        covered.setdefault(row + down, {})[column + across] = format_of(cell)


for sheet in plan["sheets"]:
    fill(book.add_worksheet(sheet["name"]), sheet)
book.close()
answer(time.perf_counter() - start, None)
