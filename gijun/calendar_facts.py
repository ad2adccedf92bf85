"""What the calendar can tell about a case: public holidays, and the day whose edition applies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from dsl.diagnostic import Bilingual
from dsl.model import BusinessDaysBetween, DateInList, DaysBetween, EveOfHoliday
from dsl.settlement import Value
from dsl.table import Table

Node = TypeVar("Node")
Question = tuple[tuple[str, ...], str]  # dates, all of which must be known, and the list they ask
HOLIDAYS: dict[int, tuple[Table, tuple[Question, ...]]] = {}


def with_public_holidays(
    table: Table, facts: Mapping[str, Value]
) -> tuple[dict[str, Value], tuple[Bilingual, ...]]:
    """The facts with Korea's public holidays, where the standard asks for one or for its eve and
    the case gives the date but not the holidays; and what was filled in, to be told."""
    filled = dict(facts)
    said: list[Bilingual] = []
    for asked, listed in _holiday_questions(table):
        days = [day for one in asked if isinstance(day := facts.get(one), date)]
        if len(days) == len(asked) and listed not in filled:
            years = _years_about(days)
            filled[listed], version = _holidays_of(years)
            said.append(_told(table, listed, years, version))
    return filled, tuple(said)


def day_of_notice(table: Table, facts: Mapping[str, Value]) -> tuple[str, date] | None:
    """The fact that gives the day on which notice was given, and that day: the near end of the
    count that a ladder climbs."""
    anchors = {axis.anchor for axis in table.axes}
    for count in _inside(table.editions, DaysBetween):
        for fact, other in ((count.first, count.last), (count.last, count.first)):
            day = facts.get(fact)
            if other in anchors and fact not in anchors and isinstance(day, date):
                return fact, day.date() if isinstance(day, datetime) else day
    return None


def _holiday_questions(table: Table) -> tuple[Question, ...]:
    """The dates a table holds against public holidays, each with the fact that lists them; looked
    for once, as batches are long."""
    known = HOLIDAYS.get(id(table))
    if known is None or known[0] is not table:
        days = {fact.name for fact in table.facts if fact.kind == "dates"}
        found: list[Question] = [
            ((one.fact,), one.holidays) for one in _inside(table.editions, EveOfHoliday)
        ]
        found += [
            ((one.fact,), one.periods)
            for one in _inside(table.editions, DateInList)
            if one.periods in days
        ]
        found += [
            ((one.first, one.last), one.holidays)
            for one in _inside(table.editions, BusinessDaysBetween)
        ]
        known = HOLIDAYS[id(table)] = table, tuple(dict.fromkeys(found))
    return known[1]


def _years_about(days: list[date]) -> range:
    """The years of the days, of those between them and of the morrow."""
    first = min(day.year for day in days)
    return range(first, max((day + timedelta(days=1)).year for day in days) + 1)


def _holidays_of(years: range) -> tuple[tuple[date, ...], str]:
    from importlib.metadata import version

    import holidays

    found = holidays.country_holidays("KR", years=years)
    return tuple(sorted(found)), version("holidays")


def _told(table: Table, fact: str, years: range, version: str) -> Bilingual:
    label = next(one.label for one in table.facts if one.name == fact)
    told = "~".join(dict.fromkeys((str(years[0]), str(years[-1]))))
    return Bilingual(
        f"{label}: {told}년 대한민국의 공휴일을 holidays {version}에서 채웠습니다",
        f"{fact}: the public holidays of Korea in {told}, from holidays {version}",
    )


def _inside(value: object, kind: type[Node]) -> Iterator[Node]:
    """Every node of a kind inside a compiled table, in its order."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for part in value:
            yield from _inside(part, kind)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _inside(getattr(value, one.name), kind)
