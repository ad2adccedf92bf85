"""What a condition, an amount or an outcome reads: the facts and the words it names."""

from __future__ import annotations

from collections.abc import Iterable

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
    Not,
    Outcome,
    Refund,
    WordIs,
)


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
    """Every fact an amount reads; named amounts are looked into where they are defined."""
    match expression:
        case FactValue(fact):
            return {fact}
        case Arithmetic(_, left, right):
            return facts_in_expression(left) | facts_in_expression(right)
        case Extreme(_, amounts):
            return _union(facts_in_expression(amount) for amount in amounts)
        case Lookup(_, key):
            return facts_in_expression(key)
        case DaysBetween(first, last):
            return {first, last}
    return set()


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
