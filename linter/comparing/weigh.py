"""How much the words of a contract speak for each trade, and how: named in the title, at the head of
a line, or only met."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from linter.comparing.lines import Line
from linter.comparing.spoken import OWN, Spoken, Trade, tells, trades
from linter.term import Evidence

_SURE, _LABEL, _TITLE = 3, 12, 6
_MOST_OF_ONE_WORD = 4  # a word repeated on every line says little more than said four times
_ENOUGH = 6
_SUPPORT = 3  # words that support do for a second word of its own
_SHORT_TEXT = 400  # letters: a notice in which a word met once is no passing word


@dataclass(frozen=True, slots=True)
class Weighed:
    """A trade and what speaks for it. `told` is what sets it apart within its family; `enough`,
    whether a lawyer may be told that the contract is of this trade, others aside."""

    trade: Trade
    weight: int
    told: int
    why: tuple[Evidence, ...]
    owned: frozenset[Spoken]  # the words that are its own where they stand
    in_title: bool
    at_head: bool  # a title or the label of a promise names it
    titled: bool  # a title names it
    enough: bool
    thin: bool  # enough only because hardly anything speaks for another
    confined: (
        bool  # its words stand in parts of its own alone: 대관 안내 in a sports centre's terms
    )


def weigh(
    words: Sequence[Spoken],
    lines: Sequence[Line],
    labelled: Mapping[str, Evidence],
    length: int,
) -> tuple[Weighed, ...]:
    """Every trade that anything speaks for, the heaviest first. `labelled` are the trades whose
    standard the title names; `length` is of the text, white space aside."""
    spoken: dict[str, list[Spoken]] = defaultdict(list)
    for word in words:
        spoken[word.trade].append(word)
    places = _Places(
        frozenset(word for line in lines if line.title or line.promises for word in line.named),
        frozenset(word for line in lines if line.title for word in line.named),
        frozenset(word for line in first_lines(lines) for word in line.words),
        frozenset(word for line in lines if line.promises for word in line.words),
        frozenset(_in_own_part(lines)),
        length <= _SHORT_TEXT,
    )
    names = [*labelled, *(name for name in spoken if name not in labelled)]
    found = [_weigh(trades()[name], spoken[name], places, labelled.get(name)) for name in names]
    return tuple(sorted(found, key=lambda one: (-one.weight, -one.told)))


def first_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The first line, and the second where it is a title as well."""
    return tuple(line for number, line in enumerate(lines[:2]) if number == 0 or line.title)


def _in_own_part(lines: Sequence[Line]) -> Iterator[Spoken]:
    """The words that stand in a title, or under one, that names their trade."""
    for line in lines:
        over = {word.trade for word in (line.named if line.title else line.under)}
        yield from (word for word in line.words if word.trade in over)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where words stand: at the head of a line, in a title, in the first lines, where something is promised, in a
    part that is the trade's own; and whether the text is so short that none is met in passing."""

    head: frozenset[Spoken]
    titles: frozenset[Spoken]
    title: frozenset[Spoken]
    promised: frozenset[Spoken]
    in_own_part: frozenset[Spoken]
    short: bool


def _weigh(
    trade: Trade, words: Sequence[Spoken], places: _Places, label: Evidence | None
) -> Weighed:
    beside = _beside(words, trade)
    owned = [word for word in words if _is_own(word, beside, places)]
    often = Counter(word.word for word in words)
    distinct = {word.word for word in owned}
    in_title = label is not None or any(word in places.title for word in owned)
    weight = (
        sum(min(often[word], _MOST_OF_ONE_WORD) for word in distinct) * _SURE
        + sum(min(often[word], _MOST_OF_ONE_WORD) for word in often if word not in distinct)
        + (_LABEL if label else 0)
        + (_TITLE if in_title else 0)
    )
    at_head = in_title or any(word in places.head for word in owned)
    met = any(word in places.promised for word in owned) and (
        places.short or sum(often[word] for word in distinct) > 1
    )
    many = weight >= _ENOUGH and (
        len(distinct) > 1 or (bool(distinct) and len(often) - len(distinct) >= _SUPPORT)
    )
    return Weighed(
        trade,
        weight,
        _told(words, owned, beside, places) + (_LABEL if label else 0),
        _why(words, owned, label),
        frozenset(owned),
        in_title,
        at_head,
        in_title or any(word in places.titles for word in owned),
        label is not None or (_says_something(owned, often) and (at_head or many or met)),
        not at_head and not many,
        not in_title and all(word in places.in_own_part for word in owned),
    )


def _says_something(owned: Sequence[Spoken], often: Counter[str]) -> bool:
    """Whether a word is its own everywhere, or one that is so in a title alone has another beside it."""
    return any(word.grade != "named" for word in owned) or (bool(owned) and len(often) > 1)


def _is_own(word: Spoken, beside: frozenset[str], places: _Places) -> bool:
    if word.grade == "named" and word in places.head:
        return True
    return word.grade in OWN or word.word in beside


def _told(
    words: Sequence[Spoken], owned: Sequence[Spoken], beside: frozenset[str], places: _Places
) -> int:
    """How much sets the trade apart from its kin."""
    apart = [word for word in words if word.grade == "apart"]
    if len(apart) == 1 and apart[0] not in places.head:
        apart = []  # met once, as in an address
    telling = [word for word in owned if tells(word) or word.word in beside]
    often = Counter(word.word for word in (*telling, *apart))
    return _SURE * sum(min(count, _MOST_OF_ONE_WORD) for count in often.values())


def _beside(words: Sequence[Spoken], trade: Trade) -> frozenset[str]:
    """The words that stand with the others that make them the trade's own."""
    met = {each.word for each in words}
    return frozenset(word for group in trade.together if met.issuperset(group) for word in group)


def _why(
    words: Sequence[Spoken], owned: Sequence[Spoken], label: Evidence | None
) -> tuple[Evidence, ...]:
    """Where each word stands first, the trade's own before the others."""
    first: dict[str, Evidence] = {}
    for word in (*owned, *words):
        first.setdefault(word.word, Evidence("sector", word.start, word.end))
    return (*([label] if label else []), *first.values())
