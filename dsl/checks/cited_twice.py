"""cited-twice: one list of citations names a row twice.
한 인용 목록이 같은 행을 두 번 적는다.

## 까닭 · Why
둘 가운데 하나는 다른 행이었어야 한다.

One of the two was meant to be another row.

## 이렇게 쓴다 · Write
    [11.5.1, 11.5.2]

## 이렇게 쓰지 않는다 · Not
    [11.5.1, 11.5.1]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.model import Citation


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every list of citations, of rules and of what surrounds them."""
    for citations in survey.citation_lists:
        yield from _repeated(citations)


def _repeated(citations: Sequence[Citation]) -> Iterator[Diagnostic]:
    first: dict[str, Citation] = {}
    for citation in citations:
        earlier = first.setdefault(citation.row, citation)
        if earlier.span != citation.span:
            yield trouble(
                "cited-twice",
                "warning",
                (
                    f"한 목록에서 두 번 인용합니다: {citation.row}",
                    f"one list cites {citation.row} twice",
                ),
                (citation.span, "두 번째", "the second time"),
                (earlier.span, "첫 번째", "the first time"),
                help=("한쪽은 다른 행이 아닌지 본다", "see whether one of them is another row"),
            )
