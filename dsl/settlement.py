"""The answer to a case: who gets what, by which row, and how each figure came about.

    paid = refund + value already used + penalty      and on top: compensation (business -> consumer)

Amounts are whole won, rounded once from exact fractions, half up. None means that the standard or
the case gives no figure, which is never zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import Literal

from dsl.table import Edition, Row

Value = (
    str
    | Fraction
    | date
    | datetime
    | tuple[date, ...]
    | tuple[tuple[date, date], ...]
    | tuple[Fraction, ...]
)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of arithmetic: `penalty = 60% × total (300,000) = 180,000`."""

    result: str  # refund, penalty, … or the name of a `let`
    formula: str  # in the words of the standard, operands filled in
    exact: Fraction


@dataclass(frozen=True, slots=True)
class Considered:
    """A row that was asked and did not answer, and why not."""

    row: Row
    why: Literal["does not apply", "outranked by an exception"]


@dataclass(frozen=True, slots=True)
class Settlement:
    """What the row orders for this case."""

    row: Row
    adjusted_by: tuple[Row, ...]
    edition: Edition
    refund: int | None
    penalty: int | None
    used_value: int | None
    compensation: int | None
    owed_by_consumer: int | None
    damages: tuple[
        str, ...
    ]  # heads that the standard awards without a figure, and no proof was given
    damages_proven: bool  # the compensation is a loss that the case proves
    mode: Literal["single", "all", "choice", "ladder"]
    remedies: tuple[str, ...]
    steps: tuple[Step, ...]
    considered: tuple[Considered, ...]
    facts: Mapping[str, Value]  # stated facts and those taken by default
    taken: tuple[str, ...]  # facts taken by default
    named: Mapping[str, Fraction] = field(default_factory=dict)  # lets, by name
    waits: tuple[str, ...] = ()  # facts without which a figure stays unknown
    unknown: bool = False  # an amount that the row orders is among them
    zeros: tuple[str, ...] = ()  # divisors that are 0: what they divide cannot be computed
    exact: Mapping[str, Fraction] = field(default_factory=dict)  # reported amounts before rounding
    consumer_pays: int | None = None  # goes with a remedy: a repair charge before an exchange
    extension: Fraction | None = None  # service goes on for so long, in the unit of its rule
    said: Mapping[str, str | bool | Fraction] = field(default_factory=dict)  # findings not in money
    burdens: tuple[tuple[str, str], ...] = ()  # (party, what it must prove)


@dataclass(frozen=True, slots=True)
class NoRule:
    """The official text is silent on this case, and why the authors say so."""

    row: Row | None
    reason: str
    edition: Edition | None
    facts: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Undecided:
    """Facts are missing that would change the answer: the outcomes that remain possible, and the
    facts that would decide, in the standard's words."""

    possible: tuple[Settlement | NoRule, ...]
    ask: tuple[str, ...]
    facts: Mapping[str, Value]


Answer = Settlement | NoRule | Undecided


def half_up(amount: Fraction) -> int:
    """Whole won from an exact amount, half up: the one rounding of the shipped standards."""
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)
