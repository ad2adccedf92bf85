"""Allowances: findings that somebody has looked at and lets stand, with a reason and perhaps a day.

    gijun: allow RULE [everywhere] [until YYYY-MM-DD] because REASON

In a comment of a Markdown or HTML contract it covers the block on its own line, else the next one, or
the whole file with `everywhere`. In a file beside the contract (`terms.md.allow`), a line each without
`gijun:`, and in the configuration it covers the whole file. Nothing is let stand without a reason.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dsl.diagnostic import Bilingual
from linter.document import Block, Document

_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_MARK = re.compile(r"\s*gijun\s*:\s*", re.IGNORECASE)
_FORM = re.compile(
    r"allow\s+(?P<rule>[A-Za-z][\w-]*)"
    r"(?P<everywhere>\s+everywhere)?"
    r"(?:\s+until\s+(?P<until>\S+))?"
    r"(?:\s+because\s*:?\s+(?P<reason>\S.*?))?\s*",
    re.DOTALL,
)
FORM = "allow RULE [everywhere] [until 2027-01-01] because REASON"


@dataclass(frozen=True, slots=True)
class Allowance:
    """One allowance and the stretch of the contract's text that it covers; `place` is where it is
    told of, `said` where it was written. `trouble` is why it lets nothing stand."""

    rule: str
    reason: str
    until: date | None
    start: int
    end: int
    place: tuple[int, int]
    said: str
    in_source: bool
    trouble: Bilingual | None = None


def allowances_in(document: Document) -> Iterator[Allowance]:
    """Those in comments of the contract itself."""
    if document.format not in ("md", "html"):
        return
    for comment in _COMMENT.finditer(document.original):
        mark = _MARK.match(comment[1])
        if mark:
            start, end = _covered(document, comment.start(), comment.end())
            yield read_allowance(comment[1][mark.end() :], document, (start, end), True)


def allowances_beside(document: Document, text: str) -> Iterator[Allowance]:
    """Those of the file beside the contract; `#` begins a remark."""
    for line in text.splitlines():
        body = line.strip()
        if body and not body.startswith("#"):
            told = _MARK.sub("", body, count=1) if _MARK.match(body) else body
            yield read_allowance(told, document, None, False)


def read_allowance(
    said: str, document: Document, covered: tuple[int, int] | None, in_source: bool
) -> Allowance:
    """The allowance in words; one that cannot be understood has a `trouble`."""
    whole = (0, len(document.text))
    start, end = covered or whole
    place = _first_words(document, start, end)
    form = _FORM.fullmatch(said.strip())
    if form is None:
        return Allowance("", "", None, 0, 0, place, said.strip(), in_source, _SHAPE)
    if form["everywhere"]:
        start, end = whole
    until, trouble = _day(form["until"])
    if not form["reason"]:
        trouble = _NO_REASON
    reason = " ".join((form["reason"] or "").split())
    return Allowance(
        form["rule"], reason, until, start, end, place, said.strip(), in_source, trouble
    )


_SHAPE = Bilingual(f"이렇게 적습니다: {FORM}", f"write it so: {FORM}")
_NO_REASON = Bilingual("이유(because …)가 없습니다", "it gives no reason (because …)")


def _day(said: str | None) -> tuple[date | None, Bilingual | None]:
    if said is None:
        return None, None
    try:
        return date.fromisoformat(said), None
    except ValueError:
        return None, Bilingual(f"{said}: 날짜가 아닙니다", f"{said} is not a date")


def _covered(document: Document, start: int, end: int) -> tuple[int, int]:
    """The block before the comment on its line, else the next; of a table the whole row."""
    at, after = (bisect_left(document.offsets, place) for place in (start, end))
    line = document.original.rfind("\n", 0, start) + 1
    beginning = bisect_left(document.offsets, line)
    before = [each for each in document.blocks if each.start < at and each.end > beginning]
    following = (each for each in document.blocks if each.start >= after)
    block = before[-1] if before else next(following, None)
    return _row(document, block) if block else (len(document.text), len(document.text))


def _row(document: Document, block: Block) -> tuple[int, int]:
    cell = block.cell
    if cell is None:
        return block.start, block.end
    row = [
        each
        for each in document.blocks
        if each.cell and (each.cell.table, each.cell.row) == (cell.table, cell.row)
    ]
    return min(each.start for each in row), max(each.end for each in row)


def _first_words(document: Document, start: int, end: int) -> tuple[int, int]:
    """A stretch to show: the first block that is covered, or of the document."""
    inside = (each for each in document.blocks if start <= each.start < max(end, start + 1))
    block = next(inside, document.blocks[0] if document.blocks else None)
    return (block.start, block.end) if block else (0, len(document.text))
