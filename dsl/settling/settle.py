"""One row and the facts to a settlement: the account of who gets what.

    paid = refund + value already used + penalty      and on top: compensation

Amounts are exact until they are reported; each is then rounded once, half up, to the whole won.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from dsl.model import (
    Burden,
    ChargeUse,
    Compensate,
    Damages,
    Deduct,
    Effect,
    Expression,
    Extend,
    FactValue,
    NoPenalty,
    Outcome,
    Owes,
    Pays,
    Reduce,
    Refund,
    Remedy,
    Say,
)
from dsl.settlement import Considered, Settlement, Step, Value, half_up
from dsl.settling.arithmetic import divisor, formula, percent
from dsl.settling.evaluate import Missing, value
from dsl.table import Edition, Row

PAID = "paid"  # the fact that holds everything the consumer has paid
ZERO = Fraction(0)


@dataclass(slots=True)
class _Account:
    """The entries of one settlement while they are being written."""

    facts: Mapping[str, Value]
    edition: Edition
    exact: dict[str, Fraction] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    damages: list[str] = field(default_factory=list)
    waits: set[str] = field(default_factory=set)
    zeros: set[Expression] = field(default_factory=set)
    said: dict[str, str | bool | Fraction] = field(default_factory=dict)
    burdens: list[tuple[str, str]] = field(default_factory=list)
    proven: bool = False
    unknown: bool = False  # an amount that the row orders waits for a fact

    def enter(self, entry: str, amount: Expression) -> None:
        """Work an amount out and add it to an entry; why it cannot be is remembered."""
        found = self.worth(amount)
        if isinstance(found, Missing):
            self.waits |= found.facts
            self.unknown = True
            return
        assert isinstance(found, Fraction)
        self.exact[entry] = self.exact.get(entry, ZERO) + found
        self.steps.append(Step(entry, formula(amount, self.facts, self.edition), found))

    def worth(self, amount: Expression) -> Value | Missing:
        """The value of an amount; a division by 0 on the way is remembered."""
        found = value(amount, self.facts, self.edition)
        if isinstance(found, Missing):
            self.zeros |= found.zeros
        return found

    def paid(self) -> Fraction | None:
        found = self.facts.get(PAID)
        if not isinstance(found, Fraction):
            self.waits.add(PAID)
            return None
        return found


def settle_row(
    row: Row,
    adjustments: tuple[Row, ...],
    edition: Edition,
    facts: Mapping[str, Value],
    taken: tuple[str, ...],
    considered: tuple[Considered, ...] = (),
) -> Settlement:
    """The settlement that a row orders for these facts, cut by the adjustments."""
    assert row.outcome is not None
    account = _Account(facts, edition)
    for effect in dict.fromkeys(row.outcome.effects):  # what every alternative orders counts once
        _enter(effect, account)
    for adjustment in adjustments:
        _adjust(adjustment, account)
    _balance(row.outcome, account)
    mode, remedies = remedies_of(row.outcome)
    whole = {entry: half_up(amount) for entry, amount in account.exact.items()}
    return Settlement(
        row=row,
        adjusted_by=adjustments,
        edition=edition,
        refund=whole.get("refund"),
        penalty=whole.get("penalty"),
        used_value=whole.get("used value"),
        compensation=whole.get("compensation"),
        owed_by_consumer=whole.get("owed"),
        damages=tuple(account.damages),
        damages_proven=account.proven,
        mode=mode,
        remedies=remedies,
        steps=tuple(account.steps),
        considered=considered,
        facts=facts,
        taken=taken,
        named=named_amounts(edition, facts),
        waits=tuple(sorted(account.waits)),
        unknown=account.unknown,
        zeros=tuple(sorted({divisor(one, edition) for one in account.zeros})),
        exact=account.exact,
        consumer_pays=whole.get("consumer pays"),
        extension=account.exact.get("extension"),
        said=account.said,
        burdens=tuple(account.burdens),
    )


def _enter(effect: Effect, account: _Account) -> None:
    match effect:
        case Refund(None) | NoPenalty():
            account.exact["penalty"] = ZERO
        case Refund(amount) if amount is not None:
            account.enter("refund", amount)
        case Deduct(amount):
            account.enter("penalty", amount)
        case ChargeUse(amount):
            account.enter("used value", amount)
        case Compensate(amount):
            account.enter("compensation", amount)
        case Damages():
            _enter_damages(effect, account)
        case Extend(amount):
            account.enter("extension", amount)
        case Pays(amount):
            account.enter("consumer pays", amount)
        case Owes(amount):
            account.enter("owed", amount)
        case Say(name, said):
            _say(name, said, account)
        case Burden(party, what):
            account.burdens.append((party, what))


def _say(name: str, said: str | bool | Fraction | FactValue, account: _Account) -> None:
    if not isinstance(said, FactValue):
        account.said[name] = said
        return
    found = account.facts.get(said.fact)
    if isinstance(found, (str, Fraction)):
        account.said[name] = found
    else:
        account.waits.add(said.fact)


def _enter_damages(damages: Damages, account: _Account) -> None:
    """A loss the case proves is compensated, up to the cap; otherwise it has no figure."""
    proof = damages.measured_by
    found = account.worth(proof) if proof else None
    limit = account.worth(damages.at_most) if damages.at_most else None
    if proof is None or not isinstance(found, Fraction):
        account.damages.extend(damages.heads)
        return
    if isinstance(limit, Missing):  # a proven loss under an unknown cap has no figure yet
        account.waits |= limit.facts
        account.damages.extend(damages.heads)
        return
    loss = min(found, limit) if isinstance(limit, Fraction) else found
    account.proven = True
    account.exact["compensation"] = account.exact.get("compensation", ZERO) + loss
    said = formula(proof, account.facts, account.edition)
    if damages.at_most is not None:
        said = f"min({said}, {formula(damages.at_most, account.facts, account.edition)})"
    account.steps.append(Step("compensation", said, loss))


def _adjust(adjustment: Row, account: _Account) -> None:
    assert adjustment.outcome is not None
    for effect in adjustment.outcome.effects:
        if isinstance(effect, Reduce):
            for entry in ("penalty", "compensation"):
                if account.exact.get(entry):
                    before = account.exact[entry]
                    account.exact[entry] = before * (1 - effect.rate)
                    said = f"{half_up(before):,} × {percent(1 - effect.rate)}"
                    account.steps.append(Step(entry, said, account.exact[entry]))


def _balance(outcome: Outcome, account: _Account) -> None:
    """Refund what was paid, or the sum the row refunds from, less penalty and use; what it does
    not cover is owed."""
    kinds = {type(effect) for effect in outcome.effects}
    everything = any(isinstance(e, Refund) and e.amount is None for e in outcome.effects)
    if everything and not kinds & {Compensate, Damages}:
        account.exact["compensation"] = ZERO
    if not everything and not kinds & {Deduct, ChargeUse}:
        return
    kept = [
        account.exact.get(e) for e in ("penalty", "used value") if _enters(e, kinds, everything)
    ]
    base = refunds_from(outcome)
    paid = account.exact.pop("refund", None) if base else account.paid()
    if paid is None or any(amount is None for amount in kept):
        return
    whole = f"{half_up(paid):,}"
    if base:  # told once, with what is taken from it
        account.steps = [step for step in account.steps if step.result != "refund"]
        whole = formula(base, account.facts, account.edition)
    taken = sum((amount for amount in kept if amount is not None), ZERO)
    account.exact["refund"] = max(ZERO, paid - taken)
    account.exact["owed"] = max(ZERO, taken - paid)
    said = " - ".join([whole, *(f"{half_up(k):,}" for k in kept if k)])
    account.steps.append(Step("refund", said, account.exact["refund"]))


def refunds_from(outcome: Outcome) -> Expression | None:
    """The sum that a row deducts from where it is not all that was paid: `refund remaining_fee
    and deduct 10% of remaining_fee`."""
    kinds = {type(effect) for effect in outcome.effects}
    if outcome.mode != "all" or not kinds & {Deduct, ChargeUse}:
        return None
    sums = (e.amount for e in outcome.effects if isinstance(e, Refund))
    return next((amount for amount in sums if amount is not None), None)


def _enters(entry: str, kinds: set[type], everything: bool) -> bool:
    if entry == "penalty":
        return everything or Deduct in kinds
    return ChargeUse in kinds


def remedies_of(
    outcome: Outcome,
) -> tuple[Literal["single", "all", "choice", "ladder"], tuple[str, ...]]:
    if outcome.mode != "all":
        shared = _ordered_by_all(outcome)
        return outcome.mode, tuple(_step_code(step, shared) for step in outcome.steps)
    names = tuple(e.name for e in outcome.effects if isinstance(e, Remedy))
    money = any(isinstance(e, (Compensate, Damages, Pays)) for e in outcome.effects)
    if not names:
        codes = tuple(dict.fromkeys(_code(e) for e in outcome.effects if isinstance(e, Refund)))
        beside = (Say, Burden, Deduct) if refunds_from(outcome) else (Say, Burden)
        orders = [effect for effect in outcome.effects if not isinstance(effect, beside)]
        return "single" if len(orders) <= 1 else "all", codes
    # money that goes back is what a termination means, not an order beside it
    return "all" if money or len(names) > 1 else "single", names


def _ordered_by_all(outcome: Outcome) -> frozenset[Effect]:
    """Effects that stand in every alternative: they are no part of the choice."""
    return frozenset.intersection(*(frozenset(step) for step in outcome.steps))


def _step_code(step: tuple[Effect, ...], shared: frozenset[Effect]) -> str:
    """The name of an alternative; a refund that goes with a remedy is not named beside it, nor is
    a compensation that goes with a refund."""
    beside = (Say, Burden, NoPenalty, Pays)
    own = [effect for effect in step if effect not in shared] or list(step)
    kinds = {type(effect) for effect in own}
    if Refund in kinds and Remedy not in kinds:
        return "refund"
    codes = [_code(effect) for effect in own if not isinstance(effect, beside)]
    named = [code for code in codes if code != "refund"] if len(codes) > 1 else codes
    return " and ".join(named)


def _code(effect: Effect) -> str:
    """The name of one order: a remedy's own, that of the payment, or of the cost it bears."""
    if isinstance(effect, Remedy):
        return effect.name
    if isinstance(effect, Compensate) and isinstance(effect.amount, FactValue):
        return effect.amount.fact
    names = {Refund: "refund", Damages: "damages", Compensate: "pay", Deduct: "deduct"}
    return names.get(type(effect), "pay")


def named_amounts(edition: Edition, facts: Mapping[str, Value]) -> dict[str, Fraction]:
    """Every `let` that the facts decide, under its own name."""
    found: dict[str, Fraction] = {}
    for let in edition.lets:
        amount = value(let.amount, facts, edition)
        if isinstance(amount, Fraction):
            found[let.name] = amount
    return found
