"""A line of the contract with carets under a stretch of it, aligned under wide characters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from linter.document import Document, Place

WIDTH = 100  # columns of a source line that are shown; longer lines are cut around the stretch
CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A source line, cut to fit, and where its carets stand, in columns of the screen."""

    place: Place
    line: str
    indent: int
    carets: int


def snippet(document: Document, start: int, end: int) -> Snippet:
    """The line on which a stretch of the canonical text stands in the original file. A stretch over
    several lines is marked to the end of the first."""
    place = document.place(start)
    line = _original_line(document, place.line)
    first = place.column - 1
    last = _last_column(document, end, place.line, len(line))
    line, first, last = _cut(line, first, max(last, first + 1))
    shown = _printable(line)
    return Snippet(place, shown, width(shown[:first]), max(1, width(shown[first:last])))


def width(text: str) -> int:
    """Columns a text takes on a screen: wide and full-width characters take two."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _original_line(document: Document, number: int) -> str:
    start = document.line_starts[number - 1]
    following = document.line_starts[number : number + 1]
    end = following[0] if following else len(document.original)
    return document.original[start:end].rstrip("\r\n")


def _last_column(document: Document, end: int, line: int, length: int) -> int:
    """One past the last marked column of the line, counted from 0."""
    place = document.place(end - 1)
    return min(place.column, length) if place.line == line else length


def _cut(line: str, first: int, last: int) -> tuple[str, int, int]:
    """Keep what fits, with the marked stretch in view."""
    if len(line) <= WIDTH:
        return line, first, last
    start = max(0, min(first - WIDTH // 3, len(line) - WIDTH))
    stop = start + WIDTH
    head, tail = CUT if start else "", CUT if stop < len(line) else ""
    shift = start - len(head)
    return head + line[start:stop] + tail, first - shift, min(last, stop) - shift


def _printable(line: str) -> str:
    """Tabs and controls take one column each, so that carets stay aligned."""
    return "".join(letter if letter.isprintable() else " " for letter in line)
