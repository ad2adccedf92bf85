"""The nearest known word to a misspelt one, for "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None when none is close enough to be meant."""
    scored = [
        (SequenceMatcher(None, word.casefold(), one.casefold()).ratio(), one) for one in known
    ]
    best = max(scored, default=(0.0, ""))
    return best[1] if best[0] >= 0.6 else None
