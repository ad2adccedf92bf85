"""untested-rung: no example reaches a rule, or an end of its range.

Why: a figure that no worked case reaches can be mistyped unseen, and a limit that no case stands on can
    slip by a day. Each rule, exception and adjustment is reached by an example, and each rung of a
    ladder at both ends of its range: the last day on which it holds and the first.
Write: examples at 9 and at 7 days for the rung `7 days before` under `10 days before`.
Not: one example at 8 days.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from dsl.case_words import case, counted
from dsl.diagnostic import Diagnostic
from dsl.region import Ground
from dsl.settlement import NoRule, Settlement
from dsl.source import Span
from dsl.survey import Survey, trouble
from dsl.table import Row, Rung


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every row, and both ends of every rung, looked for among the worked cases."""
    reached = set(_reached(survey))
    for ground in survey.grounds:
        for row in ground.edition.rows:
            if row.kind == "never":
                continue
            if (row.span, None) not in reached:
                yield _untested(survey, ground, row)
            elif row.rung is not None:
                for end in _ends(row.rung):
                    if (row.span, Fraction(end)) not in reached:
                        yield _untested_end(survey, ground, row, row.rung, end)


def _reached(survey: Survey) -> Iterator[tuple[Span, Fraction | None]]:
    """Each row an example reaches, alone and with the count at which the example stands."""
    for worked in survey.worked():
        answer = worked.answer
        rows: tuple[Row | None, ...] = ()
        if isinstance(answer, Settlement):
            rows = (answer.row, *answer.adjusted_by)
        elif isinstance(answer, NoRule):
            rows = (answer.row,)
        for row in rows:
            if row is None:
                continue
            yield row.span, None
            count = answer.facts.get(row.rung.axis) if row.rung else None
            if isinstance(count, Fraction):
                yield row.span, count


def _ends(rung: Rung) -> list[int]:
    """The counts at which a rung begins and ends, the written one first."""
    if rung.direction == "after":  # `within` begins at the event itself: no limit to slip
        ends: tuple[int | None, ...] = (rung.far, rung.near or None)
    else:
        ends = (rung.near, rung.far)
    return list(dict.fromkeys(end for end in ends if end is not None))


def _untested(survey: Survey, ground: Ground, row: Row) -> Diagnostic:
    boxes = ground.boxes(row)
    return trouble(
        "untested-rung",
        "warning",
        ("이 규칙에 이르는 보기가 없습니다", "no example reaches this rule"),
        (row.span, "보기 없음", "no example"),
        help=("이 규칙이 답하는 보기를 더한다", "add an example that this rule answers"),
        witness=survey.witness(ground, boxes[0], row) if boxes else None,
    )


def _untested_end(survey: Survey, ground: Ground, row: Row, rung: Rung, end: int) -> Diagnostic:
    at = counted(Rung(rung.axis, rung.unit, rung.direction, end, end))
    facts = survey.facts(ground, ground.boxes(row)[0], row)
    witness = case(survey.table, {**facts, rung.axis: Fraction(end)}) if facts else None
    return trouble(
        "untested-rung",
        "warning",
        (
            f"이 칸의 끝인 {at.korean}에 선 보기가 없습니다",
            f"no example stands at {at.english}, an end of this rung",
        ),
        (row.span, f"{at.korean}의 보기 없음", f"no example {at.english}"),
        help=("그 날의 보기를 더한다", "add an example of that day"),
        witness=witness,
    )
