"""Where a contract speaks of a trade: the words of every trade, each taken for the trade it names.

The words are data (`lexicon/sectors.toml`, and `lexicon/uncovered.toml` for businesses without a
compiled standard). A word within a longer one is not met: who writes 애견호텔 names no 호텔.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from linter.lexicon import load
from linter.lexicon.any_word import any_word
from linter.reading.normalise import Normalised, fold, normalise

# What a word is to a trade: it tells the trade within its family, it is the trade's or its family's
# own, it only tells it from its kin, it is its own only where something is named (a title, a label), it does
# no more than support.
Grade = Literal["tells", "sure", "apart", "named", "likely"]
OWN: tuple[Grade, ...] = ("tells", "sure")
_GRADES: tuple[Grade, ...] = ("tells", "sure", "apart", "named", "likely")
_SHORT_WORD = 2  # letters; across a space so few are the ends of two other words: 초과 일수


@dataclass(frozen=True, slots=True)
class Trade:
    """What the lexicon says of a trade. Of a `general` one's family it is meant where nothing tells
    them apart; where `either`, one of the family is meant whichever it is. `wares` are goods, which
    the contracts of many trades name; `covered` has a standard; `label` names one without."""

    name: str
    family: str
    label: str = ""
    general: bool = False
    either: bool = False
    wares: bool = False
    covered: bool = True
    together: tuple[tuple[str, ...], ...] = ()  # words that are its own only beside one another


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word of a trade and where it stands."""

    trade: str
    grade: Grade
    word: str
    start: int
    end: int


@cache
def trades() -> dict[str, Trade]:
    """Every trade that the lexicon knows, by name."""
    covered = (_trade(entry) for entry in load("sectors")["sector"])
    others = (
        Trade(entry["label"], entry["label"], entry["label"], covered=False)
        for entry in load("uncovered")["business"]
    )
    return {trade.name: trade for trade in (*covered, *others)}


def speaks_for(word: str, family: str) -> bool:
    """Whether a word is one of the family's, of whatever grade."""
    return any(trades()[trade].family == family for trade, _ in _words().get(fold(word), ()))


def tells(word: Spoken) -> bool:
    """Whether it sets its trade apart from its kin: it is of none of them."""
    family = trades()[word.trade].family
    kin = {trade for trade, _ in _words()[word.word] if trades()[trade].family == family}
    return word.grade == "tells" or (word.grade == "named" and len(kin) == 1)


@lru_cache(maxsize=2)  # the contracts at hand
def spoken(text: str) -> tuple[Spoken, ...]:
    """Every word of a trade in a text, in its order; a word of several trades once for each."""
    folded = normalise(text)
    found, reached = [], -1
    for start, end, word in _matches(text, folded):
        if end > reached:  # else it stands within a longer word that began before
            found += [Spoken(trade, grade, word, start, end) for trade, grade in _words()[word]]
            reached = end
    return tuple(found)


def _matches(text: str, folded: Normalised) -> Iterator[tuple[int, int, str]]:
    """The longest word at every place. One of goods stands at the beginning of what is written
    without a space: 세제, but not 면세제도."""
    for match in _pattern().finditer(folded.text):
        word = match.group(1)
        at = match.start()
        start, end = folded.origin[at], folded.origin[at + len(word) - 1] + 1
        inside = start > 0 and text[start - 1].isalnum() and word in _of_wares()
        if not inside and not _by_chance(text, start, end, len(word)):
            yield start, end, word


def _by_chance(text: str, start: int, end: int, letters: int) -> bool:
    """Whether a word that goes on across a space is the ends of others: 초과 일수, 충전 금액."""
    if end - start == letters:
        return False
    begins_inside = start > 0 and text[start - 1].isalnum()
    last = len(text[start:end].split()[-1])
    ends_inside = last == 1 and text[end : end + 1].isalnum()
    return letters <= _SHORT_WORD or begins_inside or ends_inside


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"(?=({any_word(_words())}))")


@cache
def _words() -> dict[str, tuple[tuple[str, Grade], ...]]:
    """Every word with the trades that it speaks for."""
    found: dict[str, list[tuple[str, Grade]]] = {}
    for entry in load("sectors")["sector"]:
        for grade in _GRADES:
            for word in entry.get(grade, ()):
                found.setdefault(fold(word), []).append((entry["name"], grade))
    for entry in load("uncovered")["business"]:
        for word in entry["words"]:
            found.setdefault(fold(word), []).append((entry["label"], "sure"))
        for word in entry.get("named", ()):
            found.setdefault(fold(word), []).append((entry["label"], "named"))
    return {word: tuple(spoken_for) for word, spoken_for in found.items()}


@cache
def _of_wares() -> frozenset[str]:
    """The words that are own words of goods and of nothing else."""
    every = trades()
    return frozenset(
        word
        for word, found in _words().items()
        if all(every[trade].wares and grade in OWN for trade, grade in found)
    )


def _trade(entry: dict[str, Any]) -> Trade:
    name = entry["name"]
    return Trade(
        name,
        entry.get("family", name),
        general=bool(entry.get("general")),
        either=bool(entry.get("either")),
        wares=bool(entry.get("wares")),
        together=tuple(tuple(map(fold, words)) for words in entry.get("together", ())),
    )
