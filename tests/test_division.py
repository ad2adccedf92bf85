"""Dividing by nought gives no amount, and the reason; never an exception, and nowhere else a nought."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from dsl import compile_standard
from dsl.interpret import settle
from dsl.settlement import Settlement
from dsl.source import Source
from gijun.cli import main
from tests.differential import Facts, calculator, compare, plain

LESSONS = """\
standard lessons "교습"
  notice "소비자분쟁해결기준" annex "2" item "1"
  rows "S001.1"
edition "2023-1" 2020-01-01 ..
fact event "일어난 일" : quits "그만둠" | delays "늦음" | moves "옮김"
fact total "총요금" : won
fact paid "지급액" : won
fact lessons "전체 횟수" : count
fact used "이용 횟수" : count
fact months "개월수" : months
fact end "끝나는 날" : date
fact start "시작일" : date
deduct is of total
let value = total * used / lessons
let left = total / (lessons - used) * used
let rest = total * 3 / 2
default start = end - months
when quits  -> deduct value        [S001.1]
when delays -> refund left         [S001.1]
when moves  -> refund days from start to end * total [S001.1]
"""
TABLE = compile_standard(Source("lessons.gijun", LESSONS)).table
ON = date(2024, 1, 1)


def case(event: str, **facts: int) -> Facts:
    return {"event": event, **{name: Fraction(value) for name, value in facts.items()}}


QUITS = case("quits", total=90, paid=100, used=1)
ZERO_LESSONS = QUITS | {"lessons": Fraction(0)}


def settled(facts: Facts) -> Settlement:
    assert TABLE is not None
    answer = settle(TABLE, facts, ON)
    assert isinstance(answer, Settlement)
    return answer


@pytest.mark.parametrize(
    ("facts", "zeros", "waits"),
    [
        (QUITS | {"lessons": Fraction(3)}, (), ()),
        (ZERO_LESSONS, ("lessons",), ()),
        (case("quits", lessons=0, paid=100), ("lessons",), ("total", "used")),
        (case("delays", total=90, lessons=3, used=3), ("lessons - used",), ()),
        (case("delays", total=90, lessons=3, used=2), (), ()),
        (QUITS, (), ("lessons",)),
    ],
)
def test_interpreter_and_calculator_say_what_is_nought(
    facts: Facts, zeros: tuple[str, ...], waits: tuple[str, ...]
) -> None:
    assert TABLE is not None
    answer = settled(facts)
    assert (answer.zeros, answer.waits) == (zeros, waits)
    compare(calculator(TABLE), TABLE, facts, ON)


def test_no_figure_comes_of_it() -> None:
    answer = settled(ZERO_LESSONS)
    assert (answer.penalty, answer.refund) == (None, None)
    assert settled(QUITS | {"lessons": Fraction(3)}).penalty == 30


def test_the_calculator_explains_it() -> None:
    assert TABLE is not None
    module = calculator(TABLE)
    given = {name: plain(value) for name, value in ZERO_LESSONS.items()}
    said = module.settle(on=ON, **given).explain()
    assert "계산할 수 없음: 전체 횟수 = 0 (cannot be computed: lessons is 0)" in said
    assert "rest = 135" in said


@pytest.mark.parametrize("months", [None, 1, 30_000, 300_000])
def test_a_day_that_no_calendar_has_is_not_known(months: int | None) -> None:
    """A count that is missing, or leads out of the calendar, gives no day."""
    assert TABLE is not None
    facts: Facts = case("moves", total=2) | {"end": date(2023, 3, 31)}
    if months is not None:
        facts["months"] = Fraction(months)
    assert settled(facts).refund == (62 if months == 1 else None)
    compare(calculator(TABLE), TABLE, facts, ON)


def test_the_command_line_says_it(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["consumer", "ends", "after", "start"]
    given = ["--total", "100000", "--used-days", "0", "--contract-days", "0", "--paid", "100000"]
    assert main(["calc", "beauty", *words, *given]) == 0
    said = capsys.readouterr().out
    assert "계산할 수 없음: 계약상 전체 이용일수가 0" in said
    assert "cannot be computed: contract_days is 0" in said
