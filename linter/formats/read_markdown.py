"""Markdown -> text and blocks, by the line maps of markdown-it. Without HTML in it the text stays the
file's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from linter.document import Block, Cell
from linter.formats.markdown_html import Stretch, stretches, without_tags
from linter.formats.outline import Outline
from linter.formats.read_html import read_html
from linter.formats.read_text import read_lines, row_cells, trim


@dataclass(frozen=True, slots=True)
class Markdown:
    """The text as it is read, the place of its characters and its blocks; whether words are gone
    because they are crossed out. Without HTML the text is the file itself."""

    text: str
    offsets: tuple[int, ...]
    blocks: tuple[Block, ...]
    struck: bool = False


def read_markdown(original: str) -> Markdown:
    """Headings, lines and table cells of a Markdown text, in their order."""
    outline = Outline()
    text = ""
    offsets: list[int] = []
    blocks: list[Block] = []
    struck = False
    for stretch in stretches(original):
        part = _table_of_html(original, stretch, outline) if stretch.is_table else None
        if part is None:
            plain = without_tags(original, stretch)
            struck |= plain.struck
            part = Markdown(plain.text, plain.offsets, tuple(_read(plain.text, outline)))
        blocks += (_moved(block, len(text)) for block in part.blocks)
        text += part.text
        offsets += part.offsets
    return Markdown(text, tuple(offsets), tuple(blocks), struck)


def _table_of_html(original: str, stretch: Stretch, outline: Outline) -> Markdown | None:
    """The cells of a table; None where nothing of it is shown."""
    page = read_html(original[stretch.start : stretch.end], outline)
    if not page.blocks:
        return None
    offsets = tuple(stretch.start + at for at in page.offsets)
    return Markdown(page.text, offsets, page.blocks)


def _moved(block: Block, by: int) -> Block:
    cell = block.cell and replace(block.cell, table=block.cell.table + by)
    return replace(block, start=block.start + by, end=block.end + by, cell=cell)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _read(text: str, outline: Outline) -> Iterator[Block]:
    if text.isspace():  # between two tables
        return iter(())
    starts = [0, *(m.end() for m in re.finditer(r"\r\n|\r|\n", text)), len(text)]
    return _blocks(text, starts, _parser().parse(text), outline)


def _blocks(text: str, starts: list[int], tokens: list[Token], outline: Outline) -> Iterator[Block]:
    done = 0  # the first line not yet read: a list item and its paragraph map to the same lines
    for token in tokens:
        if token.map is None or token.type not in _READERS:
            continue
        first, last = max(token.map[0], done), token.map[1]
        if first >= last:
            continue
        done = last
        start, end = starts[first], starts[min(last, len(starts) - 1)]
        if token.type == "heading_open":
            yield from _heading(text, start, end, int(token.tag[1]), outline)
        elif token.type == "table_open":
            yield from _table(text, starts, first, last, outline.path)
        elif token.type == "html_block" and _COMMENT.fullmatch(text[start:end]):
            continue
        else:
            yield from read_lines(text, start, end, outline)


_COMMENT = re.compile(r"\s*(?:<!--(?:(?!-->).)*-->\s*)*", re.DOTALL)
_READERS = ("heading_open", "table_open", "inline", "code_block", "fence", "html_block")


def _heading(text: str, start: int, end: int, level: int, outline: Outline) -> Iterator[Block]:
    while start < end and text[start] in "# \t":
        start += 1
    left, right = trim(text, start, end)
    if left < right:
        yield Block("heading", left, right, outline.enter(level, text[left:right]), level)


def _table(
    text: str, starts: list[int], first: int, last: int, path: tuple[str, ...]
) -> Iterator[Block]:
    row = 0
    for line in range(first, last):
        left, right = trim(text, starts[line], starts[line + 1])
        body = text[left:right]
        if not set(body) - set("|-: "):
            continue  # the rule under the header
        if body.startswith("|"):
            left += 1
        for block in row_cells(text, left, right, starts[first], row, row == 0, path):
            assert block.cell is not None
            yield (
                block
                if row
                else Block(
                    "cell",
                    block.start,
                    block.end,
                    path,
                    0,
                    Cell(starts[first], 0, block.cell.column, 1, 1, True),
                )
            )
        row += 1
