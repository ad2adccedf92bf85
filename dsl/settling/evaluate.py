"""What a condition or an amount is worth when some facts may be unknown.

A condition is True, False, or the set of facts that would decide it; an amount is an exact fraction
or the set of facts it waits for. Nothing unknown is ever taken for zero or for no.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import Any

from dsl.model import (
    Aggregate,
    AllOf,
    AnyOf,
    Arithmetic,
    BusinessDaysBetween,
    Cases,
    Compare,
    Condition,
    DateInList,
    DateIsWeekday,
    DateWithin,
    DaysBetween,
    EveOfHoliday,
    Expression,
    Extreme,
    FactValue,
    HoursBetween,
    IsGiven,
    Lookup,
    MonthsBetween,
    NamedValue,
    Not,
    Number,
    Rounded,
    WordIs,
    YearlyPeriod,
)
from dsl.settlement import Value, half_up
from dsl.table import Edition


@dataclass(frozen=True, slots=True)
class Missing:
    """Facts that are not known and would decide, and divisors that are 0: what is divided by one of
    these cannot be computed, whatever else becomes known."""

    facts: frozenset[str]
    zeros: frozenset[Expression] = frozenset()


COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": lt,
    "<=": le,
    "=": eq,
    ">=": ge,
    ">": gt,
}

SATURDAY = 5  # as `date.weekday` counts: the first day that is no business day
Truth = bool | Missing
Facts = Mapping[str, Value]


def missing(*facts: str) -> Missing:
    return Missing(frozenset(facts))


def together(found: Iterable[object]) -> Missing | None:
    """Everything that these wait for; None where each of them is known."""
    waits = [one for one in found if isinstance(one, Missing)]
    if not waits:
        return None
    facts = frozenset().union(*(one.facts for one in waits))
    return Missing(facts, frozenset().union(*(one.zeros for one in waits)))


def holds(condition: Condition, facts: Facts, edition: Edition) -> Truth:
    """Whether a condition holds: three-valued, so that one false part settles a conjunction."""
    match condition:
        case WordIs(fact, words):
            return facts[fact] in words if fact in facts else missing(fact)
        case AllOf(parts):
            return _unless(False, parts, facts, edition)
        case AnyOf(parts):
            return _unless(True, parts, facts, edition)
        case Not(part):
            return _negate(holds(part, facts, edition))
        case IsGiven(fact):
            return fact in facts
        case Compare(left, operator, right):
            return _compare(value(left, facts, edition), operator, value(right, facts, edition))
        case _:
            return _holds_date(condition, facts)


def _unless(settling: bool, parts: tuple[Condition, ...], facts: Facts, edition: Edition) -> Truth:
    """What the parts come to where one that is `settling` settles all; else what they wait for."""
    waits: list[Missing] = []
    for part in parts:
        truth = holds(part, facts, edition)
        if isinstance(truth, Missing):
            waits.append(truth)
        elif truth is settling:
            return settling
    return together(waits) or not settling


def _negate(truth: Truth) -> Truth:
    return truth if isinstance(truth, Missing) else not truth


def _holds_date(condition: Condition, facts: Facts) -> Truth:
    assert isinstance(condition, (DateWithin, DateInList, DateIsWeekday, EveOfHoliday))
    if condition.fact not in facts:
        return missing(condition.fact)
    day = _day(facts[condition.fact])
    match condition:
        case DateWithin(_, periods):
            return any(within_year(day, period) for period in periods)
        case DateIsWeekday(_, weekdays):
            return day.weekday() in weekdays
        case DateInList(_, listed):
            return _in_list(day, listed, facts)
        case EveOfHoliday(_, listed):
            return _eve(day, listed, facts)


def _in_list(day: date, listed: str, facts: Facts) -> Truth:
    """A list nobody gave holds nothing: a contract that names no season has none."""
    entries = facts.get(listed, ())
    assert isinstance(entries, tuple)
    return any(one[0] <= day <= one[1] if isinstance(one, tuple) else one == day for one in entries)


def _eve(day: date, listed: str, facts: Facts) -> Truth:
    if listed not in facts:
        return missing(listed)
    return day + timedelta(days=1) in facts[listed]  # type: ignore[operator]


def _day(value: Value) -> date:
    if isinstance(value, datetime):
        return value.date()
    assert isinstance(value, date)
    return value


def within_year(day: date, period: YearlyPeriod) -> bool:
    """Whether a day lies in a yearly period; one that runs over the year's end wraps."""
    at = (day.month, day.day)
    if period.first <= period.last:
        return period.first <= at <= period.last
    return at >= period.first or at <= period.last


def _compare(left: Value | Missing, operator: str, right: Value | Missing) -> Truth:
    if waits := together((left, right)):
        return waits
    return bool(COMPARISONS[operator](left, right))


def value(expression: Expression, facts: Facts, edition: Edition) -> Value | Missing:
    """The exact value of an amount, or the facts it waits for."""
    match expression:
        case Number(number, _):
            return number
        case FactValue(fact, _):
            return facts[fact] if fact in facts else missing(fact)
        case NamedValue(name, _):
            let = next(one for one in edition.lets if one.name == name)
            return value(let.amount, facts, edition)
        case DaysBetween(first, last, _):
            return _days_between(first, last, facts)
        case BusinessDaysBetween(first, last, listed, _):
            return _business_days_between(first, last, listed, facts)
        case MonthsBetween(first, last, counted, _):
            return _months_between(first, last, counted, facts)
        case HoursBetween(first, last, excluding, _):
            return _hours_between(first, last, excluding, facts)
        case Aggregate(which, fact, _):
            return _aggregate(which, fact, facts)
        case Rounded(amount, step, _):
            found = value(amount, facts, edition)
            return found if not isinstance(found, Fraction) else half_up(found / step) * step
        case Cases(guards, _):
            return _first_case(guards, facts, edition)
        case Lookup(table, key, _):
            return _lookup(table, value(key, facts, edition), edition)
        case Extreme(which, amounts, _):
            return _extreme(which, [value(one, facts, edition) for one in amounts])
        case Arithmetic(operator, left, right, "date"):
            moved = value(left, facts, edition), value(right, facts, edition)
            return _shifted(*moved, -1 if operator == "-" else 1, right.unit)
        case Arithmetic(_, left, right, _):
            sides = value(left, facts, edition), value(right, facts, edition)
            return _arithmetic(expression, *sides)


