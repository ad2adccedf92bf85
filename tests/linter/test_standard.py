"""The view of a standard agrees with the reference interpreter on every case and day."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from dsl import compile_standard
from dsl.interpret import settle
from dsl.settlement import Settlement
from dsl.source import Source
from dsl.table import Table
from linter.comparing.compare import judge
from linter.comparing.money import Purse, plain_rate
from linter.comparing.promise import Promise
from linter.comparing.standard import view_standard

STANDARDS = Path(__file__).parents[2] / "standards"
PRICE = 1_000_000
PAID = Purse(PRICE, None, stated=True)


@cache
def compiled(name: str) -> Table:
    path = STANDARDS / f"{name}.gijun"
    table = compile_standard(Source(path.name, path.read_text(encoding="utf-8"))).table
    assert table is not None
    return table


@pytest.mark.parametrize("on", [date(2023, 1, 1), date(2025, 6, 1), date(2026, 6, 1)])
@pytest.mark.parametrize("party", ["consumer", "business"])
@pytest.mark.parametrize(
    ("name", "cases"), [("lodging", 4), ("travel_domestic", 2), ("travel_overseas", 1)]
)
def test_every_case_and_day_agrees_with_the_interpreter(
    name: str, cases: int, party: str, on: date
) -> None:
    table = compiled(name)
    edition = table.edition_on(on)
    assert edition is not None
    view = view_standard(table, edition, party, "cancel", ())
    assert view is not None
    assert len(view.cases) == cases
    for case in view.cases:
        for stretch in case.stretches:
            far = stretch.near + 30 if stretch.far is None else stretch.far
            for day in {stretch.near, far}:
                facts = {fact.name: word.name for fact, word in case.words}
                money = {"total": Fraction(PRICE), "paid": Fraction(PRICE)}
                stated = {"party": party, "event": "cancels", "days_before": Fraction(day)}
                answer = settle(table, {**facts, **money, **stated}, on)
                assert isinstance(answer, Settlement)
                owed = answer.penalty if party == "consumer" else answer.compensation
                if stretch.take.kind == "damages":
                    assert answer.damages
                else:
                    rate = plain_rate(stretch.take.amount, edition)
                    assert rate is not None
                    assert rate.share * PRICE == (owed or 0)


def test_words_the_standard_lacks_are_told() -> None:
    table = compiled("lodging")
    edition = table.editions[0]
    words = (("season", "peak"), ("room", "suite"))
    view = view_standard(table, edition, "consumer", "cancel", words)
    assert view is not None
    assert view.unmatched == (("room", "suite"),)
    assert [case.label.korean for case in view.cases] == ["성수기 주중", "성수기 주말"]


def test_an_event_without_a_ladder_has_no_view() -> None:
    table = compiled("lodging")
    assert view_standard(table, table.editions[0], "consumer", "too few participants", ()) is None


def test_damages_have_no_figure_to_compare_with() -> None:
    table = compiled("lodging")
    view = view_standard(table, table.editions[0], "business", "cancel", (("season", "peak"),))
    assert view is not None
    take = view.cases[0].stretches[0].take
    verdict = judge(Promise("business", Fraction(1), "total", True), take, view, PAID)
    assert verdict.verdict == "unknown"
