"""edition-hole: on some days between two editions no rule is in force.
두 판 사이에 어떤 규칙도 시행되지 않는 날이 있다.

## 까닭 · Why
그날의 사건에는 답이 없는데, 아무도 그렇다고 말하지 않은 것이 된다.

A case from those days would have no answer, and nobody said so.

## 이렇게 쓴다 · Write
    edition "…" 2021-05-25 .. 2024-12-26
    edition "…" 2024-12-27 ..

## 이렇게 쓰지 않는다 · Not
둘째 판이 하루 늦게 시작한다. 그 기간의 규칙을 모르면
`not recorded 2020-01-01 .. 2021-05-24 "까닭"`이라고 쓴다.

A second edition that begins a day late; if the rules of those days are not known, write
`not recorded 2020-01-01 .. 2021-05-24 "why"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.model import Period
from dsl.source import Span


def check(survey: Survey) -> Iterator[Diagnostic]:
    """The days from the end of each period to the start of the next."""
    for (before, _), (after, span) in pairwise(_periods(survey)):
        if before.last is None:
            continue
        first, last = before.last + timedelta(days=1), after.first - timedelta(days=1)
        if first <= last:
            yield trouble(
                "edition-hole",
                "error",
                (
                    f"{first}부터 {last}까지 적용되는 판이 없습니다",
                    f"no edition is in force from {first} to {last}",
                ),
                (span, "여기에서 다시 시작됨", "begins only here"),
                help=(
                    "판의 날짜를 잇거나 `not recorded`로 밝힌다",
                    "join the dates, or say `not recorded` and why",
                ),
                witness=None,
            )


def _periods(survey: Survey) -> list[tuple[Period, Span]]:
    named = [(name.in_force, name.span) for e in survey.table.editions for name in e.names]
    unrecorded = [(one.in_force, one.span) for one in survey.table.unrecorded]
    return sorted(dict.fromkeys(named + unrecorded), key=lambda pair: pair[0].first)
