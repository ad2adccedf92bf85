"""What a condition, an amount or an outcome reads: the facts and the words it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dsl.model import (
    AllOf,
    AnyOf,
    Arithmetic,
    ChargeUse,
    Compare,
    Compensate,
    Condition,
    Damages,
    DateInList,
    DateIsWeekday,
    DateWithin,
    DaysBetween,
    Deduct,
    EveOfHoliday,
    Expression,
    Extreme,
    FactValue,
    IsGiven,
    Lookup,
    NamedValue,
    Not,
    Outcome,
    Refund,
    WordIs,
)
from dsl.table import Edition


def facts_in_condition(condition: Condition) -> set[str]:
    """Every fact a condition asks about."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return _union(facts_in_condition(part) for part in parts)
        case Not(part):
            return facts_in_condition(part)
        case Compare(left, _, right):
            return facts_in_expression(left) | facts_in_expression(right)
        case DateInList(fact, listed) | EveOfHoliday(fact, listed):
            return {fact, listed}
        case WordIs(fact) | DateWithin(fact) | DateIsWeekday(fact) | IsGiven(fact):
            return {fact}


def words_in(condition: Condition) -> set[tuple[str, str]]:
    """Every word a condition names, with its fact."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return {named for part in parts for named in words_in(part)}
        case Not(part):
            return words_in(part)
        case WordIs(fact, words):
            return {(fact, word) for word in words}
    return set()


def facts_in_expression(expression: Expression) -> set[str]:
    """Every fact an amount reads itself; named amounts are looked into where they are defined."""
    facts: set[str] = set()
    for part in parts(expression):
        match part:
            case FactValue(fact):
                facts.add(fact)
            case DaysBetween(first, last):
                facts |= {first, last}
    return facts


def facts_behind(edition: Edition, expression: Expression) -> set[str]:
    """Every fact an amount rests on, through the named amounts it uses."""
    facts = facts_in_expression(expression)
    for part in parts(expression):
        for let in edition.lets:
            if isinstance(part, NamedValue) and part.name == let.name:
                facts |= facts_behind(edition, let.amount)
    return facts


def parts(expression: Expression) -> Iterator[Expression]:
    """An expression and everything inside it."""
    yield expression
    match expression:
        case Arithmetic(_, left, right):
            yield from parts(left)
            yield from parts(right)
        case Extreme(_, inner):
            for one in inner:
                yield from parts(one)
        case Lookup(_, key):
            yield from parts(key)


def facts_in_outcome(outcome: Outcome | None) -> set[str]:
    """Every fact the amounts of an outcome read."""
    facts: set[str] = set()
    for effect in outcome.effects if outcome else ():
        match effect:
            case Refund(amount) | Deduct(amount) | ChargeUse(amount) | Compensate(amount):
                amounts = (amount,)
            case Damages(_, measured_by, at_most):
                amounts = (measured_by, at_most)  # type: ignore[assignment]
            case _:
                continue
        facts |= _union(facts_in_expression(one) for one in amounts if one is not None)
    return facts


def _union(sets: Iterable[set[str]]) -> set[str]:
    return {name for names in sets for name in names}
