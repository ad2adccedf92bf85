"""A standard as written: one node a statement, every node with its span. Nothing is settled yet.

This is the first form in the chain; `parse` makes it from text and `resolve` reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Literal

from dsl.source import Span

# --- small pieces ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words as the author put them; `resolve` finds out which fact or word they name."""

    words: tuple[str, ...]
    span: Span
    places: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Text:
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Cited:
    """One coordinate inside square brackets."""

    row: str
    span: Span


@dataclass(frozen=True, slots=True)
class Days:
    """A period `2024-12-27 ..` with an open or a closed end."""

    first: date
    last: date | None
    span: Span


# --- amounts -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with the unit it was written in: `60%` is 3/5 rate, `300,000` a bare number."""

    value: Fraction
    unit: str  # number, rate, days, hours, minutes, months, years
    span: Span


@dataclass(frozen=True, slots=True)
class Named:
    phrase: Phrase

    @property
    def span(self) -> Span:
        return self.phrase.span


@dataclass(frozen=True, slots=True)
class Combined:
    operator: Literal["+", "-", "*", "/", "lesser", "greater"]
    left: Amount
    right: Amount
    span: Span


@dataclass(frozen=True, slots=True)
class TimeFrom:
    """`days from A to B`; `started months` counts a month that has begun as one; `months back`
    counts from the later date back to the earlier."""

    unit: Literal["days", "months", "started months", "months back", "hours"]
    first: Phrase
    last: Phrase
    excluding: Phrase | None
    span: Span


@dataclass(frozen=True, slots=True)
class Aggregated:
    """`the total of vouchers`, `the average of yields`."""

    which: Literal["total", "average"]
    phrase: Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class RoundedTo:
    amount: Amount
    step: Fraction
    span: Span


Amount = Quantity | Named | Combined | TimeFrom | Aggregated | RoundedTo

# --- conditions --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Timing:
    """A rung: `3 days before`, `within 10 days of purchase`, `on the day`, `9..7 days before`."""

    kind: Literal["before", "within", "after", "on the day"]
    amount: int
    unit: str | None
    far: int | None  # the far end of a range the author wrote
    anchor: Phrase | None
    span: Span


@dataclass(frozen=True, slots=True)
class Words:
    phrase: Phrase | None
    timing: Timing | None
    span: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    left: Amount
    operator: Literal["<", "<=", "=", ">=", ">"]
    right: Amount
    span: Span


@dataclass(frozen=True, slots=True)
class SpanOfYear:
    first: tuple[int, int]
    last: tuple[int, int]
    span: Span


@dataclass(frozen=True, slots=True)
class Within:
    """`check_in in Jul 15..Aug 24`; `subject` None goes on with the one before `or`."""

    subject: Phrase | None
    period: SpanOfYear | Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class IsDay:
    """`check_in is Friday`, `… or the eve of public holidays`."""

    subject: Phrase | None
    weekday: int | None
    eve_of: Phrase | None
    span: Span


@dataclass(frozen=True, slots=True)
class Given:
    phrase: Phrase
    span: Span


Value = (
    Quantity
    | Text
    | datetime
    | tuple[Quantity, ...]
    | tuple[date, ...]
    | tuple[tuple[date, date], ...]
)


@dataclass(frozen=True, slots=True)
class Setting:
    """`total 300,000`: only worked cases state values."""

    phrase: Phrase
    value: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Negation:
    test: Test
    span: Span


Test = Words | Comparison | Within | IsDay | Given | Setting | Negation


@dataclass(frozen=True, slots=True)
class Condition:
    """Alternatives joined by `or`, joined by commas: every comma-part must hold."""

    parts: tuple[tuple[Test, ...], ...]
    span: Span


# --- outcomes ----------------------------------------------------------------------------------

EffectKind = Literal[
    "refund",
    "deduct",
    "charge",
    "compensate",
    "damages",
    "reduce",
    "extend",
    "pays",
    "owes",
    "say",
    "burden",
    "no penalty",
    "no refund",
    "ordered",
]


@dataclass(frozen=True, slots=True)
class Effect:
    kind: EffectKind
    amount: Amount | None
    phrase: Phrase | None
    span: Span
    name: str = ""  # what `say` tells
    said: str | bool | Fraction = ""


Mode = Literal["all", "choice", "ladder"]


@dataclass(frozen=True, slots=True)
class Outcome:
    mode: Mode
    options: tuple[tuple[Effect, ...], ...]
    span: Span


