"""Two outcomes weighed from the consumer's side: better, worse, or of another kind.

Shares of the same amount are compared exactly (60% of the total against 50% of it); anything else by
settling one case under both editions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, product
from typing import Literal

from dsl import model
from dsl.cases.ground import Ground
from dsl.cases.share import share
from dsl.cases.space import Box
from dsl.cases.witness import Facts, all_stated, concrete, usual_value
from dsl.interpret import settle
from dsl.model import Expression
from dsl.settlement import Answer, Settlement, Undecided
from dsl.table import Edition, Row

Lean = Literal["same", "better", "worse", "mixed", "other", "answered", "unanswered"]
MIRROR: Mapping[Lean, Lean] = {
    "better": "worse",
    "worse": "better",
    "answered": "unanswered",
    "unanswered": "answered",
}
VARIATIONS = 250  # of the figures of a case, to see whether they sway the answer
ROUNDS = 12  # of questions asked before a case is taken to have no single answer
Way = tuple[int, str, Expression | None]  # step of the outcome, kind of money, share of what
Bases = dict[Way, Fraction]


@dataclass(frozen=True, slots=True)
class Weighed:
    """How the consumer fares when one outcome takes the place of another."""

    lean: Lean
    points: Fraction | None = None  # of `base`; more is better for the consumer
    base: Expression | None = None
    won: int | None = None  # in the one case that was settled, where shares do not tell
    facts: Facts | None = None


@dataclass(frozen=True, slots=True)
class Burden:
    """What an outcome gives the consumer: shares of amounts, and what is not money."""

    shares: Bases | None  # None: some amount is no share of another
    others: frozenset[object]


def answering(rows: Sequence[Row]) -> Row | None:
    """The row among those that hold that answers; None where only a silence does."""
    for kind in ("except", "rule"):
        found = next((row for row in rows if row.kind == kind), None)
        if found is not None:
            return found
    return None


def weigh(
    before: Ground, after: Ground, box: Box, old: Sequence[Row], new: Sequence[Row]
) -> Weighed:
    """What changes for the consumer in a region that these rows answer in each edition."""
    was, now = answering(old), answering(new)
    if was is None and now is None:
        return Weighed("same")
    facts = _facts(after, box, [*old, *new])
    if was is None or now is None:
        return Weighed("answered" if was is None else "unanswered", facts=facts)
    first, second = _burden(before.edition, was, old), _burden(after.edition, now, new)
    if first.others != second.others:
        return Weighed("other", facts=facts)
    if first.shares is not None and second.shares is not None:
        by_share = _by_share(first.shares, second.shares, facts)
        if by_share is not None:
            return by_share
    return _by_case(before, after, facts)


def _by_share(first: Bases, second: Bases, facts: Facts | None) -> Weighed | None:
    """The difference in points, where both outcomes give shares in the same way."""
    if _ways(first) != _ways(second):
        return None
    moved = {
        way: second.get(way, Fraction(0)) - first.get(way, Fraction(0))
        for way in {**first, **second}
    }
    moved = {way: points for way, points in moved.items() if points}
    if not moved:
        return Weighed("same")
    bases = list({way[-1]: None for way in moved})
    signs = {change > 0 for change in moved.values()}
    if len(bases) == 1:  # a deduction and a compensation of the same amount add up
        points = sum(moved.values(), Fraction(0))
        lean: Lean = "better" if points > 0 else "worse" if points else "mixed"
        return Weighed(lean, points, bases[0], facts=facts)
    if len(signs) > 1:
        return None  # more of one amount, less of another: only a case can tell
    return Weighed("better" if signs == {True} else "worse", facts=facts)


def _ways(shares: Bases) -> set[object]:
    """Whether some of what comes back is named as a refund of a part: such do not mix with others."""
    return {way[:2] for way in shares if way[1] in ("refund", "extend")}


def _burden(edition: Edition, answer: Row, held: Iterable[Row]) -> Burden:
    """The outcome of a row, after the adjustments that hold with it."""
    assert answer.outcome is not None
    kept, mode = _kept(held), answer.outcome.mode
    others: set[object] = set() if mode == "all" else {(mode, len(answer.outcome.steps))}
    shares: Bases = {}
    told = True
    for number, step in enumerate(answer.outcome.steps):
        for effect in step:
            given = _given(effect, kept)
            if given is None:
                others.add((number, effect))
                continue
            for way, sign, amount in given:
                part = share(written_out(amount, edition))
                told = told and part is not None
                if part is not None:
                    key = (number, way, part.base)
                    shares[key] = shares.get(key, Fraction(0)) + sign * part.amount
    return Burden(shares if told else None, frozenset(others))


def _kept(held: Iterable[Row]) -> Fraction:
    """What the adjustments leave of a penalty or a compensation."""
    kept = Fraction(1)
    for row in held:
        if row.kind == "adjust" and row.outcome:
            for effect in row.outcome.effects:
                kept *= 1 - effect.rate if isinstance(effect, model.Reduce) else 1
    return kept


def _given(
    effect: model.Effect, kept: Fraction
) -> Sequence[tuple[str, Fraction, Expression]] | None:
    """The money of an effect, counted for the consumer; None for what is not money."""
    match effect:
        case model.Refund(None) | model.NoPenalty():
            return ()
        case model.Refund(amount) if amount is not None:
            return (("refund", Fraction(1), amount),)
        case model.Deduct(amount):
            return (("money", -kept, amount),)
        case model.Compensate(amount):
            return (("money", kept, amount),)
        case model.ChargeUse(amount) | model.Pays(amount) | model.Owes(amount):
            return (("money", Fraction(-1), amount),)
        case model.Extend(amount):
            return (("extend", Fraction(1), amount),)
    return None


def written_out(amount: Expression, edition: Edition) -> Expression:
    """An amount with the names of the edition replaced by what they stand for."""
    match amount:
        case model.NamedValue(name):
            let = next((one for one in edition.lets if one.name == name), None)
            return written_out(let.amount, edition) if let else amount
        case model.Arithmetic(operator, left, right, unit):
            return model.Arithmetic(
                operator, written_out(left, edition), written_out(right, edition), unit
            )
        case model.Extreme(which, amounts, unit):
            return model.Extreme(which, tuple(written_out(a, edition) for a in amounts), unit)
    return amount


# --- by settling one case ------------------------------------------------------------------------


def _facts(ground: Ground, box: Box, rows: Sequence[Row]) -> Facts | None:
    facts = concrete(ground, box)
    return None if facts is None else all_stated(ground, rows, facts)


def _by_case(before: Ground, after: Ground, facts: Facts | None) -> Weighed:
    """What the consumer ends up with in one case; figures that sway the answer leave it mixed."""
    if facts is None:
        return Weighed("other")
    facts, filled = _filled(before, after, facts)
    won = _difference(before, after, facts)
    if won is None:
        return Weighed("other", facts=facts)
    signs = {_sign(_difference(before, after, other)) for other in _varied(facts, filled)}
    if signs == {0}:
        return Weighed("same")
    if len(signs) > 1:
        return Weighed("mixed", facts=facts)
    return Weighed("better" if won > 0 else "worse", won=won, facts=facts)


def _filled(before: Ground, after: Ground, facts: Facts) -> tuple[Facts, dict[str, Fraction]]:
    """The case with usual figures for what both answers still wait for, and these figures."""
    filled: dict[str, Fraction] = {}
    for _ in range(ROUNDS):
        missing = next((name for name in _missing(before, after, facts) if name not in facts), None)
        if missing is None:
            break
        usual = usual_value(before.table, missing)
        facts = {**facts, missing: usual}
        if isinstance(usual, Fraction):
            filled[missing] = usual
    return facts, filled


def _varied(facts: Facts, filled: Mapping[str, Fraction]) -> Iterator[Facts]:
    """The case with its figures smaller and larger, in every combination up to a limit."""
    sizes = [[value, value * 3, value / 4 if value >= 4 else value] for value in filled.values()]
    for values in islice(product(*sizes), VARIATIONS):
        yield {**facts, **dict(zip(filled, values, strict=True))}


def _missing(before: Ground, after: Ground, facts: Facts) -> Iterator[str]:
    for answer in _answers(before, after, facts):
        yield from answer.ask if isinstance(answer, Undecided) else _waits(answer)


def _answers(before: Ground, after: Ground, facts: Facts) -> tuple[Answer, Answer]:
    first, second = (
        settle(ground.table, facts, ground.edition.period.first) for ground in (before, after)
    )
    return first, second


def _difference(before: Ground, after: Ground, facts: Facts) -> int | None:
    """Won by which the consumer is better off; None where the answers do not compare."""
    first, second = _answers(before, after, facts)
    if not isinstance(first, Settlement) or not isinstance(second, Settlement):
        return None
    return _net(second) - _net(first)


def _sign(won: int | None) -> int | None:
    return None if won is None else (won > 0) - (won < 0)


def _waits(answer: Answer) -> tuple[str, ...]:
    return answer.waits if isinstance(answer, Settlement) else ()


def _net(settled: Settlement) -> int:
    """What the consumer gets, less what the consumer gives."""
    gets = (settled.refund or 0) + (settled.compensation or 0)
    return gets - (settled.owed_by_consumer or 0) - (settled.consumer_pays or 0)
