"""What a row of a standard orders, as one amount for or against the consumer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dsl.model import (
    Arithmetic,
    ChargeUse,
    Compensate,
    Damages,
    Deduct,
    Expression,
    FactValue,
    NoPenalty,
    Number,
    Owes,
    Refund,
)
from dsl.model import Effect as Ordered
from dsl.settling.evaluate import Facts
from dsl.table import Edition, Row
from linter.comparing.money import plain_rate
from linter.comparing.term_length import amount_at
from linter.lexicon import load

TakeKind = Literal["amount", "damages", "alternatives", "no figure", "no rule"]


@dataclass(frozen=True, slots=True)
class Take:
    """What the standard orders on a stretch of notice. For a consumer who leaves, `amount` is what
    may be kept; for a business that leaves, what it pays on top. None is nothing at all. `used`
    tells that the value used until then is charged beside it."""

    kind: TakeKind
    amount: Expression | None
    row: Row | None
    used: bool = False


_MONEY = Refund | Deduct | Compensate | ChargeUse | NoPenalty | Owes


def take_of(row: Row, case: Facts, edition: Edition) -> Take:
    """What a row that answers a case orders."""
    if row.outcome is None:
        return Take("no rule", None, row)
    if row.outcome.mode != "all" and len(row.outcome.steps) > 1:
        return Take("alternatives", None, row)
    effects = row.outcome.effects
    if any(isinstance(effect, Damages) for effect in effects):
        return Take("damages", None, row)
    if not any(isinstance(effect, _MONEY) for effect in effects):
        return Take("no figure", None, row)
    used = any(isinstance(effect, ChargeUse) for effect in effects)
    amount = amount_at(_amount(effects, _business(case), edition), case, edition)
    return Take("amount", amount, row, used)


def _business(case: Facts) -> bool:
    names = load("matching")["parties"]["business"]
    return any(name in names for name in case.values() if isinstance(name, str))


def _amount(effects: tuple[Ordered, ...], business: bool, edition: Edition) -> Expression | None:
    """What counts against the party that leaves; None is nothing."""
    deducted = any(isinstance(effect, Deduct) for effect in effects)  # from the sum refunded
    for effect in effects:
        match effect:
            case Compensate(amount) if business:
                return amount
            case Deduct(amount) if not business:
                return _of_the_rest(amount, effects, edition)
            case Owes(amount) if not business and not deducted:
                return amount  # nothing was paid beforehand that it could be taken from
            case Refund(amount) if amount is not None and not business and not deducted:
                return _kept(amount, edition)
            case _:
                continue
    return None


def _kept(refunded: Expression, edition: Edition) -> Expression:
    """What a refund leaves: of the same base where it is a share of one, else of what was paid."""
    rate = plain_rate(refunded, edition)
    if rate is None or not rate.fact:
        return Arithmetic("-", FactValue("paid", "won"), refunded, "won")
    return Arithmetic("*", Number(1 - rate.share, "rate"), FactValue(rate.fact, "won"), "won")


_REST = FactValue("remaining_fee", "won")  # of the base `remaining`, in whatever standard


def _of_the_rest(amount: Expression, effects: tuple[Ordered, ...], edition: Edition) -> Expression:
    """10 % of (the price less the value used) is a share of what remains."""
    charged = [effect.amount for effect in effects if isinstance(effect, ChargeUse)]
    match amount:
        case Arithmetic("*", Number() as share, Arithmetic("-", whole, part, _), _) if (
            part in charged and plain_rate(whole, edition) is not None
        ):
            return Arithmetic("*", share, _REST, "won")
        case _:
            return amount
