"""Lines whose words stand in columns without rules -> tables, marked as guessed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from linter.formats.pdf_layout import PdfCell, PdfTable
from linter.formats.pdf_lines import Line

_FEWEST = 2  # lines that are divided
_MOST = 100  # lines of a guessed table; a page has fewer


def guess_tables(parts: Sequence[Line | PdfTable]) -> Iterator[Line | PdfTable]:
    """The parts of a page with every run of divided lines as a table."""
    run: list[Line] = []
    for part in parts:
        if isinstance(part, Line) and _belongs(run, part):
            run.append(part)
            continue
        yield from _told(run)
        run = []
        if isinstance(part, Line) and len(part.columns) > 1:
            run = [part]
        else:
            yield part
    yield from _told(run)


def _belongs(run: list[Line], line: Line) -> bool:
    """Divided as the lines above it, and not far below them."""
    if not 0 < len(run) < _MOST or len(line.columns) < 2 or line.page != run[-1].page:
        return False
    return run[-1].bottom - line.top < 1.5 * line.size and _columns([*run, line]) is not None


def _told(run: list[Line]) -> Iterator[Line | PdfTable]:
    columns = _columns(run) if len(run) >= _FEWEST else None
    if columns is None:
        yield from run
        return
    cells = []
    for row, line in enumerate(run):
        for part in line.parts():
            first = next(at for at, (_, right) in enumerate(columns) if part.left < right)
            last = max(at for at, (left, _) in enumerate(columns) if part.right > left)
            wide = max(last - first + 1, 1)
            cells.append(PdfCell(row, first, 1, wide, (part,), columns[last][1]))
    yield PdfTable((), len(run), tuple(cells), guessed=True)


def _columns(run: Sequence[Line]) -> list[tuple[float, float]] | None:
    """The strips that words stand in, one under the other; None unless lines mostly share them.
    A stretch that lies over several strips spans them."""
    stretches = [(part.left, part.right) for line in run for part in line.parts()]
    most = max((len(line.parts()) for line in run), default=0)
    widest = [line for line in run if len(line.parts()) == most]
    strips = [(part.left, part.right) for part in widest[0].parts()] if widest else []
    for left, right in sorted(stretches):
        touched = [at for at, (low, high) in enumerate(strips) if left < high and low < right]
        if not touched:
            return None
        if len(touched) == 1:
            low, high = strips[touched[0]]
            strips[touched[0]] = min(low, left), max(high, right)
    apart = all(one[1] <= two[0] for one, two in itertools.pairwise(strips))
    return strips if len(strips) > 1 and apart else None
