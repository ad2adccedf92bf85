"""Conditions in words the lexicon does not know: quoted, so that nobody takes a promise for wider
than it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.normalise import normalise
from linter.outline import mark_of
from linter.tokenise import load

_ENOUGH = 2  # letters that say something of their own


def is_strange(text: str, start: int, end: int, known: Iterable[tuple[int, int]]) -> bool:
    """Does the stretch say more than the known words in it?"""
    mark = mark_of(text[start:end])
    start += mark.width if mark else 0
    covered = {at for left, right in known for at in range(left, right)}
    rest = "".join(" " if at in covered else text[at] for at in range(start, end))
    pieces = (normalise(piece).text for piece in rest.split("  ") if piece.strip())
    return any(len(_plain().sub("", piece)) >= _ENOUGH for piece in pieces)


@cache
def _plain() -> re.Pattern[str]:
    words = sorted(load("words")["plain"]["words"], key=len, reverse=True)
    return re.compile("|".join((*map(re.escape, words), r"[^가-힣a-z]+")))
