"""Amounts of the standard as shares of the whole price, exactly, under stated assumptions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from dsl.interpret import complete
from dsl.model import (
    Arithmetic,
    Cases,
    Condition,
    Expression,
    Extreme,
    FactValue,
    NamedValue,
    Number,
)
from dsl.settling.evaluate import Facts, holds, value
from dsl.table import Edition, Table
from linter.comparing.same import answered_once
from linter.lexicon import base_of_fact

ILLUSTRATIVE_PRICE = 100_000  # won; used only to show what a percentage means in money


@dataclass(frozen=True, slots=True)
class Purse:
    """What is known of the money of a contract. `stated` is false when the price is only an
    illustration: shares may then be shown in won, but flat sums cannot be compared with them."""

    total: int
    deposit: int | None = None
    stated: bool = False

    def share(self, base: str) -> Fraction | None:
        """How large a base is against the whole price, when that can be told."""
        if base in ("total", "paid", "one night"):
            return Fraction(1)
        if base == "deposit" and self.deposit is not None and self.stated:
            return Fraction(self.deposit, self.total)
        return None


@dataclass(frozen=True, slots=True)
class Rate:
    """An amount that is a plain share of one base: 60 % of the total."""

    share: Fraction
    base: str  # total, paid, deposit, one night, remaining
    fact: str = ""  # the standard's own fact, where one stands for the base


@answered_once
def plain_rate(amount: Expression | None, edition: Edition) -> Rate | None:
    """The amount as one rate of one base, or None when it is put together in another way."""
    match amount:
        case None:
            return Rate(Fraction(0), "total")
        case Number(number, _) if number == 0:
            return Rate(Fraction(0), "total")
        case FactValue(fact, _):
            base = base_of_fact(fact)
            return Rate(Fraction(1), base.name, fact) if base else None
        case NamedValue(name, _):
            if base := base_of_fact(name):
                return Rate(Fraction(1), base.name, name)
            let = next((let.amount for let in edition.lets if let.name == name), None)
            return plain_rate(let, edition) if let else None
        case Arithmetic("/", of, Number(number, _), _) if number:
            inner = plain_rate(of, edition)
            return replace(inner, share=inner.share / number) if inner else None
        case Arithmetic("*", Number(number, _), of, _) | Arithmetic("*", of, Number(number, _), _):
            inner = plain_rate(of, edition)
            return replace(inner, share=number * inner.share) if inner else None
        case Arithmetic("+" | "-" as sign, left, right, _):
            return _together(sign, plain_rate(left, edition), right, edition)
        case Cases(guards, _):
            return _agreed([plain_rate(each, edition) for each, _ in guards])
        case _:
            return None


def ceilings(amount: Expression | None, edition: Edition) -> tuple[Rate, ...]:
    """Rates that the amount never exceeds: both of `the lesser of the deposit and 10 %`."""
    match amount:
        case Extreme("lesser", amounts, _):
            return tuple(rate for each in amounts for rate in ceilings(each, edition))
        case NamedValue(name, _) if base_of_fact(name) is None:
            let = next((let.amount for let in edition.lets if let.name == name), None)
            return ceilings(let, edition) if let else ()
        case Arithmetic("*", Number(number, _), of, _) | Arithmetic("*", of, Number(number, _), _):
            return tuple(replace(one, share=number * one.share) for one in ceilings(of, edition))
        case _:
            rate = plain_rate(amount, edition)
            return (rate,) if rate else ()


def highest(amount: Expression | None, base: str | None, edition: Edition) -> Fraction | None:
    """The greatest share of a base that the amount reaches in any case that facts could make: 30 % of
    what remains, where it is `the lesser of 30 % and …` in one case and 10 % in another."""
    match amount:
        case Extreme("lesser", amounts, _):
            shares = [highest(each, base, edition) for each in amounts]
            return min((share for share in shares if share is not None), default=None)
        case Cases(guards, _):
            known, _ = complete({}, edition)
            open_ = [of for of, when in guards if when is None or _may_hold(when, known, edition)]
            shares = [highest(each, base, edition) for each in open_]
            told = [share for share in shares if share is not None]
            return max(told) if told and len(told) == len(shares) else None
        case NamedValue(name, _):
            if part := base_of_fact(name):
                return Fraction(1) if part.name == base else None
            let = next((let.amount for let in edition.lets if let.name == name), None)
            return highest(let, base, edition)
        case Arithmetic("*", Number(number, _), of, _) | Arithmetic("*", of, Number(number, _), _):
            inner = highest(of, base, edition)
            return None if inner is None else number * inner
        case _:
            rate = plain_rate(amount, edition)
            return rate.share if rate and rate.base == base else None


def _may_hold(condition: Condition, known: Facts, edition: Edition) -> bool:
    return holds(condition, known, edition) is not False


def _together(sign: str, left: Rate | None, right: Expression, edition: Edition) -> Rate | None:
    """A sum of two shares of one base; what the standard takes for nothing adds nothing."""
    if left is None:
        return None
    if value(right, complete({}, edition)[0], edition) == 0:
        return left
    other = plain_rate(right, edition)
    if other is None or other.base != left.base:
        return None
    share = left.share + other.share if sign == "+" else left.share - other.share
    return replace(left, share=share)


def _agreed(rates: list[Rate | None]) -> Rate | None:
    """The one rate that every case of an amount gives."""
    told = {(rate.share, rate.base) for rate in rates if rate}
    return rates[0] if len(told) == 1 and None not in rates else None


@answered_once
def own_whole(table: Table) -> str | None:
    """The base that is the whole price to a standard that speaks of no other: an agency's fee, which
    a contract may call its price (`대행료`)."""
    bases = {base.name for fact in table.facts if (base := base_of_fact(fact.name))}
    named = bases - set(_PARTS)
    return named.pop() if len(named) == 1 and "total" not in named else None


_PARTS = ("paid", "deposit", "remaining")  # money that is never called the price


def share_of_total(
    amount: Expression | None, table: Table, edition: Edition, purse: Purse
) -> Fraction | None:
    """The amount divided by the whole price, or None when the money known does not decide it."""
    if amount is None:
        return Fraction(0)
    share = _share_at(amount, table, edition, purse, purse.total)
    if purse.stated or share is None:
        return share
    # a share that moves with the price (a cap in won, say) cannot be told from an illustration
    other = _share_at(amount, table, edition, purse, 1000 * purse.total)
    return share if share == other else None


def _share_at(
    amount: Expression, table: Table, edition: Edition, purse: Purse, total: int
) -> Fraction | None:
    money = {fact.name: base_of_fact(fact.name) for fact in table.facts if fact.kind == "won"}
    shares = {name: purse.share(base.name) for name, base in money.items() if base}
    known = {name: share * total for name, share in shares.items() if share is not None}
    found = value(amount, complete(known, edition)[0], edition)
    return found / total if isinstance(found, Fraction) else None
