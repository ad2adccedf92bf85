"""Business days: Monday to Friday, after the first day and up to the last, that are not on the list."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import pytest

from dsl import compile_standard
from dsl.interpret import settle
from dsl.settlement import NoRule, Settlement, Undecided
from dsl.source import Source
from gijun.cli import main
from tests.differential import Facts, calculator, compare

TEXT = """\
standard loan "장비 대여"
  notice "소비자분쟁해결기준" annex "2" item "1"
  rows "S001.1"
edition "2026-1" 2026-01-01 ..
fact ended "해지일" : date
fact lost "분실한 때" : moment
fact holidays "공휴일" : dates
fact fee "하루 값" : won
let waited "기다린 영업일" = business days from ended to lost excluding holidays
when waited >= 1 day -> compensate fee * waited [S001.1]
silent when waited < 1 day "하루도 지나지 않았다" [S001.1]
"""
TABLE = compile_standard(Source("loan.gijun", TEXT)).table
ON = date(2026, 10, 1)
FRIDAY = date(2026, 9, 18)  # Thursday 24 and Friday 25 are holidays, and so is Saturday 26
CHUSEOK = (date(2026, 9, 24), date(2026, 9, 25), date(2026, 9, 26))


def case(first: date, last: date, holidays: tuple[date, ...] | None) -> Facts:
    facts: Facts = {"ended": first, "lost": datetime(last.year, last.month, last.day, 23, 59)}
    listed = {} if holidays is None else {"holidays": holidays}
    return facts | {"fee": Fraction(100)} | listed


@pytest.mark.parametrize(
    ("first", "last", "holidays", "days"),
    [
        (FRIDAY, FRIDAY, (), 0),
        (FRIDAY, date(2026, 9, 17), (), 0),
        (FRIDAY, date(2026, 9, 20), (), 0),
        (FRIDAY, date(2026, 9, 21), (), 1),
        (date(2026, 9, 19), date(2026, 9, 21), (), 1),
        (FRIDAY, date(2026, 9, 25), (), 5),
        (FRIDAY, date(2026, 9, 28), (), 6),
        (FRIDAY, date(2026, 9, 28), CHUSEOK, 4),
        (FRIDAY, date(2026, 9, 28), CHUSEOK[:1], 5),
        (date(2026, 12, 31), date(2027, 1, 4), (date(2027, 1, 1),), 1),
    ],
)
def test_weekends_and_the_listed_days_do_not_count(
    first: date, last: date, holidays: tuple[date, ...], days: int
) -> None:
    assert TABLE is not None
    facts = case(first, last, holidays)
    answer = settle(TABLE, facts, ON)
    if days:
        assert isinstance(answer, Settlement)
        assert answer.compensation == 100 * days
    else:
        assert isinstance(answer, NoRule)
    compare(calculator(TABLE), TABLE, facts, ON)


def test_holidays_that_are_not_told_are_asked_for() -> None:
    assert TABLE is not None
    facts = case(FRIDAY, date(2026, 9, 28), None)
    answer = settle(TABLE, facts, ON)
    assert isinstance(answer, Undecided)
    assert answer.ask == ("holidays",)
    compare(calculator(TABLE), TABLE, facts, ON)


def test_the_holidays_of_every_year_between_are_filled_in(
    capsys: pytest.CaptureFixture[str],
) -> None:
    # New Year's Day is a Friday: the five days to Friday 8 January are within the time for collecting
    words = ["calc", "broadband", "equipment", "lost", "--collectable", "2026-12-31"]
    main([*words, "--lost-on", "2027-01-08"])
    within = capsys.readouterr().out
    assert "2026~2027" in within
    main([*words, "--lost-on", "2027-01-11"])
    after = capsys.readouterr().out
    assert "장비값의 청구" in after
    assert "장비값의 청구" not in within
