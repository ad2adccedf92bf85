"""The resolved standard: every name, unit and place settled. What all later stages read.

Numbers are exact (`Fraction`); money is whole won once it is reported. Every rule keeps the place
it was written at and the rows of the official notice it rests on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from dsl.source import NOWHERE, Span

# --- facts -------------------------------------------------------------------------------------

FactKind = Literal[
    "choice",  # one of the declared words; a yes-or-no fact is a choice of `yes` and `no`
    "won",
    "rate",
    "count",
    "days",
    "hours",
    "minutes",
    "months",
    "years",
    "date",
    "moment",  # a date with a time of day
    "dates",  # a set of dates, such as public holidays
    "amounts",  # a list of won, such as the face values of several vouchers
    "numbers",  # a list of counts, such as the yields of three years
    "periods",  # a list of (first day, last day), both included
    "text",
]
NUMBER_KINDS: frozenset[str] = frozenset(
    ("won", "rate", "count", "days", "hours", "minutes", "months", "years")
)
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Word:
    """One value of a choice: `peak`, in Korean "성수기"."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a case states: its name, its Korean term, its kind and the words it may take."""

    name: str
    label: str
    kind: FactKind
    words: tuple[Word, ...] = ()
    span: Span = NOWHERE

    def word(self, name: str) -> Word:
        """The declared word called `name`."""
        return next(word for word in self.words if word.name == name)


@dataclass(frozen=True, slots=True)
class Axis:
    """A count of time that ladders climb: `days before check in`."""

    fact: str
    unit: FactKind
    direction: Literal["before", "after"]
    anchor: str  # the fact that holds the anchoring date or moment


@dataclass(frozen=True, slots=True)
class Input:
    """One name of the JSON interface. Either it carries a fact's value, or each of its values
    stands for words of the standard (`"class1_disease"` means *cancels*)."""

    name: str
    fact: str | None
    meanings: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()  # value -> ((fact, word), …)


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


# --- outcomes ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Refund:
    """Money that comes back. `amount` None means everything paid; the penalty is then zero."""

    amount: Expression | None


@dataclass(frozen=True, slots=True)
class Deduct:
    """A penalty kept from what was paid; what the payment does not cover is owed."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class ChargeUse:
    """Value already used, charged beside any penalty."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Compensate:
    """Money from the business to the consumer on top of any refund."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Damages:
    """Proven loss, never a figure of the standard. `measured_by` names the fact that proves it and
    `at_most` a cap; without the proof the result is unquantified, which is not zero."""

    heads: tuple[str, ...]
    measured_by: Expression | None = None
    at_most: Expression | None = None


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy that is not money: `exchange`, `change the contract`."""

    name: str


@dataclass(frozen=True, slots=True)
class Extend:
    """Service goes on for this much longer, free of charge."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Pays:
    """Money from the consumer that goes with a remedy: a repair charge before an exchange."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Owes:
    """What the consumer still owes, where the standard gives the sum itself."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Say:
    """A finding that is not money: `eligible` false, `deferred_to` another standard."""

    name: str
    value: str | bool | Fraction | FactValue


@dataclass(frozen=True, slots=True)
class Burden:
    """Who must prove what for this rule to hold."""

    party: str
    what: str


@dataclass(frozen=True, slots=True)
class NoPenalty:
    """Nothing is deducted; unlike a refund of everything it sends no money back."""


@dataclass(frozen=True, slots=True)
class Reduce:
    """Cut the penalty and the compensation of the rule underneath by a rate."""

    rate: Fraction


Effect = (
    Refund
    | Deduct
    | ChargeUse
    | Compensate
    | Damages
    | Remedy
    | NoPenalty
    | Reduce
    | Extend
    | Pays
    | Owes
    | Say
    | Burden
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule orders. `all` has one step with every effect; `choice` and `ladder` have one
    step for each alternative, in the order of the notice."""

    mode: Literal["all", "choice", "ladder"]
    steps: tuple[tuple[Effect, ...], ...]

    @property
    def effects(self) -> tuple[Effect, ...]:
        """Every effect of every step, in order."""
        return tuple(effect for step in self.steps for effect in step)


