"""A schedule with one number made worse for the consumer: each rate by one point, each deadline by
one day, hour or minute."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from tests.linter.clauses import Place
from tests.linter.official import Ladder, Rung, Schedule

POINT = Fraction(1, 100)


@dataclass(frozen=True)
class Worsened:
    """The schedule, and the rung (as it now stands) that is worse than the standard."""

    schedule: Schedule
    place: Place
    what: str  # "rate" or "notice"


def worsened(schedule: Schedule) -> Iterator[Worsened]:
    """Every way to make one number of a schedule worse."""
    for at, ladder in enumerate(schedule.ladders):
        for nth in range(len(ladder.rungs)):
            if rungs := _other_rate(schedule, ladder, nth):
                yield Worsened(_with(schedule, at, rungs), (at, nth), "rate")
            if moved := _other_notice(schedule, ladder, nth):
                rungs, worse = moved
                yield Worsened(_with(schedule, at, rungs), (at, worse), "notice")


def _with(schedule: Schedule, at: int, rungs: tuple[Rung, ...]) -> Schedule:
    ladders = schedule.ladders
    changed = Ladder(ladders[at].label, rungs)
    return replace(schedule, ladders=(*ladders[:at], changed, *ladders[at + 1 :]))


def _other_rate(schedule: Schedule, ladder: Ladder, nth: int) -> tuple[Rung, ...] | None:
    """A point more is taken from a consumer, a point less is paid by a business."""
    rung = ladder.rungs[nth]
    if rung.rate is None or rung.rate == (0 if schedule.party == "business" else 1):
        return None  # nothing worse can be said of it
    by = -POINT if schedule.party == "business" else POINT
    worse = replace(rung, rate=rung.rate + by)
    return (*ladder.rungs[:nth], worse, *ladder.rungs[nth + 1 :])


def _other_notice(
    schedule: Schedule, ladder: Ladder, nth: int
) -> tuple[tuple[Rung, ...], int] | None:
    """The limit between a rung and the next moves by one: a consumer must leave earlier to fare as
    well, a business may leave later and pay as little. A rung that no day is left to is dropped."""
    if not schedule.unit or nth + 1 >= len(ladder.rungs):
        return None
    rung, later = ladder.rungs[nth : nth + 2]
    if not _worse_later(rung, later):
        return None
    by = -1 if schedule.party == "business" else 1
    one = replace(rung, near=rung.near + by)
    two = replace(later, far=one.near - 1)
    kept = [each for each in (one, two) if each.far is None or each.far >= each.near]
    rungs = (*ladder.rungs[:nth], *kept, *ladder.rungs[nth + 2 :])
    loser = one if schedule.party == "business" else two
    return (rungs, rungs.index(loser)) if loser in rungs else None


def _worse_later(rung: Rung, later: Rung) -> bool:
    """Whether the later rung surely takes (or pays) more: of the same base, or more than nothing. Where
    the standard rules on nothing between the two, a moved limit is not worse than anything."""
    if rung.rate is None or later.rate is None or later.far != rung.near - 1:
        return False
    return later.rate > rung.rate and (rung.base == later.base or rung.rate == 0)
