"""untested-amount: no example reaches one line of a named amount that depends on the case.
경우에 따라 달라지는 금액의 한 줄에 닿는 예가 없다.

## 까닭 · Why
경우에 따라 다르게 셈하는 금액(`= 10% when …`, `= 5% otherwise`)에는 줄의 수만큼 숫자가 있다. 손으로 푼
사건이 닿지 않는 줄은 잘못 적어도 모른다.

An amount that is reckoned one way or another by the case (`= 10% when …`, `= 5% otherwise`) has as many
figures as it has lines; a line that no worked case reaches can be mistyped unseen.

## 이렇게 쓴다 · Write
줄마다 예 하나.

An example for each line.

## 이렇게 쓰지 않는다 · Not
모두 첫 줄에 닿는 예.

Examples that all take the first line.
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, Worked, trouble
from dsl.cases.uses import nodes
from dsl.diagnostic import Diagnostic
from dsl.model import Cases, Condition, Let
from dsl.settlement import Settlement
from dsl.settling.evaluate import holds

Line = tuple[str, Condition | None]  # a named amount, and when this line of it holds


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every line of every named amount, looked for among the worked cases."""
    lets = [let for edition in survey.table.editions for let in edition.lets]
    choices = {id(let): _choices(let) for let in lets}
    reached = {line for worked in survey.worked() for line in _reached(worked, choices)}
    for edition in survey.table.editions:
        for let in edition.lets:
            for number, when in enumerate(_lines(choices[id(let)]), start=1):
                if (let.name, when) not in reached:
                    yield _untested(let, number)


def _choices(let: Let) -> list[Cases]:
    """The case distinctions inside a named amount."""
    return [node for node in nodes(let.amount) if isinstance(node, Cases)]


def _lines(choices: list[Cases]) -> list[Condition | None]:
    return [when for case in choices for _, when in case.guards]


def _reached(worked: Worked, choices: dict[int, list[Cases]]) -> Iterator[Line]:
    """The line that answers in each named amount, for the facts of one example."""
    if not isinstance(worked.answer, Settlement):
        return
    for let in worked.edition.lets:
        for case in choices[id(let)]:
            for _, when in case.guards:
                truth = True if when is None else holds(when, worked.answer.facts, worked.edition)
                if truth is True:
                    yield let.name, when
                if truth is not False:
                    break  # it answers, or it waits for a fact and so do the lines below it


def _untested(let: Let, number: int) -> Diagnostic:
    return trouble(
        "untested-amount",
        "warning",
        (
            f"이 값의 {number}번째 줄에 이르는 보기가 없습니다: {let.label or let.name}",
            f"no example reaches line {number} of the amount `{let.name}`",
        ),
        (let.span, "보기 없음", "no example"),
        help=("그 줄의 보기를 더한다", "add an example for that line"),
    )
