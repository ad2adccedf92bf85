"""Where the words of a term say its rate."""

from __future__ import annotations

import re

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
        return place.start, place.end
    return place.start + found[0].start(), place.start + found[0].end()


def with_percentage(term: Term, percentage: str) -> str | None:
    """The quote with its one percentage replaced, or None when there is not exactly one."""
    place = rate_words(term)
    if place is None:
        return None
    start, end = place[0] - term.start, place[1] - term.start
    found = PERCENTAGE.fullmatch(term.quote[start:end])
    if found is None:
        return None
    return term.quote[:start] + percentage + term.quote[start + len(found.group(1)) :]
