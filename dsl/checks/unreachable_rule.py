"""unreachable-rule: no case ever gets this answer.
어떤 경우에도 나오지 않는 답이 있다.

## 까닭 · Why
단서나 있을 수 없는 경우에 통째로 가려졌거나 제 조건끼리 어긋나는 규칙은, 법처럼 읽히지만 적용되지
않는다.

A rule that exceptions or impossible cases hide entirely, or whose own conditions contradict each other,
reads as law and never applies.

## 이렇게 쓴다 · Write
앞서는 규칙보다 좁은 단서.

An exception narrower than the rule it stands before.

## 이렇게 쓰지 않는다 · Not
    except when consumer cancels -> refund paid

소비자의 취소에 관한 단계별 기준 모두의 위에 놓였다.

It stands above every ladder of consumer cancellations.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.ground import Ground
from dsl.cases.space import meet
from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.table import Row


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every row that answers no possible case."""
    for ground in survey.grounds:
        edition = ground.edition
        for row in edition.rows:
            if row.kind == "never":
                continue
            above = edition.exceptions if row.kind in ("rule", "silent") else ()
            if not any(ground.possible(box, above) for box in ground.boxes(row)):
                yield _unreachable(ground, row, above)


def _unreachable(ground: Ground, row: Row, above: tuple[Row, ...]) -> Diagnostic:
    boxes = ground.boxes(row)
    if not boxes:
        return trouble(
            "unreachable-rule",
            "error",
            (
                "조건이 서로 어긋나 이 규칙은 적용될 수 없습니다",
                "the conditions of this rule contradict each other",
            ),
            (row.span, "적용되는 경우가 없음", "no case fits"),
            help=("조건이나 칸의 순서를 고친다", "mend the conditions, or the order of the rungs"),
        )
    hiding = [
        other
        for other in (*above, *ground.edition.impossible)
        if any(meet(a, b) is not None for a in ground.boxes(other) for b in boxes)
    ]
    return trouble(
        "unreachable-rule",
        "error",
        (
            "다른 규칙이 모두 먼저 답해 이 규칙은 적용되지 않습니다",
            "other rows answer every case of this rule first",
        ),
        (row.span, "적용되는 경우가 없음", "never applies"),
        *((other.span, "먼저 답하는 규칙", "answers first") for other in hiding),
        help=("가리는 규칙의 조건을 좁힌다", "narrow the rows that hide it"),
    )
