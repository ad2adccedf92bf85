"""The business by its own name: `모모네일의 사정으로` under the title `[모모네일] 예약 안내`.

No lexicon can know the names of shops. A name is taken for one only where the contract's own first line
has it and a cause or an act follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from linter.document import Document
from linter.lexicon import load
from linter.reading.condition import is_strange
from linter.reading.normalise import fold, normalise
from linter.reading.passage import Passage
from linter.reading.tokenise import Token, lies_with, tokenise

_WORD = re.compile(r"[가-힣A-Za-z]{2,}")
_FIRST = 80  # letters in which a contract says whose it is


def with_own_name(document: Document, read: Sequence[Passage]) -> list[Passage]:
    """The passages, each with the business as a side where it stands there by its name."""
    named = _named(document)
    if named is None:
        return list(read)
    return [_told(document.text, passage, named) for passage in read]


def _named(document: Document) -> re.Pattern[str] | None:
    """The names of the first line, with what makes them a side; nothing where there are none."""
    start = len(document.text) - len(document.text.lstrip())
    end = document.text.find("\n", start, start + _FIRST)
    names = sorted(
        set(
            _names(
                document.text, start, end if end > 0 else min(start + _FIRST, len(document.text))
            )
        )
    )
    if not names:
        return None
    cause, act = lies_with()
    return re.compile(rf"(?:{'|'.join(map(re.escape, names))})(?:{cause}|{act})")


def _names(text: str, start: int, end: int) -> Iterator[str]:
    """The words of a title that the lexicon does not know, with and without what they are: 바다펜션."""
    sides = load("words")["sides"]
    known = [(token.start, token.end) for token in tokenise(text, start, end)]
    for found in _WORD.finditer(text, start, end):
        word = fold(found[0])
        if word in sides["consumer"]["nouns"] or not is_strange(text, *found.span(), known):
            continue
        yield word
        kinds = (noun for noun in sides["business"]["nouns"] if word.endswith(noun))
        yield from (word.removesuffix(kind) for kind in kinds if len(word) > len(kind) + 1)


def _told(text: str, passage: Passage, named: re.Pattern[str]) -> Passage:
    folded = normalise(text, passage.start, passage.end)
    found = named.search(folded.text)
    if found is None or any(token.kind == "party" for token in passage.tokens):
        return passage
    start, end = folded.origin[found.start()], folded.origin[found.end() - 1] + 1
    outside = [token for token in passage.tokens if token.end <= start or token.start >= end]
    side = Token("party", "business", Fraction(0), start, end)
    tokens = tuple(sorted([*outside, side], key=lambda token: token.start))
    return replace(passage, tokens=tokens)
