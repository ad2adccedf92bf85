"""rate-out-of-range: a share is above 100 % or below nothing.
비율이 100%를 넘거나 0보다 작다.

## 까닭 · Why
위약금은 값의 일부이고 감액은 위약금의 일부이므로 160%는 잘못 쓴 것이다. 배상은 값을 넘을 수
있으므로(`at most 200% of freight`) 대상이 아니다.

A penalty is part of a price and a reduction part of a penalty; 160 % is a slip. Compensation may exceed
a price (`at most 200% of freight`), so it is not held to this.

## 이렇게 쓴다 · Write
    deduct 60%

## 이렇게 쓰지 않는다 · Not
    deduct 160%
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from dsl.cases.survey import Survey, amounts, trouble
from dsl.cases.uses import parts
from dsl.diagnostic import Diagnostic
from dsl.model import Number, Reduce
from dsl.source import Span
from dsl.table import Row
from dsl.words.case_words import decimal

PARTS_OF_A_PRICE = ("refund", "deduct", "charge")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every rate of a penalty, a refund, a charge, a reduction or a printed table of rates."""
    for row in survey.rows:
        for rate in _rates(row):
            if not 0 <= rate <= 1:
                yield _out_of_range(rate, row.span)
    for edition in survey.table.editions:
        for lookup in edition.lookups:
            for _, value in lookup.steps:
                if lookup.unit == "rate" and not 0 <= value <= 1:
                    yield _out_of_range(value, lookup.span)


def _rates(row: Row) -> Iterator[Fraction]:
    for effect in row.outcome.effects if row.outcome else ():
        if isinstance(effect, Reduce):
            yield effect.rate
    for ordered_as, amount in amounts(row.outcome):
        if ordered_as in PARTS_OF_A_PRICE:
            yield from (
                p.value for p in parts(amount) if isinstance(p, Number) and p.unit == "rate"
            )


def _out_of_range(rate: Fraction, span: Span) -> Diagnostic:
    said = f"{decimal(rate * 100)}%"
    return trouble(
        "rate-out-of-range",
        "error",
        (f"비율 {said}는 0%와 100% 사이가 아닙니다", f"the rate {said} is not between 0% and 100%"),
        (span, f"{said}라고 적힘", f"says {said}"),
        help=(
            "공제는 100%까지다. 손해를 물리려면 `compensate`나 `damages`로 쓴다",
            "a deduction is at most 100%; for a loss write `compensate` or `damages`",
        ),
    )
