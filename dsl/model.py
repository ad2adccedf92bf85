"""The resolved standard: every name, unit and place settled. What all later stages read.

Rules and all that stands beside them are here; the facts they ask for, the amounts and conditions
over these and the orders they give are known under this name, too.

Numbers are exact (`Fraction`); money is whole won once it is reported. Every rule keeps the place
it was written at and the rows of the official notice it rests on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from dsl.facts import (
    NO,
    NUMBER_KINDS,
    YES,
    Axis,
    Fact,
    FactKind,
    Input,
    Word,
)
from dsl.formulas import (
    ALWAYS,
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
    is_range,
)
from dsl.orders import (
    Burden,
    ChargeUse,
    Compensate,
    Damages,
    Deduct,
    Effect,
    Extend,
    NoPenalty,
    Outcome,
    Owes,
    Pays,
    Reduce,
    Refund,
    Remedy,
    Say,
)
from dsl.source import NOWHERE, Span

__all__ = [  # taken over from its parts; the classes below are open as they are
    "ALWAYS",
    "NO",
    "NUMBER_KINDS",
    "YES",
    "Aggregate",
    "AllOf",
    "AnyOf",
    "Arithmetic",
    "Axis",
    "Burden",
    "BusinessDaysBetween",
    "Cases",
    "ChargeUse",
    "Compare",
    "Compensate",
    "Condition",
    "Damages",
    "DateInList",
    "DateIsWeekday",
    "DateWithin",
    "DaysBetween",
    "Deduct",
    "Effect",
    "EveOfHoliday",
    "Expression",
    "Extend",
    "Extreme",
    "Fact",
    "FactKind",
    "FactValue",
    "HoursBetween",
    "Input",
    "IsGiven",
    "Lookup",
    "MonthsBetween",
    "NamedValue",
    "NoPenalty",
    "Not",
    "Number",
    "Outcome",
    "Owes",
    "Pays",
    "Reduce",
    "Refund",
    "Remedy",
    "Rounded",
    "Say",
    "Word",
    "WordIs",
    "YearlyPeriod",
    "is_range",
]

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
