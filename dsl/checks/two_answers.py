"""two-answers: two rules answer one case differently.
두 규칙이 한 경우에 다르게 답한다.

## 까닭 · Why
소비자와 사업자가 저마다 다른 규칙을 가리키고 둘 다 옳을 수 있다. 있을 수 있는 한 경우에 함께 닿는
규칙의 쌍을 모두 찾는다. 단서는 먼저 답하므로 규칙과 겹칠 수 있으나, 두 단서는 같은 것을 정할 때에만
겹칠 수 있다. 한 경우에 답이 있으면서 정함 없음일 수는 없다.

A consumer and a business could each point at a rule and both be right. Every two rules that hold in one
possible case are found; an exception may overlap a rule, for it answers first, but two exceptions may
overlap only where they order the same. A case cannot be both answered and declared silent.

## 이렇게 쓴다 · Write
    when consumer cancels peak weekend 3 days before -> deduct 60%

## 이렇게 쓰지 않는다 · Not
    when consumer cancels peak weekend 3 days before -> deduct 60%
    when consumer cancels peak weekend 3 days before -> deduct 50%
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.ground import Ground
from dsl.cases.space import Box
from dsl.cases.survey import Survey, same_orders, trouble
from dsl.cases.witness import is_never
from dsl.diagnostic import Diagnostic
from dsl.table import Row
from dsl.words.case_words import case, cases

DIFFER = ("두 규칙이 다르게 답합니다", "two rules differ on")
SILENT = (
    "답이 있는 경우를 기준이 말하지 않는 경우라고도 적었습니다",
    "a case is both answered and declared silent",
)
UNDECIDED = (
    "두 규칙이 겹쳐 보이나, 실제로 그런 경우가 있는지 판정하지 못했습니다",
    "undecided, for no concrete case was found in which both rules hold",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every range of cases that two rows answer, where the answers differ."""
    for ground in survey.grounds:
        edition = ground.edition
        answering = edition.rules + edition.silences
        for first, second, box in ground.overlaps(answering, edition.exceptions):
            if not same_orders(first.outcome, second.outcome):
                yield from _two_answers(survey, ground, first, second, box)
        for first, second, box in ground.overlaps(edition.exceptions):
            if not same_orders(first.outcome, second.outcome):
                yield from _two_answers(survey, ground, first, second, box)


def _two_answers(
    survey: Survey, ground: Ground, first: Row, second: Row, box: Box
) -> Iterator[Diagnostic]:
    if is_never(ground, box):
        return
    facts = survey.facts(ground, box, first, second)
    sure = facts is not None and survey.all_hold(ground, facts, first, second)
    said = cases(ground.space, survey.table, box)
    first, second = sorted((first, second), key=lambda row: row.span)
    told = UNDECIDED if not sure else SILENT if "silent" in (first.kind, second.kind) else DIFFER
    yield trouble(
        "two-answers",
        "error" if sure else "warning",
        (f"{told[0]}: {said.korean}", f"{told[1]}: {said.english}"),
        (second.span, "둘째 답", "the second answer"),
        (first.span, "첫째 답", "the first answer"),
        help=(
            "한쪽의 조건을 좁히거나, 한쪽이 앞서야 하면 `except when`으로 쓴다",
            "narrow one of them, or write `except when` for the one that comes first",
        ),
        witness=case(survey.table, facts) if facts is not None else None,
        undecided=not sure,
    )
