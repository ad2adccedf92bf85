"""Figures that a contract spells out: `삼십일 전`, `두 시간 이내`, `오십 퍼센트`. The words are the lexicon's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any


def numeral_patterns(words: dict[str, Any], percent: str) -> Iterator[str]:
    """Patterns of spelled numbers before a unit of time or a percent sign.

    A number needs a ten or a hundred in it, so that no syllable of another word is taken for one; the
    short native ones need a word such as 전 or 이내 behind their unit.
    """
    digit = f"[{words['digits']}]"
    ten, hundred = words["ten"], words["hundred"]
    number = f"(?:{digit}?{hundred})?{digit}?{ten}{digit}?|{digit}{hundred}|{hundred}(?={percent})"
    before = "".join(f"(?<!{word})" for word in words["not_after"])
    every = _alternatives(words["units"])
    yield rf"{before}(?P<sino>{number})(?P<sino_unit>{every})"
    yield rf"{before}(?P<sino_share>{number})(?P<sino_percent>{percent})"
    clear = "".join(f"(?<!{word})" for word in words["native_not_after"])
    native, unit = _alternatives(words["native"]), _alternatives(words["native_units"])
    marks = _alternatives(words["native_marks"])
    yield rf"{clear}(?P<native>{native})(?P<native_unit>{unit})(?={marks})"


def number_of(found: re.Match[str], words: dict[str, Any]) -> int:
    """The number that a match of these patterns spells."""
    if found["native"]:
        return int(words["native"][found["native"]])
    return _sino(found["sino"] or found["sino_share"], words)


def _sino(spelled: str, words: dict[str, Any]) -> int:
    """오십 is 50, 백이십 is 120."""
    number, digit = 0, 0
    for letter in spelled:
        if letter == words["ten"] or letter == words["hundred"]:
            number += max(digit, 1) * (10 if letter == words["ten"] else 100)
            digit = 0
        else:
            digit = words["digits"].index(letter) + 1
    return number + digit


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
