"""Texts that say one thing in nearly the same words, put together.

Authors of different standards write the same reading each in their own words. Words are held against
each other by their pairs of letters; texts with other figures are never taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

ALIKE = Fraction(11, 20)  # of the letter pairs of both; below it, texts on one subject run together
NUMBER = re.compile(r"\d+")
LETTERS = re.compile(r"[^\w]+")


def group_alike(texts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of texts, each led by the one that came first; so the most frequent should come first."""
    groups: list[list[str]] = []
    for text in texts:
        near = next((group for group in groups if alike(group[0], text)), None)
        if near is None:
            groups.append([text])
        else:
            near.append(text)
    return tuple(map(tuple, groups))


def alike(first: str, second: str) -> bool:
    """Whether two texts have most of their letter pairs and all of their figures in common."""
    if NUMBER.findall(first) != NUMBER.findall(second):
        return False
    one, other = _pairs(first), _pairs(second)
    return 2 * len(one & other) >= ALIKE * (len(one) + len(other))


def _pairs(text: str) -> set[str]:
    bare = LETTERS.sub("", text)
    return {bare[at : at + 2] for at in range(len(bare) - 1)}
