"""Reads a workbook with openpyxl and prints it as JSON: `read_workbook.py file.xlsx values|all`.

`values`: the cells of every sheet, formulas by the value kept beside them. `all`: also formulas, formats, notes, lists to
choose from, tables, filters, links, frozen panes and the properties of the document.
"""

import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"date": value.isoformat()}
    if isinstance(value, datetime.time):
        return {"time": value.isoformat()}
    if isinstance(value, datetime.timedelta):
        return {"hours": value.total_seconds() / 3600}
    return value


def lines(sheet):
    return [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def cells(sheet, read):
    found = ((cell.coordinate, read(cell)) for row in sheet.iter_rows() for cell in row)
    return {coordinate: value for coordinate, value in found if value is not None}


def details(sheet):
    return {
        "formulas": cells(sheet, lambda cell: cell.value if cell.data_type == "f" else None),
        "formats": cells(sheet, lambda cell: cell.number_format if cell.value is not None else None),
        "notes": cells(sheet, lambda cell: cell.comment and cell.comment.text),
        "links": cells(sheet, lambda cell: cell.hyperlink and cell.hyperlink.target),
        "choices": [
            [str(one.sqref), one.formula1, one.errorStyle] for one in sheet.data_validations.dataValidation
        ],
        "tables": {name: ref for name, ref in sheet.tables.items()},
        "filter": sheet.auto_filter.ref,
        "frozen": sheet.freeze_panes,
        "printTitles": sheet.print_title_rows,
        "orientation": sheet.page_setup.orientation,
        "fitToPage": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
    }


def main(path, what):
    values = openpyxl.load_workbook(path, data_only=True, read_only=what == "values")
    book = {"sheets": {sheet.title: {"lines": lines(sheet)} for sheet in values.worksheets}}
    if what == "all":
        formulas = openpyxl.load_workbook(path)
        for sheet in formulas.worksheets:
            book["sheets"][sheet.title].update(details(sheet))
        own = formulas.properties
        book["properties"] = {name: getattr(own, name) for name in ("title", "subject", "keywords", "creator")}
    json.dump(book, sys.stdout)


main(*sys.argv[1:])
