"""gap: no rule covers a case.
적용할 규칙이 없는 경우가 있다.

## 까닭 · Why
규칙이 없는 경우에 분쟁이 생긴다. 양쪽이 저마다의 답을 내놓기 때문이다. 덮어야 할 것은 규칙이 말하는
낱말의 모든 조합과 시간을 센 모든 값이다. 단서만 말하는 사실은 덮지 않아도 된다. 덮이지 않은 경우를 모두
범위로 찾고, 그 밖에는 없음을 증명한다.

A case that no rule covers is where disputes are: each side supplies its own answer. The space to cover
is every combination of the words that rules speak about and every count of time; facts that only
exceptions mention need no cover. The check finds every uncovered case, as ranges, and proves that there
is no other.

## 이렇게 쓴다 · Write
`on the day`까지 내려가는 단계별 기준, 또는
`silent when consumer returns book, months_used >= 10 "까닭"`.

A ladder down to `on the day`, or `silent when consumer returns book, months_used >= 10 "why"`.

## 이렇게 쓰지 않는다 · Not
마지막 단이 `3 days before`인 단계별 기준.

A ladder whose last rung is `3 days before`.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.ground import Ground
from dsl.cases.space import Box
from dsl.cases.survey import Survey, trouble
from dsl.cases.witness import is_never
from dsl.diagnostic import Diagnostic
from dsl.table import Row
from dsl.words.case_words import case, cases

UNDECIDED = (
    "규칙이 없어 보이나, 실제로 그런 경우가 있는지 판정하지 못했습니다",
    "undecided, for no concrete case was found that shows whether a rule is missing",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every range of cases that nothing answers, silences or rules out."""
    for ground in survey.grounds:
        for hole in ground.gaps:
            yield from _gap(survey, ground, hole)


def _gap(survey: Survey, ground: Ground, hole: Box) -> Iterator[Diagnostic]:
    if is_never(ground, hole):
        return
    facts = survey.facts(ground, hole)
    sure = facts is not None and survey.leaves_open(ground, facts)
    said = cases(ground.space, survey.table, hole)
    yield trouble(
        "gap",
        "error" if sure else "warning",
        (
            f"{'다음 경우에 적용할 규칙이 없습니다' if sure else UNDECIDED[0]}: {said.korean}",
            f"{'no rule covers' if sure else UNDECIDED[1]}: {said.english}",
        ),
        (_nearest(ground, hole).span, "가장 가까운 규칙", "the nearest rule"),
        help=(
            '규칙을 더하거나, 기준이 말하지 않는 경우라면 `silent when … "까닭"`이라고 쓴다',
            'add a rule, or write `silent when … "why"` where the official text says nothing',
        ),
        witness=case(survey.table, facts) if facts is not None else None,
        undecided=not sure,
    )


def _nearest(ground: Ground, hole: Box) -> Row:
    """The row that shares the most of its questions with a hole."""

    def agreement(row: Row) -> int:
        boxes = ground.boxes(row)
        return max((_agreement(box, hole) for box in boxes), default=-1)

    return max(ground.edition.rules or ground.edition.rows, key=agreement)


def _agreement(box: Box, hole: Box) -> int:
    wanted = dict(hole)
    return sum(1 if wanted[place] & mask else -1 for place, mask in box if place in wanted)
