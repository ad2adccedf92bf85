"""Patterns of words as data: phrases with gaps and figures, and what must or must not stand beside.

A phrase is written as in the contract, white space aside: `…` is a short gap within the sentence,
`#` a figure, `(a|b)` a choice, `(a)?` a word that may be missing, `{name}` a list of words of
`lexicon/patterns/words.toml`; the endings listed there (`할수`) stand for their other forms (`하실수`). Nothing here knows a law or a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from linter.lexicon import load
from linter.reading.needed import Needed, needed
from linter.reading.normalise import fold
from linter.reading.sentence import Sentence

WORDS = "patterns/words"
GAP = ".{0,24}?"
FIGURE = r"(?<![\d.])(\d[\d,]*(?:\.\d+)?)"
# 책임을 지지 않는 것은 아니다; 공제하지 않습니다: the words are taken back at once
_TAKEN_BACK = re.compile(
    r"^(?:않|아니하|없|못하|안되)?[은는이가을를]?[다라]?[는은]?(?:것|뜻|의미|취지)[은이을]?.{0,8}아[니닙]"
)
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of which one is to be met; compiled when they are first looked for, since most
    contracts call for few of them."""

    written: tuple[str, ...]

    @property
    def expression(self) -> re.Pattern[str]:
        return _compiled(self.written)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of saying something; see the head of this file for the phrases."""

    phrases: Phrases
    beside: Phrases | None  # one of these stands in the sentence or the titles above it
    above: Phrases | None  # one of these stands in the titles above it
    without: Phrases  # none of these stands in the sentence or its proviso
    more_than: Fraction | None
    less_than: Fraction | None

    @property
    def needed(self) -> Needed:
        """What stands in every sentence that the pattern describes."""
        return _needed(self.phrases.written)


@dataclass(frozen=True, slots=True)
class Match:
    """Where the words of a pattern stand in the document."""

    start: int
    end: int


def read_pattern(entry: dict[str, Any]) -> Pattern:
    """A pattern from one entry of the lexicon."""
    return Pattern(
        Phrases(tuple(entry["phrases"])),
        Phrases(tuple(entry["beside"])) if "beside" in entry else None,
        Phrases(tuple(entry["above"])) if "above" in entry else None,
        Phrases(tuple(entry.get("without", ()))),
        _figure(entry.get("more_than")),
        _figure(entry.get("less_than")),
    )


def match(pattern: Pattern, sentence: Sentence) -> Match | None:
    """The first place in the sentence that the pattern describes."""
    found = next(_matches(pattern, sentence), None)
    return found if found and _stands(pattern, sentence) else None


def _stands(pattern: Pattern, sentence: Sentence) -> bool:
    """Whether what must stand beside the words does, and what must not does not."""
    told, above = sentence.words.text, sentence.above
    if pattern.above and not pattern.above.expression.search(above):
        return False
    if pattern.beside and not pattern.beside.expression.search(f"{told}\n{above}"):
        return False
    without = pattern.without.expression
    return not (without.search(told) or without.search(sentence.proviso))


def _matches(pattern: Pattern, sentence: Sentence) -> Iterator[Match]:
    told, origin = sentence.words.text, sentence.words.origin
    for found in pattern.phrases.expression.finditer(told):
        figures = [Fraction(each.replace(",", "")) for each in found.groups() if each]
        if not _TAKEN_BACK.match(told[found.end() :]) and _within(pattern, figures):
            yield Match(origin[found.start()], origin[found.end() - 1] + 1)


def _within(pattern: Pattern, figures: list[Fraction]) -> bool:
    """Of several figures (3~7일) the one that would be found decides."""
    if pattern.more_than is None and pattern.less_than is None:
        return True
    if not figures:
        return False
    more, less = pattern.more_than, pattern.less_than
    return (more is None or max(figures) > more) and (less is None or min(figures) < less)


def _figure(said: object) -> Fraction | None:
    return None if said is None else Fraction(str(said))


@cache
def _compiled(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(phrase_pattern(each) for each in phrases) or _NEVER)


@cache
def _needed(phrases: tuple[str, ...]) -> Needed:
    return needed(map(_written_out, phrases))


@cache
def phrase_pattern(phrase: str) -> str:
    """A phrase as a regular expression over folded text."""
    parts = re.findall(r"\\.|.", _written_out(phrase))  # a backslash takes a sign for itself
    return "".join(_SIGNS.get(part) or _letter(part[-1]) for part in parts)


def _written_out(phrase: str) -> str:
    """The lists that the braces name in their place, and every ending with its other forms."""
    named = re.sub(r"\{(\w+)\}", lambda name: f"({'|'.join(_words(name[1]))})", phrase)
    return re.sub(
        _endings(), lambda plain: f"({'|'.join(load(WORDS)['endings'][plain[0]])})", named
    )


_SIGNS = {"…": GAP, "#": FIGURE, "(": "(?:", ")": ")", "|": "|", "?": "?", "^": "^", "$": "$"}


@cache
def _letter(letter: str) -> str:
    return re.escape(fold(letter))


def _words(name: str) -> list[str]:
    words: list[str] = load(WORDS)["words"][name]
    return words


@cache
def _endings() -> str:
    """The plain endings that stand for others, the longest first."""
    return "|".join(sorted(load(WORDS)["endings"], key=len, reverse=True))
