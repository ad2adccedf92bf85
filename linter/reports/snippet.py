"""A line of the contract with carets under a stretch of it, aligned under wide characters."""

from __future__ import annotations

from dataclasses import dataclass

from dsl.render import width
from linter.document import Document, Place

WIDTH = 200  # columns of a source line that are shown; longer lines are cut around the stretch
CUT = "…"
BEFORE = 3  # of what a cut line has room for beside the stretch, a third stands before it


@dataclass(frozen=True, slots=True)
class Snippet:
    """A source line, cut to fit, and where its carets stand, in columns of the screen."""

    place: Place
    line: str
    indent: int
    carets: int


def snippet(document: Document, start: int, end: int, columns: int = WIDTH) -> Snippet:
    """The line on which a stretch of the canonical text stands in the original file, in so many
    columns. A stretch over several lines is marked to the end of the first."""
    place = document.place(start)
    line = _original_line(document, place.line)
    first = place.column - 1
    last = _last_column(document, end, place.line, len(line))
    line, first, last = _cut(_printable(line), first, max(last, first + 1), columns)
    shown = line
    return Snippet(place, shown, width(shown[:first]), max(1, width(shown[first:last])))


def _original_line(document: Document, number: int) -> str:
    start = document.line_starts[number - 1]
    following = document.line_starts[number : number + 1]
    end = following[0] if following else len(document.original)
    return document.original[start:end].rstrip("\r\n")


def _last_column(document: Document, end: int, line: int, length: int) -> int:
    """One past the last marked column of the line, counted from 0."""
    place = document.place(end - 1)
    return min(place.column, length) if place.line == line else length


def _cut(line: str, first: int, last: int, columns: int) -> tuple[str, int, int]:
    """Keep what fits, with the marked stretch in view, or as much of it as there is room for."""
    if width(line) <= columns:
        return line, first, last
    spare = max(columns - 2 * width(CUT) - width(line[first:last]), 0)
    start = _back(line, first, spare // BEFORE)
    if width(line[start:]) <= columns - width(CUT):  # nothing is cut behind: show more before
        start = _back(line, len(line), columns - width(CUT))
    stop, room = start, columns - 2 * width(CUT)
    while stop < len(line) and room >= width(line[stop]):
        room -= width(line[stop])
        stop += 1
    stop = max(stop, start + 1)
    head, tail = CUT if start else "", CUT if stop < len(line) else ""
    shift = start - len(head)
    return head + line[start:stop] + tail, first - shift, min(last, stop) - shift


def _back(line: str, at: int, columns: int) -> int:
    """The place so many columns before another."""
    while at and columns >= width(line[at - 1]):
        at -= 1
        columns -= width(line[at])
    return at


def _printable(line: str) -> str:
    """Tabs and controls take one column each, so that carets stay aligned."""
    return "".join(letter if letter.isprintable() else " " for letter in line)
