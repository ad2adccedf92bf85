"""Where a piece of text came from: a named source and a span of characters inside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Source:
    """A text to compile and the name its readers know it by (`standards/lodging.gijun`)."""

    name: str
    text: str

    def line(self, number: int) -> str:
        """The text of line `number`, counted from 1, without its line end."""
        lines = self.text.split("\n")
        return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""


class Span(NamedTuple):
    """A stretch of a source: 1-based lines and columns; `end_column` is one past the last character.

    A tuple and no dataclass: a standard has tens of thousands, and a tuple is made in a quarter of
    the time.
    """

    source: str
    line: int
    column: int
    end_line: int
    end_column: int

    def through(self, other: Span) -> Span:
        """The stretch from the start of this span to the end of the other."""
        return Span(self.source, self.line, self.column, other.end_line, other.end_column)

    def __str__(self) -> str:
        return f"{self.source}:{self.line}:{self.column}"


NOWHERE = Span("", 0, 0, 0, 0)