def _days_between(first: str, last: str, facts: Facts) -> Value | Missing:
    lacking = [fact for fact in (first, last) if fact not in facts]
    if lacking:
        return missing(*lacking)
    return Fraction((_day(facts[last]) - _day(facts[first])).days)


def _business_days_between(first: str, last: str, listed: str, facts: Facts) -> Value | Missing:
    """Days from Monday to Friday that are not on the list, after the first day."""
    lacking = [fact for fact in (first, last, listed) if fact not in facts]
    if lacking:
        return missing(*lacking)
    holidays = facts[listed]
    assert isinstance(holidays, tuple)
    day, end, counted = _day(facts[first]), _day(facts[last]), 0
    while day < end:
        day += timedelta(days=1)
        counted += day.weekday() < SATURDAY and day not in holidays
    return Fraction(counted)


def _months_between(first: str, last: str, counted: str, facts: Facts) -> Value | Missing:
    """Completed months, the least number that reaches the later day, or completed months back."""
    lacking = [fact for fact in (first, last) if fact not in facts]
    if lacking:
        return missing(*lacking)
    start, end = _day(facts[first]), _day(facts[last])
    if counted == "back":
        start, end = end, start
    months = (end.year - start.year) * 12 + end.month - start.month
    if counted == "back":
        return Fraction(months if start <= add_months(end, -months) else months - 1)
    if counted == "started":
        return Fraction(months if end <= add_months(start, months) else months + 1)
    return Fraction(months if end >= add_months(start, months) else months - 1)


def add_months(day: date, months: int) -> date:
    """The same day of a later month; where that month is too short, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _hours_between(first: str, last: str, excluding: str | None, facts: Facts) -> Value | Missing:
    """Exact hours; those that fall on excluded days do not count."""
    lacking = [f for f in (first, last, excluding) if f is not None and f not in facts]
    if lacking:
        return missing(*lacking)
    start, end = facts[first], facts[last]
    assert isinstance(start, datetime)
    assert isinstance(end, datetime)
    excluded = facts[excluding] if excluding else ()
    seconds, at = 0, start
    while at < end:
        midnight = datetime.combine(at.date() + timedelta(days=1), time())
        until = min(midnight, end)
        if at.date() not in excluded:  # type: ignore[operator]
            seconds += int((until - at).total_seconds())
        at = until
    return Fraction(seconds, 3600)


def _aggregate(which: str, fact: str, facts: Facts) -> Value | Missing:
    if fact not in facts:
        return missing(fact)
    numbers = [number for number in facts[fact] if isinstance(number, Fraction)]  # type: ignore[union-attr]
    if not numbers:
        return missing(fact)
    total = sum(numbers, Fraction(0))
    return total if which == "total" else total / len(numbers)


def _first_case(
    guards: tuple[tuple[Expression, Condition | None], ...], facts: Facts, edition: Edition
) -> Value | Missing:
    for amount, when in guards:
        truth = True if when is None else holds(when, facts, edition)
        if isinstance(truth, Missing):
            return truth
        if truth:
            return value(amount, facts, edition)
    return Missing(frozenset())  # a hole that no fact would fill


def _lookup(table: str, key: Value | Missing, edition: Edition) -> Value | Missing:
    if isinstance(key, Missing):
        return key
    assert isinstance(key, Fraction)
    steps = next(one for one in edition.lookups if one.name == table).steps
    for limit, entry in steps:
        if limit is None or key < limit:
            return entry
    return missing(table)  # beyond the printed table: a hole, never a guess


def _extreme(which: str, amounts: list[Value | Missing]) -> Value | Missing:
    if waits := together(amounts):
        return waits
    known = [amount for amount in amounts if isinstance(amount, Fraction)]
    return min(known) if which == "lesser" else max(known)


def _shifted(day: Value | Missing, count: Value | Missing, sign: int, unit: str) -> Value | Missing:
    """A day so many days, months or years later or earlier; the day itself is not counted."""
    if waits := together((day, count)):
        return waits
    assert isinstance(day, date)
    assert isinstance(count, Fraction)
    number = sign * int(count)
    try:
        if unit == "days":
            return day + timedelta(days=number)
        return add_months(day, number * (12 if unit == "years" else 1))
    except (OverflowError, ValueError):  # before the first or after the last day of the calendar
        return Missing(frozenset())


def _arithmetic(sum_: Arithmetic, left: Value | Missing, right: Value | Missing) -> Value | Missing:
    """A sum, a difference, a product or a quotient; dividing by 0 gives no amount and says so."""
    lacking = [left, right]
    if sum_.operator == "/" and right == 0:
        lacking.append(Missing(frozenset(), frozenset((sum_.right,))))
    if waits := together(lacking):
        return waits
    assert isinstance(left, Fraction)
    assert isinstance(right, Fraction)
    if sum_.operator == "+":
        return left + right
    if sum_.operator == "-":
        return left - right
    return left * right if sum_.operator == "*" else left / right
