"""What statements are made of, as written: phrases, amounts, conditions and outcomes."""

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
    counts from the later date back to the earlier; `business days` leave out weekends and holidays."""

    unit: Literal["days", "months", "started months", "months back", "hours", "business days"]
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
