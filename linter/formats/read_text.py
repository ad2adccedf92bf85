"""Plain text -> blocks. A line is a block; `a | b | c` lines that follow each other are a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.document import Block, BlockKind, Cell
from linter.formats.outline import BULLET, Outline, is_framed, is_note, is_title, mark_of

TITLE = 10  # the rank of an unnumbered title
_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BAR = r"(?<!\\)\|"  # Markdown writes a bar that is no border with a backslash
_FIGURE = re.compile(r"\d")


def read_text(text: str) -> tuple[Block, ...]:
    """Every line of a text that says something, with its place in the articles."""
    return tuple(read_lines(text, 0, len(text), Outline()))


def read_lines(text: str, start: int, end: int, outline: Outline) -> Iterator[Block]:
    """The blocks of a stretch of plain text, one a line; Markdown's paragraphs use it too."""
    table, row = start, -1
    lines = [trim(text, found.start(), found.end()) for found in _LINE.finditer(text, start, end)]
    lines = [(left, right) for left, right in lines if left < right]
    apart = {
        at for at in range(1, len(lines)) if text[lines[at - 1][1] : lines[at][0]].count("\n") > 1
    }
    strokes = _rows_of_strokes([text[left:right] for left, right in lines], apart)
    for at, (left, right) in enumerate(lines):
        line = text[left:right]
        if at in strokes:
            table, row = (left, 0) if strokes[at] == 0 else (table, row + 1)
            yield from row_cells(text, left, right, table, row, row == 0, outline.path, _STROKE)
            continue
        if "|" not in line:
            row = -1
            yield _block(line, left, right, outline)
            continue
        table, row = (left, 0) if row < 0 else (table, row + 1)
        header = row == 0 and not _FIGURE.search(line)
        yield from row_cells(text, left, right, table, row, header, outline.path)


_STROKE = r"(?<=\s)/(?=\s)"
_SHORT = 24  # letters of a cell


def _rows_of_strokes(lines: list[str], apart: set[int]) -> dict[int, int]:
    """The lines of tables whose cells are parted by strokes, and which row each is: a line without a
    figure (`진행단계 / 공제율`), and at least two right under it with as many short cells. `apart` are
    the lines with an empty one before them."""
    cells = [re.split(_STROKE, line) for line in lines]
    found: dict[int, int] = {}
    at = 0
    while at < len(lines):
        last = at
        if len(cells[at]) > 1 and not _FIGURE.search(lines[at]):
            while (
                last + 1 < len(lines)
                and last + 1 not in apart
                and _is_row(cells[last + 1], len(cells[at]))
            ):
                last += 1
        if last - at >= 2 and any(_FIGURE.search(line) for line in lines[at : last + 1]):
            found |= {line: line - at for line in range(at, last + 1)}
        at = last + 1
    return found


def _is_row(cells: list[str], columns: int) -> bool:
    return len(cells) == columns and all(len(cell.strip()) <= _SHORT for cell in cells)


def row_cells(
    text: str,
    start: int,
    end: int,
    table: int,
    row: int,
    header: bool,
    path: tuple[str, ...],
    parted: str = _BAR,
) -> Iterator[Block]:
    """The cells of one `a | b | c` line; a cell with nothing in it keeps its column."""
    column, left = 0, start
    for bar in (*(m.start() for m in re.finditer(parted, text[start:end])), end - start):
        inner, outer = trim(text, left, start + bar)
        if inner < outer:
            yield Block("cell", inner, outer, path, 0, Cell(table, row, column, 1, 1, header))
        column, left = column + 1, start + bar + 1


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _block(line: str, start: int, end: int, outline: Outline) -> Block:
    mark = mark_of(line)
    if mark is None or mark.rank == BULLET:
        if is_title(line) or (mark and is_framed(line[mark.width :])):
            return Block("heading", start, end, outline.enter(TITLE, line))  # no level of its own
        kind: BlockKind = "note" if is_note(line) else "item" if mark else "paragraph"
        return Block(kind, start, end, outline.path)
    title = is_title(line[mark.width :])
    path = outline.enter(mark.rank, line if title else mark.label)
    return Block("heading" if mark.rank < TITLE else "item", start, end, path, 1)