# --- rules -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Citation:
    """A row of the official text (`S001.11.2.1.4`) or a known defect of it (`G11.04`)."""

    row: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """Which meaning was chosen where the official text is unclear, and why."""

    text: str
    about: tuple[Citation, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which something is in force, both ends included; `last` None means still."""

    first: date
    last: date | None

    def covers(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Notice:
    """The rung as written: `3 days before` is Notice("days before", "before", 3)."""

    axis: str  # the axis fact
    operator: Literal["at least", "at most"]  # `before` ladders say at least, `within` at most
    amount: int
    on_the_day: bool = False


RuleKind = Literal["rule", "except", "adjust", "silent", "never"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One `when`, rung, `except`, `silent` or `never`, as written but with its names settled.

    `when` holds everything but the notice; a rule with a notice stands on a ladder together with
    the rules that share its `when`.
    """

    kind: RuleKind
    when: Condition
    notice: Notice | None
    outcome: Outcome | None  # None for silent and never
    reason: str
    citations: tuple[Citation, ...]
    readings: tuple[Reading, ...]
    in_force: Period
    span: Span
    ladder: int | None = None  # rungs written under one heading share its number
    ranges: tuple[int | None, int] | None = None  # a range the author wrote, far end first


@dataclass(frozen=True, slots=True)
class Guard:
    """One line of a default: this value when this condition holds (None: otherwise)."""

    value: Expression | str
    when: Condition | None


@dataclass(frozen=True, slots=True)
class Default:
    """What a fact is taken to be when the case does not state it: the first guard that holds."""

    fact: str
    guards: tuple[Guard, ...]
    citations: tuple[Citation, ...]
    in_force: Period
    span: Span
    overrides: bool = False  # a `count … as …` that holds even against a stated value


@dataclass(frozen=True, slots=True)
class Let:
    """A named amount that rules and results may use."""

    name: str
    label: str
    amount: Expression
    citations: tuple[Citation, ...]
    in_force: Period
    span: Span


@dataclass(frozen=True, slots=True)
class Meaning:
    """A name for a condition, as the official text defines it; rules hold the condition itself."""

    name: str
    when: Condition
    citations: tuple[Citation, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class LookupTable:
    """Steps of a printed table: the first step whose limit is above the key answers."""

    name: str
    label: str
    steps: tuple[tuple[Fraction | None, Fraction], ...]  # (key is under this, value)
    unit: FactKind
    citations: tuple[Citation, ...]
    in_force: Period
    span: Span


@dataclass(frozen=True, slots=True)
class EditionName:
    """An edition of the notice: its number, its period and how it is called in the JSON interface."""

    name: str
    code: str | None
    in_force: Period
    span: Span


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """A period for which this file gives no rules, and why."""

    in_force: Period
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Note:
    """Text of the notice that computes nothing, told on the page; or a row left outside, and why."""

    text: str
    citations: tuple[Citation, ...]
    outside: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Saying:
    """What a finding that is not money is called on the page, and each text that it may tell."""

    name: str
    label: str
    told: tuple[Word, ...]  # the text in the JSON interface, and the one for people
    span: Span


@dataclass(frozen=True, slots=True)
class Expectation:
    """One result an example expects: `refund` 120,000, `allowed` False, `scope` "whole set".
    `value` None: a remedy, a finding that is true, an unquantified amount or no rule."""

    what: str
    value: Fraction | bool | str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Example:
    """A worked case that must come out as written, in every edition its place puts it in force."""

    name: str
    facts: Mapping[str, object]
    expected: tuple[Expectation, ...]
    in_force: Period
    span: Span


@dataclass(frozen=True, slots=True)
class Standard:
    """A whole standard, resolved."""

    name: str
    label: str
    title: str
    notice: str
    annex: str
    item: str
    source: str  # file the standard was written in
    facts: tuple[Fact, ...]
    axes: tuple[Axis, ...]
    inputs: tuple[Input, ...]
    answers: tuple[tuple[str, str], ...]  # JSON name and value that route a case to this standard
    remedies: tuple[Word, ...]
    outputs: tuple[tuple[str, str], ...]  # JSON result name -> fact or let to report under it
    editions: tuple[EditionName, ...]
    unrecorded: tuple[Unrecorded, ...]
    defaults: tuple[Default, ...]
    lets: tuple[Let, ...]
    lookups: tuple[LookupTable, ...]
    rules: tuple[Rule, ...]
    readings: tuple[Reading, ...]
    notes: tuple[Note, ...]
    examples: tuple[Example, ...]
    rows_prefix: str = ""  # the rows of the official register that this file encodes
    rounding: str | None = None  # "half up": each reported amount, once, to the whole won
    span: Span = NOWHERE
    meanings: tuple[Meaning, ...] = ()
    sayings: tuple[Saying, ...] = ()

    @property
    def fact_by_name(self) -> dict[str, Fact]:
        return {fact.name: fact for fact in self.facts}
