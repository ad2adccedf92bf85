"""The compiled table: a standard laid out edition by edition, every rung with its closed range.

This is what every back end reads: calculators, pages, JSON and the linter. It is total: each
case of an edition is answered by a row, or is listed as silent or impossible.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dsl.model import (
    Axis,
    Citation,
    Condition,
    Default,
    EditionName,
    Example,
    Fact,
    Input,
    Let,
    LookupTable,
    Meaning,
    Note,
    Outcome,
    Period,
    Reading,
    RuleKind,
    Saying,
    Unrecorded,
    Word,
)
from dsl.source import Span


@dataclass(frozen=True, slots=True)
class Rung:
    """A closed range on an axis, both ends included. `far` is the larger count for `before` axes
    (None: no limit); `9..7 days before` is Rung("days_before", "days", "before", 9, 7)."""

    axis: str
    unit: str
    direction: str
    far: int | None
    near: int | None

    def holds(self, count: int) -> bool:
        return (self.far is None or count <= self.far) and (self.near is None or count >= self.near)


@dataclass(frozen=True, slots=True)
class Row:
    """One rule in its final form. `situation` is the rule's own words without its rung; `when`
    is the whole condition, rung included."""

    id: str  # stable within the standard: "consumer-cancels-peak-weekend-3"
    kind: RuleKind
    ladder: str | None  # rows with the same ladder differ only in their rung
    situation: Condition
    rung: Rung | None
    when: Condition
    outcome: Outcome | None
    reason: str
    citations: tuple[Citation, ...]
    readings: tuple[Reading, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything in force in one stretch of time in which nothing changes."""

    period: Period
    names: tuple[EditionName, ...]
    defaults: tuple[Default, ...]
    lets: tuple[Let, ...]
    lookups: tuple[LookupTable, ...]
    rules: tuple[Row, ...]
    exceptions: tuple[Row, ...]  # answer before any rule does
    adjustments: tuple[Row, ...]  # cut what the answering row orders
    silences: tuple[Row, ...]
    impossible: tuple[Row, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row of the edition, in the order in which they are asked."""
        return self.exceptions + self.rules + self.adjustments + self.silences + self.impossible


@dataclass(frozen=True, slots=True)
class Table:
    """A compiled standard."""

    name: str
    label: str
    title: str
    notice: str
    annex: str
    item: str
    source: str
    facts: tuple[Fact, ...]
    axes: tuple[Axis, ...]
    inputs: tuple[Input, ...]
    answers: tuple[tuple[str, str], ...]
    remedies: tuple[Word, ...]
    outputs: tuple[tuple[str, str], ...]
    editions: tuple[Edition, ...]
    unrecorded: tuple[Unrecorded, ...]
    readings: tuple[Reading, ...]
    notes: tuple[Note, ...]
    examples: tuple[Example, ...]
    rows_prefix: str = ""
    rounding: str | None = None
    meanings: tuple[Meaning, ...] = ()
    sayings: tuple[Saying, ...] = ()

    def edition_on(self, day: date) -> Edition | None:
        """The edition in force on a day, if this table records one."""
        return next((edition for edition in self.editions if edition.period.covers(day)), None)
