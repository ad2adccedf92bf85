"""What a contract itself calls peak season: its own definition binds, so it is kept as data.

Beside the chain: the comparison with a standard asks for it where a standard leaves the season to
the contract.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from linter.document import Document
from linter.reading.normalise import normalise
from linter.reading.passage import Passage, passages

Day = tuple[int, int]  # month, day


@dataclass(frozen=True, slots=True)
class SeasonDefinition:
    """`성수기: 7월 15일 ~ 8월 24일`. Periods are first and last day, both included, and may run over
    the turn of the year."""

    season: str  # peak, off-peak, …
    start: int
    end: int
    quote: str
    periods: tuple[tuple[Day, Day], ...]


def season_definitions(document: Document) -> tuple[SeasonDefinition, ...]:
    """Every season that the contract puts dates to, in order."""
    found: list[SeasonDefinition] = []
    above: tuple[Passage, str] | None = None  # a title or line that named one season
    for passage in passages(document):
        seasons = {token.value for token in passage.tokens if token.kind == "season"}
        periods = _periods(document.text, passage)
        if len(seasons) == 1:
            above = (passage, seasons.pop())
        elif seasons or not periods:
            above = (
                above
                if not seasons and passage.start - (above[0].end if above else 0) < 3
                else None
            )
        if periods and above is not None:
            start = above[0].start
            quote = document.text[start : passage.end]
            found.append(SeasonDefinition(above[1], start, passage.end, quote, periods))
            above = None
    return tuple(found)


_DAY = r"(\d{1,2})(?:월|/|\.)(\d{1,2})일?"
_PERIOD = re.compile(rf"(?<![\d.]){_DAY}(?:\([^)]{{1,3}}\))?(?:부터|[~-]){_DAY}(?![\d%])")


def _periods(text: str, passage: Passage) -> tuple[tuple[Day, Day], ...]:
    """`7/15~8/24`, `7월 15일부터 8월 24일`, `07. 16 - 08. 20`."""
    folded = normalise(text, passage.start, passage.end).text
    found: list[tuple[Day, Day]] = []
    for match in _PERIOD.finditer(folded):
        month, day, last_month, last_day = (int(figure) for figure in match.groups())
        if _is_day(month, day) and _is_day(last_month, last_day):
            found.append(((month, day), (last_month, last_day)))
    return tuple(found)


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31
