"""Shares of the use gone by as contracts say them, and the figures that conditions hold a fact against."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

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
from linter.comparing.course import Stretch


def label_of(share: Stretch) -> Bilingual:
    """`1/3 경과 후 1/2 경과 전`, as contracts say it."""
    since, until = share
    korean = [f"{since} 경과 후"] if since else []
    english = [f"after {since}"] if since else []
    if until < 1:
        korean.append(f"{until} 경과 전")
        english.append(f"before {until} of the use")
    return Bilingual(" ".join(korean), " and ".join(english))


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
