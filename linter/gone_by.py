"""Where a standard tells apart how much of the use has gone by: before a third, before the half.

The limits stand in the conditions of its rules as comparisons of a share with a number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from dsl.diagnostic import Bilingual
from dsl.model import (
    AllOf,
    AnyOf,
    Arithmetic,
    Compare,
    Condition,
    Expression,
    FactValue,
    Not,
    Number,
)
from dsl.table import Row, Table
from linter.course import Stretch


def shares_gone_by(table: Table, rows: Sequence[Row]) -> tuple[str, tuple[Stretch, ...]] | None:
    """The share that these rows ask about, and the stretches of it that they tell apart. None where
    they ask about none, or about several."""
    asked = {
        fact.name: limits
        for fact in table.facts
        if fact.kind == "rate" and (limits := _limits(fact.name, rows))
    }
    if len(asked) != 1:
        return None
    ((fact, limits),) = asked.items()
    return fact, tuple(pairwise((Fraction(0), *sorted(limits), Fraction(1))))


def label_of(share: Stretch) -> Bilingual:
    """`1/3 경과 후 1/2 경과 전`, as contracts say it."""
    since, until = share
    korean = [f"{since} 경과 후"] if since else []
    english = [f"after {since}"] if since else []
    if until < 1:
        korean.append(f"{until} 경과 전")
        english.append(f"before {until} of the use")
    return Bilingual(" ".join(korean), " and ".join(english))


def meet(one: Stretch, other: Stretch | None) -> bool:
    """Whether two stretches of the use share more than an end."""
    return other is None or max(one[0], other[0]) < min(one[1], other[1])


def _limits(fact: str, rows: Sequence[Row]) -> set[Fraction]:
    found = (limit for row in rows for limit in compared(fact, row.situation))
    return {limit for limit in found if 0 < limit < 1}


def compared(fact: str, condition: Condition) -> Iterator[Fraction]:
    """The figures that a condition holds a fact against."""
    match condition:
        case Compare(left, _, right):
            for one, other in ((left, right), (right, left)):
                parts = _times(fact, one)
                if parts is not None and isinstance(other, Number):
                    yield other.value / parts
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from compared(fact, part)
        case Not(part):
            yield from compared(fact, part)
        case _:
            return


def _times(fact: str, expression: Expression) -> Fraction | None:
    """How many times the fact this is: `elapsed * 3` is 3."""
    match expression:
        case FactValue(name, _) if name == fact:
            return Fraction(1)
        case Arithmetic("*", FactValue(name, _), Number(number, _), _) if name == fact and number:
            return number
        case Arithmetic("*", Number(number, _), FactValue(name, _), _) if name == fact and number:
            return number
        case _:
            return None
