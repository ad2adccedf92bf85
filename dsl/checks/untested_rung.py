"""untested-rung: no example reaches a rule, or an end of its range.
규칙이나 그 범위의 한쪽 끝에 닿는 예가 없다.

## 까닭 · Why
손으로 푼 사건이 닿지 않는 숫자는 잘못 적어도 모르고, 어떤 사건도 서 있지 않은 한도는 하루 어긋나도
모른다. 규칙과 단서와 감경마다 예가 하나씩 닿고, 단계별 기준의 단마다 그 범위의 양쪽 끝, 곧 그 단이
미치는 마지막 날과 첫날에 예가 닿게 한다.

A figure that no worked case reaches can be mistyped unseen, and a limit that no case stands on can slip
by a day. Each rule, exception and adjustment is reached by an example, and each rung of a ladder at
both ends of its range: the last day on which it holds and the first.

## 이렇게 쓴다 · Write
`10 days before` 아래의 단 `7 days before`에는 9일과 7일의 예.

Examples at 9 and at 7 days for the rung `7 days before` under `10 days before`.

## 이렇게 쓰지 않는다 · Not
8일의 예 하나.

One example at 8 days.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from dsl.cases.ground import Ground
from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.settlement import NoRule, Settlement
from dsl.source import Span
from dsl.table import Row, Rung
from dsl.words.case_words import case, counted


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
