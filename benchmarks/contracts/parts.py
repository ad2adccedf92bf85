"""What a contract is made of, before any format: articles, clauses, items, lines and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_INLINE = re.compile(r"\[\[([+\-^])(.*?)\]\]")
_KINDS: dict[str, Kind] = {"+": "new", "-": "old", "^": "note"}
Kind = Literal["plain", "new", "old", "note"]


@dataclass(frozen=True, slots=True)
class Article:
    """A heading that the program numbers: 제1조 (…)."""

    title: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered paragraph of an article: ①."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item of a clause: 1."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph without a number."""

    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell that covers so many rows and columns."""

    text: str
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a cell covered by another is left out. The first `heads` rows are headers."""

    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 1

    @property
    def width(self) -> int:
        """The number of columns."""
        return sum(cell.columns for cell in self.rows[0])

    def placed(self) -> Iterator[tuple[int, int, Cell]]:
        """Every cell with its row and column."""
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(self.rows):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                yield at, column, cell
                taken |= {
                    (at + down, column + right)
                    for down in range(cell.rows)
                    for right in range(cell.columns)
                }

    def spread(self) -> list[list[str]]:
        """Every row in full: where cells are merged, each place says the words again."""
        grid = [[""] * self.width for _ in self.rows]
        for row, column, cell in self.placed():
            for down in range(cell.rows):
                for right in range(cell.columns):
                    grid[row + down][column + right] = cell.text
        return grid


Part = Article | Clause | Item | Line | Table


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract with the words printed at the head and the foot of its pages.

    Text may hold `[[+words]]` inserted and `[[-words]]` deleted as tracked changes, and
    `[[^words]]`, a footnote at this place.
    """

    name: str  # of its files in examples/
    sector: str
    title: str
    head: str
    foot: str
    parts: tuple[Part, ...]

    def numbered(self) -> Iterator[tuple[str, Part]]:
        """Each part with the number that a program prints before it."""
        article = clause = item = 0
        for part in self.parts:
            label = ""
            if isinstance(part, Article):
                article, clause, item = article + 1, 0, 0
                label = f"제{article}조 "
            elif isinstance(part, Clause):
                clause, item = clause + 1, 0
                label = _CIRCLED[clause - 1] + " "
            elif isinstance(part, Item):
                item += 1
                label = f"{item}. "
            yield label, part


def table(*rows: tuple[str | Cell, ...], heads: int = 1) -> Table:
    """A table of words and merged cells."""
    made = (tuple(one if isinstance(one, Cell) else Cell(one) for one in row) for row in rows)
    return Table(tuple(made), heads)


def pieces(text: str) -> Iterator[tuple[Kind, str]]:
    """The words of a text with what became of them."""
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            yield "plain", text[at : found.start()]
        yield _KINDS[found.group(1)], found.group(2)
        at = found.end()
    if at < len(text):
        yield "plain", text[at:]


def accepted(text: str, first_note: int) -> tuple[str, list[str]]:
    """The text with all changes accepted and marks at its notes, and the notes with their marks;
    the first note has the number `first_note`."""
    shown, notes = "", []
    for kind, words in pieces(text):
        if kind == "note":
            mark = str(first_note + len(notes)).translate(_RAISED) + "⁾"
            shown += mark
            notes.append(f"{mark} {words}")
        elif kind != "old":
            shown += words
    return shown, notes
