"""Which facts a condition, an amount or an outcome looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from dsl import model
from dsl.table import Edition, Rung


def facts_in(node: object, edition: Edition) -> set[str]:
    """Every fact that the node looks at, also through the named amounts of the edition."""
    return set(_facts(node, {let.name: let for let in edition.lets}, frozenset()))


def _facts(node: object, lets: dict[str, model.Let], seen: frozenset[str]) -> Iterator[str]:
    match node:
        case model.FactValue(fact) | model.WordIs(fact) | model.IsGiven(fact):
            yield fact
        case model.DateWithin(fact) | model.DateIsWeekday(fact):
            yield fact
        case model.DateInList(fact, listed) | model.EveOfHoliday(fact, listed):
            yield from (fact, listed)
        case model.Aggregate(_, fact):
            yield fact
        case model.DaysBetween(first, last) | model.MonthsBetween(first, last):
            yield from (first, last)
        case model.BusinessDaysBetween(first, last, listed):
            yield from (first, last, listed)
        case model.HoursBetween(first, last, excluding):
            yield from (first, last) if excluding is None else (first, last, excluding)
        case Rung():
            yield node.axis
        case model.NamedValue(name) if name in lets and name not in seen:
            yield from _facts(lets[name].amount, lets, seen | {name})
        case _:
            for part in _parts(node):
                yield from _facts(part, lets, seen)


def _parts(node: object) -> Iterator[object]:
    if isinstance(node, tuple):
        yield from node
    elif is_dataclass(node):
        yield from (getattr(node, field.name) for field in fields(node))


def deciding_facts(edition: Edition, always: frozenset[str] = frozenset()) -> set[str]:
    """The facts that decide which row answers, `always` among them, and those that their defaults
    look at; every other fact only enters the amounts."""
    rows = tuple((row.situation, row.when, row.rung) for row in edition.rows)
    deciding = facts_in(rows, edition) | always
    while True:
        more = {
            fact
            for default in edition.defaults
            if default.fact in deciding
            for fact in facts_in(default.guards, edition)
        }
        if more <= deciding:
            return deciding
        deciding |= more
