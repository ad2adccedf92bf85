"""A page's letters and rules -> its parts in order: lines of text and tables."""

from __future__ import annotations

from dataclasses import dataclass

from linter.formats.pdf_grid import Grid, Region, find_grids
from linter.formats.pdf_lines import Line, right_edge, split_lines
from linter.formats.pdf_page import Letter, Page
from linter.formats.pdf_turn import Turn


@dataclass(frozen=True, slots=True)
class PdfCell:
    """A cell, its lines, and where a full line of it would end."""

    row: int
    column: int
    rows: int
    columns: int
    lines: tuple[Line, ...]
    edge: float

    @property
    def text(self) -> str:
        """All words of the cell, to tell equal rows by."""
        return "".join("".join(line.text.split()) for line in self.lines)


@dataclass(frozen=True, slots=True)
class PdfTable:
    """A table on one page or several; `xs` are its upright lines, `guessed` when it has none."""

    xs: tuple[float, ...]
    rows: int
    cells: tuple[PdfCell, ...]
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class PageText:
    """A page as its parts in order; a full line of text ends at `edge`. `back` leads from a page that
    was turned to be read to the page as it is printed."""

    number: int
    height: float
    edge: float
    parts: tuple[Line | PdfTable, ...]
    back: Turn | None = None


def page_text(page: Page) -> PageText:
    """Letters within ruled cells go to their table, which stands where its first letter stood."""
    grids = find_grids(page.rules)
    owners = [_grid_of(letter, grids) for letter in page.letters]
    inside: dict[int, list[Letter]] = {}
    parts: list[Line | int] = []
    body: list[Line] = []
    stretch: list[Letter] = []
    for letter, owner in zip(page.letters, _with_spaces(page.letters, owners), strict=True):
        if owner is None:
            stretch.append(letter)
            continue
        if owner not in inside:
            lines = split_lines(page.number, stretch)
            parts += [*lines, owner]
            body += lines
            stretch = []
        inside.setdefault(owner, []).append(letter)
    lines = split_lines(page.number, stretch)
    edge = right_edge(body + lines, page.width)
    made: list[Line | PdfTable] = [
        _table(page.number, grids[part], inside[part]) if isinstance(part, int) else part
        for part in (*parts, *lines)
    ]
    return PageText(page.number, page.height, edge, tuple(made), page.back)


def _grid_of(letter: Letter, grids: list[Grid]) -> int | None:
    """The smallest table that a letter stands in."""
    if letter.right <= letter.left:
        return None
    x, y = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
    return next((at for at, grid in enumerate(grids) if grid.region_at(x, y)), None)


def _with_spaces(letters: tuple[Letter, ...], owners: list[int | None]) -> list[int | None]:
    """A space without a place goes where the letter before it went."""
    found: list[int | None] = []
    for letter, owner in zip(letters, owners, strict=True):
        stays = letter.right <= letter.left and found
        found.append(found[-1] if stays else owner)
    return found


def _table(page: int, grid: Grid, letters: list[Letter]) -> PdfTable:
    by_region: dict[Region, list[Letter]] = {}
    region: Region | None = None
    for letter in letters:
        if letter.right > letter.left:
            x, y = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
            region = grid.region_at(x, y)
        if region is not None:
            by_region.setdefault(region, []).append(letter)
    cells = []
    for each in dict.fromkeys(each for row in grid.regions for each in row):
        lines = split_lines(page, by_region.get(each, []))
        left, right = grid.sides(each)
        padding = min((line.left - left for line in lines), default=0.0)
        edge = right - max(padding, 0.0)
        cells.append(PdfCell(each.row, each.column, each.rows, each.columns, tuple(lines), edge))
    cells.sort(key=lambda each: (each.row, each.column))
    return PdfTable(grid.xs, len(grid.ys) - 1, tuple(cells))
