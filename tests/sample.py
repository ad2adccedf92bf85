"""A small table made by hand, with one of everything that the back ends must lay out."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from dsl import model
from dsl.model import (
    ALWAYS,
    NO,
    YES,
    AllOf,
    Arithmetic,
    Citation,
    Compare,
    Compensate,
    Damages,
    DateIsWeekday,
    DateWithin,
    Deduct,
    Default,
    EditionName,
    Example,
    Expectation,
    Fact,
    FactValue,
    Guard,
    Number,
    Outcome,
    Period,
    Reading,
    Reduce,
    Refund,
    Word,
    WordIs,
    YearlyPeriod,
)
from dsl.source import Span
from dsl.table import Edition, Row, Rung, Table

FILE = "standards/sample.gijun"
EARLY = Period(date(2020, 1, 1), date(2022, 12, 31))
LATE = Period(date(2023, 1, 1), None)
PRICE = FactValue("total", "won")


def at(line: int) -> Span:
    return Span(FILE, line, 1, line, 60)


def cited(row: str, line: int) -> tuple[Citation, ...]:
    return (Citation(row, at(line)),)


def percent(rate: int, of: model.Expression = PRICE) -> model.Expression:
    return Arithmetic("*", Number(Fraction(rate, 100), "rate"), of, "won")


def flag(name: str, label: str) -> Fact:
    return Fact(name, label, "choice", (Word(YES, "예"), Word(NO, "아니오")))


def default_no(name: str) -> Default:
    return Default(name, (Guard(NO, None),), (), LATE, at(20))


FACTS = (
    Fact("party", "책임", "choice", (Word("consumer", "소비자"), Word("business", "사업자"))),
    Fact("event", "사유", "choice", (Word("cancels", "취소"), Word("misleads", "거짓 광고"))),
    Fact("season", "계절", "choice", (Word("peak", "성수기"), Word("off-peak", "비수기"))),
    Fact("week", "요일", "choice", (Word("weekday", "주중"), Word("weekend", "주말"))),
    Fact("days_before", "남은 날", "days"),
    Fact("check_in", "사용예정일", "date"),
    flag("same_day", "계약 체결 당일"),
    flag("epidemic", "1급감염병"),
    flag("no_show", "연락 없이 불참"),
    Fact("total", "총요금", "won"),
    Fact("paid", "낸 금액", "won"),
    Fact("proven_loss", "증명된 손해", "won"),
)

DEFAULTS = (
    Default(
        "season",
        (
            Guard(
                "peak",
                DateWithin(
                    "check_in",
                    (YearlyPeriod((7, 15), (8, 24)), YearlyPeriod((12, 20), (2, 20))),
                ),
            ),
            Guard("off-peak", None),
        ),
        cited("X.n1", 21),
        LATE,
        at(21),
    ),
    Default(
        "week",
        (Guard("weekend", DateIsWeekday("check_in", (4, 5))), Guard("weekday", None)),
        cited("X.n2", 23),
        LATE,
        at(23),
    ),
    Default(
        "days_before",
        (Guard(Number(Fraction(0), "days"), WordIs("no_show", (YES,))),),
        cited("X.n3", 25),
        LATE,
        at(25),
        overrides=True,
    ),
    default_no("same_day"),
    default_no("epidemic"),
    default_no("no_show"),
)


def words(**named: str) -> AllOf:
    return AllOf(tuple(WordIs(fact, (word,)) for fact, word in named.items()))


def orders(*effects: model.Effect) -> Outcome:
    return Outcome("all", (effects,))


def rung_row(
    ladder: str,
    situation: AllOf,
    far: int | None,
    near: int,
    outcome: Outcome,
    citation: str,
    line: int,
) -> Row:
    """A rung, with its whole condition spelled out as the tabulator does."""
    days = FactValue("days_before", "days")
    bounds: list[model.Condition] = [Compare(days, ">=", Number(Fraction(near), "days"))]
    if far is not None:
        bounds.append(Compare(days, "<=", Number(Fraction(far), "days")))
    return Row(
        f"{ladder}-{near}",
        "rule",
        ladder,
        situation,
        Rung("days_before", "days", "before", far, near),
        AllOf((*situation.parts, *bounds)),
        outcome,
        "",
        cited(citation, line),
        (),
        at(line),
    )


def ladder(
    name: str, situation: AllOf, rungs: tuple[tuple[int, Outcome], ...], row: str, line: int
) -> tuple[Row, ...]:
    rows: list[Row] = []
    far: int | None = None
    for number, (near, outcome) in enumerate(rungs, 1):
        rows.append(rung_row(name, situation, far, near, outcome, f"{row}.{number}", line + number))
        far = near - 1
    return tuple(rows)


def consumer(*rates: tuple[int, int]) -> tuple[tuple[int, Outcome], ...]:
    return tuple(
        (near, orders(Deduct(percent(rate))) if rate else orders(Refund(None)))
        for near, rate in rates
    )


def business(*rates: tuple[int, int]) -> tuple[tuple[int, Outcome], ...]:
    proven = Damages((), FactValue("proven_loss", "won"), None)
    return tuple(
        (
            near,
            orders(Refund(None))
            if rate == 0
            else orders(Refund(None), proven)
            if rate < 0
            else orders(Refund(None), Compensate(percent(rate))),
        )
        for near, rate in rates
    )


def cancels(party: str, season: str, week: str) -> AllOf:
    return words(party=party, event="cancels", season=season, week=week)


def ladders(peak_weekend: tuple[tuple[int, int], ...]) -> tuple[Row, ...]:
    tiers = {
        ("peak", "weekend"): peak_weekend,
        ("peak", "weekday"): ((10, 0), (7, 10), (5, 30), (3, 50), (0, 80)),
        ("off-peak", "weekend"): ((2, 0), (1, 20), (0, 30)),
        ("off-peak", "weekday"): ((2, 0), (1, 10), (0, 20)),
    }
    rows: list[Row] = []
    for number, ((season, week), rates) in enumerate(tiers.items()):
        case, line = f"{season}-{week}", 40 + number * 20
        rows += ladder(
            f"consumer-cancels-{case}",
            cancels("consumer", season, week),
            consumer(*rates),
            f"X.{number}.1",
            line,
        )
        paid = (*rates[:-1], (0, -1)) if season == "peak" else rates
        rows += ladder(
            f"business-cancels-{case}",
            cancels("business", season, week),
            business(*paid),
            f"X.{number}.2",
            line + 10,
        )
    return tuple(rows)


def plain(
    id: str, kind: model.RuleKind, when: AllOf, outcome: Outcome | None, row: str, line: int
) -> Row:
    reason = "공식 문구가 정하지 않음" if kind == "silent" else ""
    reading = Reading("당일 취소는 뒤의 모든 줄보다 앞선다", cited(row, line), at(line + 1))
    readings = (reading,) if kind == "except" else ()
    return Row(
        id, kind, None, when, None, when, outcome, reason, cited(row, line), readings, at(line)
    )


EXCEPTIONS = (
    plain(
        "except-same-day",
        "except",
        words(party="consumer", event="cancels", season="peak", same_day=YES),
        orders(Refund(None)),
        "X.0.1.1",
        30,
    ),
)
ADJUSTMENTS = (
    plain(
        "adjust-epidemic",
        "adjust",
        words(event="cancels", epidemic=YES),
        orders(Reduce(Fraction(1, 2))),
        "X.7",
        33,
    ),
)
MISLEADS = (
    plain(
        "misleads",
        "rule",
        words(event="misleads", party="business"),
        orders(Refund(None)),
        "X.6",
        35,
    ),
)
SILENCES = (
    plain("silent-misleads", "silent", words(event="misleads", party="consumer"), None, "X.9", 36),
)


def edition(period: Period, name: str, peak_weekend: tuple[tuple[int, int], ...]) -> Edition:
    return Edition(
        period,
        (EditionName(name, None, period, at(5)),),
        DEFAULTS,
        (),
        (),
        ladders(peak_weekend) + MISLEADS,
        EXCEPTIONS,
        ADJUSTMENTS,
        SILENCES,
        (),
    )


EARLIER = edition(EARLY, "제1호", ((10, 0), (7, 20), (5, 40), (3, 55), (0, 85)))
NEWEST = edition(LATE, "제2호", ((10, 0), (7, 20), (5, 40), (3, 60), (0, 90)))

SAMPLE = Table(
    "sample",
    "숙박 예시",
    "예약을 취소할 때 돌려받는 금액",
    "소비자분쟁해결기준",
    "2",
    "11",
    FILE,
    FACTS,
    (model.Axis("days_before", "days", "before", "check_in"),),
    (),
    (),
    (),
    (),
    (EARLIER, NEWEST),
    (model.Unrecorded(Period(date(2000, 1, 1), date(2019, 12, 31)), "원문 없음", at(3)),),
    (),
    (model.Note("경계 안내", cited("X.n9", 90), False, at(90)),),
    (
        Example(
            "성수기 주말 3일 전, 30만원",
            {
                "party": "consumer",
                "event": "cancels",
                "season": "peak",
                "week": "weekend",
                "days_before": Fraction(3),
                "total": Fraction(300_000),
                "paid": Fraction(300_000),
            },
            (
                Expectation("penalty", Fraction(180_000), at(95)),
                Expectation("refund", Fraction(120_000), at(95)),
            ),
            LATE,
            at(94),
        ),
    ),
)
assert AllOf(()) == ALWAYS
