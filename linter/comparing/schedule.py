"""Terms -> schedules: what a contract takes at every notice, a schedule for each set of cases.

A schedule gathers the terms that differ only in notice. Where two of its terms answer the same day
with different rates the contract contradicts itself, and the schedule says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from linter.term import Conditions, Event, Party, Reading, Term, Unit, Window

_NO_LIMIT = 10**9


@dataclass(frozen=True, slots=True)
class Step:
    """One stretch of notice and the reading that answers it."""

    window: Window
    reading: Reading
    term: Term


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two terms that answer the same case differently, and the notice on which they do."""

    first: Term
    second: Term
    far: int | None
    near: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """The steps of one ladder, earliest notice first. `anytime` are terms without a window."""

    party: Party | None
    event: Event
    conditions: Conditions
    base: str | None
    path: tuple[str, ...]
    unit: Unit
    steps: tuple[Step, ...]
    anytime: tuple[tuple[Term, Reading], ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    def rate_at(self, notice: int) -> Fraction | None:
        """The rate at a notice, when the schedule gives exactly one."""
        rates = {s.reading.effect.rate for s in self.steps if _covers(s.window, notice)}
        return next(iter(rates)) if len(rates) == 1 else None


def schedules(terms: Sequence[Term]) -> tuple[Schedule, ...]:
    """Every schedule of a contract, in the order of its first term. Only what was read counts."""
    groups: dict[tuple[object, ...], list[tuple[Term, Reading]]] = {}
    for term in terms:
        if term.status == "read" and term.readings[0].event != "other":
            reading = term.readings[0]
            groups.setdefault(_case(term, reading), []).append((term, reading))
    return tuple(_schedule(members) for members in groups.values())


def _case(term: Term, reading: Reading) -> tuple[object, ...]:
    """What the terms of one schedule share. A window after booking is a case of its own."""
    window = reading.window
    counted = (
        (window.unit, window.anchor, window.direction) if window else ("days", "use", "before")
    )
    return (
        reading.party,
        reading.event,
        reading.conditions,
        reading.effect.base,
        term.path[:-1] if _is_numbered(term) else term.path,
        counted,
    )


def _is_numbered(term: Term) -> bool:
    """The last label of the path is the row's own number."""
    return bool(term.path) and term.quote.lstrip().startswith(term.path[-1][:2])


def _schedule(members: Sequence[tuple[Term, Reading]]) -> Schedule:
    term, reading = members[0]
    steps = [Step(r.window, r, t) for t, r in members if r.window is not None]
    steps.sort(key=lambda step: _ends(step.window), reverse=True)
    return Schedule(
        reading.party,
        reading.event,
        reading.conditions,
        reading.effect.base,
        term.path,
        reading.window.unit if reading.window else "days",
        tuple(steps),
        tuple((t, r) for t, r in members if r.window is None),
        tuple(_contradictions(steps)),
    )


def _contradictions(steps: Sequence[Step]) -> Iterable[Contradiction]:
    """Neighbouring steps that overlap with different rates; steps are sorted, so one pass does."""
    for at, first in enumerate(steps):
        for second in steps[at + 1 :]:
            far = min(_ends(first.window)[0], _ends(second.window)[0])
            near = max(first.window.near or 0, second.window.near or 0)
            if far < near:
                break  # all that follow are nearer still
            if first.reading.effect.rate != second.reading.effect.rate:
                yield Contradiction(
                    first.term, second.term, None if far == _NO_LIMIT else far, near
                )


def _ends(window: Window) -> tuple[int, int]:
    return (_NO_LIMIT if window.far is None else window.far, window.near or 0)


def _covers(window: Window, notice: int) -> bool:
    far, near = _ends(window)
    return near <= notice <= far
