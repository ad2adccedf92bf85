"""Which trade's standard a contract falls under, line by line, with the words that say so.

The trades and their words are data (`lexicon/sectors.toml`, `lexicon/uncovered.toml`). A clause held
against the standard of another trade is the worst that can be said of a contract, so only words of
the trade itself are evidence: words that any trade uses (상담, 예약, 회원) merely support. What rests
on too little names no trade and lists what it may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from linter.comparing.lines import Line, lines_of
from linter.comparing.match import plain
from linter.comparing.spoken import OWN, Spoken, spoken, tells, trades
from linter.comparing.weigh import Weighed, first_lines, weigh
from linter.document import Document
from linter.reading.normalise import fold, normalise
from linter.term import Evidence

# Shares of the winner's weight, in hundredths: a rival with so much is not told apart, one with so much is
# mentioned, and a trade with less, and without a title of its own, has no lines of its own.
_CLOSE, _NEAR, _SLIGHT = 80, 50, 25


@dataclass(frozen=True, slots=True)
class Part:
    """A line of a contract and the trades it is of: several where they cannot be told apart, none
    where that is not known or no standard covers it; `outside` says what it is then."""

    start: int
    end: int
    names: tuple[str, ...]
    outside: str | None = None


@dataclass(frozen=True, slots=True)
class SectorGuess:
    """`names` are the trades that a contract is of, and `name` is the one where there is one. With
    none, `rivals` are those it may be, best first, and `outside` the business without a standard
    that it seems to be of. `why` points at the words, one place a word."""

    names: tuple[str, ...]
    why: tuple[Evidence, ...]
    rivals: tuple[str, ...] = ()
    outside: str | None = None
    parts: tuple[Part, ...] = ()

    @property
    def name(self) -> str | None:
        """The trade, where the whole contract is of one."""
        return self.names[0] if len(self.names) == 1 else None

    def at(self, position: int) -> Part | None:
        """The part that a place in the contract belongs to."""
        return next((part for part in self.parts if part.start <= position < part.end), None)


@dataclass(frozen=True, slots=True)
class _Whole:
    """What a contract is about as a whole: the trades of the lines that name none themselves."""

    family: str | None
    names: tuple[str, ...]
    every: tuple[Weighed, ...]
    heads: frozenset[str]  # trades that may have lines of their own

    @property
    def outside(self) -> str | None:
        """The business without a standard that it is about."""
        return (
            self.family if self.family in trades() and not trades()[self.family].covered else None
        )


def find_sector(document: Document, labels: Mapping[str, str] | None = None) -> SectorGuess:
    """The trades of a contract. `labels` are what the standards of trades are called; a title that
    names one says it outright."""
    words = spoken(document.text)
    lines = lines_of(document, words)
    named = {plain(name): label for name, label in (labels or {}).items()}
    labelled = {
        name: place
        for name, place in _titled(document.text, named).items()
        if name in _by_plain_name()
    }
    every = weigh(
        words,
        lines,
        {_by_plain_name()[name]: place for name, place in labelled.items()},
        len(normalise(document.text).text),
    )
    whole = _whole(every, lines, {_by_plain_name()[name] for name in labelled})
    parts = tuple(_part(line, whole) for line in lines)
    promised = {line.start for line in lines if line.promises and not line.title}
    found = {name for part in parts if part.start in promised for name in part.names}
    names = tuple(one.trade.name for one in every if one.trade.name in found)
    names = names or _covered(whole.names)
    return SectorGuess(
        names,
        _words_for(names or whole.names, whole),
        _rivals(names, whole),
        whole.outside,
        parts,
    )


def family_of(name: str) -> str:
    """The family of a trade; its own name where it has none."""
    return trades()[name].family if name in trades() else name


def _by_plain_name() -> dict[str, str]:
    return {plain(name): name for name in trades()}


# --- the whole ------------------------------------------------------------------------------------


def _whole(every: tuple[Weighed, ...], lines: Sequence[Line], labelled: set[str]) -> _Whole:
    enough = [one for one in every if one.enough and (not one.thin or _alone(one, every))]
    services = [one for one in enough if not one.trade.wares]
    head = _head(lines, labelled)
    goods = _goods(enough, every, head)
    if goods is not None:
        return _Whole(goods.trade.family, (goods.trade.name,), every, frozenset())
    most = max((one.weight for one in services), default=0)
    heads = frozenset(
        one.trade.name
        for one in services
        if one.titled or (one.at_head and _share(one, most) >= _SLIGHT)
    )
    family = _leading(services, head)
    if family is None:
        return _Whole(None, (), every, heads)
    kin = [one for one in every if one.trade.family == family]
    return _Whole(
        family,
        _told(kin),
        every,
        heads | {one.trade.name for one in kin},
    )


def _alone(one: Weighed, every: Iterable[Weighed]) -> bool:
    """Hardly anything speaks for another trade."""
    others = (each.weight for each in every if each.trade.family != one.trade.family)
    return max(others, default=0) * 2 <= one.weight


def _head(lines: Sequence[Line], labelled: set[str]) -> frozenset[str]:
    """The trades of the last word of a trade in the title: who writes 강아지 사료 sells 사료."""
    if labelled:
        return frozenset(labelled)
    first = lines[0] if lines and lines[0].title else None
    if first is None or not first.named:
        return frozenset()
    last = max(word.end for word in first.named)
    return frozenset(word.trade for word in first.named if word.end == last)


def _leading(services: Sequence[Weighed], head: frozenset[str]) -> str | None:
    """The family of the title's trade, else the one that the words speak for most by far."""
    titled = [one for one in services if one.trade.name in head]
    if titled:
        return titled[0].trade.family
    of_all = [one for one in services if not one.confined] or services
    if not of_all:
        return None
    best = of_all[0]
    rivals = (one for one in of_all if one.trade.family != best.trade.family)
    close = any(_share(one, best.weight) > _CLOSE for one in rivals)
    return None if close else best.trade.family


