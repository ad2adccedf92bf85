"""HTML -> visible text and blocks. Every visible character knows where it stood in the file."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from linter.document import Block, Cell
from linter.formats.html_tags import (
    BREAKS,
    HEAD_PARTS,
    HIDDEN,
    OpenTags,
    WhiteSpace,
    is_put_away,
    shown_value,
)
from linter.formats.outline import Outline
from linter.formats.read_text import read_lines, trim

_STRUCK_WORDS = re.compile(  # bounded, so that tags that never end take no time
    r"<(?:del|s|strike)(?:\s[^>]{0,400})?>\s{0,100}[^<\s]", re.IGNORECASE
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def has_struck_words(original: str) -> bool:
    """Words are crossed out, which are not read."""
    return _STRUCK_WORDS.search(original) is not None


@dataclass(frozen=True, slots=True)
class Page:
    """The visible text of a page, the place of its characters and its blocks; whether it has words
    that are put away until a script shows them, and pictures. What is crossed out is left out."""

    text: str
    offsets: tuple[int, ...]
    blocks: tuple[Block, ...]
    put_away: bool
    pictures: bool


def read_html(original: str) -> Page:
    """What a page shows."""
    reader = _Reader(original)
    try:
        reader.feed(original)
        reader.close()
    except _NeverEndsError:
        reader.show_rest()
    reader.end_stretch()
    return Page(
        "".join(reader.text),
        tuple(reader.offsets),
        tuple(reader.blocks),
        reader.put_away,
        reader.pictures,
    )


@dataclass(slots=True)
class _Table:
    """A table being read: the cells already taken by row spans, and where the next cell goes."""

    number: int
    row: int = -1
    column: int = 0
    header_part: bool = False
    taken: dict[tuple[int, int], bool] = field(default_factory=dict)

    def place(self, rows: int, columns: int) -> tuple[int, int]:
        self.row = max(self.row, 0)  # a broken <thead> may hold cells without a row
        while (self.row, self.column) in self.taken:
            self.column += 1
        at = (self.row, self.column)
        for row in range(self.row, self.row + rows):
            for column in range(self.column, self.column + columns):
                self.taken[row, column] = True
        self.column += columns
        return at


class _NeverEndsError(Exception):
    """A tag or comment goes on to the end of the file. The parser would look for its end once more
    from every sign like it; what follows is shown as it is written instead."""


class _Reader(HTMLParser):
    """Collects visible characters; a tag that breaks a line ends the stretch read so far."""

    def __init__(self, original: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text: list[str] = []
        self.offsets: list[int] = []
        self.blocks: list[Block] = []
        self._lines = [0, *(m.end() for m in re.finditer("\n", original))]
        self._original, self._end = original, len(original)
        self._outline = Outline()
        self._hidden = OpenTags()  # open tags whose words are not shown
        self._spaces = WhiteSpace(original)
        self.put_away = self.pictures = False
        self._tables: list[_Table] = []
        self._stretch = 0
        self._level = 0
        self._cell: Cell | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self._spaces.enter(tag, attributes)
        self.put_away |= is_put_away(attributes)
        if "head" in self._hidden and tag not in HEAD_PARTS:
            self._hidden.close(
                "head"
            )  # the body begins, though nothing says that the head has ended
        if tag in HIDDEN:
            self._hidden.open(tag)
        elif tag == "img":
            self.pictures = True
        elif tag == "input":
            self._show(shown_value(attributes), self._position(), 0)
        elif tag in ("td", "th"):
            self.end_stretch()
            self._open_cell(tag, attributes)
        elif tag in _HEADINGS:
            self.end_stretch()
            self._level = _HEADINGS[tag]
        elif tag in BREAKS:
            self._break(tag)
            self._open_table_part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._spaces.leave(tag)
        if tag in HIDDEN:
            self._hidden.close(tag)
        elif tag in ("td", "th") or tag in _HEADINGS:
            self.end_stretch()
            self._cell, self._level = None, 0
        elif tag in BREAKS:
            self._break(tag)
            if tag == "table" and self._tables:
                self._tables.pop()
            elif tag == "thead" and self._tables:
                # header cells that no <tr> holds still make a row of their own
                self._tables[-1].header_part = False

    def parse_starttag(self, i: int) -> int:
        return _ended(super().parse_starttag(i))

    def parse_endtag(self, i: int) -> int:
        return _ended(super().parse_endtag(i))

    def parse_html_declaration(self, i: int) -> int:
        try:
            return _ended(super().parse_html_declaration(i))
        except AssertionError:  # "<![" that names no section, a comment to browsers
            return _ended(self.parse_bogus_comment(i))

    def parse_comment(self, i: int, report: bool = True) -> int:
        return _ended(super().parse_comment(i, report))

    def parse_pi(self, i: int) -> int:
        return _ended(super().parse_pi(i))

    def show_rest(self) -> None:
        """The source from where the parser stands, as text."""
        at = self._position()
        self._show(self._original[at:], at, 1)

    def handle_data(self, data: str) -> None:
        if self._hidden and self._hidden.names[-1] == "style":
            self._spaces.learn(data)
        self._show(data, self._position(), 1)

    def handle_entityref(self, name: str) -> None:
        self._show(html.unescape(f"&{name};"), self._position(), 0)

    def handle_charref(self, name: str) -> None:
        self._show(html.unescape(f"&#{name};"), self._position(), 0)

    def end_stretch(self) -> None:
        """Make blocks of what was shown since the last break."""
        start, self._stretch = self._stretch, len(self.text)
        text = "".join(self.text[start:])
        left, right = trim(text, 0, len(text))
        if left < right:
            self._add_block(text, start, left, right)
            self._newline()

    def _add_block(self, text: str, start: int, left: int, right: int) -> None:
        if self._cell is not None:
            path = self._outline.path
            self.blocks.append(Block("cell", start + left, start + right, path, 0, self._cell))
        elif self._level:
            path = self._outline.enter(self._level, text[left:right])
            self.blocks.append(Block("heading", start + left, start + right, path, self._level))
        else:
            for block in read_lines(text, left, right, self._outline):
                self.blocks.append(
                    Block(
                        block.kind, start + block.start, start + block.end, block.path, block.level
                    )
                )

    def _break(self, tag: str) -> None:
        """End a line; inside a cell the lines stay one block."""
        if self._cell is not None and tag not in ("table", "tr", "thead", "tbody", "tfoot"):
            if self.text and self.text[-1] != "\n":
                self._newline(keep=True)
            return
        self.end_stretch()
        self._cell = None

    def _newline(self, keep: bool = False) -> None:
        self.text.append("\n")
        self.offsets.append(min(self._position(), max(self._end - 1, 0)))
        if not keep:
            self._stretch = len(self.text)

    def _open_table_part(self, tag: str) -> None:
        if tag == "table" or (tag == "tr" and not self._tables):
            self._tables.append(_Table(self._position()))
        if tag != "table" and self._tables and tag in ("tr", "thead", "tbody"):
            table = self._tables[-1]
            if tag == "tr" or table.column:
                table.row, table.column = table.row + 1, 0
            table.header_part = tag == "thead" or (tag == "tr" and table.header_part)

    def _open_cell(self, tag: str, attrs: dict[str, str | None]) -> None:
        if not self._tables:  # a fragment cut out of its table
            self._tables.append(_Table(self._position()))
        table = self._tables[-1]
        rows, columns = _span(attrs.get("rowspan")), _span(attrs.get("colspan"))
        row, column = table.place(rows, columns)
        header = tag == "th" or table.header_part
        self._cell = Cell(table.number, row, column, rows, columns, header)

    def _show(self, shown: str, at: int, step: int) -> None:
        if self._hidden:
            return
        for index, letter in enumerate(shown):
            place = at + index * step
            told = self._spaces.shown(letter, place, self.text[-1] if self.text else "\n")
            if told:
                self.text.append(told)
                self.offsets.append(place)

    def _position(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _ended(end: int) -> int:
    if end < 0:
        raise _NeverEndsError
    return end


def _span(value: str | None) -> int:
    return min(int(value), 100) if value and value.isdecimal() and int(value) > 0 else 1
