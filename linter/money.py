"""Amounts of the standard as shares of the whole price, exactly, under stated assumptions."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from dsl.model import Arithmetic, Expression, Extreme, FactValue, Lookup, NamedValue, Number
from dsl.table import Edition
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
    base: str  # total, paid, deposit, one night


def plain_rate(amount: Expression | None, edition: Edition) -> Rate | None:
    """The amount as one rate of one base, or None when it is put together in another way."""
    match amount:
        case None:
            return Rate(Fraction(0), "total")
        case Number(value, _) if value == 0:
            return Rate(Fraction(0), "total")
        case FactValue(fact, _):
            base = base_of_fact(fact)
            return Rate(Fraction(1), base.name) if base else None
        case NamedValue(name, _):
            return plain_rate(_let(name, edition), edition) if _let(name, edition) else None
        case Arithmetic("*", Number(value, _), other, _) | Arithmetic(
            "*", other, Number(value, _), _
        ):
            inner = plain_rate(other, edition)
            return Rate(value * inner.share, inner.base) if inner else None
        case _:
            return None


def share_of_total(amount: Expression | None, edition: Edition, purse: Purse) -> Fraction | None:
    """The amount divided by the whole price, or None when the money known does not decide it."""
    if amount is None:
        return Fraction(0)
    value = _value(amount, edition, purse)
    return None if value is None else value / purse.total


def _value(amount: Expression, edition: Edition, purse: Purse) -> Fraction | None:
    match amount:
        case Number(value, unit):
            return value if unit != "won" or purse.stated or value == 0 else None
        case FactValue(fact, _):
            base = base_of_fact(fact)
            share = purse.share(base.name) if base else None
            return None if share is None else share * purse.total
        case NamedValue(name, _):
            let = _let(name, edition)
            return _value(let, edition, purse) if let else None
        case Arithmetic(operator, left, right, _):
            return _calculate(operator, _value(left, edition, purse), _value(right, edition, purse))
        case Extreme(which, amounts, _):
            return _extreme(which, tuple(_value(each, edition, purse) for each in amounts))
        case Lookup() | _:
            return None  # tables are looked up by time used, which a contract does not state


def _calculate(operator: str, left: Fraction | None, right: Fraction | None) -> Fraction | None:
    if left is None or right is None or (operator == "/" and right == 0):
        return None
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            return left / right


def _extreme(which: str, amounts: tuple[Fraction | None, ...]) -> Fraction | None:
    known = tuple(amount for amount in amounts if amount is not None)
    if len(known) < len(amounts):
        return None
    return min(known) if which == "lesser" else max(known)


def _let(name: str, edition: Edition) -> Expression | None:
    return next((let.amount for let in edition.lets if let.name == name), None)
