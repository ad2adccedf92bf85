"""A Word table -> its cells with their rows, columns and spans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from linter.document import Cell
from linter.formats.docx_names import child, switched_on, value, w
from linter.formats.package import local, whole

_WIDEST = 200  # columns; Word allows 63


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell and the element that holds its paragraphs."""

    cell: Cell
    element: Element


def grid_of(table: Element, number: int) -> tuple[list[Placed], bool]:
    """The cells of a table in reading order, deleted rows left out, and whether
    rows or cells were changed."""
    placed: list[Placed] = []
    above: dict[int, int] = {}  # column -> the cell that a vertical merge would continue
    changed = False
    row = 0
    for element in _rows(table):
        properties = child(element, "trPr")
        if child(properties, "del") is not None:
            changed = True
            continue
        changed = changed or child(properties, "ins") is not None
        header = bool(switched_on(properties, "tblHeader"))
        column = whole(value(properties, "gridBefore"))
        for cell in _cells(element):
            own = child(cell, "tcPr")
            if child(own, "cellDel") is not None:
                changed = True
                continue
            span = min(max(whole(value(own, "gridSpan"), 1), 1), _WIDEST)
            if _continues(own, "vMerge") and column in above:
                at = above[column]
                placed[at] = _grown(placed[at], row)
            elif _continues(own, "hMerge") and placed and placed[-1].cell.row == row:
                before = placed[-1].cell
                wide = replace(before, column_span=before.column_span + span)
                placed[-1] = replace(placed[-1], cell=wide)
            else:
                above[column] = len(placed)
                placed.append(Placed(Cell(number, row, column, 1, span, header), cell))
            column += span
        row += 1
    return placed, changed


def _grown(placed: Placed, row: int) -> Placed:
    return replace(placed, cell=replace(placed.cell, row_span=row - placed.cell.row + 1))


def _continues(properties: Element | None, name: str) -> bool:
    """Merged with the cell before; only `restart` begins a merge."""
    found = child(properties, name)
    return found is not None and found.get(w("val"), "continue") != "restart"


def _rows(parent: Element) -> Iterator[Element]:
    return _found(parent, "tr")


def _cells(row: Element) -> Iterator[Element]:
    return _found(row, "tc")


def _found(parent: Element, name: str) -> Iterator[Element]:
    """Rows or cells, also within content controls; those deleted or moved away are left out."""
    waiting = list(reversed(parent))
    while waiting:
        element = waiting.pop()
        tag = local(element.tag)
        if tag == name:
            yield element
        elif tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            waiting += reversed(element)
