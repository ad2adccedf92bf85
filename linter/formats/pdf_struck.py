"""Letters of a PDF with a line through them: a PDF holds the line and the letters, not that one strikes
out the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from linter.formats.pdf_page import Letter
from linter.formats.pdf_turn import Rule

_LOWEST, _HIGHEST = 0.28, 0.68  # of a letter's height; an underline lies lower, a border outside
_SLACK = 0.25  # of a letter's width that a line may leave out at either end
_MOST = 40  # lines at one height; a drawing


GONE = "\ufdd0"  # stands where a letter was struck out: no letter of any script


def strike_out(letters: Sequence[Letter], rules: Sequence[Rule]) -> tuple[tuple[Letter, ...], int]:
    """The letters with `GONE` for each that is struck out, and how many these are. They keep their
    places, so that the line around them is laid out as it is printed."""
    across = sorted((rule for rule in rules if not rule.upright), key=lambda rule: rule.at)
    heights = [rule.at for rule in across]
    told: list[Letter] = []
    struck = 0
    gone = False  # the letter before was struck: a space without a place goes with it
    for letter in letters:
        if letter.right > letter.left:
            gone = _is_struck(letter, across, heights)
            struck += gone and not letter.letter.isspace()
        told.append(replace(letter, letter=GONE) if gone else letter)
    return tuple(told), struck


def _is_struck(letter: Letter, across: list[Rule], heights: list[float]) -> bool:
    if letter.turned in (90, 270):  # the border of a cell crosses what is written sideways in it
        return False
    low = bisect_left(heights, letter.bottom + _LOWEST * letter.height)
    high = bisect_right(heights, letter.bottom + _HIGHEST * letter.height)
    slack = _SLACK * (letter.right - letter.left)
    return any(
        rule.start <= letter.left + slack and rule.end >= letter.right - slack
        for rule in across[low : min(high, low + _MOST)]
    )
