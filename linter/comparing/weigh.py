"""How much the words of a contract speak for each trade, and how: named in the title, at the head of
a line, or only met."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from linter.comparing.lines import Line, own
from linter.comparing.spoken import OWN, Spoken, Trade, tells, trades
from linter.term import Evidence

_SURE, _LIKELY, _LABEL, _TITLE = 3, 1, 12, 6
_MOST_OF_ONE_WORD = 4  # a word repeated on every line says little more than said four times
_ENOUGH = 6
_SHORT_TEXT = 400  # letters: a notice in which a word met once is no passing word


@dataclass(frozen=True, slots=True)
class Weighed:
    """A trade and what speaks for it. `told` is what sets it apart within its family; `enough`,
    whether a lawyer may be told that the contract is of this trade, others aside."""

    trade: Trade
    weight: int
    told: int
    why: tuple[Evidence, ...]
    in_title: bool
    at_head: bool  # a title or the label of a line names it
    enough: bool
    thin: bool  # enough only because hardly anything speaks for another


def weigh(
    words: Sequence[Spoken],
    lines: Sequence[Line],
    labelled: Mapping[str, Evidence],
    length: int,
) -> tuple[Weighed, ...]:
    """Every trade that anything speaks for, the heaviest first. `labelled` are the trades whose
    standard the title names."""
    spoken: dict[str, list[Spoken]] = defaultdict(list)
    for word in words:
        spoken[word.trade].append(word)
    head = {word for line in lines for word in line.named}
    title = {word for line in first_lines(lines) for word in line.words}
    promised = {word for line in lines if line.promises for word in line.words}
    names = [*labelled, *(name for name in spoken if name not in labelled)]
    found = [
        _weigh(trades()[name], spoken[name], head, title, promised, labelled.get(name), length)
        for name in names
    ]
    return tuple(sorted(found, key=lambda one: (-one.weight, -one.told)))


def first_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The first two lines: a title, and what stands for one."""
    return tuple(lines[:2])


def _weigh(
    trade: Trade,
    words: Sequence[Spoken],
    head: set[Spoken],
    title: set[Spoken],
    promised: set[Spoken],
    label: Evidence | None,
    length: int,
) -> Weighed:
    owned = [
        word
        for word in words
        if word.grade in OWN or (word.grade == "named" and word in head) or _together(word, words, trade)
    ]
    counts: dict[str, int] = defaultdict(int)
    for word in words:
        counts[word.word] += 1
    distinct = {word.word for word in owned}
    told_words = {word.word for word in owned if tells(word)}
    often = {word: min(count, _MOST_OF_ONE_WORD) for word, count in counts.items()}
    in_title = label is not None or any(word in title for word in owned)
    told = _SURE * sum(often[word] for word in told_words) + (_LABEL if label else 0)
    weight = (
        sum(count * (_SURE if word in distinct else _LIKELY) for word, count in often.items())
        + (_LABEL if label else 0)
        + (_TITLE if in_title else 0)
    )
    at_head = in_title or any(word in head for word in owned)
    times = sum(counts[word] for word in distinct)
    met = any(word in promised for word in owned) and (length <= _SHORT_TEXT or times > 1)
    many = len(distinct) > 1 and weight >= _ENOUGH
    return Weighed(
        trade,
        weight,
        told,
        _why(words, owned, label),
        in_title,
        at_head,
        bool(owned or label) and (at_head or many or met),
        not at_head and not many,
    )


def _together(word: Spoken, words: Sequence[Spoken], trade: Trade) -> bool:
    """Whether it stands with the others that make it a word of the trade."""
    met = {each.word for each in words}
    return any(word.word in group and met.issuperset(group) for group in trade.together)


def _why(
    words: Sequence[Spoken], owned: Sequence[Spoken], label: Evidence | None
) -> tuple[Evidence, ...]:
    """Where each word stands first, the trade's own before the others."""
    first: dict[str, Evidence] = {}
    for word in (*owned, *words):
        first.setdefault(word.word, Evidence("sector", word.start, word.end))
    return (*([label] if label else []), *first.values())


__all__ = ["Weighed", "first_lines", "own", "weigh"]
