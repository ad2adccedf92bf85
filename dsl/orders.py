"""What a rule orders: money, remedies and findings, all of them, by choice or in turn."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from dsl.formulas import Expression, FactValue


@dataclass(frozen=True, slots=True)
class Refund:
    """Money that comes back. `amount` None means everything paid; the penalty is then zero."""

    amount: Expression | None


@dataclass(frozen=True, slots=True)
class Deduct:
    """A penalty kept from what was paid; what the payment does not cover is owed."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class ChargeUse:
    """Value already used, charged beside any penalty."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Compensate:
    """Money from the business to the consumer on top of any refund."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Damages:
    """Proven loss, never a figure of the standard. `measured_by` names the fact that proves it and
    `at_most` a cap; without the proof the result is unquantified, which is not zero."""

    heads: tuple[str, ...]
    measured_by: Expression | None = None
    at_most: Expression | None = None


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy that is not money: `exchange`, `change the contract`."""

    name: str


@dataclass(frozen=True, slots=True)
class Extend:
    """Service goes on for this much longer, free of charge."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Pays:
    """Money from the consumer that goes with a remedy: a repair charge before an exchange."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Owes:
    """What the consumer still owes, where the standard gives the sum itself."""

    amount: Expression


@dataclass(frozen=True, slots=True)
class Say:
    """A finding that is not money: `eligible` false, `deferred_to` another standard."""

    name: str
    value: str | bool | Fraction | FactValue


@dataclass(frozen=True, slots=True)
class Burden:
    """Who must prove what for this rule to hold."""

    party: str
    what: str


@dataclass(frozen=True, slots=True)
class NoPenalty:
    """Nothing is deducted; unlike a refund of everything it sends no money back."""


@dataclass(frozen=True, slots=True)
class Reduce:
    """Cut the penalty and the compensation of the rule underneath by a rate."""

    rate: Fraction


Effect = (
    Refund
    | Deduct
    | ChargeUse
    | Compensate
    | Damages
    | Remedy
    | NoPenalty
    | Reduce
    | Extend
    | Pays
    | Owes
    | Say
    | Burden
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule orders. `all` has one step with every effect; `choice` and `ladder` have one
    step for each alternative, in the order of the notice."""

    mode: Literal["all", "choice", "ladder"]
    steps: tuple[tuple[Effect, ...], ...]

    @property
    def effects(self) -> tuple[Effect, ...]:
        """Every effect of every step, in order."""
        return tuple(effect for step in self.steps for effect in step)
