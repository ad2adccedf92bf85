"""What changed between editions, in sentences: for the terminal and for the page of a standard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from dsl.cases.weigh import Lean
from dsl.compare import Change
from dsl.diagnostic import Bilingual
from dsl.words.phrases import decimal, join

LEANINGS: dict[Lean, Bilingual] = {
    "better": Bilingual("소비자에게 유리", "better for the consumer"),
    "worse": Bilingual("소비자에게 불리", "worse for the consumer"),
    "mixed": Bilingual("경우에 따라 다름", "better or worse, by the case"),
    "other": Bilingual("구제의 종류가 달라짐", "a remedy of another kind"),
    "answered": Bilingual("새로 정함", "answered now"),
    "unanswered": Bilingual("더는 정하지 않음", "no longer answered"),
}
ORDERS_SHOWN = 3


def headline(change: Change) -> Bilingual:
    """ "성수기, 24시간 이내 취소: 소비자에게 유리 (총요금의 5~90%p)"."""
    where = join(list(change.cases), " / ", " / ")
    lean, size = LEANINGS[change.lean], _size(change)
    return Bilingual(
        f"{where.korean}: {lean.korean}{size.korean}",
        f"{where.english}: {lean.english}{size.english}",
    )


def tally(changes: Sequence[Change]) -> Bilingual:
    """How many changes lean which way: "소비자에게 유리 3, 소비자에게 불리 5"."""
    counted = Counter(change.lean for change in changes)
    told = [
        Bilingual(f"{said.korean} {counted[lean]}", f"{said.english} {counted[lean]}")
        for lean, said in LEANINGS.items()
        if counted[lean]
    ]
    return join(told, ", ", ", ")


def turn(change: Change) -> Bilingual:
    """What was ordered and what is ordered now."""
    return join([_orders(change.before), _orders(change.after)], " → ", " → ")


def _size(change: Change) -> Bilingual:
    """By how much: points of an amount, or won in the one case that was settled."""
    if change.points is not None and change.base is not None:
        least, most = sorted(abs(points) for points in change.points)
        span = _points(least, most)
        return Bilingual(
            f" ({change.base.korean}의 {span}%p)", f" ({span} points of {change.base.english})"
        )
    if change.won:
        won, less = f"{abs(change.won):,}", change.won < 0
        return Bilingual(
            f" (보기의 경우 {won}원 {'덜' if less else '더'} 받음)",
            f" ({won} won {'less' if less else 'more'} in the example)",
        )
    return Bilingual("", "")


def _points(least: Fraction, most: Fraction) -> str:
    ends = [decimal(one * 100) for one in (least, most)]
    return ends[0] if least == most else "~".join(ends)


def _orders(orders: tuple[Bilingual, ...]) -> Bilingual:
    shown = join(list(orders[:ORDERS_SHOWN]), " / ", " / ")
    if len(orders) <= ORDERS_SHOWN:
        return shown
    more = len(orders) - ORDERS_SHOWN
    return Bilingual(f"{shown.korean} 외 {more}가지", f"{shown.english} and {more} more")
