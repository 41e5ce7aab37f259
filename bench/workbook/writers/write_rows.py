"""Writes rows to a workbook and prints `{"ms", "peakMb"}`: `write_rows.py openpyxl|xlsxwriter cells.ndjson file.xlsx`.

Each line of cells is a JSON array; the first one has the headers. A date is `{"d": iso}`, a formula `{"f", "v"}`, a link
`{"l": address, "v"}`; a third file has the widths and number formats of the columns.
"""

import datetime
import json
import resource
import sys
import time


def cells(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def with_openpyxl(path, target, columns):
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Contratações")
    for at, column in enumerate(columns):
        sheet.column_dimensions[chr(65 + at)].width = column["width"]
    for line in cells(path):
        row = []
        for at, value in enumerate(line):
            link = None
            if isinstance(value, dict):
                link = value.get("l")
                value = datetime.datetime.fromisoformat(value["d"]) if "d" in value else "=" + value["f"] if "f" in value else value["v"]
            cell = WriteOnlyCell(sheet, value)
            if columns[at]["format"] and value is not None:
                cell.number_format = columns[at]["format"]
            if link:
                cell.hyperlink = link
            row.append(cell)
        sheet.append(row)
    book.save(target)


def with_xlsxwriter(path, target, columns):
    import xlsxwriter

    book = xlsxwriter.Workbook(target, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Contratações")
    formats = [book.add_format({"num_format": column["format"] or "General"}) for column in columns]
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column["width"])
    for number, line in enumerate(cells(path)):
        for at, value in enumerate(line):
            if value is None:
                continue
            if not isinstance(value, dict):
                write = sheet.write_string if isinstance(value, str) else sheet.write_number
                write(number, at, value, formats[at])
            elif "d" in value:
                sheet.write_datetime(number, at, datetime.datetime.fromisoformat(value["d"]), formats[at])
            elif "f" in value:
                sheet.write_formula(number, at, "=" + value["f"], formats[at], value["v"])
            else:
                sheet.write_url(number, at, value["l"], formats[at], value["v"])
    book.close()


WRITERS = {"openpyxl": with_openpyxl, "xlsxwriter": with_xlsxwriter}
name, source, target, columns = sys.argv[1:]
with open(columns, encoding="utf-8") as file:
    shape = json.load(file)
start = time.monotonic()
WRITERS[name](source, target, shape)
elapsed = (time.monotonic() - start) * 1000
print(json.dumps({"ms": elapsed, "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
