"""Conditions in words the lexicon does not know: quoted, so that nobody takes a promise for wider
than it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.lexicon import load
from linter.lexicon.any_word import any_word
from linter.reading.normalise import fold

_ENOUGH = 2  # letters that say something of their own


def is_strange(text: str, start: int, end: int, known: Iterable[tuple[int, int]]) -> bool:
    """Does the stretch say more than the known words in it?"""
    covered = {at for left, right in known for at in range(left, right)}
    rest = "".join("\n" if at in covered else text[at] for at in range(start, end))
    words = (fold(word) for word in rest.split())
    return any(_is_own(word) for word in words)


def _is_own(word: str) -> bool:
    letters = _NO_LETTER.sub("", word)
    return len(letters) >= _ENOUGH and not _plain().fullmatch(letters)


_NO_LETTER = re.compile("[^가-힣a-z]+")


@cache
def _plain() -> re.Pattern[str]:
    plain = load("words")["plain"]
    sides = load("words")["sides"]
    nouns = [*plain["words"], *plain["products"], *(n for s in SIDES for n in sides[s]["nouns"])]
    return re.compile(f"(?:{any_word(nouns)})*(?:{any_word(plain['endings'])})*")


SIDES = ("business", "consumer")


def names_a_product(words: str) -> bool:
    """`연간 회원권은`: the condition says which of the things sold, and nothing else. A special offer
    is more than that."""
    folded = fold(words)
    offered = any(offer in folded for offer in load("words")["plain"]["offers"])
    return bool(_product().search(folded)) and not offered


@cache
def _product() -> re.Pattern[str]:
    plain = load("words")["plain"]
    products, about = ("|".join(map(re.escape, plain[part])) for part in ("products", "about"))
    return re.compile(f"(?:{products})(?:{about})$")
