"""Outcomes as written to effects with typed amounts."""

from __future__ import annotations

from fractions import Fraction

from dsl import syntax as s
from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.model import (
    Arithmetic,
    Burden,
    ChargeUse,
    Compensate,
    Damages,
    Deduct,
    Effect,
    Expression,
    Extend,
    Extreme,
    FactValue,
    NamedValue,
    NoPenalty,
    Number,
    Outcome,
    Owes,
    Pays,
    Reduce,
    Refund,
    Remedy,
    Say,
    WordIs,
)
from dsl.resolving.declare import Declared
from dsl.resolving.resolve_amounts import mixed_units, resolve_amount, unknown_name
from dsl.resolving.vocabulary import key_of

PAID = "paid"  # the fact that holds everything the consumer has paid
ZERO = Fraction(0)


def resolve_outcome(outcome: s.Outcome, declared: Declared) -> Outcome:
    """Settle what a rule orders; what cannot be settled is left out and reported."""
    steps = []
    for option in outcome.options:
        effects = (resolve_effect(effect, declared) for effect in option)
        steps.append(tuple(effect for effect in effects if effect is not None))
    return Outcome(outcome.mode, tuple(steps))


def resolve_effect(effect: s.Effect, declared: Declared) -> Effect | None:
    if effect.kind == "ordered":
        return _resolve_remedy(effect, declared)
    if effect.kind in ("no penalty", "no refund"):
        return NoPenalty() if effect.kind == "no penalty" else Refund(Number(ZERO, "won"))
    if effect.kind == "reduce":
        assert isinstance(effect.amount, s.Quantity)
        return Reduce(effect.amount.value)
    if effect.kind == "damages":
        return _resolve_damages(effect, declared)
    if effect.kind == "say":
        return _resolve_say(effect, declared)
    if effect.kind == "burden":
        return _resolve_burden(effect, declared)
    return _resolve_payment(effect, declared)


def _resolve_remedy(effect: s.Effect, declared: Declared) -> Effect | None:
    assert effect.phrase is not None
    key = key_of(effect.phrase.text)
    remedy = declared.names.remedies.get(key)
    if remedy is None:
        suggestion = declared.names.suggest(key, list(declared.names.remedies))
        trouble = unknown_name(effect.phrase.text, effect.span, suggestion)
        declared.troubles.append(trouble)
        return None
    return Remedy(remedy.name)


def _resolve_damages(effect: s.Effect, declared: Declared) -> Effect | None:
    proof, cap = declared.proof, None
    if effect.amount is not None:
        found = resolve_amount(effect.amount, declared.names, declared.table_keys)
        if isinstance(found, Diagnostic):
            declared.troubles.append(found)
            return None
        proof = found
    if isinstance(proof, Extreme) and proof.which == "lesser":
        proof, cap = proof.amounts
    return Damages(tuple(_facts_in(proof)) or ("loss",), proof, cap)


def _facts_in(amount: Expression | None) -> list[str]:
    """The facts an amount names, in order: the heads of the damages."""
    if isinstance(amount, FactValue):
        return [amount.fact]
    if isinstance(amount, NamedValue):
        return [amount.name]
    if isinstance(amount, Arithmetic):
        return _facts_in(amount.left) + _facts_in(amount.right)
    if isinstance(amount, Extreme):
        return [fact for one in amount.amounts for fact in _facts_in(one)]
    return []


def _resolve_say(effect: s.Effect, declared: Declared) -> Effect | None:
    if effect.phrase is None:
        return Say(effect.name, effect.said)
    fact = declared.names.fact(effect.phrase)
    if fact is None:
        suggestion = declared.names.suggest(key_of(effect.phrase.text), list(declared.names.facts))
        trouble = unknown_name(effect.phrase.text, effect.span, suggestion)
        declared.troubles.append(trouble)
        return None
    return Say(effect.name, FactValue(fact.name, fact.kind))


def _resolve_burden(effect: s.Effect, declared: Declared) -> Effect | None:
    assert effect.phrase is not None
    segments = list(declared.names.segments(effect.phrase))
    found = declared.names.word(*segments[0])
    if not isinstance(found, WordIs):
        suggestion = declared.names.suggest(segments[0][0], list(declared.names.words))
        trouble = unknown_name(effect.phrase.text, effect.span, suggestion)
        declared.troubles.append(trouble)
        return None
    return Burden(found.words[0], str(effect.said))


def _resolve_payment(effect: s.Effect, declared: Declared) -> Effect | None:
    assert effect.amount is not None
    amount = resolve_amount(effect.amount, declared.names, declared.table_keys)
    if isinstance(amount, Diagnostic):
        declared.troubles.append(amount)
        return None
    if amount.unit == "rate":
        base = declared.bases.get("compensate" if effect.kind == "compensate" else "deduct")
        if base is None:
            declared.troubles.append(_no_base(effect))
            return None
        amount = Arithmetic("*", amount, base, "won")
    if effect.kind == "extend":
        return Extend(amount)
    if amount.unit not in ("won", "count"):
        declared.troubles.append(mixed_units(effect.span, amount.unit, "won"))
        return None
    if effect.kind == "refund":
        everything = isinstance(amount, FactValue) and amount.fact == PAID
        return Refund(None if everything else amount)
    if effect.kind == "deduct":
        return Deduct(amount)
    if effect.kind in ("pays", "owes"):
        return Pays(amount) if effect.kind == "pays" else Owes(amount)
    return ChargeUse(amount) if effect.kind == "charge" else Compensate(amount)


def _no_base(effect: s.Effect) -> Diagnostic:
    return Diagnostic(
        "no-base",
        "error",
        Bilingual("무엇의 비율인지 없습니다", "a share of what is not said"),
        (Label(effect.span, Bilingual("비율만 있습니다", "only a rate stands here")),),
        Bilingual(
            "`60% of total`처럼 적거나 `deduct is of total`을 선언하십시오",
            "write `60% of total`, or declare `deduct is of total`",
        ),
    )
