"""Whether a condition of the standard holds, for a case of which only some facts are known.

Contracts seldom state every fact that a standard asks for. A condition is true, false, or not
decided by what is known (None); undecided is never taken for false.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from dsl.model import AllOf, AnyOf, Compare, Condition, Expression, FactValue, Not, Number, WordIs

Known = Mapping[str, str | Fraction]


def holds(condition: Condition, known: Known) -> bool | None:
    """True, false, or None when the known facts do not decide."""
    match condition:
        case WordIs(fact, words):
            return known[fact] in words if fact in known else None
        case AllOf(parts):
            return _all(holds(part, known) for part in parts)
        case AnyOf(parts):
            return _any(holds(part, known) for part in parts)
        case Not(part):
            inner = holds(part, known)
            return None if inner is None else not inner
        case Compare(left, operator, right):
            return _compare(_number(left, known), operator, _number(right, known))
        case _:
            return None  # dates and lists of dates: a contract is not about one date


def choices_in(condition: Condition) -> frozenset[str]:
    """The choice facts that a condition asks about."""
    match condition:
        case WordIs(fact, _):
            return frozenset((fact,))
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*(choices_in(part) for part in parts))
        case Not(part):
            return choices_in(part)
        case _:
            return frozenset()


def _all(parts: Iterable[bool | None]) -> bool | None:
    found = tuple(parts)
    if False in found:
        return False
    return None if None in found else True


def _any(parts: Iterable[bool | None]) -> bool | None:
    found = tuple(parts)
    if True in found:
        return True
    return None if None in found else False


def _number(expression: Expression, known: Known) -> Fraction | None:
    match expression:
        case Number(value, _):
            return value
        case FactValue(fact, _):
            found = known.get(fact)
            return found if isinstance(found, Fraction) else None
        case _:
            return None


def _compare(left: Fraction | None, operator: str, right: Fraction | None) -> bool | None:
    if left is None or right is None:
        return None
    return {
        "<": left < right,
        "<=": left <= right,
        "=": left == right,
        ">=": left >= right,
        ">": left > right,
    }[operator]
