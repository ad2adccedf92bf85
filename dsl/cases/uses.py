"""What a condition, an amount or an outcome reads: the facts and the words it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args

from dsl.model import (
    Aggregate,
    BusinessDaysBetween,
    Condition,
    DateInList,
    DateIsWeekday,
    DateWithin,
    DaysBetween,
    EveOfHoliday,
    Expression,
    FactValue,
    HoursBetween,
    IsGiven,
    MonthsBetween,
    NamedValue,
    Outcome,
    WordIs,
)
from dsl.table import Edition

Thing = Condition | Expression | Outcome
EXPRESSIONS = get_args(Expression)


def nodes(thing: Any) -> Iterator[object]:
    """A part of the model and everything inside it."""
    waiting: list[Any] = [thing]
    while waiting:
        one = waiting.pop()
        if isinstance(one, tuple):
            waiting.extend(reversed(one))
        elif (names := _field_names(type(one))) is not None:  # type: ignore[arg-type]
            yield one
            waiting.extend([getattr(one, name) for name in names])


@cache
def _field_names(kind: Any) -> tuple[str, ...] | None:
    """The fields of a kind of node, last first; None for what is no node."""
    return tuple(field.name for field in reversed(fields(kind))) if is_dataclass(kind) else None


def parts(expression: Expression) -> Iterator[Expression]:
    """An amount and every amount inside it."""
    return (node for node in nodes(expression) if isinstance(node, EXPRESSIONS))


def facts_in(thing: Thing | None) -> set[str]:
    """Every fact that is read here; named amounts are looked into where they are defined."""
    found: set[str | None] = set()
    for node in nodes(thing):
        match node:
            case FactValue(fact) | Aggregate(_, fact) | WordIs(fact) | IsGiven(fact):
                found.add(fact)
            case DateWithin(fact) | DateIsWeekday(fact):
                found.add(fact)
            case DateInList(fact, listed) | EveOfHoliday(fact, listed):
                found |= {fact, listed}
            case DaysBetween(first, last) | MonthsBetween(first, last):
                found |= {first, last}
            case BusinessDaysBetween(first, last, listed):
                found |= {first, last, listed}
            case HoursBetween(first, last, excluding):
                found |= {first, last, excluding}
    return {fact for fact in found if fact is not None}


def words_in(thing: Thing | None) -> set[tuple[str, str]]:
    """Every word that is named here, with its fact."""
    tests = (node for node in nodes(thing) if isinstance(node, WordIs))
    return {(test.fact, word) for test in tests for word in test.words}


def facts_behind(edition: Edition, thing: Thing) -> set[str]:
    """Every fact that is read here or in the named amounts it uses."""
    facts = facts_in(thing)
    names = {node.name for node in nodes(thing) if isinstance(node, NamedValue)}
    for let in edition.lets:
        if let.name in names:
            facts |= facts_behind(edition, let.amount)
    return facts
