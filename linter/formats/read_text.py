"""Plain text -> blocks. A line is a block; `a | b | c` lines that follow each other are a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.document import Block, BlockKind, Cell
from linter.formats.outline import BULLET, Outline, is_framed, is_note, is_title, mark_of

TITLE = 10  # the rank of an unnumbered title
_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BAR = re.compile(r"(?<!\\)\|")  # Markdown writes a bar that is no border with a backslash
_FIGURE = re.compile(r"\d")


def read_text(text: str) -> tuple[Block, ...]:
    """Every line of a text that says something, with its place in the articles."""
    return tuple(read_lines(text, 0, len(text), Outline()))


def read_lines(text: str, start: int, end: int, outline: Outline) -> Iterator[Block]:
    """The blocks of a stretch of plain text, one a line; Markdown's paragraphs use it too."""
    table, row = start, -1
    for found in _LINE.finditer(text, start, end):
        left, right = trim(text, found.start(), found.end())
        if left == right:
            continue
        line = text[left:right]
        if "|" not in line:
            row = -1
            yield _block(line, left, right, outline)
            continue
        table, row = (left, 0) if row < 0 else (table, row + 1)
        header = row == 0 and not _FIGURE.search(line)
        yield from row_cells(text, left, right, table, row, header, outline.path)


def row_cells(
    text: str, start: int, end: int, table: int, row: int, header: bool, path: tuple[str, ...]
) -> Iterator[Block]:
    """The cells of one `a | b | c` line; a cell with nothing in it keeps its column."""
    column, left = 0, start
    for bar in (*(m.start() for m in _BAR.finditer(text[start:end])), end - start):
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
