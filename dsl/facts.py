"""What a case may state: facts, their kinds and words, and the names they have outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dsl.source import NOWHERE, Span

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

    @property
    def is_flag(self) -> bool:
        """Declared `yes or no`."""
        return tuple(word.name for word in self.words) == (YES, NO)

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
