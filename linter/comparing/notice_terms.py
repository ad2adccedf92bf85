"""Terms of a standard that name a stretch of notice: `출발 3시간 전부터 1시간 전까지`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dsl.model import Fact
from linter.reading.edge import Edge, edge_at
from linter.reading.tokenise import Token, tokenise

Minutes = tuple[int | None, int]  # farthest and nearest notice, None for any earlier
IN_MINUTES = {"days": 24 * 60, "hours": 60, "minutes": 1}


def is_notice(fact: Fact) -> bool:
    """Whether the words of a fact are stretches of notice."""
    return sum(stretch_of(word.label) is not None for word in fact.words) > 1


@lru_cache(maxsize=1024)
def stretch_of(label: str) -> Minutes | None:
    """The notice that a term names, in minutes; None where it names none before the use."""
    tokens = tokenise(label, 0, len(label))
    edges = _edges(tokens)
    back = [edge for edge in edges if edge.counts_back and edge.unit in IN_MINUTES]
    if not back or len(back) != len(edges):
        return None
    first, last = back[0], back[-1]
    if len(back) == 1 and "from" in first.marks:  # 3시간 전부터 출발 전까지
        return _end(first, until=True), 0
    if len(back) == 1 and not first.marks & {"until", "earlier"}:  # 출발 1일 전
        return _end(first, until=False), _start(first)
    if "same day" in first.marks:  # 당일 3시간 전까지
        return _end(first, until=False), _start(last)
    return (None if len(back) == 1 else _end(first, until=first.unit != "days")), _start(last)


def _edges(tokens: Sequence[Token]) -> list[Edge]:
    found: list[Edge] = []
    at = 0
    while at < len(tokens):
        edge = edge_at(tokens, at)
        if edge is not None and edge.unit is not None:
            found.append(edge)
            at = edge.last + 1
        else:
            at += 1
    return found


def _start(edge: Edge) -> int:
    return edge.number * IN_MINUTES[str(edge.unit)]


def _end(edge: Edge, until: bool) -> int:
    """The farthest minute of an end: an hour `until` which another term reaches is that term's own."""
    if until:
        return _start(edge) - 1
    return (edge.number + 1) * IN_MINUTES[str(edge.unit)] - 1
