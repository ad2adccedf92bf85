"""Where a stretch of the contract stands in the file itself, for reports that machines read.

Text files have lines and columns. A PDF has pages and boxes, an office file has parts, paragraphs and
runs, and tables of any format have cells; these are told here. Boxes are in hundredths of a point from the
lower left corner of the page, whole numbers, so that a report never holds a float.
"""

from __future__ import annotations

from typing import Any

from linter.document import Box, Cell, Document, Place

Data = dict[str, Any]


def where(document: Document, start: int, end: int) -> Data | None:
    """The page and the boxes, the part with its paragraphs and runs, the cell; None where lines and
    columns say all there is to say."""
    block = next((each for each in document.blocks if each.start <= start < each.end), None)
    told: Data = {}
    if document.boxes is not None:
        told["boxes"] = _boxes(document, start, end)
    elif document.origins:
        told["from"] = _spot(_held(document, range(start, end)))
        told["to"] = _spot(_held(document, range(end - 1, start - 1, -1)))
    if block and block.cell:
        told["cell"] = _cell(block.cell, document)
    return told or None


def _held(document: Document, positions: range) -> Place:
    """The first of the characters that stands in a run: numbers and bars are printed by none."""
    places = (document.place(at) for at in positions)
    return next((place for place in places if place.run is not None), document.place(positions[0]))


def _spot(place: Place) -> Data:
    return {
        "part": place.part,
        "paragraph": place.paragraph,
        "run": place.run,
        "character": place.character,
    }


def _cell(cell: Cell, document: Document) -> Data:
    """Tables are counted in the order of the document; readers number them as they please."""
    tables = list(dict.fromkeys(each.cell.table for each in document.blocks if each.cell))
    return {
        "table": tables.index(cell.table),
        "row": cell.row,
        "column": cell.column,
        "row_span": cell.row_span,
        "column_span": cell.column_span,
        "guessed": cell.guessed,
    }


def _boxes(document: Document, start: int, end: int) -> list[Data]:
    """One box for each printed line that the stretch covers."""
    printed = [
        (place.page, place.box)
        for place in (document.place(at) for at in range(start, end))
        if place.box is not None
    ]
    lines: list[list[tuple[int | None, Box]]] = []
    for page, box in printed:
        if lines and _goes_on(lines[-1][-1], page, box):
            lines[-1].append((page, box))
        else:
            lines.append([(page, box)])
    return [_around(line[0][0], [box for _, box in line]) for line in lines]


def _goes_on(before: tuple[int | None, Box], page: int | None, box: Box) -> bool:
    """On the same page, to the right, and at least half at the same height."""
    middle = (box.bottom + box.top) / 2
    same_line = (
        before[1].bottom <= middle <= before[1].top
        or box.bottom <= ((before[1].bottom + before[1].top) / 2) <= box.top
    )
    return before[0] == page and same_line and box.left >= before[1].left


def _around(page: int | None, boxes: list[Box]) -> Data:
    sides = {
        "left": min(box.left for box in boxes),
        "bottom": min(box.bottom for box in boxes),
        "right": max(box.right for box in boxes),
        "top": max(box.top for box in boxes),
    }
    return {"page": page} | {name: round(100 * value) for name, value in sides.items()}
