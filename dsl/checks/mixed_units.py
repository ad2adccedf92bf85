"""mixed-units: unlike things are added, compared or weighed against each other.
서로 다른 것을 더하거나 견주거나 저울질한다.

## 까닭 · Why
날, 달, 해는 서로 견줄 수 없고 원은 그 어느 것도 아니다. 한 달은 28일에서 31일이므로
`3 months > 90 days`에는 답이 없다. 단위 없는 수는 곁에 있는 것의 단위를 따른다.

Days, months and years do not compare with one another, and won is none of them: a month has 28 to 31
days, so `3 months > 90 days` has no answer. A bare number takes the unit beside it.

## 이렇게 쓴다 · Write
    months_used >= 10 months

## 이렇게 쓰지 않는다 · Not
    months_used >= 300 days
"""

from __future__ import annotations

from collections.abc import Iterator

from dsl.cases.survey import Survey, expressions, trouble
from dsl.cases.uses import parts
from dsl.diagnostic import Diagnostic
from dsl.model import (
    AllOf,
    AnyOf,
    Arithmetic,
    Compare,
    Condition,
    Expression,
    Extreme,
    Not,
    Number,
)
from dsl.source import Span


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every sum, difference, comparison and choice between amounts."""
    for edition in survey.table.editions:
        for amount, span in expressions(edition):
            for part in parts(amount):
                yield from _mixed(_side_by_side(part), span)
        for row in edition.rows:
            for compare in _compares(row.when):
                yield from _mixed((compare.left, compare.right), row.span)


def _side_by_side(part: Expression) -> tuple[Expression, ...]:
    """The amounts that must be of one unit for this expression to mean anything."""
    match part:
        case Arithmetic("+" | "-", left, right, unit) if unit != "date":  # a day moved by a count
            return (left, right)
        case Extreme(_, amounts):
            return amounts
    return ()


def _mixed(amounts: tuple[Expression, ...], span: Span) -> Iterator[Diagnostic]:
    units = {amount.unit for amount in amounts if not _is_bare(amount)}
    if len(units) > 1:
        said = " · ".join(sorted(units))
        yield trouble(
            "mixed-units",
            "error",
            (f"단위가 다른 값을 견줍니다: {said}", f"amounts of different units meet: {said}"),
            (span, "단위가 섞임", "mixed here"),
            help=("같은 단위의 값으로 쓴다", "write both in one unit"),
        )


def _is_bare(amount: Expression) -> bool:
    return isinstance(amount, Number) and (amount.unit == "count" or amount.value == 0)


def _compares(condition: Condition) -> Iterator[Compare]:
    match condition:
        case Compare():
            yield condition
        case AllOf(inner) | AnyOf(inner):
            for one in inner:
                yield from _compares(one)
        case Not(one):
            yield from _compares(one)
