"""`제1항 각 호의 사유로`: whose side a cause lies on, by the paragraph that the words point to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.reading.passage import Passage
from linter.reading.scope import party_of
from linter.term import Party

ARTICLE = 5  # the rank of 제N조
_PARAGRAPHS = (20, 30)  # the ranks that paragraphs of an article are numbered with


def referred_party(passages: Sequence[Passage], at: int) -> Party | None:
    """The side named in the paragraph of the same article that a passage refers to."""
    number = next((t.number for t in passages[at].tokens if t.kind == "reference"), None)
    if number is None:
        return None
    named = (party_of(passage.tokens) for passage in _paragraph(passages, at, int(number)))
    return next((party for party in named if party), None)


def _paragraph(passages: Sequence[Passage], at: int, number: int) -> Iterator[Passage]:
    """The passages of a paragraph. Where an article numbers none, all that stands before counts
    as its first."""
    first = next((i for i in range(at, -1, -1) if passages[i].rank <= ARTICLE), None)
    if first is None:
        return
    article = passages[first + 1 : at]
    rank = min((p.rank for p in article if p.rank in _PARAGRAPHS), default=None)
    if rank is None:
        yield from article if number == 1 else ()
        return
    count = 0
    for passage in article:
        count += passage.rank == rank
        if count == number:
            yield passage
