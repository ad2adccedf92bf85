"""What a reading promises, as one rate or sum against or for the consumer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from linter.lexicon import base_of_word
from linter.term import Effect, Pick, Reading

WHOLE_USE = (Fraction(0), Fraction(1))


@dataclass(frozen=True, slots=True)
class OwnBase:
    """An amount that a standard gives a name and a clause names by it: `1년간 월정요금 합계액`. `whole`
    where the standard limits it (`1년 한도`) and the clause does not."""

    name: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Promise:
    """For a consumer who leaves, `rate` is the share lost; for a business that leaves, the share
    it pays on top of a full refund, below zero when it does not even refund all."""

    party: Literal["consumer", "business"]
    rate: Fraction | None
    base: (
        str | None
    )  # the part the base plays: total, paid, deposit, …; None: the clause names none
    known_base: bool  # false when the clause names a base that the lexicon does not know
    won: int | None = None
    more: bool = False  # further deductions are named without a figure
    used: bool = False  # the value used until then is charged beside it
    elapsed: tuple[Fraction, Fraction] = WHOLE_USE  # shares of the use gone by
    damages: bool = False  # proven loss is paid, whatever it comes to
    beside: tuple[str, ...] = ()  # bases taken or paid whole beside the rate: 계약금과 총요금의 10%
    options: tuple[Promise, ...] = ()  # several figures, of which the greater or lesser holds
    pick: Pick | None = None
    own: OwnBase | None = None  # the standard's own amount that the clause names as what it is of


def promise_of(reading: Reading) -> Promise:
    """The promise of a reading. A clause that names nobody speaks of the consumer's own leaving."""
    effect = reading.effect
    party: Literal["consumer", "business"] = (
        "business" if reading.party == "business" else "consumer"
    )
    rate = _gain(effect) if party == "business" else _loss(effect)
    base = base_of_word(effect.base) if effect.base else None
    known = effect.base is None or base is not None
    name = base.name if base else None if effect.base is None else "unknown"
    beside = _beside(effect)
    return Promise(
        party,
        rate,
        name,
        known,
        effect.won,
        bool(effect.also) and not beside,
        effect.used or name == "remaining",
        reading.elapsed or WHOLE_USE,
        effect.kind == "damages",
        beside,
        tuple(promise_of(replace(reading, effect=option)) for option in effect.options),
        effect.pick,
    )


def _beside(effect: Effect) -> tuple[str, ...]:
    """The bases that are named whole beside the rate; none where something else is named too."""
    named = [base_of_word(word) for word in effect.also]
    return tuple(base.name for base in named if base) if all(named) else ()


def _loss(effect: Effect) -> Fraction | None:
    """The share of the base that a consumer loses."""
    match effect.kind:
        case "no refund":
            return Fraction(1) if effect.rate is None and effect.won is None else effect.rate
        case "waiver":
            return Fraction(0) if effect.rate is None else effect.rate
        case "deduct" | "refund" | "compensate":
            return effect.rate
        case _:
            return None


def _gain(effect: Effect) -> Fraction | None:
    """The share of the base that a business pays on top of a refund."""
    match effect.kind:
        case "compensate":
            return effect.rate
        case "refund" | "no refund":
            loss = _loss(effect)
            return None if loss is None else -loss
        case "deduct" if effect.used and effect.rate == 0:
            return Fraction(0)  # 이용한 만큼을 뺀 나머지만 환급: nothing on top
        case _:
            return None
