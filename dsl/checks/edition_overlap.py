"""edition-overlap: two editions are in force on one day.

Why: the day would have two standards, and a case on it two answers.
Write: edition "…" 2021-05-25 .. 2024-12-26, then edition "…" 2024-12-27 ..
Not: a second edition that begins on 2024-12-26.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from dsl.diagnostic import Diagnostic
from dsl.survey import Survey, trouble


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
