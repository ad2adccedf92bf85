"""Where the words of a term say its rate."""

from __future__ import annotations

import re
from fractions import Fraction

from linter.term import Term

PERCENTAGE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:[%％]|퍼센트|프로)")


def rate_words(term: Term) -> tuple[int, int] | None:
    """The words the rate was read from, narrowed to the one percentage among them, as positions in
    the document; None when the evidence names no words of the term itself."""
    place = next((each for each in term.evidence if each.part == "rate"), None)
    if place is None or not term.start <= place.start < place.end <= term.end:
        return None
    words = term.quote[place.start - term.start : place.end - term.start]
    found = list(PERCENTAGE.finditer(words))
    if len(found) != 1:
        return place.start, _word_end(term, place.end)
    return place.start + found[0].start(), place.start + found[0].end()


def _word_end(term: Term, end: int) -> int:
    """The end of the word that a promise in words ends in: not `환불하지 않` but `환불하지 않는다`."""
    at = end - term.start
    while (
        at < len(term.quote)
        and "가" <= term.quote[at - 1] <= "힣"
        and "가" <= term.quote[at] <= "힣"
    ):
        at += 1
    return term.start + at


def with_percentage(term: Term, percentage: str, rest: str) -> str | None:
    """The quote with its percentage replaced, and, where it also tells the other share of the
    whole (위약금 30%, 환불 70%), that one too. None when it holds any further percentage, or two
    halves: whether the second is the other share or the same fee of another column is not told."""
    place = rate_words(term)
    if place is None:
        return None
    at = place[0] - term.start
    said = PERCENTAGE.match(term.quote, at)
    if said is None:
        return None
    other = 100 - Fraction(said.group(1))
    changed, end = "", 0
    for found in PERCENTAGE.finditer(term.quote):
        if found.start() != at and (Fraction(found.group(1)) != other or other == 50):
            return None
        changed += term.quote[end : found.start(1)] + (percentage if found.start() == at else rest)
        end = found.end(1)
    return changed + term.quote[end:]
