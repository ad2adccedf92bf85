"""A standard as written: one node a statement, every node with its span. Nothing is settled yet.

This is the first form in the chain; `parse` makes it from text and `resolve` reads it. The parts of
a statement are known under this name, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from dsl.source import Span
from dsl.syntax_parts import (
    Aggregated,
    Amount,
    Cited,
    Combined,
    Comparison,
    Condition,
    Days,
    Effect,
    EffectKind,
    Given,
    IsDay,
    Mode,
    Named,
    Negation,
    Outcome,
    Phrase,
    Quantity,
    RoundedTo,
    Setting,
    SpanOfYear,
    Test,
    Text,
    TimeFrom,
    Timing,
    Value,
    Within,
    Words,
)

__all__ = [  # taken over from its parts; the classes below are open as they are
    "Aggregated",
    "Amount",
    "Cited",
    "Combined",
    "Comparison",
    "Condition",
    "Days",
    "Effect",
    "EffectKind",
    "Given",
    "IsDay",
    "Mode",
    "Named",
    "Negation",
    "Outcome",
    "Phrase",
    "Quantity",
    "RoundedTo",
    "Setting",
    "SpanOfYear",
    "Test",
    "Text",
    "TimeFrom",
    "Timing",
    "Value",
    "Within",
    "Words",
]

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
