"""The words that a phrase of the lexicon cannot be met without.

A rule that looks for words has long patterns and seldom finds anything. `needed` reads off each
phrase the plain words that must stand in whatever the phrase describes, so that sentences without
them need not be tried, and a pattern that none may meet is never compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from linter.reading.normalise import fold

Words = frozenset[str]  # folded words of which one must stand there
Needed = tuple[tuple[Words, ...], ...]  # the ways to be met: in each, one word of all of these
Held = Callable[[str], Words]  # the words of which one stands wherever the list of this name does

NONE: Words = frozenset()  # nothing that could be looked up
_PARTS = re.compile(
    r"\{\w+\}|[^…#^$()|?\\{]+|\\.|."
)  # letters that follow one another are one part


def _nothing(name: str) -> Words:
    return NONE


def needed(phrases: Iterable[str], held: Held = _nothing) -> Needed:
    """What stands wherever one of the phrases does: a way for each of them. A way that asks for
    nothing is met anywhere. `held` knows the lists that the braces of a phrase name."""
    return tuple(way for phrase in phrases for way in _branches(_parts(phrase), held))


def held_by(words: Iterable[str], held: Held) -> Words:
    """The words of which one stands wherever one of a list's words does."""
    return _one_of([way for word in words for way in _branches(_parts(word), held)])


def _parts(phrase: str) -> list[str]:
    """The parts of a phrase, white space aside, the last one first."""
    return _PARTS.findall("".join(phrase.split()))[::-1]


def _branches(left: list[str], held: Held) -> Iterator[tuple[Words, ...]]:
    """`a|b`, up to the closing bracket: what must all stand in each branch. `left` are the parts
    still to be read, the next one last."""
    yield tuple(filter(None, _sequence(left, held)))
    while left and left[-1] == "|":
        left.pop()
        yield tuple(filter(None, _sequence(left, held)))


def _sequence(left: list[str], held: Held) -> Iterator[Words]:
    """What must all stand in one branch; what may be missing asks for nothing."""
    run = ""
    while left and left[-1] not in "|)":
        part = left.pop()
        if part == "(":
            within = _one_of(list(_branches(left, held)))
            left.pop()
            yield _word(run)
            yield NONE if _optional(left) else within
            run = ""
        elif part[0] == "{":
            yield _word(run)
            yield NONE if _optional(left) else held(part[1:-1])
            run = ""
        elif part in "…#^$":
            yield _word(run)
            _optional(left)
            run = ""
        elif _optional(left):  # only the last letter may be missing
            yield _word(run + fold(part[:-1].strip("\\")))
            run = ""
        else:
            run += fold(part[-1] if part[0] == "\\" else part)
    yield _word(run)


def _one_of(branches: list[tuple[Words, ...]]) -> Words:
    """Words of which one stands whichever branch is met: the most telling of each."""
    if not all(branches):
        return NONE
    return NONE.union(*(max(branch, key=_telling) for branch in branches))


def _telling(words: Words) -> tuple[int, int]:
    """Long words first; of equally long ones, the fewest."""
    return min(map(len, words)), -len(words)


def _optional(left: list[str]) -> bool:
    """Whether a question mark comes next; it is taken then."""
    if not left or left[-1] != "?":
        return False
    left.pop()
    return True


def _word(run: str) -> Words:
    return frozenset((run,)) if run else NONE
