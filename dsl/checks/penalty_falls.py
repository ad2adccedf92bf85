"""penalty-falls: whoever cancels later pays less.
늦게 취소하는 쪽이 적게 낸다.

## 까닭 · Why
늦게 알릴수록 손해가 크므로, 한 단에서 다음 단으로 갈 때 비율이 내려가면 파일이든 공식 표든 거의 언제나
잘못 쓴 것이다. 같은 금액에 대한 비율끼리, 정액끼리 견준다. 증명해야 하는 손해에는 숫자가 없고 서로 다른
금액에 대한 비율에는 차례가 없으므로, 그런 쌍은 미정으로 알린다.

Less notice does more harm, so a share that falls from one rung to the next is nearly always a slip of
the pen, in the file or in the official table. Shares of one base are compared, and so are fixed sums; a
loss that must be proven has no figure, and two different bases have no order: those pairs are reported
as undecided.

## 이렇게 쓴다 · Write
    7 days before -> deduct 20%
    5 days before -> deduct 40%

## 이렇게 쓰지 않는다 · Not
    7 days before -> deduct 40%
    5 days before -> deduct 20%
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from dsl.cases.share import NOTHING, Share, share
from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.model import Compensate, Damages, Deduct, Outcome, Owes, Refund
from dsl.table import Edition, Row

BURDENS = (("공제", "deduction", Deduct), ("배상", "compensation", Compensate))


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every two neighbouring rungs of each ladder, from long notice to short."""
    for edition in survey.table.editions:
        for ladder in _ladders(edition):
            for earlier, later in pairwise(ladder):
                yield from _compared(survey, earlier, later)


def _ladders(edition: Edition) -> Iterator[list[Row]]:
    """The rungs of each ladder that counts the days before something, the longest notice first."""
    rungs = [row for row in edition.rules if row.rung and row.rung.direction == "before"]
    rungs = [row for row in rungs if row.ladder is not None]
    for _, ladder in groupby(
        sorted(rungs, key=lambda row: str(row.ladder)), lambda row: row.ladder
    ):
        yield sorted(ladder, key=lambda row: -(row.rung.near or 0) if row.rung else 0)


def _compared(survey: Survey, earlier: Row, later: Row) -> Iterator[Diagnostic]:
    for korean, english, effect in BURDENS:
        before, after = _burden(earlier.outcome, effect), _burden(later.outcome, effect)
        if before is None or after is None:
            continue  # an unquantified loss may come out on either side of any figure
        if before.amount and after.amount and before.base != after.base:
            yield _undecided(earlier, later)
        elif after.amount < before.amount:
            yield _falls(earlier, later, (korean, english), before, after)


def _burden(outcome: Outcome | None, effect: type[Deduct] | type[Compensate]) -> Share | None:
    """What an outcome takes as penalty, or gives as compensation; None where it names no figure."""
    if outcome is None or outcome.mode != "all":
        return None
    effects = outcome.effects
    for one in effects:
        if isinstance(one, Damages | Owes) or (isinstance(one, Refund) and one.amount is not None):
            return None
    wanted = [one for one in effects if isinstance(one, effect)]
    return share(wanted[0].amount) if wanted else NOTHING


def _falls(
    earlier: Row, later: Row, name: tuple[str, str], before: Share, after: Share
) -> Diagnostic:
    told = earlier.readings or later.readings
    return trouble(
        "penalty-falls",
        "note" if told else "warning",
        (
            f"통지가 늦을수록 적어집니다: {name[0]} {before}에서 {after}",
            f"with less notice, the {name[1]} falls from {before} to {after}",
        ),
        (later.span, "늦은데 적음", "later, and less"),
        (earlier.span, "이른데 많음", "earlier, and more"),
        help=(
            "공식 표와 숫자를 대조하고, 표가 정말 그러하면 `reading`으로 밝힌다",
            "compare the figures with the official table; if it does say so, tell it in a `reading`",
        ),
    )


def _undecided(earlier: Row, later: Row) -> Diagnostic:
    return trouble(
        "penalty-falls",
        "note",
        (
            "두 칸의 기준 금액이 달라 어느 쪽이 큰지 정할 수 없습니다",
            "undecided: these two rungs take shares of different amounts",
        ),
        (later.span, "다른 금액의 비율", "a share of something else"),
        (earlier.span, "앞 칸", "the rung above"),
        undecided=True,
    )
