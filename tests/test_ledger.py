"""Every row of the official text that these standards claim is cited, or set outside with a reason."""

from __future__ import annotations

import json

import pytest

from dsl import compile_standard
from dsl.register import OfficialRow, Register
from dsl.source import Source
from gijun.ledger import Citing, as_json, as_text, ledger, run, shipped

CLAIMED = ("S001.11", "S001.14", "S003", "S002", "S000", "N2024-32", "N2025-14")
READ = ("G11", "G14", "G3E", "G2E", "G0E", "GN1", "GN3", "GN4", "GN11", "GN13")

FILE = """standard tiny "작은 기준"
  rows "S001.1"
fact party "당사자" : consumer "소비자" | business "사업자"
fact paid  "지급액" : won
sorry means consumer [1.5]
when sorry -> refund paid [1.1]
  reading "까닭" [G1.01]
silent when business "말이 없다" [1.2]
note "설명" [1.3]
outside "셈할 것이 없다" [1.4]
"""


def small_register() -> Register:
    names = ("S001.1.1", "S001.1.2", "S001.1.3", "S001.1.4", "S001.1.5", "S001.1.6", "S001.10.1")
    rows = {name: OfficialRow(name, "제목", f"{name}의 글") for name in names}
    return Register(rows, {"G1.01": "gap", "G1.02": "overlap"})


@pytest.mark.parametrize("prefix", CLAIMED)
def test_every_claimed_row_is_cited_or_outside(prefix: str) -> None:
    book = shipped().below(prefix)
    assert book.rows
    assert [entry.id for entry in book.uncited().rows] == []


@pytest.mark.parametrize("prefix", READ)
def test_every_known_defect_of_the_claimed_text_is_read(prefix: str) -> None:
    defects = [entry for entry in shipped().defects if entry.id.startswith(f"{prefix}.")]
    assert defects
    assert [entry.id for entry in defects if not entry.cited_by] == []


def test_each_citation_is_kept_with_its_kind_and_place() -> None:
    standard = compile_standard(Source("tiny.gijun", FILE)).standard
    assert standard is not None
    book = ledger([standard], small_register())
    cited = {entry.id: entry.cited_by for entry in (*book.rows, *book.defects)}
    assert cited["S001.1.1"] == (Citing("tiny.gijun:6", "rule"),)
    assert cited["S001.1.2"] == (Citing("tiny.gijun:8", "silent"),)
    assert cited["S001.1.3"] == (Citing("tiny.gijun:9", "note"),)
    assert cited["S001.1.4"] == (Citing("tiny.gijun:10", "outside"),)
    assert cited["S001.1.5"] == (Citing("tiny.gijun:5", "definition"),)
    assert cited["G1.01"] == (Citing("tiny.gijun:7", "reading"),)
    assert [entry.id for entry in book.uncited().rows] == ["S001.1.6", "S001.10.1"]
    assert [entry.id for entry in book.uncited().defects] == ["G1.02"]


def test_sections_are_counted_and_prefixes_do_not_run_over() -> None:
    standard = compile_standard(Source("tiny.gijun", FILE)).standard
    assert standard is not None
    book = ledger([standard], small_register())
    one, ten = book.sections
    assert (one.section, one.rows, one.encoded, one.told, one.outside, one.uncited) == (
        "S001.1",
        6,
        3,
        1,
        1,
        1,
    )
    assert (ten.section, ten.uncited) == ("S001.10", 1)
    assert [entry.id for entry in book.below("S001.10").rows] == ["S001.10.1"]
    assert "UNCITED" in as_text(book.uncited(), every_row=True)
    assert json.loads(as_json(book))["rows"][0]["cited_by"][0]["kind"] == "rule"


def test_the_command_fails_only_where_rows_are_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["S001.14", "--uncited"]) == 0
    assert run(["S003", "--json"]) == 0
    assert "S003.domestic.1.4" in capsys.readouterr().out
