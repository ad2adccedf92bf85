"""A small standard made by hand, so that these tests need no compiler: a guest house whose ladder
tells seasons and days of the week apart. The figures are those of lodging in the seed edition."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from dsl.model import (
    AllOf,
    Arithmetic,
    Axis,
    Citation,
    Compensate,
    Damages,
    DateWithin,
    Deduct,
    Default,
    Effect,
    Fact,
    FactValue,
    Guard,
    Number,
    Outcome,
    Period,
    Refund,
    Word,
    WordIs,
    YearlyPeriod,
)
from dsl.source import NOWHERE
from dsl.table import Edition, Row, Rung, Table

FROM = date(2024, 12, 27)
FACTS = (
    Fact("party", "당사자", "choice", (Word("consumer", "소비자"), Word("business", "사업자"))),
    Fact("event", "사건", "choice", (Word("cancels", "취소"),)),
    Fact("season", "계절", "choice", (Word("peak", "성수기"), Word("off-peak", "비수기"))),
    Fact("week", "요일", "choice", (Word("weekday", "주중"), Word("weekend", "주말"))),
    Fact("days_before", "사용예정일까지", "days"),
    Fact("check_in", "사용예정일", "date"),
    Fact("total", "총요금", "won"),
    Fact("paid", "결제금액", "won"),
    Fact("deposit", "계약금", "won"),
)
AXIS = Axis("days_before", "days", "before", "check_in")
# party, season, week -> (days before or earlier, percent); None: damages
LADDERS: dict[tuple[str, str, str], tuple[tuple[int, int | None], ...]] = {
    ("consumer", "peak", "weekday"): ((10, 0), (7, 10), (5, 30), (3, 50), (0, 80)),
    ("consumer", "peak", "weekend"): ((10, 0), (7, 20), (5, 40), (3, 60), (0, 90)),
    ("consumer", "off-peak", "weekday"): ((2, 0), (1, 10), (0, 20)),
    ("consumer", "off-peak", "weekend"): ((2, 0), (1, 20), (0, 30)),
    ("business", "peak", "weekday"): ((10, 0), (7, 10), (5, 30), (3, 50), (0, None)),
    ("business", "peak", "weekend"): ((10, 0), (7, 20), (5, 40), (3, 60), (0, None)),
    ("business", "off-peak", "weekday"): ((2, 0), (1, 10), (0, 20)),
    ("business", "off-peak", "weekend"): ((2, 0), (1, 20), (0, 30)),
}


def _of_total(percent: int) -> Arithmetic:
    rate = Number(Fraction(percent, 100), "rate")
    return Arithmetic("*", rate, FactValue("total", "won"), "won")


def _effects(party: str, percent: int | None) -> tuple[Effect, ...]:
    if percent is None:
        return (Refund(None), Damages(("손해배상",)))
    if percent == 0:
        return (Refund(None),)
    if party == "business":
        return (Refund(None), Compensate(_of_total(percent)))
    return (Deduct(_of_total(percent)),)


def _rows() -> tuple[Row, ...]:
    rows = []
    for number, ((party, season, week), ladder) in enumerate(LADDERS.items(), 1):
        far = None
        for rung_number, (near, percent) in enumerate(ladder, 1):
            words = (("party", party), ("event", "cancels"), ("season", season), ("week", week))
            situation = AllOf(tuple(WordIs(fact, (word,)) for fact, word in words))
            name = f"{party}-{season}-{week}"
            rows.append(
                Row(
                    f"{name}-{near}",
                    "rule",
                    name,
                    situation,
                    Rung("days_before", "days", "before", far, near),
                    situation,
                    Outcome("all", (_effects(party, percent),)),
                    "",
                    (Citation(f"S001.11.{number}.{rung_number}", NOWHERE),),
                    (),
                    NOWHERE,
                )
            )
            far = near - 1
    return tuple(rows)


def lodging() -> Table:
    """The whole small standard, in force since the seed edition."""
    season = Default(
        "season",
        (
            Guard("peak", DateWithin("check_in", (YearlyPeriod((7, 15), (8, 24)),))),
            Guard("off-peak", None),
        ),
        (),
        Period(FROM, None),
        NOWHERE,
    )
    edition = Edition(Period(FROM, None), (), (season,), (), (), _rows(), (), (), (), ())
    return Table(
        "lodging",
        "숙박업",
        "Lodging",
        "소비자분쟁해결기준",
        "2",
        "11",
        "standards/lodging.gijun",
        FACTS,
        (AXIS,),
        (),
        (),
        (),
        (),
        (edition,),
        (),
        (),
        (),
        (),
    )
