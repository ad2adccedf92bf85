"""Ruled lines -> tables: where lines cross there is a grid; where one is missing cells are merged."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from linter.formats.pdf_turn import Rule

_NEAR = 3.0  # points within which two lines are at one place
# More than a table has, and too much to look at one by one: then the page is a drawing.
_MOST_PAIRS = 1_000_000  # of lines that could touch
_MOST_CELLS = 20_000
_MOST_CHECKS = 4_000_000  # cells of a grid times its lines
_MOST_GRIDS = 100


@dataclass(frozen=True, slots=True)
class Region:
    """One cell of a grid, merged or not; rows count from the top."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's lines: `xs` from the left, `ys` from the top; `regions[row][column]`."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    regions: tuple[tuple[Region, ...], ...]

    @property
    def area(self) -> float:
        return (self.xs[-1] - self.xs[0]) * (self.ys[0] - self.ys[-1])

    def region_at(self, x: float, y: float) -> Region | None:
        """The cell a point lies in."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[-1] <= y <= self.ys[0]):
            return None
        column = min(bisect_right(self.xs, x) - 1, len(self.xs) - 2)
        row = min(bisect_right(self.ys, -y, key=lambda each: -each) - 1, len(self.ys) - 2)
        return self.regions[row][column]

    def sides(self, region: Region) -> tuple[float, float]:
        """Left and right border of a cell."""
        return self.xs[region.column], self.xs[region.column + region.columns]


def find_grids(rules: Sequence[Rule]) -> list[Grid]:
    """Every table that is ruled in at least two columns, the smallest first."""
    level = _merged(rule for rule in rules if not rule.upright)
    upright = _merged(rule for rule in rules if rule.upright)
    if len(level) * len(upright) > _MOST_PAIRS:
        return []
    grids = []
    for rows, columns in _components(level, upright):
        grid = _grid(rows, columns)
        if grid is not None:
            grids.append(grid)
    if len(grids) > _MOST_GRIDS:
        return []
    return sorted(grids, key=lambda each: each.area)


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Lines that go on from each other, or lie on each other, are one."""
    found: list[Rule] = []
    at = float("-inf")
    lined: list[Rule] = []
    for rule in sorted(rules, key=lambda each: each.at):
        at = rule.at if rule.at - at > _NEAR else at
        lined.append(Rule(rule.upright, at, rule.start, rule.end))
    for rule in sorted(lined, key=lambda each: (each.at, each.start)):
        last = found[-1] if found else None
        if last is not None and last.at == rule.at and rule.start <= last.end + _NEAR:
            found[-1] = Rule(last.upright, last.at, last.start, max(last.end, rule.end))
        else:
            found.append(rule)
    return found


def _components(level: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Lines that touch each other, directly or through others."""
    touching: dict[int, list[int]] = {}
    for number, row in enumerate(level):
        for other, column in enumerate(upright, len(level)):
            if _touch(row, column):
                touching.setdefault(number, []).append(other)
                touching.setdefault(other, []).append(number)
    found, seen = [], set[int]()
    for start in sorted(touching):
        if start in seen:
            continue
        seen.add(start)
        members, waiting = [start], [start]
        while waiting:
            fresh = [each for each in touching[waiting.pop()] if each not in seen]
            seen.update(fresh)
            members += fresh
            waiting += fresh
        rows = [level[each] for each in members if each < len(level)]
        columns = [upright[each - len(level)] for each in members if each >= len(level)]
        found.append((rows, columns))
    return found


def _touch(row: Rule, column: Rule) -> bool:
    return (
        row.start - _NEAR <= column.at <= row.end + _NEAR
        and column.start - _NEAR <= row.at <= column.end + _NEAR
    )


def _grid(level: list[Rule], upright: list[Rule]) -> Grid | None:
    """The cells between the lines; a side that is left open is closed at the lines' ends."""
    ends_x = [end for rule in level for end in (rule.start, rule.end)]
    ends_y = [end for rule in upright for end in (rule.start, rule.end)]
    xs = _places([rule.at for rule in upright] + [min(ends_x), max(ends_x)])
    ys = _places([rule.at for rule in level] + [min(ends_y), max(ends_y)])[::-1]
    cells = len(xs) * len(ys)
    if len(xs) < 3 or len(ys) < 2 or cells > _MOST_CELLS:
        return None
    if cells * (len(level) + len(upright)) > _MOST_CHECKS:
        return None
    rows, columns = len(ys) - 1, len(xs) - 1
    owner = list(range(rows * columns))
    for row in range(rows):
        for column in range(columns):
            here = row * columns + column
            middle_y, middle_x = (ys[row] + ys[row + 1]) / 2, (xs[column] + xs[column + 1]) / 2
            if column + 1 < columns and not _covered(upright, xs[column + 1], middle_y):
                _join(owner, here, here + 1)
            if row + 1 < rows and not _covered(level, ys[row + 1], middle_x):
                _join(owner, here, here + columns)
    regions = _regions([_root(owner, each) for each in range(len(owner))], columns)
    grid = Grid(tuple(xs), tuple(ys), regions)
    return grid if len({each.column for line in regions for each in line}) > 1 else None


def _places(values: list[float]) -> list[float]:
    """Coordinates from small to large, those that are near each other once."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _covered(rules: list[Rule], at: float, along: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.start <= along <= rule.end for rule in rules)


def _root(owner: list[int], each: int) -> int:
    while owner[each] != each:
        each = owner[each]
    return each


def _join(owner: list[int], one: int, two: int) -> None:
    one, two = _root(owner, one), _root(owner, two)
    owner[max(one, two)] = min(one, two)


def _regions(owners: list[int], columns: int) -> tuple[tuple[Region, ...], ...]:
    """The smallest rectangle around the cells that have one owner."""
    places: dict[int, list[tuple[int, int]]] = {}
    for at, owner in enumerate(owners):
        places.setdefault(owner, []).append(divmod(at, columns))
    made = {}
    for owner, cells in places.items():
        top, left = min(row for row, _ in cells), min(column for _, column in cells)
        deep = max(row for row, _ in cells) - top + 1
        wide = max(column for _, column in cells) - left + 1
        made[owner] = Region(top, left, deep, wide)
    return tuple(
        tuple(made[owner] for owner in owners[start : start + columns])
        for start in range(0, len(owners), columns)
    )
