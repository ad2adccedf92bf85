"""Columns of running text on a PDF page: where the lines of each would end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.formats.pdf_lines import Line

_FEWEST = 3  # lines that end at the edge of a column, and that stand beside it
_NARROWEST = 12  # heights; what is narrower are labels beside their values
_GUTTER = 5  # heights; more room than that beside a line, and it is not full
_RUNS = 0.6  # of the page's width
_MOST = 1_000  # lines of a page that are looked at; a full page has a hundred


@dataclass(frozen=True, slots=True)
class Edges:
    """Where full lines of a page end: of each column from the left, the last for all others."""

    ends: tuple[float, ...]

    def of(self, line: Line) -> float:
        """Where a full line of the column that this line stands in ends."""
        slack = 0.5 * line.size
        return next((end for end in self.ends[:-1] if line.right <= end + slack), self.ends[-1])


def column_edges(lines: Sequence[Line], width: float) -> Edges:
    """The edges of a page's columns; one where its text is not divided."""
    whole = right_edge(lines, width)
    inner: list[float] = []
    if len(lines) <= _MOST:
        for end in _ends(lines):
            if end < whole and _divides(lines, end):
                inner.append(end)
    return Edges((*inner, whole))


def right_edge(lines: Sequence[Line], width: float) -> float:
    """Where full lines end: the margin as wide as the left one, or where several lines end that are
    as wide as text runs. Narrower ones that end together are the terms of a list."""
    if not lines:
        return width
    longest = max(lines, key=lambda line: line.right - line.left)
    edge = max(line.right for line in lines)
    full = sum(line.right > edge - line.size for line in lines)
    runs = longest.right - longest.left > _RUNS * width
    return edge if full > 2 and runs else max(edge, width - longest.left)


def _ends(lines: Sequence[Line]) -> Iterator[float]:
    """Places that are the furthest to the right of several lines that end near each other."""
    nearby: list[Line] = []
    for line in sorted(lines, key=lambda each: each.right):
        if len(nearby) >= _FEWEST and line.right > nearby[-1].right + 0.5 * line.size:
            yield nearby[-1].right
        nearby = [each for each in nearby if each.right > line.right - line.size]
        nearby.append(line)
    if len(nearby) >= _FEWEST:
        yield nearby[-1].right


def _divides(lines: Sequence[Line], end: float) -> bool:
    """Lines end there, others begin to the right of it beside them, and none runs over it."""
    full = [
        line
        for line in lines
        if end - line.size < line.right <= end and line.right - line.left > _NARROWEST * line.size
    ]
    if len(full) < _FEWEST:
        return False
    low, high = min(line.bottom for line in full), max(line.top for line in full)
    between = [line for line in lines if low < (line.bottom + line.top) / 2 < high]
    beside = [line for line in between if line.left > end]
    over = sum(line.left < end < line.right for line in between)
    if len(beside) < _FEWEST or over:
        return False
    return min(line.left for line in beside) - end < _GUTTER * full[0].size
