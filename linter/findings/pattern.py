"""Patterns of words as data: phrases with gaps and figures, and what must or must not stand beside.

A phrase is written as in the contract, white space aside: `…` is a short gap within the sentence
(`……` one twice as long), `#` a figure, `(a|b)` a choice, `(a)?` a word that may be missing, `{name}` a
list of words of `lexicon/patterns/words.toml`, whose words may name other lists; the endings listed
there (`할수`) stand for their other forms (`하실수`). Nothing here knows a law or a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from linter.lexicon import load
from linter.reading.needed import Needed, Words, held_by, needed
from linter.reading.normalise import fold
from linter.reading.sentence import Sentence

WORDS = "patterns/words"
GAP = ".{{0,{}}}?"
FIGURE = r"(?<![\d.])(\d[\d,]*(?:\.\d+)?)"
# 책임을 지지 않는 것은 아니다; 공제하지 않습니다: the words are taken back at once
_TAKEN_BACK = re.compile(
    r"^(?:않|아니하|없|못하|안되)?[은는이가을를]?[다라]?[는은]?(?:것|뜻|의미|취지)[은이을]?.{0,8}아[니닙]"
)
# 환불하지 않는 경우, 책임이 없으면: the words only name a case
_SUPPOSED = re.compile(
    r"^(?:않|아니|없|못)?(?:하|한|하는|할|은|는|을|으|했을|하였을|았을)?"
    r"(?:면(?!책)|다면|경우|때(?!문)|시(?=에|[^가-힣]|$)|사유|더라도)"
    r"|^(?:않|아니|없|못)?(?:하|는|은)한(?![다,])"
)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of which one is to be met. Each is compiled when a text first holds the words that it
    cannot do without, since most contracts call for few of them."""

    written: tuple[str, ...]

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Where a folded text says one of them, phrase by phrase."""
        for phrase in self.written:
            if _may_stand(phrase, text):
                yield from _compiled(phrase).finditer(text)

    def stand_in(self, text: str) -> bool:
        """Whether a folded text says one of them."""
        return next(self.found_in(text), None) is not None


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of saying something; see the head of this file for the phrases."""

    phrases: Phrases
    beside: Phrases | None  # one of these stands in the sentence or the titles above it
    above: Phrases | None  # one of these stands in the titles above it
    along: tuple[Phrases, ...]  # one of each stands in the sentence, in whatever order
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
        tuple(Phrases(tuple(each)) for each in entry.get("along", ())),
        Phrases(tuple(entry.get("without", ()))),
        _figure(entry.get("more_than")),
        _figure(entry.get("less_than")),
    )


def match(pattern: Pattern, sentence: Sentence) -> Match | None:
    """The first place in the sentence that the pattern describes."""
    found = next(_matches(pattern, sentence), None)
    if found is None or not _stands(pattern, sentence):
        return None
    return _with_along(pattern, sentence, found)


def _with_along(pattern: Pattern, sentence: Sentence, found: Match) -> Match:
    """The words together with what stands along with them, so that a quote shows what they are about."""
    told, origin = sentence.words.text, sentence.words.origin
    others = [next(each.found_in(told)) for each in pattern.along]
    starts = [found.start, *(origin[other.start()] for other in others)]
    ends = [found.end, *(origin[other.end() - 1] + 1 for other in others)]
    return Match(min(starts), max(ends))


def _stands(pattern: Pattern, sentence: Sentence) -> bool:
    """Whether what must stand beside the words does, and what must not does not."""
    told, above = sentence.words.text, sentence.above
    if pattern.above and not pattern.above.stand_in(above):
        return False
    if pattern.beside and not pattern.beside.stand_in(f"{told}\n{above}"):
        return False
    if not all(each.stand_in(told) for each in pattern.along):
        return False
    return not (pattern.without.stand_in(told) or pattern.without.stand_in(sentence.proviso))


def _matches(pattern: Pattern, sentence: Sentence) -> Iterator[Match]:
    told, origin = sentence.words.text, sentence.words.origin
    for found in pattern.phrases.found_in(told):
        figures = [Fraction(each.replace(",", "")) for each in found.groups() if each]
        rest = told[found.end() :]
        if not (_TAKEN_BACK.match(rest) or _SUPPOSED.match(rest)) and _within(pattern, figures):
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
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(phrase_pattern(phrase))


def _may_stand(phrase: str, text: str) -> bool:
    """Whether a text holds what a phrase cannot do without."""
    return any(
        all(any(word in text for word in words) for words in way) for way in _needed((phrase,))
    )


@cache
def _needed(phrases: tuple[str, ...]) -> Needed:
    ways = needed(map(_with_endings, phrases), _held)
    return tuple(tuple(sorted(way, key=len)) for way in ways)  # the few words first: most fail


@cache
def _held(name: str) -> Words:
    """What stands wherever a word of the list does; looked up once for all phrases that name it."""
    return held_by(map(_with_endings, _words(name)), _held)


@cache
def phrase_pattern(phrase: str) -> str:
    """A phrase as a regular expression over folded text."""
    parts = re.findall(r"\\.|…+|.", _written_out(phrase))  # a backslash takes a sign for itself
    return "".join(_sign(part) or _letter(part[-1]) for part in parts)


def _sign(part: str) -> str | None:
    """What a sign of the phrase stands for; a gap is as long as it is written."""
    return GAP.format(24 * len(part)) if part[0] == "…" else _SIGNS.get(part)


def _written_out(phrase: str) -> str:
    """The lists that the braces name in their place, and every ending with its other forms."""
    return _with_endings(_named(phrase))


def _with_endings(phrase: str) -> str:
    return re.sub(
        _endings(), lambda plain: f"({'|'.join(load(WORDS)['endings'][plain[0]])})", phrase
    )


def _named(phrase: str) -> str:
    """The lists in the place of their names, and those that their words name in turn."""
    return re.sub(r"\{(\w+)\}", lambda name: f"({_list(name[1])})", phrase)


@cache
def _list(name: str) -> str:
    return "|".join(map(_named, _words(name)))


_SIGNS = {"#": FIGURE, "(": "(?:", ")": ")", "|": "|", "?": "?", "^": "^", "$": "$"}


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
