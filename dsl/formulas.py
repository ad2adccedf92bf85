"""Amounts and conditions over the facts of a case. They hold each other: an amount may depend on a
condition, and a condition may compare amounts. Numbers are exact."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from dsl.facts import FactKind

# --- expressions -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Number:
    value: Fraction
    unit: FactKind


@dataclass(frozen=True, slots=True)
class FactValue:
    fact: str
    unit: FactKind


@dataclass(frozen=True, slots=True)
class NamedValue:
    """The value of a `let`."""

    name: str
    unit: FactKind


@dataclass(frozen=True, slots=True)
class Arithmetic:
    operator: Literal["+", "-", "*", "/"]
    left: Expression
    right: Expression
    unit: FactKind


@dataclass(frozen=True, slots=True)
class Extreme:
    """The lesser or the greater of several amounts; `at most` and `at least` compile to it too."""

    which: Literal["lesser", "greater"]
    amounts: tuple[Expression, ...]
    unit: FactKind


@dataclass(frozen=True, slots=True)
class Lookup:
    """The entry of a table for a key."""

    table: str
    key: Expression
    unit: FactKind


@dataclass(frozen=True, slots=True)
class DaysBetween:
    """Whole calendar days from one date fact to another; the first day is not counted."""

    first: str
    last: str
    unit: FactKind = "days"


@dataclass(frozen=True, slots=True)
class BusinessDaysBetween:
    """Days from Monday to Friday, after one date fact and up to another, that the fact `holidays`
    does not list; 0 where the second date does not lie after the first."""

    first: str
    last: str
    holidays: str
    unit: FactKind = "days"


@dataclass(frozen=True, slots=True)
class MonthsBetween:
    """Calendar months from one date fact to another; 31 January plus a month is the end of
    February. Completed months; `started`: the least number that reaches the later date; `back`:
    completed months from the later date (`first`) back to the earlier."""

    first: str
    last: str
    counted: Literal["completed", "started", "back"]
    unit: FactKind = "months"


@dataclass(frozen=True, slots=True)
class HoursBetween:
    """Exact hours from one moment to another, without those of the days another fact lists."""

    first: str
    last: str
    excluding: str | None
    unit: FactKind = "hours"


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The total or the average of a list of numbers."""

    which: Literal["total", "average"]
    fact: str
    unit: FactKind = "won"


@dataclass(frozen=True, slots=True)
class Rounded:
    """An amount rounded half up to a step: 1, 1/10 or 1/100."""

    amount: Expression
    step: Fraction
    unit: FactKind


@dataclass(frozen=True, slots=True)
class Cases:
    """The amount of the first guard that holds; a case that none covers has no amount."""

    guards: tuple[tuple[Expression, Condition | None], ...]
    unit: FactKind


Expression = (
    Number
    | FactValue
    | NamedValue
    | Arithmetic
    | Extreme
    | Lookup
    | DaysBetween
    | BusinessDaysBetween
    | MonthsBetween
    | HoursBetween
    | Aggregate
    | Rounded
    | Cases
)

# --- conditions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WordIs:
    """A choice fact has one of these words."""

    fact: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    left: Expression
    operator: Literal["<", "<=", "=", ">=", ">"]
    right: Expression


@dataclass(frozen=True, slots=True)
class YearlyPeriod:
    """Month and day to month and day, both included; wraps the year's end when first > last."""

    first: tuple[int, int]
    last: tuple[int, int]


@dataclass(frozen=True, slots=True)
class DateWithin:
    """A date fact lies in one of these yearly periods."""

    fact: str
    periods: tuple[YearlyPeriod, ...]


@dataclass(frozen=True, slots=True)
class DateInList:
    """A date fact is one of the days, or lies in one of the periods, that another fact lists."""

    fact: str
    periods: str


@dataclass(frozen=True, slots=True)
class DateIsWeekday:
    """A date fact falls on one of these weekdays; Monday is 0."""

    fact: str
    weekdays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EveOfHoliday:
    """The day after a date fact is one of the public holidays that another fact lists."""

    fact: str
    holidays: str


@dataclass(frozen=True, slots=True)
class IsGiven:
    """The case states this fact."""

    fact: str


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


Condition = (
    WordIs
    | Compare
    | DateWithin
    | DateInList
    | DateIsWeekday
    | EveOfHoliday
    | IsGiven
    | AllOf
    | AnyOf
    | Not
)
ALWAYS = AllOf(())


def is_range(low: Condition | None, high: Condition) -> bool:
    """Whether two comparisons are the lower and the upper limit of one amount."""
    return (
        isinstance(low, Compare)
        and isinstance(high, Compare)
        and low.left == high.left
        and low.operator in (">", ">=")
        and high.operator in ("<", "<=")
    )
