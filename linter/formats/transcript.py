"""The canonical text of a packaged file while it is written down, with its blocks and origins.

Shared by the readers of docx, hwpx and pdf: a line is a block, a cell is a block, a note is a block;
every stretch knows where it came from.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from dsl.diagnostic import Bilingual
from linter.document import Block, BlockKind, Cell, Document, Format, Origin
from linter.formats.outline import Outline
from linter.formats.read_text import read_lines, trim

BAR = " | "  # between the cells of a row, where a person would see a line
_FIGURE = re.compile(r"\d ?[%％원]|전액|무료|없음|불가")
# Within a run a line end is white space; a break has an element of its own.
_SPACES = {ord(letter): " " for letter in "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
_SPACES |= {code: " " for code in range(0x20) if chr(code) not in "\t\n"}
PICTURES = (
    "그림이 있는 문서입니다. 그림 안의 글은 읽지 않았습니다",
    "the document has pictures; words within them were not read",
)
STRUCK = (
    "줄을 그어 지운 글(취소선)이 있는 문서입니다. 지운 것으로 보고 읽지 않았습니다",
    "the document has words with a line through them; they were taken as crossed out and not read",
)


class Transcript:
    """Collects stretches of text; ending a line, a cell or a note makes blocks of them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.length = 0
        self._open = 0  # the first piece not yet in a block
        self._opened_at = 0
        self._cell: Cell | None = None
        self._row = (-1, -1)  # of the cell before
        self._row_at = 0  # where that row began
        self._holding = False  # within a cell or a note: paragraphs are lines of one block
        self._outline = Outline()
        self.blocks: list[Block] = []
        self.origins: list[Origin] = []
        self.boxes: array[float] | None = None
        self.remarks: list[Bilingual] = []
        self.tables = 0

    def write(self, words: str, origin: Origin) -> None:
        """A stretch of visible text; `origin.start` is filled in here."""
        if words:
            self._note_origin(origin)
            self._append(words.translate(_SPACES))

    def break_line(self, origin: Origin) -> None:
        """A line break within a paragraph: visible, and a character of its run."""
        self._note_origin(origin)
        self._append("\n")

    def end_paragraph(self, level: int = 0) -> None:
        """Make blocks of the lines written since the last block; a cell waits for its end."""
        if self._holding:
            if self.is_pending:
                self._append("\n")
            return
        text, left, right = self._pending()
        if left < right and level:
            path = self._outline.enter(level, " ".join(text[left:right].split()))
            self._add("heading", left, right, path, level)
        elif left < right:
            for block in read_lines(text, left, right, self._outline):
                self._add(block.kind, block.start, block.end, block.path, block.level)
        self._close(bool(text))

    @contextmanager
    def table(self) -> Iterator[int]:
        """A table, by its number; header rows under a merged header are found when it ends."""
        self.end_paragraph()
        number, first = self.tables, len(self.blocks)
        piece, start = len(self._pieces), self.length
        self.tables += 1
        yield number
        self._end_row()
        text = "".join(self._pieces[piece:])
        self.blocks[first:] = _with_headers(self.blocks[first:], text, start, number)

    @contextmanager
    def cell(self, cell: Cell) -> Iterator[None]:
        """A cell: its paragraphs are the lines of one block. Cells of a row share a line."""
        if self._row == (cell.table, cell.row):
            self._divide()
        else:
            self._end_row()
            self._row, self._row_at = (cell.table, cell.row), self.length
        self._cell = cell
        with self._held("cell"):
            yield
        self._cell = None

    def _divide(self) -> None:
        """A bar between two cells of a row, also where one of them is empty."""
        at = self.length
        if at > self._row_at and self._pieces[-1].endswith("\n"):
            self._pieces[-1] = self._pieces[-1][:-1]
            self.length = at = at - 1
        self.origins.append(Origin(at, page=self.origins[-1].page if self.origins else None))
        self._append(BAR)
        self._open, self._opened_at = len(self._pieces), self.length

    def _end_row(self) -> None:
        """An empty cell at the end of a row leaves the line open."""
        if self._pieces and self._pieces[-1] == BAR:
            self._append("\n")
            self._open, self._opened_at = len(self._pieces), self.length

    @contextmanager
    def note(self) -> Iterator[None]:
        """A footnote: one block, which stands in the article that refers to it."""
        with self._held("note"):
            yield

    @contextmanager
    def _held(self, kind: BlockKind) -> Iterator[None]:
        self._holding = True
        yield
        self._holding = False
        text, left, right = self._pending()
        if left < right:
            start, path = self._opened_at, self._outline.path
            self.blocks.append(Block(kind, start + left, start + right, path, 0, self._cell))
        self._close(bool(text) and not text.endswith("\n"))

    @property
    def is_pending(self) -> bool:
        """Something was written that is not yet in a block."""
        return self.length > self._opened_at

    def forget_outline(self) -> None:
        """What follows stands in no article: a page header."""
        self._outline = Outline()

    def remark(self, korean: str, english: str) -> None:
        """Something a reader of the report must know about the reading; said once."""
        told = Bilingual(korean, english)
        if told not in self.remarks:
            self.remarks.append(told)

    def remark_struck(self) -> None:
        """There are words with a line through them; they are read as crossed out."""
        self.remark(*STRUCK)

    def document(self, name: str, format_: Format) -> Document:
        """The text as a document."""
        self.end_paragraph()
        text = "".join(self._pieces)
        starts = (0, *(at + 1 for at, letter in enumerate(text) if letter == "\n"))
        return Document(
            name,
            format_,
            text,
            tuple(self.blocks),
            text,
            tuple(range(len(text))),
            starts,
            tuple(self.origins),
            self.boxes,
            tuple(self.remarks),
        )

    def _note_origin(self, origin: Origin) -> None:
        """`replace` would say it shorter; this is done for every run and takes a third of the time."""
        self.origins.append(
            Origin(
                self.length,
                origin.part,
                origin.paragraph,
                origin.run,
                origin.character,
                origin.page,
                self._cell,
            )
        )

    def _append(self, words: str) -> None:
        self._pieces.append(words)
        self.length += len(words)

    def _pending(self) -> tuple[str, int, int]:
        text = "".join(self._pieces[self._open :])
        return text, *trim(text, 0, len(text))

    def _add(
        self, kind: BlockKind, left: int, right: int, path: tuple[str, ...], level: int
    ) -> None:
        start = self._opened_at
        self.blocks.append(Block(kind, start + left, start + right, path, level))

    def _close(self, end_line: bool) -> None:
        if end_line:
            self._append("\n")
        self._open, self._opened_at = len(self._pieces), self.length


def _with_headers(blocks: list[Block], text: str, start: int, number: int) -> list[Block]:
    """Where a first row without a figure has cells merged downwards, all rows that these cover head
    their columns. A first row alone is left to the reader of passages, who sees more of it."""
    first = [block for block in blocks if _row(block, number) == 0]
    deep = max((block.cell.row_span for block in first if block.cell), default=1)
    rows = 0
    for row in range(min(deep, 4)):
        own = [block for block in blocks if _row(block, number) == row]
        if any(_FIGURE.search(text, block.start - start, block.end - start) for block in own):
            break
        rows = row + 1
    if len(first) < 2 or rows < deep or deep < 2:
        return blocks
    return [
        replace(block, cell=replace(block.cell, header=True))
        if block.cell and block.cell.table == number and block.cell.row < rows
        else block
        for block in blocks
    ]


def _row(block: Block, number: int) -> int:
    return block.cell.row if block.cell and block.cell.table == number else -1
