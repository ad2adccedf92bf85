"""idle-exception: an exception that stands before no rule, or reaches beyond what it stands before.
단서가 어떤 규칙에도 앞서지 않거나, 앞서는 규칙의 밖까지 미친다.

## 까닭 · Why
단서는 규칙의 답을 바꾼다. 나머지 글이 정함 없음이라고 한 곳에 답할 수도 있다. 그 아래에 어느 것도
없으면 말이 틀렸거나 단서가 아니라 따로 선 규칙이다.

An exception changes the answer of a rule; it may also answer where the rest of the text is declared
silent. Where there is neither under it, its words are wrong or it is a rule of its own.

## 이렇게 쓴다 · Write
    except when consumer cancels peak, contract made the same day -> refund paid

## 이렇게 쓰지 않는다 · Not
    except when weather alert -> refund paid

취소가 아닌 경우에까지 답하게 된다.

This would answer cases that are no cancellation.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.boxes import uncovered
from dsl.cases.ground import Ground
from dsl.cases.space import Box, meet
from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.table import Row
from dsl.words.case_words import cases


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every exception and adjustment, held against the rules underneath it."""
    for ground in survey.grounds:
        rules = ground.union(ground.edition.rules)
        for row in ground.edition.exceptions + ground.edition.adjustments:
            boxes = ground.boxes(row)
            if not any(meet(box, rule) is not None for box in boxes for rule in rules):
                yield _idle(row)
                continue
            base = rules + ground.impossible + ground.union(ground.edition.silences)
            if row.kind == "adjust":  # it may cut what an exception orders, too
                base = base + ground.union(ground.edition.exceptions)
            beyond = [part for box in boxes for part in uncovered(ground.space, base, box)]
            if beyond:
                yield _beyond(survey, ground, row, beyond[0])


def _idle(row: Row) -> Diagnostic:
    return trouble(
        "idle-exception",
        "error",
        ("이 예외 아래에 규칙이 없습니다", "no rule stands under this exception"),
        (row.span, "바꾸는 답이 없음", "changes no answer"),
        help=(
            "조건을 고치거나 `when` 규칙으로 쓴다",
            "mend its conditions, or write it as a `when`",
        ),
    )


def _beyond(survey: Survey, ground: Ground, row: Row, part: Box) -> Diagnostic:
    said = cases(ground.space, survey.table, part)
    return trouble(
        "idle-exception",
        "warning",
        (
            f"이 예외는 규칙이 없는 경우에도 미칩니다: {said.korean}",
            f"this exception reaches beyond the rules, to: {said.english}",
        ),
        (row.span, "바탕 규칙을 벗어남", "escapes the rules under it"),
        help=(
            "예외의 조건에 바탕 규칙의 말을 더한다",
            "add to the exception the words of the rules it changes",
        ),
        witness=survey.witness(ground, part, row),
    )
