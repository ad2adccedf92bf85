"""Comparing editions: by meaning, mirrored exactly, and empty where nothing changed for anybody."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from dsl import compile_standard
from dsl.cases.weigh import MIRROR
from dsl.compare import Comparison, compare
from dsl.emit.changes import headline, tally, turn
from dsl.source import Source
from dsl.table import Table
from gijun.catalogue import tables
from gijun.cli import main
from gijun.commands.diff import _lines
from gijun.diff import as_json, day_of, difference
from gijun.failure import Failure
from tests.differential import TABLES

HEAD = """standard tiny "작은 기준"
edition "제1호" 2020-01-01 .. 2020-12-31
edition "제2호" 2021-01-01 ..
fact party "당사자" : consumer "소비자" | business "사업자"
fact early "일찍" : yes or no
fact used  "이용일" : date
fact asked "취소일" : date
fact total "총요금" : won
fact fee   "수수료" : won
fact paid  "지급액" : won
fact proven_loss "입증된 손해" : won
remedy exchange "교환"
count days_before "남은 날" : days before used
default early = no otherwise
default days_before = days from asked to used otherwise
deduct is of total
compensate is of total
damages are proven_loss
"""
FIRST, SECOND, THROUGHOUT = (
    "in force 2020-01-01 .. 2020-12-31\n",
    "in force 2021-01-01 ..\n",
    "in force throughout\n",
)


def compared(first: str, second: str, both: str = "") -> Comparison:
    """A standard whose two editions say this, compared."""
    text = HEAD + THROUGHOUT + both + FIRST + first + SECOND + second
    compiled = compile_standard(Source("tiny.gijun", text))
    assert compiled.table is not None, compiled.diagnostics
    return compare(compiled.table, *compiled.table.editions)


def told(comparison: Comparison) -> list[str]:
    return [headline(change).korean for change in comparison.changes]


def test_a_rate_that_falls_is_better_for_the_consumer() -> None:
    ladder = "when consumer\n  3 days before -> refund paid\n  on the day -> deduct {}\n"
    found = compared(ladder.format("50%"), ladder.format("30%"))
    assert told(found) == ["소비자, 2~0일 전: 소비자에게 유리 (총요금의 20%p)"]
    assert turn(found.changes[0]).korean == "총요금의 50% 공제 → 총요금의 30% 공제"


def test_an_exception_is_told_over_all_the_rungs_it_changes() -> None:
    ladder = "when consumer\n  3 days before -> deduct 10%\n  on the day -> deduct 50%\n"
    found = compared("", "except when consumer, early -> refund paid\n", ladder)
    assert told(found) == ["소비자, 일찍: 소비자에게 유리 (총요금의 10~50%p)"]


def test_wording_that_orders_the_same_is_no_change() -> None:
    found = compared("when consumer -> deduct 10%\n", "when consumer -> deduct 10% of total\n")
    assert not found.changes


def test_the_same_rungs_cut_in_another_place_are_told_by_day() -> None:
    ladder = "when consumer\n  {} days before -> refund paid\n  on the day -> deduct 50%\n"
    found = compared(ladder.format(3), ladder.format(5))
    assert told(found) == ["소비자, 4~3일 전: 소비자에게 불리 (총요금의 50%p)"]


@pytest.mark.parametrize(
    ("first", "second", "lean"),
    [
        ("when business -> compensate 10%\n", "when business -> damages\n", "other"),
        ("when business -> exchange\n", "when business -> exchange and compensate 10%\n", "better"),
        ('silent when business "없다"\n', "when business -> refund paid\n", "answered"),
        ("when business -> refund paid\n", "", "unanswered"),
        ("when business -> deduct fee\n", "when business -> deduct 10%\n", "mixed"),
        ("when business -> deduct 10% + 10% of fee\n", "when business -> deduct 10%\n", "better"),
    ],
)
def test_how_the_consumer_fares(first: str, second: str, lean: str) -> None:
    first, second = first.replace("10% + 10% of fee", "total * 10% + fee * 10%"), second
    assert [change.lean for change in compared(first, second).changes] == [lean]


def test_a_named_amount_that_changes_is_a_change() -> None:
    rule = "when consumer -> deduct kept\n"
    first, second = 'let kept "위약금" = 20% of total\n', 'let kept "위약금" = 10% of total\n'
    assert [one.points for one in compared(first, second, rule).changes] == [
        (Fraction(1, 10), Fraction(1, 10))
    ]


# --- properties, on every standard -----------------------------------------------------------------


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_an_edition_does_not_differ_from_itself(table: Table) -> None:
    assert not any(compare(table, edition, edition) for edition in table.editions)


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_the_comparison_backwards_is_its_mirror(table: Table) -> None:
    for before, after in zip(table.editions, table.editions[1:], strict=False):
        there, back = compare(table, before, after), compare(table, after, before)
        assert there.defaults == back.defaults
        mirrored = {
            replace(
                one,
                lean=MIRROR.get(one.lean, one.lean),
                points=(-one.points[1], -one.points[0]) if one.points else None,
                won=-one.won if one.won else None,
                before=one.after,
                after=one.before,
            )
            for one in back.changes
        }
        assert mirrored == set(there.changes)


# --- the command -----------------------------------------------------------------------------------


def test_editions_go_by_name_or_by_day() -> None:
    assert day_of("2024-12-27", tables()) == date(2024, 12, 27)
    assert day_of("2024-32", tables()) == day_of("제2024-32호", tables()) == date(2024, 12, 27)
    with pytest.raises(Failure):
        day_of("1999-1", tables())


def test_every_standard_is_somewhere_in_the_difference() -> None:
    found = difference(tables(), date(2024, 12, 27), date(2025, 12, 18))
    listed = [table for table, _ in found.changed]
    listed += [*found.same, *found.gone, *found.come, *found.unrecorded]
    assert sorted(one.name for one in listed) == sorted(one.name for one in tables())
    said = json.loads(as_json(found))
    assert len(said["changed"]) == len(found.changed)


def test_the_day_within_which_a_stay_is_called_off_freely(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["diff", "2021-7", "2024-32", "--standard", "lodging"]) == 0
    out = capsys.readouterr().out
    assert "소비자, 성수기, 9~1일 전, 계약 후 24시간 이내 취소: 소비자에게 유리" in out


def test_an_amount_that_the_standard_names_is_told_by_its_name() -> None:
    both = 'let left "잔액" = total - fee at least 0\n'
    old, new = (f"when consumer -> refund {rate} of left\n" for rate in ("90%", "95%"))
    (change,) = compared(old, new, both).changes
    assert headline(change).korean.endswith("(잔액의 5%p)")


def test_the_overview_counts_what_leans_which_way() -> None:
    found = difference(tables(), date(2024, 12, 27), date(2025, 12, 18))
    assert found.names == ("제2024-32호", "제2025-14호")
    told = {table.name: tally(one.changes).korean for table, one in found.changed}
    assert told["wedding_hall"] == "소비자에게 유리 3, 소비자에게 불리 4"
    lines = list(_lines(found))
    assert lines[:2] == ["제2024-32호 (2024-12-27)", "제2025-14호 (2025-12-18)"]
    assert "  예식업: 소비자에게 유리 3, 소비자에게 불리 4" in lines
