"""An amount as a share of a base: `60% of total` is 3/5 of `total`; what is no share has none."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from dsl.model import Arithmetic, Expression, Number
from dsl.words.case_words import decimal


@dataclass(frozen=True, slots=True)
class Share:
    """So much of a base; without a base, a fixed sum."""

    amount: Fraction
    base: Expression | None

    def __str__(self) -> str:
        if self.base is None and self.amount:
            return decimal(self.amount)
        return f"{decimal(self.amount * 100)}%"


NOTHING = Share(Fraction(0), None)


def share(amount: Expression) -> Share | None:
    """The share an amount is of its base, or None where it is reckoned in another way."""
    match amount:
        case Number(value):
            return Share(value, None)
        case Arithmetic("*", Number(value), base) | Arithmetic("*", base, Number(value)):
            inner = share(base)
            if inner is None:
                return None
            return Share(value * inner.amount, inner.base)
        case Arithmetic("/", base, Number(value)) if value:
            inner = share(base)
            return None if inner is None else Share(inner.amount / value, inner.base)
        case Arithmetic():
            return None
    return Share(Fraction(1), amount)
