"""A term: one promise of a contract about cancelling, refunding or compensating, in numbers.

Everything a term says points at the words it was read from. What could be read in two ways with
different numbers is `ambiguous` and keeps every reading; what looks like a term and could not be
read is `unread`. Nothing is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

Party = Literal["consumer", "business", "force majeure", "either"]
Event = Literal[
    "cancel", "no show", "terminate", "too few participants", "change", "withdraw", "other"
]
Unit = Literal["days", "hours", "minutes", "months", "workdays"]
Stage = Literal["before", "after"]  # the use has not begun, or has


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a part of a term was read from: `rate`, `window`, `base`, `party`, …"""

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Window:
    """Closed range of notice before use, both ends included: 9..7 days is far 9, near 7; far None
    means any earlier. `written` tells a range in the text from one inferred from its neighbours."""

    unit: Unit
    far: int | None
    near: int | None
    written: bool = True
    anchor: Literal["use", "booking", "payment", "purchase", "start"] = "use"
    direction: Literal["before", "after"] = "before"


Pick = Literal["greater", "lesser"]  # of several figures

EffectKind = Literal[
    "deduct", "refund", "no refund", "compensate", "damages", "free change", "waiver"
]


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens. `rate` is the share of the base that the consumer loses, or, when the business
    compensates, that it pays on top of the refund; None when the words give no figure. `won` is
    a flat sum. `base` is the contract's word for what the rate is taken of."""

    kind: EffectKind
    rate: Fraction | None
    base: str | None
    won: int | None = None
    stated_as: Literal["deduct rate", "refund rate", "compensation rate", "words", "sum"] = "words"
    also: tuple[str, ...] = ()  # further deductions named but not quantified: "수수료"
    used: bool = False  # the value used until then is charged beside it: 이용일수에 해당하는 금액
    options: tuple[Effect, ...] = ()  # 10% 또는 5만원 중 큰 금액: one of these, the one `pick` says
    pick: Pick | None = None


@dataclass(frozen=True, slots=True)
class Conditions:
    """The circumstances a term is limited to, as (fact, word) pairs of the contract's own making,
    such as ("season", "peak"), ("week", "weekend"), ("trip", "overseas")."""

    words: tuple[tuple[str, str], ...] = ()
    circumstances: tuple[str, ...] = ()  # other conditions and exceptions, quoted
    exceptions: tuple[str, ...] = ()  # those of them that only take something out: 단, …


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a term."""

    party: Party | None
    event: Event
    window: Window | None
    effect: Effect
    conditions: Conditions = field(default_factory=Conditions)
    stage: Stage | None = None
    elapsed: tuple[Fraction, Fraction] | None = None  # shares of the use gone by: 1/3 경과 전


Status = Literal["read", "ambiguous", "unread"]


@dataclass(frozen=True, slots=True)
class Term:
    """A promise found in a document, with its exact words: `document.text[start:end] == quote`."""

    start: int
    end: int
    quote: str
    path: tuple[str, ...]
    status: Status
    readings: tuple[Reading, ...]  # one when read, several when ambiguous, none when unread
    evidence: tuple[Evidence, ...] = ()
    reason: tuple[str, str] = ("", "")  # why ambiguous or unread: Korean, English
    columns: tuple[str, ...] = ()  # the heads over its cell, the nearest first
    lead: str = ""  # the words before it in its paragraph
