"""The contract as read: one canonical text, its blocks with their place in the article tree, and the
way back from every character to where it stood in the file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a block stands in a table. Spans count merged rows and columns; `header` cells label
    what lies below them or to their right."""

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False


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
class Place:
    """A place in the original file, as a person finds it: line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Document:
    """A contract read whole. `text[block.start:block.end]` is the block's words. `original` is the
    decoded file; `offsets[i]` is where canonical character `i` stands in it."""

    name: str
    format: Literal["txt", "md", "html", "docx", "hwpx", "pdf"]
    text: str
    blocks: tuple[Block, ...]
    original: str
    offsets: tuple[int, ...]
    line_starts: tuple[int, ...]

    def place(self, position: int) -> Place:
        """Line and column of a canonical character in the original file."""
        at = self.offsets[min(position, len(self.offsets) - 1)] if self.offsets else 0
        line = bisect_right(self.line_starts, at)
        return Place(line, at - self.line_starts[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read whole, and why; never passed off as a clean document."""

    name: str
    korean: str
    english: str
