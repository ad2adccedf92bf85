"""The page of a standard, its chart and its calculator, as a reviewer sees them in a diff."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dsl import model
from dsl.emit.calculator import emit_calculator
from dsl.emit.chart import charts, draw
from dsl.emit.page import emit_page
from dsl.register import OfficialRow, Register
from dsl.table import Table
from dsl.words.wording import Wording
from tests.differential import TABLES
from tests.sample import NEWEST, SAMPLE

HANGUL = re.compile(r"[가-힣]")
EMITTED = Path(__file__).parent / "emitted"
REGISTER = Register(
    {"X.0.1.4": OfficialRow("X.0.1.4", "숙박", "사용예정일 3일 전까지 취소 | 총요금의 60% 공제")},
    {},
)


@pytest.fixture(params=list(TABLES), name="table")
def _table(request: pytest.FixtureRequest) -> Table:
    return TABLES[request.param]


@pytest.mark.parametrize(
    ("name", "emit"), [("sample.md", emit_page), ("sample.py", emit_calculator)]
)
def test_what_is_emitted_is_what_was_reviewed(
    name: str, emit: object, request: pytest.FixtureRequest
) -> None:
    assert callable(emit)
    text = emit(SAMPLE, REGISTER)
    if request.config.getoption("--bless"):
        (EMITTED / name).write_text(text, encoding="utf-8")
    assert (EMITTED / name).read_text(encoding="utf-8") == text


def test_a_chart_tells_its_figures_in_words() -> None:
    (consumer, business) = charts(NEWEST, Wording.of(SAMPLE))
    drawn = draw(consumer, "chart")
    told = re.search("<desc.*?>(.*?)</desc>", drawn)
    assert told is not None
    assert "성수기, 주말: 10일 전까지 또는 그 이전 0%, 9~7일 전 20%" in told[1]
    assert "2일 전~당일 90%" in told[1]
    assert 'aria-labelledby="chart-title chart-text"' in drawn
    assert business.broken  # its last rung orders damages


def test_the_lines_of_a_chart_differ_in_dash() -> None:
    drawn = draw(charts(NEWEST, Wording.of(SAMPLE))[0], "chart")
    picture = ElementTree.fromstring(drawn[drawn.index("<svg") :])
    dashes = [
        path.get("stroke-dasharray") for path in picture.iter("{http://www.w3.org/2000/svg}path")
    ]
    assert len(set(dashes)) == 4
    assert picture.get("width")
    assert picture.get("height")


def test_every_example_of_a_page_has_a_figure_or_a_reason(table: Table) -> None:
    page = emit_page(table)
    assert page.startswith("---\ntitle: ")
    assert page.count("??? example") == len({example.name for example in table.examples})
    assert "None" not in page


def say_effects(table: Table) -> Iterator[model.Say]:
    for edition in table.editions:
        for row in edition.rows:
            if row.outcome is not None:
                yield from (one for one in row.outcome.effects if isinstance(one, model.Say))


def test_whatever_a_rule_says_has_a_korean_title(table: Table) -> None:
    wording = Wording.of(table)
    for effect in say_effects(table):
        told = wording.finding(effect.name, effect.value).korean
        if isinstance(effect.value, bool):
            assert re.fullmatch(r".*[가-힣].*: (예|아니요)", told), told
        else:
            title, _, what = told.partition(": ")
            assert HANGUL.search(title), told
            assert isinstance(effect.value, Fraction) or HANGUL.search(what), told
