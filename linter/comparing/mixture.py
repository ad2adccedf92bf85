"""Amounts put together from shares of several bases: `계약금과 총 이용금액의 10%`.

How much a deposit comes to is seldom known. Two such amounts are held against each other base by
base: where no base speaks for the other side, the difference is sure whatever the bases amount to.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from dsl.model import Arithmetic, Expression, NamedValue, Number
from dsl.table import Edition
from linter.comparing.money import Purse, plain_rate
from linter.comparing.promise import Promise

Mixture = Mapping[str, Fraction]  # base -> the share of it


def mixture_of(amount: Expression | None, edition: Edition) -> Mixture | None:
    """The shares that an amount of a standard adds up; None where it is no sum of shares."""
    rate = plain_rate(amount, edition)
    if rate is not None:
        return {rate.base: rate.share} if rate.share else {}
    match amount:
        case Arithmetic("+", left, right, _):
            return _added(mixture_of(left, edition), mixture_of(right, edition))
        case Arithmetic("*", Number(number, _), of, _) | Arithmetic("*", of, Number(number, _), _):
            inner = mixture_of(of, edition)
            return None if inner is None else {base: number * inner[base] for base in inner}
        case NamedValue(name, _):
            let = next((let.amount for let in edition.lets if let.name == name), None)
            return mixture_of(let, edition) if let else None
        case _:
            return None


def promised_mixture(promise: Promise) -> Mixture | None:
    """The shares that a clause takes or pays; a rate without a base is one of the whole price."""
    if promise.rate is None or not promise.known_base:
        return None
    mixed = {base: Fraction(1) for base in promise.beside}
    base = promise.base or "total"
    mixed[base] = mixed.get(base, Fraction(0)) + promise.rate
    return mixed


def difference(one: Mixture, other: Mixture, purse: Purse) -> Mixture:
    """What the first has more than the second, base by base; what is known of the price is one base."""
    found: dict[str, Fraction] = {}
    for sign, mixed in ((1, one), (-1, other)):
        for base, share in mixed.items():
            part = purse.share(base)
            name, worth = (base, share) if part is None else ("total", share * part)
            found[name] = found.get(name, Fraction(0)) + sign * worth
    return {base: share for base, share in found.items() if share}


def sign_of(difference: Mixture) -> int | None:
    """1 where it is surely more than nothing, -1 where surely less, 0 where nothing; None where that
    turns on what the bases come to. No part of a price is more than the price."""
    shares = set(difference.values())
    if not shares:
        return 0
    if min(shares) > 0 or max(shares) < 0:
        return 1 if min(shares) > 0 else -1
    whole = difference.get("total", Fraction(0))
    against = [share for base, share in difference.items() if base != "total" and share * whole < 0]
    if abs(whole) > abs(sum(against, Fraction(0))):
        return 1 if whole > 0 else -1
    return None


def _added(one: Mixture | None, other: Mixture | None) -> Mixture | None:
    if one is None or other is None:
        return None
    bases = dict.fromkeys((*one, *other))
    return {base: one.get(base, Fraction(0)) + other.get(base, Fraction(0)) for base in bases}


def share_of_named(amount: Expression | None, name: str) -> Fraction | None:
    """How much of an amount of a name this is: 10 % of `year_fee`."""
    match amount:
        case NamedValue(named, _) if named == name:
            return Fraction(1)
        case Arithmetic("*", Number(number, _), of, _) | Arithmetic("*", of, Number(number, _), _):
            inner = share_of_named(of, name)
            return None if inner is None else number * inner
        case _:
            return None


def is_share_of_some(amount: Expression | None) -> Fraction | None:
    """The share where the amount is one of something that has a name and no base of its own."""
    match amount:
        case Arithmetic("*", Number(number, _), NamedValue(), _) if number > 0:
            return number
        case _:
            return None
