"""Amounts of the standard as shares of the whole price, exactly, under stated assumptions."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from dsl.evaluate import value
from dsl.model import Arithmetic, Expression, FactValue, NamedValue, Number
from dsl.table import Edition, Table
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
        case Number(number, _) if number == 0:
            return Rate(Fraction(0), "total")
        case FactValue(fact, _):
            base = base_of_fact(fact)
            return Rate(Fraction(1), base.name) if base else None
        case NamedValue(name, _):
            let = next((let.amount for let in edition.lets if let.name == name), None)
            return plain_rate(let, edition) if let else None
        case Arithmetic("*", Number(number, _), of, _) | Arithmetic("*", of, Number(number, _), _):
            inner = plain_rate(of, edition)
            return Rate(number * inner.share, inner.base) if inner else None
        case _:
            return None


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
    found = value(amount, known, edition)
    return found / total if isinstance(found, Fraction) else None
