"""edition-overlap: two editions are in force on one day.
같은 날에 두 판이 시행된다.

## 까닭 · Why
그날에는 기준이 둘이고 그날의 사건에는 답이 둘이 된다.

The day would have two standards, and a case on it two answers.

## 이렇게 쓴다 · Write
    edition "…" 2021-05-25 .. 2024-12-26
    edition "…" 2024-12-27 ..

## 이렇게 쓰지 않는다 · Not
둘째 판이 2024-12-26에 시작한다.

A second edition that begins on 2024-12-26.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every two periods, editions and unrecorded ones alike, that share a day."""
    periods = {name.span: name.in_force for e in survey.table.editions for name in e.names}
    periods |= {one.span: one.in_force for one in survey.table.unrecorded}
    ordered = sorted(periods.items(), key=lambda pair: pair[1].first)
    for (first, earlier), (second, later) in combinations(ordered, 2):
        if earlier.covers(later.first):
            yield trouble(
                "edition-overlap",
                "error",
                (
                    f"{later.first}에 두 판이 함께 적용됩니다",
                    f"two editions are in force on {later.first}",
                ),
                (second, "이 판이 시작될 때", "when this one begins"),
                (first, "이 판이 아직 적용됨", "this one still stands"),
                help=("앞 판을 하루 먼저 끝낸다", "end the earlier one the day before"),
            )
