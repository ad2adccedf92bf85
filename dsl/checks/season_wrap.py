"""season-wrap: a period of the year runs the wrong way round, names a day twice, or a day that is none.
한 해의 기간이 거꾸로 가거나, 한 날을 두 번 적거나, 없는 날을 적었다.

## 까닭 · Why
`Aug 24..Jul 15`는 거의 한 해 전부인데 그런 뜻인 사람은 없다. 한 목록의 두 기간에 든 날은 잘못 쓴
것이다. 2월 30일은 어느 해에도 없다.

`Aug 24..Jul 15` is nearly the whole year, and nobody means it; a day in two periods of one list is a
slip; 30 February is in no year.

## 이렇게 쓴다 · Write
    check_in in Jul 15..Aug 24 or Dec 20..Feb 20

## 이렇게 쓰지 않는다 · Not
    check_in in Aug 24..Jul 15
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from dsl.cases.survey import Survey, trouble
from dsl.diagnostic import Diagnostic
from dsl.model import AllOf, AnyOf, Condition, DateWithin, Not, YearlyPeriod
from dsl.settling.evaluate import within_year
from dsl.source import Span
from dsl.words.case_words import MONTHS, yearly

LEAP_YEAR = tuple(date(2024, 1, 1) + timedelta(days=n) for n in range(366))
HALF_A_YEAR = 183


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every list of yearly periods, in rules and in defaults."""
    for edition in survey.table.editions:
        conditions = [(row.when, row.span) for row in edition.rows]
        for default in edition.defaults:
            conditions += [(g.when, default.span) for g in default.guards if g.when is not None]
        for condition, span in conditions:
            for within in _withins(condition):
                yield from _periods(within, span)


def _withins(condition: Condition) -> Iterator[DateWithin]:
    match condition:
        case DateWithin():
            yield condition
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _withins(part)
        case Not(part):
            yield from _withins(part)


def _periods(within: DateWithin, span: Span) -> Iterator[Diagnostic]:
    for period in within.periods:
        for month, day in (period.first, period.last):
            if (month, day) not in {(one.month, one.day) for one in LEAP_YEAR}:
                yield _told(
                    span,
                    f"{month}월 {day}일은 없는 날입니다",
                    f"there is no {MONTHS[month - 1]} {day}",
                )
        days = len(_days(period))
        if period.first > period.last and days > HALF_A_YEAR:
            turned = yearly(YearlyPeriod(period.last, period.first))
            yield _told(
                span,
                f"해를 넘겨 {days}일이나 되는 기간입니다: {yearly(period)} (뜻한 기간: {turned}?)",
                f"{yearly(period)} runs over New Year for {days} days; was {turned} meant?",
            )
    for first, second in combinations(within.periods, 2):
        if _days(first) & _days(second):
            yield _told(
                span,
                f"두 기간에 같은 날이 있습니다: {yearly(first)}, {yearly(second)}",
                f"{yearly(first)} and {yearly(second)} share days",
            )


def _days(period: YearlyPeriod) -> set[date]:
    return {day for day in LEAP_YEAR if within_year(day, period)}


def _told(span: Span, korean: str, english: str) -> Diagnostic:
    return trouble(
        "season-wrap",
        "error",
        (korean, english),
        (span, "이 기간", "this period"),
        help=("기간의 처음과 끝을 고친다", "mend the first or the last day"),
    )
