"""Where a standard's answer turns on a number that its conditions compare: days of notice that no ladder
climbs (`months_before < 1 months, days_before >= 7 days`), and the share of the use gone by.

Which facts are shares of the use is the lexicon's (`matching.toml`); everything else is read from the
compiled conditions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from dsl.model import AllOf, AnyOf, Axis, Compare, Condition, FactValue, Not, Number
from dsl.settling.evaluate import value
from dsl.table import Edition, Row, Table
from linter.comparing.course import WHOLE, Stretch
from linter.lexicon import load

_FINEST = ("days", "hours", "minutes", "months")  # the units notice is compared in, best first


def counted_axis(table: Table, rows: Iterable[Row]) -> Axis | None:
    """The axis that the conditions of the rows compare, where no rung stands on one."""
    asked = {fact for row in rows for one in _comparisons(row.situation) for fact in _facts(one)}
    found = [axis for axis in table.axes if axis.fact in asked and axis.direction == "before"]
    ranked = sorted(found, key=lambda axis: _FINEST.index(axis.unit) if axis.unit in _FINEST else 9)
    return ranked[0] if ranked else None


def compares_notice(axis: Axis, rows: Iterable[Row], edition: Edition) -> bool:
    """Whether the conditions of the rows turn on a count of notice: on this axis, or on one that the
    standard works out from it, such as the months in so many days."""
    from_it = {
        default.fact
        for default in edition.defaults
        if any(axis.fact in told for guard in default.guards for told in _asked(guard.when))
    }
    asked = {fact for row in rows for told in _asked(row.situation) for fact in told}
    return bool(asked & {axis.fact, *from_it})


def _asked(condition: Condition | None) -> Iterator[set[str]]:
    """The facts of each comparison in a condition."""
    for one in _comparisons(condition) if condition is not None else ():
        yield set(_facts(one))


def starts_on(axis: Axis, rows: Iterable[Row], edition: Edition) -> set[int]:
    """Every count at which some comparison with the axis may change, in the rows or in the defaults."""
    conditions = [row.situation for row in rows]
    guards = [guard.when for default in edition.defaults for guard in default.guards]
    conditions += [when for when in guards if when is not None]
    starts: set[int] = {0}
    for one in (each for condition in conditions for each in _comparisons(condition)):
        match one:
            case Compare(FactValue(fact, _), _, Number(number, _)) if fact == axis.fact:
                starts |= {int(number), int(number) + 1}
            case _:
                continue
    return starts


def shares_of_use(
    rows: Iterable[Row], edition: Edition, wanted: Stretch
) -> tuple[str, tuple[Stretch, ...]] | None:
    """The fact that holds the share of the use gone by, and the stretches of `wanted` on which no
    comparison with it changes; None where the rows do not turn on it."""
    names = load("matching")["gone_by"]["facts"]
    told = [one for row in rows for one in _comparisons(row.situation)]
    name = next((fact for one in told for fact in _facts(one) if fact in names), None)
    if name is None:
        return None
    roots = {root for one in told if (root := _root(one, name, edition)) is not None}
    inner = sorted(root for root in roots if wanted[0] < root < wanted[1])
    return name, tuple(pairwise((wanted[0], *inner, wanted[1])))


def middle(stretch: Stretch) -> Fraction:
    """A share that stands for all of a stretch."""
    return (stretch[0] + stretch[1]) / 2


def _root(one: Compare, fact: str, edition: Edition) -> Fraction | None:
    """Where both sides are equal; conditions are straight lines in the share."""
    gaps = []
    for share in WHOLE:
        left, right = (value(side, {fact: share}, edition) for side in (one.left, one.right))
        if not isinstance(left, Fraction) or not isinstance(right, Fraction):
            return None
        gaps.append(left - right)
    return gaps[0] / (gaps[0] - gaps[1]) if gaps[0] != gaps[1] else None


def _comparisons(condition: Condition) -> Iterator[Compare]:
    match condition:
        case Compare():
            yield condition
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _comparisons(part)
        case Not(part):
            yield from _comparisons(part)
        case _:
            return


def _facts(expression: object) -> Iterator[str]:
    """The facts that an expression or a comparison names."""
    if isinstance(expression, FactValue):
        yield expression.fact
    elif isinstance(expression, tuple):
        for each in expression:
            yield from _facts(each)
    elif hasattr(expression, "__dataclass_fields__"):
        for name in expression.__dataclass_fields__:
            yield from _facts(getattr(expression, name))
