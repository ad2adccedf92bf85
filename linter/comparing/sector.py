"""Which trade's standard a contract falls under, line by line, with the words that say so.

The trades and their words are data (`lexicon/sectors.toml`, `lexicon/uncovered.toml`). A clause held
against the standard of another trade is the worst that can be said of a contract, so only words of
the trade itself are evidence: words that any trade uses (상담, 예약, 회원) merely support. What rests
on too little names no trade and lists what it may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from linter.comparing.lines import Line, diverted, lines_of
from linter.comparing.match import plain
from linter.comparing.spoken import OWN, Spoken, spoken, tells, trades
from linter.comparing.weigh import Weighed, first_lines, weigh
from linter.document import Document
from linter.reading.normalise import fold, normalise
from linter.term import Evidence

# Shares of the winner's weight, in hundredths: a rival with so much is not told apart, one with so much is
# mentioned, and a trade with less, and without a title of its own, has no lines of its own.
_CLOSE, _NEAR, _SLIGHT = 80, 50, 25
_SHORT_LABEL = 2  # letters
_BEGINNING = (
    10  # characters of a line, its number aside: what stands there is what the line is about
)


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
    why_each: tuple[tuple[str, tuple[Evidence, ...]], ...] = ()  # for every one of the names
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
    owned: frozenset[Spoken]  # the words of all that are a trade's own where they stand

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
    labelled = _labelled(document.text, labels or {})
    every = weigh(words, lines, labelled, len(normalise(document.text).text))
    away = _away(document.text, lines, every)
    whole = _whole([one for one in every if one.trade.family not in away], lines, labelled)
    parts = _parts(lines, whole)
    promised = {line.start for line in lines if line.promises and not line.title}
    found = {name for part in parts if part.start in promised for name in part.names}
    told = tuple(one.trade.name for one in every if one.trade.name in found)
    names = told or _covered(whole.names)
    return SectorGuess(
        names,
        _words_for(names or whole.names, whole),
        tuple((one.trade.name, one.why) for one in every if one.trade.name in names),
        _rivals(names, every),
        whole.outside,
        parts,
    )


def family_of(name: str) -> str:
    """The family of a trade; its own name where it has none."""
    return trades()[name].family if name in trades() else name


def _labelled(text: str, labels: Mapping[str, str]) -> dict[str, Evidence]:
    """The trades of the lexicon whose standard the title names, and where."""
    known = {plain(name): name for name in trades()}
    named = _titled(text, {plain(name): label for name, label in labels.items()})
    return {known[name]: place for name, place in named.items() if name in known}


def _away(text: str, lines: Sequence[Line], every: Sequence[Weighed]) -> frozenset[str]:
    """The families that the title leads away from."""
    families = {one.trade.family for one in every if one.trade.covered}
    title = next((line for line in lines[:1] if line.title), None)
    return diverted(text, title, families) if title else frozenset()


# --- the whole ------------------------------------------------------------------------------------


def _whole(
    every: Sequence[Weighed], lines: Sequence[Line], labelled: Mapping[str, Evidence]
) -> _Whole:
    owned = frozenset(word for one in every for word in one.owned)
    enough = [one for one in every if one.enough and (not one.thin or _alone(one, every))]
    services = [one for one in enough if not one.trade.wares]
    head = _head(lines, labelled)
    goods = _goods(enough, every, head)
    if goods is not None:
        return _Whole(goods.trade.family, (goods.trade.name,), tuple(every), frozenset(), owned)
    most = max((one.weight for one in services), default=0)
    heads = frozenset(
        one.trade.name
        for one in services
        if one.titled or (one.at_head and (not one.trade.covered or _share(one, most) >= _SLIGHT))
    )
    family = _leading(services, head)
    if family is None:
        return _Whole(None, (), tuple(every), heads, owned)
    kin = [one for one in every if one.trade.family == family]
    return _Whole(
        family,
        _told(kin),
        tuple(every),
        heads | {one.trade.name for one in kin},
        owned,
    )


def _alone(one: Weighed, every: Iterable[Weighed]) -> bool:
    """Hardly anything speaks for another trade."""
    others = (each.weight for each in every if each.trade.family != one.trade.family)
    return max(others, default=0) * 2 <= one.weight


def _head(lines: Sequence[Line], labelled: Mapping[str, Evidence]) -> frozenset[str]:
    """The trades of the last word of a trade in the title: who writes 강아지 사료 sells 사료."""
    first = lines[0] if lines and lines[0].title else None
    ends = [
        (word.end, word.trade) for word in (first.named if first else ()) if word.grade != "apart"
    ]
    ends += [(place.end, name) for name, place in labelled.items()]
    last = max((end for end, _ in ends), default=0)
    return frozenset(name for end, name in ends if end == last)


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
    if head and not any(trades()[name].wares for name in head):
        return None  # 가구 온라인몰 is a shop
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


def _rivals(names: tuple[str, ...], every: Sequence[Weighed]) -> tuple[str, ...]:
    """The other trades that something speaks for: nearly as much as for the best where there is one."""
    best = max((one.weight for one in every if one.trade.name in names), default=0)
    families = {family_of(name) for name in names}
    return tuple(
        one.trade.name
        for one in every
        if one.trade.covered and one.trade.family not in families and _share(one, best or 1) > _NEAR
    )


def _words_for(names: tuple[str, ...], whole: _Whole) -> tuple[Evidence, ...]:
    wanted = names or ((whole.outside,) if whole.outside else ())
    spoken_for = [one for one in whole.every if one.trade.name in wanted] or list(whole.every[:1])
    return tuple(dict.fromkeys(place for one in spoken_for for place in one.why))


# --- the lines ------------------------------------------------------------------------------------


def _parts(lines: Sequence[Line], whole: _Whole) -> tuple[Part, ...]:
    several = _several(lines)
    return tuple(_part(line, whole, several) for line in lines)


def _part(line: Line, whole: _Whole, several: bool) -> Part:
    """What a line is of: what its label names, else its words, else the title above, else what the
    contract as a whole is of. Nothing where it begins with the word of a trade that the contract as a
    whole is not of (퀵서비스가 늦어도 …), or where, in a contract of several trades, its label or the
    title above it names something unknown."""
    named = [word for word in line.named if word.grade != "apart"]
    own = _own(line, whole)
    for words in (named, own):
        if family := _one_family(words, whole):
            return _of_family(line, family, whole)
    first = [word for word in own if word.start < line.begins + _BEGINNING]
    otherwise = first and whole.family not in {family_of(word.trade) for word in own}
    if otherwise or (several and _names_unknown(line)):
        return Part(line.start, line.end, ())
    if family := _one_family(line.under, whole):
        return _of_family(line, family, whole)
    return Part(line.start, line.end, _covered(whole.names), whole.outside)


def _one_family(words: Iterable[Spoken], whole: _Whole) -> str | None:
    families = {family_of(word.trade) for word in words if word.trade in whole.heads}
    return families.pop() if len(families) == 1 else None


def _several(lines: Sequence[Line]) -> bool:
    """Whether the labels and titles of the lines after the first name several trades."""
    named = (word for line in lines[1:] if line.label for word in line.named)
    return len({family_of(word.trade) for word in named if word.grade in OWN}) > 1


def _names_unknown(line: Line) -> bool:
    """Whether its label, or the title right above it, names neither a trade nor a topic."""
    by = line if line.label else line.below
    return by is not None and not by.named and not by.topic


def _own(line: Line, whole: _Whole) -> list[Spoken]:
    return [word for word in line.words if word in whole.owned] if line.promises else []


def _of_family(line: Line, family: str, whole: _Whole) -> Part:
    """The kin that the line, or the title above it, tells; else as in the whole contract."""
    kin = [one for one in whole.every if one.trade.family == family]
    telling = ([w for w in words if _sets_apart(w, kin)] for words in (line.words, line.under))
    here = {word.trade for word in next(filter(None, telling), [])}
    if family == whole.family and not here:
        names = whole.names
    else:
        names = tuple(one.trade.name for one in kin if one.trade.name in here) or _told(kin)
    outside = next((name for name in names if not trades()[name].covered), None)
    return Part(line.start, line.end, _covered(names), outside)


def _sets_apart(word: Spoken, kin: Iterable[Weighed]) -> bool:
    """Whether a word tells one of a family from the others."""
    telling = word.grade == "apart" or tells(word)
    return telling and any(
        one.trade.name == word.trade and (word.grade == "apart" or word in one.owned) for one in kin
    )


def _covered(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if trades()[name].covered)


# --- the title ------------------------------------------------------------------------------------


def _titled(text: str, labels: Mapping[str, str]) -> dict[str, Evidence]:
    """The trades whose standard the title names, and where; not a name within a longer one, nor one of
    so few letters that it is an end of other words as well (포장지 문구)."""
    end = next(_line_ends(text), 0)
    folded = normalise(text, 0, end)
    found: dict[str, Evidence] = {}
    for name, label in labels.items():
        at = folded.text.find(fold(label))
        if at < 0:
            continue
        start, last = folded.origin[at], folded.origin[at + len(fold(label)) - 1]
        short = len(fold(label)) <= _SHORT_LABEL and text[:start].strip()
        if not short and (start == 0 or not text[start - 1].isalnum()):
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
