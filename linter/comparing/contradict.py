"""Terms of one contract that promise different things for the same case."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from linter.comparing.promise import promise_of
from linter.lexicon import load
from linter.term import Term, Window

NUMBERED = re.compile(r"\s*(?:제\s*\d|\(?\d|[①-⑳]|[가-하]\s*[.)]|[ⅰ-ⅹⅠ-Ⅹ])")


@dataclass(frozen=True, slots=True)
class _Said:
    """A term with the two things that may contradict: its rate and its notice."""

    term: Term
    rate: Fraction | None
    window: Window | None


def find_contradictions(terms: tuple[Term, ...]) -> dict[Term, tuple[Term, ...]]:
    """Each contradicted term and the terms that contradict it."""
    alike: dict[object, list[_Said]] = defaultdict(list)
    for term in terms:
        if term.status == "read" and len(term.readings) == 1:
            reading, promise = term.readings[0], promise_of(term.readings[0])
            case = (reading.party, reading.event, reading.conditions, promise.base, term.columns)
            alike[case].append(_Said(term, promise.rate, reading.window))
    found: dict[Term, list[Term]] = defaultdict(list)
    for group in alike.values():
        for first, second in combinations(group, 2):
            if _contradict(first, second):
                found[first.term].append(second.term)
                found[second.term].append(first.term)
    return {term: tuple(others) for term, others in found.items()}


def _contradict(first: _Said, second: _Said) -> bool:
    """Overlapping written windows, other rates, and no headings that name alternatives."""
    return (
        _overlap(first.window, second.window)
        and first.rate is not None
        and second.rate is not None
        and first.rate != second.rate
        and not _alternatives(first.term, second.term)
    )


def _alternatives(first: Term, second: Term) -> bool:
    """Whether the headings above the two name alternatives, such as a lenient and a strict policy."""
    apart = set(first.path) ^ set(second.path)
    topics = load("matching")["headings"]["topics"]
    return any(
        not NUMBERED.match(heading) and not any(topic in heading.lower() for topic in topics)
        for heading in apart
    )


def _overlap(first: Window | None, second: Window | None) -> bool:
    """Whether both windows were written out as notice before use and share a moment. A window
    inferred from its neighbours gives way to a written one; terms without a window, or counted
    from the booking or the start, mostly differ in circumstances that were not read."""
    if first is None or second is None or not (first.written and second.written):
        return False
    if {first.direction, second.direction} != {"before"} or first.unit != second.unit:
        return False
    return (
        first.anchor == second.anchor == "use"
        and _reaches(first, second)
        and _reaches(second, first)
    )


def _reaches(first: Window, second: Window) -> bool:
    return first.far is None or first.far >= (second.near or 0)
