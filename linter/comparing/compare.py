"""A promise of the contract held against the standard, on merged breakpoints, in exact fractions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from dsl.diagnostic import Bilingual
from linter.comparing.course import Course, excess_over, whole_of
from linter.comparing.mixture import (
    Mixture,
    difference,
    is_share_of_some,
    mixture_of,
    promised_mixture,
    share_of_named,
    sign_of,
)
from linter.comparing.money import (
    Purse,
    Rate,
    ceilings,
    highest,
    own_whole,
    plain_rate,
    share_of_total,
)
from linter.comparing.on_axis import Span
from linter.comparing.promise import OwnBase, Promise
from linter.comparing.standard import Case, Stretch, View
from linter.comparing.take import Take
from linter.lexicon import bases

Verdict = Literal["worse", "equal", "better", "unknown"]

NO_RULE = Bilingual("기준에 이 경우를 정한 행이 없습니다", "the standard has no row for this case")
NO_FIGURE = Bilingual(
    "기준이 금액이나 비율을 정하지 않습니다(손해배상 등)",
    "the standard gives no figure here (damages, or a choice of remedies)",
)
NO_RATE = Bilingual("조항에 비율이나 금액이 없습니다", "the clause gives neither a rate nor a sum")
OTHER_BASE = Bilingual(
    "비율을 곱할 금액이 기준과 달라, 그 금액을 모르면 견줄 수 없습니다",
    "the rate is of another base than the standard's, whose amount is not known",
)
MORE = Bilingual(
    "비율 밖에 더 떼는 금액이 있어 다 합한 공제를 알 수 없습니다",
    "further deductions without a figure are named beside the rate",
)
NO_PRICE = Bilingual(
    "정액을 비율과 견주려면 총요금을 알아야 합니다",
    "a flat sum cannot be held against a rate while the price is unknown",
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """Both sides as shares, and which is worse for the consumer. `excess` is against the consumer
    when positive; None with `worse` means surely worse by an amount that cannot be told."""

    verdict: Verdict
    contract: Fraction | None = None
    standard: Fraction | None = None
    excess: Fraction | None = None
    of_total: bool = False  # the shares are shares of the whole price
    reason: Bilingual | None = None
    assumes: Bilingual | None = None
    turns_at: int | None = None  # the price, in won, that decides it, where it is not known


@dataclass(frozen=True, slots=True)
class Piece:
    """One case and one closed range of notice on which neither side changes."""

    view: View
    case: Case
    far: int | None
    near: int
    take: Take
    judgement: Judgement


def compare(promise: Promise, span: Span, view: View, purse: Purse) -> tuple[Piece, ...]:
    """The promise against each case of the standard, cut where the standard changes."""
    if promise.base == "total" and (own := own_whole(view.table)):
        promise = replace(promise, base=own)
    return tuple(
        piece
        for case in view.cases
        for piece in surely(
            span,
            tuple(
                Piece(view, case, far, near, take, judge(promise, take, view, purse))
                for far, near, take in _overlaps(span, case.stretches)
            ),
        )
    )


def surely(span: Span, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a case. Where a window lies somewhere in its range and nobody can tell on which
    of these days, the clause is worse only if it is so wherever that may be."""
    worse = [piece for piece in pieces if piece.judgement.verdict == "worse"]
    if span.somewhere is None or len(worse) == len(pieces):
        return pieces
    untold = Judgement("unknown", reason=span.somewhere)
    return tuple(
        replace(piece, judgement=untold)
        if piece in worse and not (span.open and piece.far is None)
        else piece
        for piece in pieces
    )


def judge(promise: Promise, take: Take, view: View, purse: Purse) -> Judgement:
    """The contract's promise against what the standard orders."""
    if take.kind == "no rule":
        return Judgement("unknown", reason=NO_RULE)
    if take.kind == "damages" and promise.damages:
        return Judgement("equal")
    if promise.options:
        return _judge_options(promise, take, view, purse)
    if take.kind != "amount":
        return Judgement("unknown", contract=promise.rate, reason=NO_FIGURE)
    return _with_more(promise, _compare_amounts(promise, take, view, purse))


def _judge_options(promise: Promise, take: Take, view: View, purse: Purse) -> Judgement:
    """The greater or lesser of several figures: each against the standard, and what is sure of the one
    that holds. The greater takes as much as each of them, the lesser no more than any."""
    judged = [judge(option, take, view, purse) for option in promise.options]
    least = (promise.pick == "lesser") == (promise.party == "consumer")  # the mildest one holds
    told = [each for each in judged if each.verdict != "unknown"]
    unknown = next((each for each in judged if each.verdict == "unknown"), None)
    known = sorted(told, key=lambda each: (each.excess is not None, each.excess or Fraction(0)))
    if not known:
        return unknown or Judgement("unknown", reason=NO_RATE)
    one = known[0 if least else -1]
    decided = one.verdict != "worse" if least else one.verdict == "worse"
    if unknown is None or decided:
        return one if unknown is None else replace(one, reason=unknown.reason)
    return unknown


