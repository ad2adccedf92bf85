"""Rules that begin alike are told together on a page, and nothing is lost in the telling."""

from __future__ import annotations

import re

import pytest

from dsl import compile_standard
from dsl.emit.contents import emit_contents
from dsl.emit.families import apart, families, parts, shared
from dsl.emit.page import emit_page
from dsl.source import Source
from tests.differential import TABLES


@pytest.mark.parametrize("name", TABLES)
def test_heading_and_line_together_are_the_rule(name: str) -> None:
    for edition in TABLES[name].editions:
        rows = tuple(row for row in edition.rules if row.rung is None)
        told = families(rows)
        assert sorted(row.id for family in told for row in family) == sorted(row.id for row in rows)
        for family in told:
            common = shared(family)
            for row in family:
                assert {*common.parts, *apart(row, common).parts} == set(parts(row.when))


SHOP = """standard shop "가게"
fact party "당사자" : consumer "소비자" | business "사업자"
fact event "일어난 일" : cancels "취소" | breaks "고장"
fact late "늦은 시간" : hours
fact paid "지급액" : won
when business breaks, late >= 2 hours, late < 4 hours -> compensate 10% of paid
  reading "두 시간은 늦은 쪽이다."
when business breaks, late >= 4 hours -> compensate 20% of paid
when business breaks, late < 2 hours -> compensate 0
when business cancels -> refund paid
"""


def test_what_a_family_shares_is_said_once() -> None:
    compiled = compile_standard(Source("shop.gijun", SHOP))
    assert compiled.table is not None, compiled.diagnostics
    page = emit_page(compiled.table)
    assert "**사업자, 고장** <small>business, breaks</small>" in page
    assert (
        "| 늦은 시간 2시간 이상 4시간 미만<br><small>late at least 2 hours and under 4 hours"
        in page
    )
    assert "(해석 1)" in page
    assert "    1. 두 시간은 늦은 쪽이다." in page
    assert "- **사업자, 취소** — " in page


def test_every_standard_is_in_the_list_once() -> None:
    page = emit_contents(TABLES)
    for name, table in TABLES.items():
        assert page.count(f"[{table.label}]({name}.md)") == 1
    numbers = [int(one) for one in re.findall(r"^\| (\d+)\. ", page, re.MULTILINE)]
    assert len(numbers) > 20
    assert numbers == sorted(numbers)
