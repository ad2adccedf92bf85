"""What goes on over the end of a page: running heads, and tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from linter.formats.pdf_layout import PageText, PdfCell, PdfTable
from linter.formats.pdf_lines import Line

_MARGIN = 0.12  # of the page's height, above and below
_NEAR = 4.0  # points
# The number of a page; one with a unit behind it counts something else.
_NUMBER = re.compile(
    r"(?<![\d.,])\d{1,4}(?![\d.,%％]|[일월년개시분원회차조항호주배인명박])", re.ASCII
)
_MOST_NUMBERS = 6  # of a line that are looked at
_Key = tuple[str, int, int | None]  # words, height, the number less that of its page


def without_running(pages: list[PageText]) -> list[PageText]:
    """Heads, feet and page numbers that come again on a later page are kept once, where they
    first stand, so that they do not cut paragraphs and tables in two."""
    counts = Counter(key for page in pages for key in {*_page_keys(page)})
    told: set[_Key] = set()
    kept: list[PageText] = []
    for page in pages:
        parts: list[Line | PdfTable] = []
        for part in page.parts:
            running = [key for key in _keys(page, part) if counts[key] > 1]
            if not running or told.isdisjoint(running):
                parts.append(part)
            told.update(running)
        kept.append(replace(page, parts=tuple(parts)))
    return kept


def _page_keys(page: PageText) -> Iterator[_Key]:
    for part in page.parts:
        yield from _keys(page, part)


def _keys(page: PageText, part: Line | PdfTable) -> list[_Key]:
    """What a running line is known by: its words and its height; and its words with one number that
    goes up with the pages. Other numbers are left: two terms at the head of two pages may differ in
    nothing else."""
    if isinstance(part, PdfTable):
        return []
    middle = (part.bottom + part.top) / 2
    if _MARGIN * page.height < middle < (1 - _MARGIN) * page.height:
        return []
    words, at = "".join(part.text.split()), round(middle / _NEAR)
    numbered = (
        (f"{words[: found.start()]}#{words[found.end() :]}", at, int(found.group()) - page.number)
        for found in islice(_NUMBER.finditer(words), _MOST_NUMBERS)
    )
    return [(words, at, None), *numbered]


def join_tables(pages: list[PageText]) -> list[PageText]:
    """A table that ends a page and one with the same columns that begins the next are one."""
    joined: list[PageText] = []
    for page in pages:
        before = _last_table(joined)
        after = page.parts[0] if page.parts else None
        if before is not None and isinstance(after, PdfTable) and _same_columns(before[1], after):
            at, table = before
            parts = joined[at].parts
            joined[at] = replace(joined[at], parts=(*parts[:-1], _appended(table, after)))
            page = replace(page, parts=page.parts[1:])
        joined.append(page)
    return joined


def _last_table(pages: list[PageText]) -> tuple[int, PdfTable] | None:
    """The table at the end of the text so far; pages that it took over are empty."""
    for at in range(len(pages) - 1, -1, -1):
        if pages[at].parts:
            last = pages[at].parts[-1]
            return (at, last) if isinstance(last, PdfTable) else None
    return None


def _same_columns(one: PdfTable, two: PdfTable) -> bool:
    return len(one.xs) == len(two.xs) and all(
        abs(x - y) <= _NEAR for x, y in zip(one.xs, two.xs, strict=True)
    )


def _appended(one: PdfTable, two: PdfTable) -> PdfTable:
    """The rows of both; a header that is printed again is left out."""
    repeated = 0
    while repeated < min(one.rows, two.rows - 1) and _row(one, repeated) == _row(two, repeated):
        repeated += 1
    shift = one.rows - repeated
    rest = tuple(replace(cell, row=cell.row + shift) for cell in two.cells if cell.row >= repeated)
    return replace(one, rows=one.rows + two.rows - repeated, cells=one.cells + rest)


def _row(table: PdfTable, row: int) -> list[tuple[int, int, str]]:
    cells: list[PdfCell] = [cell for cell in table.cells if cell.row == row]
    return [(cell.column, cell.columns, cell.text) for cell in cells]