def _overlaps(span: Span, stretches: tuple[Stretch, ...]) -> Iterator[tuple[int | None, int, Take]]:
    for stretch in stretches:
        near = max(span.near, stretch.near)
        ends = [end for end in (span.far, stretch.far) if end is not None]
        far = min(ends) if ends else None
        if far is None or far >= near:
            yield far, near, stretch.take


def _compare_amounts(promise: Promise, take: Take, view: View, purse: Purse) -> Judgement:
    if promise.own and (judged := _weigh_own(promise, promise.own, take)):
        return judged
    ordered = plain_rate(take.amount, view.edition)
    if promise.party == "consumer" and ordered and _over_use(promise, take, ordered):
        return _compare_courses(promise, take, ordered)
    if promise.rate is None:
        return _compare_sum(promise, take, view, purse)
    same_base = ordered and (promise.base is None or promise.base == ordered.base)
    if ordered and (same_base or promise.rate == 0) and not promise.beside:
        of_total = ordered.base == "total"
        return _weigh(promise, promise.rate, ordered.share, of_total)
    if (
        promise.party == "consumer"
        and promise.rate == 0
        and not promise.used | bool(promise.beside)
    ):
        return Judgement("better", Fraction(0))  # nothing is taken, whatever might have been
    limits = () if ordered else ceilings(take.amount, view.edition)
    if capped := _compare_with_ceilings(promise, limits):
        return capped
    if over := _over_every_case(promise, take, view) or _over_the_rest(promise, take, limits):
        return over
    if surely := _weigh_mixtures(promise, mixture_of(take.amount, view.edition), purse):
        return surely
    if promise.party == "business" and promise.rate == 0 and not promise.beside:
        share = is_share_of_some(take.amount)
        if share is not None:
            return _weigh(promise, Fraction(0), share, False)
    contract = _as_share(promise, purse)
    standard = share_of_total(take.amount, view.table, view.edition, purse)
    if contract is not None and standard is not None:
        judged = _weigh(promise, contract, standard, True)
        return replace(judged, assumes=_assumption(promise))
    return Judgement("unknown", promise.rate, standard, reason=OTHER_BASE)


def _weigh_own(promise: Promise, own: OwnBase, take: Take) -> Judgement | None:
    """A rate of the very amount that the standard takes its rate of. Of an amount that only the standard
    limits, the clause's rate may come to more than it says."""
    standard = share_of_named(take.amount, own.name)
    if promise.rate is None or standard is None:
        return None
    judged = _weigh(promise, promise.rate, standard, False)
    if own.whole and judged.verdict != "worse":
        return Judgement("unknown", promise.rate, standard, reason=OTHER_BASE)
    return judged


def _weigh_mixtures(promise: Promise, standard: Mixture | None, purse: Purse) -> Judgement | None:
    """Shares of several bases against each other, where who fares worse does not turn on what the
    bases come to. Told in the figures of the one base that they differ in, if there is one."""
    contract = promised_mixture(promise)
    if contract is None or standard is None:
        return None
    gap = difference(contract, standard, purse)
    sign = sign_of(gap)
    if sign is None:
        return None
    against = sign if promise.party == "consumer" else -sign
    verdict: Verdict = "worse" if against > 0 else "better" if against < 0 else "equal"
    assumes = _assumption(promise)
    if len(gap) != 1:
        return Judgement(verdict, reason=OTHER_BASE if gap else None, assumes=assumes)
    ((base, more),) = gap.items()
    ordered = difference(standard, {}, purse).get(base, Fraction(0))
    excess = more if promise.party == "consumer" else -more
    return Judgement(verdict, ordered + more, ordered, excess, base == "total", assumes=assumes)


def _over_use(promise: Promise, take: Take, ordered: Rate) -> bool:
    """Whether either side charges what was used, or speaks of what remains."""
    return promise.used or take.used or "remaining" in (promise.base, ordered.base)


def _compare_courses(promise: Promise, take: Take, ordered: Rate) -> Judgement:
    """Shares of the price that grow as the use goes on, held against each other throughout."""
    rate = Fraction(0) if promise.rate is None and promise.used else promise.rate
    if rate is None:
        return Judgement("unknown", reason=NO_FIGURE if promise.won is None else NO_PRICE)
    if whole_of(promise.base) is None or whole_of(ordered.base) is None:
        return Judgement("unknown", rate, reason=OTHER_BASE)
    standard = Course(ordered.share, ordered.base == "remaining", take.used)
    begun = standard.grows
    contract = Course(rate, promise.base == "remaining", promise.used and begun)
    ends = promise.elapsed if begun else (Fraction(0), Fraction(0))
    worst, at = excess_over(contract, standard, ends)
    least, _ = excess_over(standard, contract, ends)
    verdict: Verdict = "worse" if worst > 0 else "better" if least > 0 else "equal"
    judged = Judgement(verdict, contract.at(at), standard.at(at), worst, True)
    return replace(judged, assumes=_assumption(promise))