# --- statements --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StandardLine:
    name: Phrase
    label: Text
    span: Span


@dataclass(frozen=True, slots=True)
class TitleLine:
    title: Text
    span: Span


@dataclass(frozen=True, slots=True)
class NoticeLine:
    notice: Text
    annex: Text
    item: Text
    span: Span


@dataclass(frozen=True, slots=True)
class RowsLine:
    prefix: Text
    span: Span


@dataclass(frozen=True, slots=True)
class AnswersLine:
    name: str
    value: Text
    span: Span


@dataclass(frozen=True, slots=True)
class EditionLine:
    name: Text
    code: Text | None
    days: Days
    span: Span


@dataclass(frozen=True, slots=True)
class UnrecordedLine:
    days: Days
    reason: Text
    span: Span


@dataclass(frozen=True, slots=True)
class InForceLine:
    days: Days | None  # None: throughout
    span: Span


@dataclass(frozen=True, slots=True)
class FactLine:
    name: Phrase
    label: Text
    kind: str  # choice, yes or no, won, …
    choices: tuple[tuple[Phrase, Text], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class CountLine:
    name: Phrase
    label: Text
    unit: str
    direction: Literal["before", "after"]
    anchor: Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class InputLine:
    name: str
    phrase: Phrase | None
    meanings: tuple[tuple[str, Phrase], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class OutputLine:
    name: str
    phrase: Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class RemedyLine:
    name: Phrase
    label: Text
    span: Span


@dataclass(frozen=True, slots=True)
class SayingLine:
    """What `say NAME` is called, and each of its texts: `"whole set" is "전체"`."""

    name: str
    label: Text
    told: tuple[tuple[Text, Text], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class BaseLine:
    effect: Literal["deduct", "compensate"]
    base: Phrase
    span: Span


@dataclass(frozen=True, slots=True)
class ProofLine:
    amount: Amount
    span: Span


@dataclass(frozen=True, slots=True)
class RoundingLine:
    span: Span


@dataclass(frozen=True, slots=True)
class Guard:
    value: Amount
    condition: Condition | None
    span: Span


@dataclass(frozen=True, slots=True)
class DefaultLine:
    fact: Phrase
    guards: tuple[Guard, ...]
    cited: tuple[Cited, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class LetLine:
    name: Phrase
    label: Text | None
    guards: tuple[Guard, ...]
    cited: tuple[Cited, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class TableLine:
    name: Phrase
    label: Text
    key: Phrase
    cited: tuple[Cited, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class StepLine:
    limit: Quantity | None  # None: otherwise
    amount: Amount
    cited: tuple[Cited, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class MeansLine:
    name: Phrase
    condition: Condition
    cited: tuple[Cited, ...]
    span: Span


RuleWord = Literal["rule", "rung", "except", "silent", "never"]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A `when`, a rung below it, an `except`, a `silent` or a `never`; a `when` without an outcome
    heads a ladder."""

    word: RuleWord
    condition: Condition
    outcome: Outcome | None
    reason: Text | None
    cited: tuple[Cited, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """A `reading`, a `note` or an `outside`."""

    word: Literal["reading", "note", "outside"]
    text: Text
    cited: tuple[Cited, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """`example "…"` (its one case is on the next line) or `examples "…": what all cases share`."""

    name: Text
    shared: Condition | None
    span: Span


@dataclass(frozen=True, slots=True)
class Figure:
    what: str  # refund, deduct, charge, compensate, damages, or the words of another result
    value: Fraction | bool | str | None
    span: Span


@dataclass(frozen=True, slots=True)
class WorkedLine:
    condition: Condition
    figures: tuple[Figure, ...]
    span: Span


Statement = (
    StandardLine
    | TitleLine
    | NoticeLine
    | RowsLine
    | AnswersLine
    | EditionLine
    | UnrecordedLine
    | InForceLine
    | FactLine
    | CountLine
    | InputLine
    | OutputLine
    | RemedyLine
    | SayingLine
    | BaseLine
    | ProofLine
    | RoundingLine
    | DefaultLine
    | LetLine
    | TableLine
    | StepLine
    | MeansLine
    | RuleLine
    | RemarkLine
    | ExampleLine
    | WorkedLine
)


@dataclass(frozen=True, slots=True)
class Standard:
    """A file as written."""

    source: str
    statements: tuple[Statement, ...]
