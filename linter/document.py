"""The contract as read: one canonical text, its blocks with their place in the article tree, and the
way back from every character to where it stood in the file."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from dsl.diagnostic import Bilingual


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a block stands in a table. Spans count merged rows and columns; `header` cells label
    what lies below them or to their right. A `guessed` cell has no ruled lines around it."""

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    guessed: bool = False


BlockKind = Literal["heading", "paragraph", "item", "cell", "note"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the canonical text that reads as one: a paragraph, a list item, a table cell.

    `path` names the articles that contain it, outermost first: ("제7조 (취소)", "②", "1.").
    """

    kind: BlockKind
    start: int
    end: int
    path: tuple[str, ...] = ()
    level: int = 0  # headings: 1 outermost
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Where a character is printed, in points from the lower left corner of its page."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a stretch of the canonical text stands in a file that is no plain text.

    Office files: the part of the package, the how-manieth paragraph element of that part and the
    how-manieth run element of that paragraph, counted from 0 in the order of the XML, and the
    stretch's first character in the run. `run` is None for what the program prints by itself: a
    number, a note's mark. PDF: the page, from 1.
    """

    start: int  # in the canonical text
    part: str = ""
    paragraph: int | None = None
    run: int | None = None
    character: int = 0
    page: int | None = None
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the original file, as a person finds it: line and column from 1. Files that are no
    plain text have lines of the canonical text, and say where in the file those stand."""

    line: int
    column: int
    page: int | None = None
    part: str = ""
    paragraph: int | None = None
    run: int | None = None
    character: int | None = None
    cell: Cell | None = None
    box: Box | None = None


Format = Literal["txt", "md", "html", "docx", "hwpx", "pdf"]


@dataclass(frozen=True, slots=True)
class Document:
    """A contract read whole. `text[block.start:block.end]` is the block's words. `original` is the
    decoded file, or the text itself where the file is no plain text; `offsets[i]` is where canonical
    character `i` stands in it. `origins` lead from there into a packaged file, `boxes` to the page
    (four numbers a character). `remarks` say what a reader of the report must know of the reading:
    tracked changes taken as accepted, pictures whose words were not read."""

    name: str
    format: Format
    text: str
    blocks: tuple[Block, ...]
    original: str
    offsets: tuple[int, ...]
    line_starts: tuple[int, ...]
    origins: tuple[Origin, ...] = ()
    boxes: array[float] | None = None
    remarks: tuple[Bilingual, ...] = ()

    def place(self, position: int) -> Place:
        """Where a canonical character stands in the original file."""
        at = self.offsets[min(position, len(self.offsets) - 1)] if self.offsets else 0
        line = bisect_right(self.line_starts, at)
        column = at - self.line_starts[line - 1] + 1
        if not self.origins:
            return Place(line, column)
        origin = self.origins[
            max(bisect_right(self.origins, at, key=lambda each: each.start) - 1, 0)
        ]
        character = None if origin.run is None else origin.character + at - origin.start
        return Place(
            line,
            column,
            origin.page,
            origin.part,
            origin.paragraph,
            origin.run,
            character,
            origin.cell,
            self._box(at),
        )

    def _box(self, at: int) -> Box | None:
        if self.boxes is None:
            return None
        box = Box(*self.boxes[4 * at : 4 * at + 4])
        return box if box.right > box.left else None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read whole, and why; never passed off as a clean document."""

    name: str
    korean: str
    english: str
