"""Which trade's standard a contract falls under, with the words that say so.

The trades and their words are data (`lexicon/sectors.toml`). A guess that rests on too little, or
that cannot tell two trades apart, names no trade and lists the rivals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from linter.comparing.match import plain
from linter.document import Document
from linter.lexicon import load
from linter.lexicon.any_word import any_word
from linter.reading.normalise import Normalised, fold, normalise
from linter.term import Evidence

_SURE, _LIKELY, _TELLING, _NAMED = 3, 1, 3, 12
_MOST_OF_ONE_WORD = 4  # a word repeated on every line says little more than said four times
_ENOUGH = 6
_CLOSE = 0.7  # a rival with this share of the winner's weight is not told apart
_SHORT_WORD = 2  # letters; across a space so few are the ends of two other words: 초과 일수
_SHORT_TEXT = 400  # letters, spaces aside: a notice in which a word met once is no passing word
_TITLE = 2  # lines


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
    general: bool  # of its family, the one that is meant where nothing tells them apart
    wares: bool  # goods, which the contracts of many trades name


def find_sector(document: Document, labels: Mapping[str, str] | None = None) -> SectorGuess:
    """The trade of a contract, or the trades it cannot be told apart from. `labels` are what the
    standards of trades are called; a title that names one says it outright."""
    folded = normalise(document.text)
    named = _titled(document.text, {plain(name): label for name, label in (labels or {}).items()})
    every = [
        _weigh(entry, document.text, folded, named.get(plain(entry["name"])))
        for entry in load("sectors")["sector"]
    ]
    titled = [one for one in every if plain(one.name) in named]
    if titled and all(one.wares for one in titled) and (goods := _wares(every, document.text)):
        return goods
    weighed = [one for one in every if not one.wares]
    weighed.sort(key=lambda one: (-one.weight, -one.told))
    best = weighed[0]
    if not _says_enough(best, weighed, document.text, folded):
        return _wares(every, document.text) or _unclear(weighed)
    kin = [one for one in weighed if one.family == best.family]
    others = [one for one in weighed if one.family != best.family]
    close = tuple(one.name for one in others if one.weight > _CLOSE * best.weight)
    one = _named(kin)
    if one is None:
        return SectorGuess(None, best.why, (*(one.name for one in kin), *close))
    return SectorGuess(one.name, one.why, close)


@cache
def family_of(name: str) -> str:
    """The family of a trade; its own name where it has none."""
    entries = (each for each in load("sectors")["sector"] if each["name"] == name)
    return next((str(each.get("family", name)) for each in entries), name)


def _unclear(weighed: Sequence[_Weighed]) -> SectorGuess:
    rivals = tuple(one.name for one in weighed if one.weight > 0)
    return SectorGuess(None, weighed[0].why, rivals)


def _says_enough(
    best: _Weighed, weighed: Sequence[_Weighed], text: str, folded: Normalised
) -> bool:
    """Whether the words are enough to name the best's trade by."""
    if not best.sure:
        return False
    if best.weight >= _ENOUGH:
        return True
    passing = len(folded.text) > _SHORT_TEXT and not _in_title(best, text)
    return not passing and _alone(weighed)


def _alone(weighed: Sequence[_Weighed]) -> bool:
    """Little is said, but by a word of one trade, and hardly anything speaks for another."""
    best = weighed[0]
    others = [one.weight for one in weighed if one.family != best.family]
    return best.weight >= _SURE and best.sure and max(others, default=0) * 2 <= best.weight


def _wares(every: Sequence[_Weighed], text: str) -> SectorGuess | None:
    """The goods that a contract is about by its title, where its words speak for no trade."""
    goods = [one for one in every if one.wares and one.sure and _in_title(one, text)]
    goods.sort(key=lambda one: -one.weight)
    if not goods:
        return None
    if any(one.weight >= goods[0].weight for one in every if not one.wares):
        return None
    return SectorGuess(goods[0].name, goods[0].why, tuple(one.name for one in goods[1:]))


def _in_title(one: _Weighed, text: str) -> bool:
    """One of its words stands in the first lines that say anything."""
    lines = [*_lines(text)][:_TITLE]
    end = lines[-1] if lines else 0
    return any(place.start < end for place in one.why)


def _titled(text: str, labels: Mapping[str, str]) -> dict[str, Evidence]:
    """The trades whose standard the title names, and where; not a name within a longer one."""
    end = next(_lines(text), 0)
    folded = normalise(text, 0, end)
    found: dict[str, Evidence] = {}
    for name, label in labels.items():
        at = folded.text.find(fold(label))
        if at < 0:
            continue
        start, last = folded.origin[at], folded.origin[at + len(fold(label)) - 1]
        if start == 0 or not text[start - 1].isalnum():
            found[name] = Evidence("sector", start, last + 1)
    return {
        name: place
        for name, place in found.items()
        if not any(
            other != place and other.start <= place.start and place.end <= other.end
            for other in found.values()
        )
    }


def _lines(text: str) -> Iterator[int]:
    """Where the lines that say anything end."""
    end = 0
    for line in text.splitlines(keepends=True):
        end += len(line)
        if line.strip():
            yield end


def _named(kin: Sequence[_Weighed]) -> _Weighed | None:
    """The one of a family that is told, and no other as often; the general one where none is."""
    told = sorted(kin, key=lambda one: -one.told)
    if len(kin) == 1 or (told[0].told > 2 * told[1].told):
        return told[0]
    if told[0].told:
        return None
    return next((one for one in kin if one.general), None)


def _weigh(
    entry: dict[str, Any], text: str, folded: Normalised, named: Evidence | None = None
) -> _Weighed:
    weight, why, sure = 0, [named] if named else [], named is not None
    wares = bool(entry.get("wares"))
    for words, each in ((entry["sure"], _SURE), (entry["likely"], _LIKELY)):
        for count, place in _count(tuple(words), text, folded, wares and each == _SURE):
            sure = sure or each == _SURE
            weight += each * min(count, _MOST_OF_ONE_WORD)
            why.append(place)
    told = _NAMED if named else 0
    for count, place in _count(tuple(entry.get("tells", ())), text, folded, wares):
        told += _TELLING * min(count, _MOST_OF_ONE_WORD)
        why.append(place)
    name = entry["name"]
    return _Weighed(
        name,
        entry.get("family", name),
        weight + told,
        told,
        tuple(why),
        sure or (told > 0 and entry.get("family") in _families_with_a_general_one()),
        bool(entry.get("general")),
        wares,
    )


def _count(
    words: tuple[str, ...], text: str, folded: Normalised, begins: bool
) -> list[tuple[int, Evidence]]:
    """How often each word occurs, and where first. A word of few letters is written without a
    space; one that `begins` stands at the beginning of what is written without a space."""
    found: dict[str, list[Evidence]] = {}
    if any(word in folded.text for word in _folded(words)):
        for match in _pattern(words).finditer(folded.text):
            start, end = folded.origin[match.start()], folded.origin[match.end() - 1] + 1
            split = len(match.group()) <= _SHORT_WORD and end - start > len(match.group())
            inside = begins and start > 0 and text[start - 1].isalnum()
            if not split and not inside:
                found.setdefault(match.group(), []).append(Evidence("sector", start, end))
    return [(len(places), places[0]) for places in found.values()]


@cache
def _families_with_a_general_one() -> frozenset[str]:
    """Families whose trades are told apart by words of the trade itself, not of places or forms."""
    entries = load("sectors")["sector"]
    return frozenset(entry["family"] for entry in entries if entry.get("general"))


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_word(_folded(words)))


@cache
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, words))
