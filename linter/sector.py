"""Which trade's standard a contract falls under, with the words that say so.

The trades and their words are data (`lexicon/sectors.toml`). A guess that rests on too little, or
that cannot tell two trades apart, names no trade and lists the rivals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from linter.any_word import any_word
from linter.document import Document
from linter.lexicon import load
from linter.normalise import Normalised, fold, normalise
from linter.term import Evidence

_SURE, _LIKELY, _TELLING = 3, 1, 3
_MOST_OF_ONE_WORD = 4  # a word repeated on every line says little more than said four times
_ENOUGH = 6
_CLOSE = 0.7  # a rival with this share of the winner's weight is not told apart


@dataclass(frozen=True, slots=True)
class SectorGuess:
    """`name` is None when the document does not say; `rivals` are the trades it may be then, best
    first. `why` points at the words, one place a word."""

    name: str | None
    why: tuple[Evidence, ...]
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Weighed:
    name: str
    family: str
    weight: int
    told: int  # of the weight, what sets the trade apart within its family
    why: tuple[Evidence, ...]
    sure: bool  # at least one word that other trades hardly use


def find_sector(document: Document) -> SectorGuess:
    """The trade of a contract, or the trades it cannot be told apart from."""
    folded = normalise(document.text)
    weighed = [_weigh(entry, folded) for entry in load("sectors")["sector"]]
    weighed.sort(key=lambda one: (-one.weight, -one.told))
    best = weighed[0]
    if not best.sure or (best.weight < _ENOUGH and not _alone(weighed)):
        return SectorGuess(None, best.why, tuple(one.name for one in weighed if one.weight > 0))
    kin = [one for one in weighed if one.family == best.family]
    others = [one for one in weighed if one.family != best.family]
    close = tuple(one.name for one in others if one.weight > _CLOSE * best.weight)
    if len(kin) > 1 and not _told_apart(kin):
        return SectorGuess(None, best.why, (*(one.name for one in kin), *close))
    kin.sort(key=lambda one: -one.told)
    return SectorGuess(kin[0].name, kin[0].why, close)


def _alone(weighed: Sequence[_Weighed]) -> bool:
    """Little is said, but by a word of one trade, and hardly anything speaks for another."""
    best = weighed[0]
    others = [one.weight for one in weighed if one.family != best.family]
    return best.weight >= _SURE and best.sure and max(others, default=0) * 2 <= best.weight


def _told_apart(kin: Sequence[_Weighed]) -> bool:
    """One of a family is named, and no other as often."""
    told = sorted((one.told for one in kin), reverse=True)
    return told[0] > 0 and told[0] > 2 * told[1]


def _weigh(entry: dict[str, Any], folded: Normalised) -> _Weighed:
    weight, why, sure = 0, [], False
    for words, each in ((entry["sure"], _SURE), (entry["likely"], _LIKELY)):
        for count, place in _count(tuple(words), folded):
            sure = sure or each == _SURE
            weight += each * min(count, _MOST_OF_ONE_WORD)
            why.append(place)
    told = 0
    for count, place in _count(tuple(entry.get("tells", ())), folded):
        told += _TELLING * min(count, _MOST_OF_ONE_WORD)
        why.append(place)
    family = entry.get("family", entry["name"])
    return _Weighed(entry["name"], family, weight + told, told, tuple(why), sure)


def _count(words: tuple[str, ...], folded: Normalised) -> list[tuple[int, Evidence]]:
    """How often each word occurs, and where first."""
    found: dict[str, list[int]] = {}
    if any(word in folded.text for word in _folded(words)):
        for match in _pattern(words).finditer(folded.text):
            found.setdefault(match.group(), []).append(match.start())
    return [
        (
            len(at),
            Evidence("sector", folded.origin[at[0]], folded.origin[at[0] + len(word) - 1] + 1),
        )
        for word, at in found.items()
    ]


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_word(_folded(words)))


@cache
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, words))