EVERY_CASE = Bilingual(
    "기준은 사정에 따라 다르며, 그 가운데 가장 많은 경우와 견주었습니다",
    "the standard turns on further facts; compared with the most it takes in any case",
)
ASSUMED_PART = Bilingual(
    "기준은 여러 금액 가운데 적은 것까지만 정하며, 그 가운데 조항과 같은 것에 대한 몫과 견주었습니다",
    "the standard goes no higher than the lesser of several sums; compared with its share of the one the clause names",
)


def _compare_with_ceilings(promise: Promise, limits: tuple[Rate, ...]) -> Judgement | None:
    """A rate of the deposit against the lesser of the deposit and a share of the price: above the
    first it is surely too much; at it, it is right where that is the lesser."""
    # where nothing is paid, the base does not matter
    paid_nothing = promise.rate == 0 and promise.party == "business"
    limit = next((one for one in limits if paid_nothing or one.base == promise.base), None)
    if limit is None or promise.rate is None or promise.beside:
        return None
    excess = promise.rate - limit.share
    if promise.party == "business":
        # whoever pays as much as one of the two pays the lesser at least
        paid: Verdict = "worse" if excess < 0 else "equal"
        return Judgement(paid, promise.rate, limit.share, -excess, assumes=ASSUMED_PART)
    if excess > 0:
        return Judgement("worse", promise.rate, limit.share, excess)
    verdict: Verdict = "equal" if excess == 0 else "better"
    return Judgement(verdict, promise.rate, limit.share, excess, assumes=ASSUMED_PART)


def _over_the_rest(promise: Promise, take: Take, limits: tuple[Rate, ...]) -> Judgement | None:
    """Above the share of what remains that the standard never exceeds is surely too much."""
    rest = next((limit for limit in limits if limit.base == "remaining"), None)
    if rest is None or promise.party != "consumer" or not _over_use(promise, take, rest):
        return None
    judged = _compare_courses(promise, take, rest)
    return judged if judged.verdict == "worse" else None


def _over_every_case(promise: Promise, take: Take, view: View) -> Judgement | None:
    """Above the most that the standard takes of the same base in any case is surely too much."""
    top = highest(take.amount, promise.base, view.edition)
    if top is None or promise.rate is None or promise.party != "consumer" or promise.rate <= top:
        return None
    return Judgement("worse", promise.rate, top, promise.rate - top, reason=EVERY_CASE)


def _compare_sum(promise: Promise, take: Take, view: View, purse: Purse) -> Judgement:
    """A flat sum of won against the standard's share of the price."""
    standard = share_of_total(take.amount, view.table, view.edition, purse)
    if promise.won is None:
        return Judgement("unknown", None, standard, reason=NO_RATE)
    if purse.stated and standard is not None:
        return _weigh(promise, Fraction(promise.won, purse.total), standard, True)
    if promise.party == "consumer" and standard == 0 and promise.won > 0:
        return Judgement("worse", None, Fraction(0), None, reason=NO_PRICE)
    if standard:
        return _turns_on_the_price(promise, standard)
    return Judgement("unknown", None, standard, reason=NO_PRICE)


def _turns_on_the_price(promise: Promise, standard: Fraction) -> Judgement:
    """Below which price a flat sum takes more than the standard's share, or above which it pays less."""
    assert promise.won is not None
    limit = Fraction(promise.won) / standard
    if promise.party == "consumer":
        price = -(-limit.numerator // limit.denominator)
        reason = Bilingual(
            f"총요금에 달려 있습니다: {price:,}원보다 적으면 기준보다 많이 떼는 경우가 있습니다(--total로 지정)",
            f"it turns on the price: below {price:,} won it takes more than the standard in some case (set --total)",
        )
    else:
        price = limit.numerator // limit.denominator
        reason = Bilingual(
            f"총요금에 달려 있습니다: {price:,}원보다 많으면 기준보다 적게 배상하는 경우가 있습니다(--total로 지정)",
            f"it turns on the price: above {price:,} won it pays less than the standard in some case (set --total)",
        )
    return Judgement("unknown", None, standard, reason=reason, turns_at=price)


def _as_share(promise: Promise, purse: Purse) -> Fraction | None:
    if promise.rate is None:
        return None
    if promise.base is None:
        return promise.rate  # a clause that names no base speaks of the price
    part = purse.share(promise.base)
    return None if part is None else promise.rate * part


def _weigh(promise: Promise, contract: Fraction, standard: Fraction, of_total: bool) -> Judgement:
    """Who loses: a consumer by paying more, or by receiving less from a business."""
    excess = contract - standard if promise.party == "consumer" else standard - contract
    verdict: Verdict = "worse" if excess > 0 else "better" if excess < 0 else "equal"
    return Judgement(verdict, contract, standard, excess, of_total)


def _with_more(promise: Promise, judged: Judgement) -> Judgement:
    """Further deductions can only make it worse; what is not yet worse becomes unknown."""
    if not promise.more or judged.verdict == "worse" or promise.party != "consumer":
        return judged
    return replace(judged, verdict="unknown", excess=None, reason=MORE)


def _assumption(promise: Promise) -> Bilingual | None:
    return next((base.assumes for base in bases() if base.name == promise.base), None)