def _share(one: Weighed, weight: int) -> int:
    """Its weight in hundredths of another."""
    return one.weight * 100 // weight if weight else 0


def _goods(
    enough: Sequence[Weighed], every: Iterable[Weighed], head: frozenset[str]
) -> Weighed | None:
    """The goods that a contract is about by its title, where no other word of it speaks as much for
    a trade that deals with them."""
    goods = [one for one in enough if one.trade.wares and one.in_title]
    goods.sort(key=lambda one: (one.trade.name not in head, -one.weight))
    if not goods:
        return None
    at_head = goods[0].trade.name in head
    others = (
        one.weight
        for one in every
        if not one.trade.wares and one.enough and not (at_head and one.in_title)
    )
    return None if max(others, default=0) >= goods[0].weight else goods[0]


def _told(kin: Sequence[Weighed]) -> tuple[str, ...]:
    """Those of a family that are told, and no other nearly as often; where none is, the one that is
    meant then, or all of a family of which one is always meant."""
    told = sorted((one for one in kin if one.told), key=lambda one: -one.told)
    if len(told) > 1 and told[0].told > 2 * told[1].told:
        told = told[:1]
    if told:
        return tuple(one.trade.name for one in told)
    general = [
        one.trade.name for one in kin if one.trade.general or one.trade.name == one.trade.family
    ]
    if general:
        return tuple(general[:1])
    return tuple(one.trade.name for one in kin if one.trade.either)


def _rivals(names: tuple[str, ...], whole: _Whole) -> tuple[str, ...]:
    """The other trades that something speaks for: nearly as much as for the best where there is one."""
    best = max((one.weight for one in whole.every if one.trade.name in names), default=0)
    families = {family_of(name) for name in names}
    return tuple(
        one.trade.name
        for one in whole.every
        if one.trade.covered and one.trade.family not in families and _share(one, best or 1) > _NEAR
    )


def _words_for(names: tuple[str, ...], whole: _Whole) -> tuple[Evidence, ...]:
    wanted = names or ((whole.outside,) if whole.outside else ())
    spoken_for = [one for one in whole.every if one.trade.name in wanted] or list(whole.every[:1])
    return tuple(dict.fromkeys(place for one in spoken_for for place in one.why))


# --- the lines ------------------------------------------------------------------------------------


def _part(line: Line, whole: _Whole) -> Part:
    """What a line is of: what its label names, else its words, else the title above, else what the
    contract as a whole is of."""
    for words in (line.named, _own(line), line.under):
        families = {
            family_of(word.trade)
            for word in words
            if word.trade in whole.heads and word.grade != "apart"
        }
        if len(families) == 1:
            (family,) = families
            return _of_family(line, family, words, whole)
    return Part(line.start, line.end, _covered(whole.names), whole.outside)


def _own(line: Line) -> tuple[Spoken, ...]:
    return tuple(word for word in line.words if word.grade in OWN) if line.promises else ()


def _of_family(line: Line, family: str, words: Sequence[Spoken], whole: _Whole) -> Part:
    kin = [one for one in whole.every if one.trade.family == family]
    here = {word.trade for word in words if word.grade == "apart" or tells(word)} & {
        one.trade.name for one in kin
    }
    if family == whole.family and not here:
        names = whole.names
    else:
        names = tuple(one.trade.name for one in kin if one.trade.name in here) or _told(kin)
    outside = next((name for name in names if not trades()[name].covered), None)
    return Part(line.start, line.end, _covered(names), outside)


def _covered(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if trades()[name].covered)


# --- the title ------------------------------------------------------------------------------------


def _titled(text: str, labels: Mapping[str, str]) -> dict[str, Evidence]:
    """The trades whose standard the title names, and where; not a name within a longer one."""
    end = next(_line_ends(text), 0)
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


def _line_ends(text: str) -> Iterator[int]:
    """Where the lines that say anything end."""
    end = 0
    for line in text.splitlines(keepends=True):
        end += len(line)
        if line.strip():
            yield end


__all__ = ["Part", "SectorGuess", "family_of", "find_sector", "first_lines"]
