# Peer: openpyxl, write only, writes the plan of the printed ledger. It cannot merge there: those cells stand alone.
import json
import sys
import time

from peer import answer

plan = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.perf_counter()
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

SIDE = Side(style="thin")
BORDER = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
SONG, HEI = Font(name="宋体", size=10), Font(name="黑体", size=10, bold=True)
LINK = Font(name="宋体", size=10, color="FF1F4E79", underline="single")
FILL = PatternFill("solid", fgColor="FFEDF2EE")
PLACE = {"center": "center", "date": "center", "link": "center", "head": "center", "number": "right"}
ALIGN = {place: Alignment(horizontal=place, vertical="top", wrap_text=True) for place in ("left", "center", "right")}


def cell_of(sheet, cell):
    content, style = cell["content"], cell["style"]
    kind = content["type"]
    made = WriteOnlyCell(sheet)
    if kind in ("number", "formula"):
        above, _, below = content.get("value", content.get("result", "0")).partition("/")
        number = float(above) / float(below) if below else float(above)
        made.value = number if kind == "number" else "=" + content["formula"]
        made.number_format = content["format"]
    elif kind == "date":
        made.value = __import__("datetime").date.fromisoformat(content["date"])
        made.number_format = "yyyy-mm-dd"
    elif kind == "link":
        made.value = content["text"]
        made.hyperlink = content["address"]
    elif kind == "text":
        made.value = content["text"]
    made.font = LINK if style == "link" else HEI if style in ("head", "label", "section", "title") else SONG
    made.alignment = ALIGN[PLACE.get(style, "left")]
    if style in ("head", "label", "section", "text", "center", "number", "date", "link"):
        made.border = BORDER
    if style in ("head", "section"):
        made.fill = FILL
    return made


book = Workbook(write_only=True)
for number, planned in enumerate(plan["sheets"]):
    sheet = book.create_sheet(planned["name"])
    for column, width in enumerate(planned["widths"]):
        sheet.column_dimensions[chr(65 + column)].width = width
    for row, line in enumerate(planned["rows"]):
        sheet.row_dimensions[row + 1].height = line["heightPoints"]
        sheet.append([None if cell is None else cell_of(sheet, cell) for cell in line["cells"]])
book.save(sys.argv[2])
answer(time.perf_counter() - start, None)
