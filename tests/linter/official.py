"""The official schedules, taken from the compiled tables alone: what a contract that follows the
standard to the letter would have to say. No standard is named here.

A schedule is what one edition orders for one party at one stage; a ladder is one case of it (peak,
weekday); a rung is one closed range of notice, or one circumstance of a standard without notice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from dsl.emit.data import read_data
from dsl.model import ChargeUse, NamedValue
from dsl.table import Edition, Table
from gijun.library import tables_folder
from linter.comparing.course import WHOLE
from linter.comparing.money import (
    ILLUSTRATIVE_PRICE,
    Purse,
    Rate,
    ceilings,
    plain_rate,
    share_of_total,
)
from linter.comparing.standard import Case, Stretch, View, view_standard
from linter.lexicon import base_of_fact
from linter.term import Stage

PARTIES = ("consumer", "business")
STAGES: tuple[Stage | None, ...] = (None, "before", "after")


@dataclass(frozen=True)
class Rung:
    """A closed range of notice (or, without notice, a circumstance) and what is taken or paid."""

    far: int | None
    near: int
    rate: Fraction | None  # None: damages without a figure
    base: str  # the standard's own term
    used: str = ""  # the standard's own term for the value used, charged beside the rate
    label: str = ""  # the circumstance, where no notice tells the rungs apart
    elapsed: str = ""  # the share of the use gone by, in words
    row: str = field(default="", compare=False)  # of the compiled table


@dataclass(frozen=True)
class Ladder:
    """The rungs of one case, the earliest first."""

    label: str
    rungs: tuple[Rung, ...]


@dataclass(frozen=True)
class Schedule:
    table: Table
    edition: Edition
    party: str
    stage: Stage | None
    unit: str  # "" where notice makes no difference
    anchor: str  # the standard's own term for the day or hour that notice counts to
    ladders: tuple[Ladder, ...]

    @property
    def name(self) -> str:
        """`lodging 2025-12-18 consumer`, for the name of a test."""
        parts = (self.table.name, self.edition.period.first, self.party, self.stage or "")
        return " ".join(map(str, parts)).strip().replace(" ", "-")

    @property
    def content(self) -> tuple[object, ...]:
        """What it says, whatever the edition."""
        return (self.table.name, self.party, self.stage, self.unit, self.ladders)


@cache
def tables() -> tuple[Table, ...]:
    """Every compiled standard, as it is committed."""
    files = sorted(tables_folder().glob("*.json"))
    return tuple(read_data(file.read_text(encoding="utf-8")) for file in files)


@cache
def schedules() -> tuple[Schedule, ...]:
    """Every schedule of every edition, the newest edition of a standard first."""
    return tuple(
        schedule
        for table in tables()
        for edition in reversed(table.editions)
        for party in PARTIES
        for schedule in _of_party(table, edition, party)
    )


def _of_party(table: Table, edition: Edition, party: str) -> Iterator[Schedule]:
    """The schedules of the stages that the standard tells apart; what one has said already is not
    said again."""
    told: set[str] = set()
    for stage in STAGES:
        view = view_standard(table, edition, party, "cancel", (), stage, WHOLE)
        rows = _rows(view) if view else frozenset()
        if view and rows - told and (made := _schedule(view, party, stage)):
            told |= rows
            yield made


def _rows(view: View) -> frozenset[str]:
    stretches = (stretch for case in view.cases for stretch in case.stretches)
    return frozenset(stretch.take.row.id for stretch in stretches if stretch.take.row)


def _schedule(view: View, party: str, stage: Stage | None) -> Schedule | None:
    """The view as a schedule, or None when it orders no figure that a clause could state."""
    ladders = tuple(_ladder(view, case) for case in view.cases if not case.aside)
    if view.axis is None:
        rungs = tuple(rung for ladder in ladders for rung in ladder.rungs)
        ladders = (Ladder("", rungs),)
    ladders = tuple(ladder for ladder in ladders if ladder.rungs)
    if not any(rung.rate for ladder in ladders for rung in ladder.rungs):
        return None
    axis = view.axis
    anchor = next((f.label for f in view.table.facts if axis and f.name == axis.anchor), "")
    unit = axis.unit if axis else ""
    return Schedule(view.table, view.edition, party, stage, unit, anchor, ladders)


def _ladder(view: View, case: Case) -> Ladder:
    label = case.label.korean
    rungs = (_rung(view, stretch, label) for stretch in reversed(case.stretches))
    return Ladder(label, tuple(rung for rung in rungs if rung is not None))


def _rung(view: View, stretch: Stretch, label: str) -> Rung | None:
    """A stretch as a share of something a contract can name; None where it is put together
    otherwise."""
    take = stretch.take
    row = take.row.id if take.row else ""
    if take.kind == "damages":
        return Rung(stretch.far, stretch.near, None, "", label=label, row=row)
    rate = _rate(view, stretch)
    if rate is None or take.kind != "amount":
        return None
    base = _label(view, rate)
    used = _used(view.edition, stretch)
    return Rung(stretch.far, stretch.near, rate.share, base, used, label, row=row)


def _rate(view: View, stretch: Stretch) -> Rate | None:
    amount, edition = stretch.take.amount, view.edition
    plain = plain_rate(amount, edition) or next(iter(ceilings(amount, edition)), None)
    if plain is not None:
        return plain
    share = share_of_total(amount, view.table, edition, Purse(ILLUSTRATIVE_PRICE))
    return None if share is None else Rate(share, "total")


def _label(view: View, rate: Rate) -> str:
    """The standard's own Korean term for what a rate is taken of."""
    facts = view.table.facts
    named = {each.name: each.label for each in (*view.edition.lets, *facts)}
    if named.get(rate.fact):
        return named[rate.fact]
    played = ((fact.label, base_of_fact(fact.name)) for fact in facts if fact.kind == "won")
    return next((label for label, base in played if base and base.name == rate.base), "")


def _used(edition: Edition, stretch: Stretch) -> str:
    row = stretch.take.row
    if not stretch.take.used or row is None or row.outcome is None:
        return ""
    lets = {let.name: let.label for let in edition.lets}
    charged = [effect.amount for effect in row.outcome.effects if isinstance(effect, ChargeUse)]
    named = [lets.get(amount.name, "") for amount in charged if isinstance(amount, NamedValue)]
    return next((label for label in named if label), "이용한 만큼의 금액")
