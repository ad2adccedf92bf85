"""What the standards tell of the official text: every defect, with a case that the interpreter confirms."""

from __future__ import annotations

import json
import re
from itertools import combinations

import pytest

from dsl import compile_standard
from dsl.defects import Taken, find_defects
from dsl.emit.alike import alike, group_alike
from dsl.emit.report import COMMON, KINDS, Report, assemble, emit_report
from dsl.register import OfficialRow, Register
from dsl.source import Source
from gijun.commands.report import _summary
from gijun.library import register, standard_files
from gijun.report import _taken, as_json, report_on

FILE = """standard tiny "작은 기준"
  rows "S001.1"
fact party "당사자" : consumer "소비자" | business "사업자"
fact sorry "사과" : yes or no
fact used  "이용일" : date
fact asked "취소일" : date
fact total "총요금" : won
fact paid  "지급액" : won
count days_before "남은 날" : days before used
default sorry = no otherwise
default days_before = days from asked to used otherwise
deduct is of total
reading "날은 달력의 날로 센다" [G1.04]
when consumer
  3 days before -> refund paid [1.1]
  on the day    -> deduct 10%  [1.2]
  reading "이틀 전부터 당일까지이다" [G1.01]
except when consumer, sorry, on the day -> refund paid [1.3]
  reading "사과가 앞선다" [G1.02]
silent when business, not sorry "사업자의 취소는 말이 없다"
silent when business, sorry "사과도 말이 없다" [G1.03]
note "머리글이 둘이다" [G1.05]
"""
ROWS = {
    name: OfficialRow(name, "1. 작은 것 › 취소", f"{name}의 글")
    for name in ("S001.1.1", "S001.1.2")
}
DEFECTS = {
    "G1.01": "ambiguity",
    "G1.02": "overlap",
    "G1.03": "gap",
    "G1.04": "ambiguity",
    "G1.05": "contradiction",
}
SMALL = Register(ROWS, DEFECTS, {"G1.01": ("S001.1.2",), "G1.04": ("S001.1.1", "S001.1.2")})


@pytest.fixture(scope="module", name="taken")
def _taken_by_the_file() -> dict[str, Taken]:
    compiled = compile_standard(Source("standards/tiny.gijun", FILE))
    assert compiled.table is not None
    return {one.defect: one for one in find_defects(compiled.table, SMALL)}


@pytest.fixture(scope="module", name="shipped")
def _shipped() -> Report:
    return report_on(standard_files())


def test_a_reading_of_a_rung_is_shown_at_its_far_end(taken: dict[str, Taken]) -> None:
    shown = taken["G1.01"].shown
    assert shown is not None
    assert (shown.how, shown.example) == ("edge", "consumer 2 days before")
    assert shown.said.korean == "소비자, 2~0일 전"
    assert [one.korean for one in shown.orders] == ["총요금의 10% 공제"]


def test_an_exception_is_shown_with_the_rule_it_outranks(taken: dict[str, Taken]) -> None:
    shown = taken["G1.02"].shown
    assert shown is not None
    assert (shown.how, shown.example) == ("overlap", "consumer on the day, sorry")
    assert [one.english for one in shown.orders] == [
        "refund everything paid",
        "deduct 10% of total",
    ]


def test_a_silence_is_shown_by_its_region(taken: dict[str, Taken]) -> None:
    for defect, example in (("G1.03", "business, sorry"), ("silent", "business, not sorry")):
        shown = taken[defect].shown
        assert shown is not None
        assert (shown.how, shown.example, shown.orders) == ("region", example, ())


def test_a_general_reading_is_shown_by_a_rule_on_its_rows(taken: dict[str, Taken]) -> None:
    assert taken["G1.04"].general
    assert taken["G1.04"].shown is not None
    assert taken["G1.04"].shown.how == "edge"


def test_a_note_has_no_case(taken: dict[str, Taken]) -> None:
    assert (taken["G1.05"].form, taken["G1.05"].shown) == ("note", None)


def test_the_report_counts_by_kind_and_names_the_place(taken: dict[str, Taken]) -> None:
    report = assemble(taken.values(), SMALL)
    assert report.counts == {"gap": 2, "overlap": 1, "contradiction": 1, "ambiguity": 2}
    page = emit_report(report)
    assert "## 1. 작은 것" in page
    line = next(n for n, text in enumerate(FILE.split("\n"), 1) if "[G1.01]" in text)
    assert f"[작은 기준 tiny.gijun:{line}](../../standards/tiny.gijun#L{line})" in page
    assert "‘사업자, 사과’인 경우를 어떻게 하는지 한 줄을 더하면 정해집니다" in page


# --- the shipped standards -------------------------------------------------------------------------


def test_every_defect_of_the_register_is_in_the_report(shipped: Report) -> None:
    told = {entry.id for entry in shipped.entries if entry.taken}
    assert set(register().defects) <= told


def test_every_kind_has_words(shipped: Report) -> None:
    assert {entry.kind for entry in shipped.entries} <= set(KINDS)
    assert sum(shipped.counts.values()) == len(shipped.entries)


def test_nearly_every_case_is_computed(shipped: Report) -> None:
    gaps = [entry for entry in shipped.entries if entry.kind in ("gap", "overlap")]
    shown = [entry for entry in gaps if entry.shown and entry.shown.example]
    assert len(shown) >= 0.9 * len(gaps)


def test_the_page_has_one_heading_and_one_anchor_for_each_entry(shipped: Report) -> None:
    page = emit_report(shipped)
    assert len(re.findall("^### ", page, re.MULTILINE)) == len(shipped.entries)
    anchors = re.findall(r"\{ #(\S+) \}", page)
    assert len(anchors) == len(set(anchors))


def test_the_summary_and_the_json_agree(shipped: Report) -> None:
    told = json.loads(as_json(shipped))
    assert told["counts"] == shipped.counts
    assert f"{len(shipped.entries):>5}" in "\n".join(_summary(shipped))
    assert told["sections"][0]["id"] == COMMON


def test_what_is_kept_comes_back_as_it_was(taken: dict[str, Taken]) -> None:
    from dataclasses import asdict

    for one in taken.values():
        assert _taken(json.loads(json.dumps(asdict(one)))) == one


def test_readings_in_nearly_the_same_words_are_one_entry_with_every_place(
    shipped: Report,
) -> None:
    for entry in shipped.entries:
        for text, places in entry.readings:
            assert text in {one.text for one in places}
            figures = {tuple(re.findall(r"\d+", one.text)) for one in places}
            assert len(figures) == 1, "texts with other figures say other things"
        shown = [text for text, _ in entry.readings]
        told = sorted((one.standard, one.line) for _, places in entry.readings for one in places)
        assert told == sorted((one.standard, one.line) for one in entry.taken)
        assert not any(alike(a, b) for a, b in combinations(shown, 2) if a != b), entry.id


def test_texts_are_alike_by_their_letters_and_their_figures() -> None:
    assert alike("모자라는 돈은 따로 알린다.", "모자라는 돈을 따로 알린다.")
    assert not alike("7일째 날까지 든다.", "10일째 날까지 든다.")
    assert not alike("입증된 손해로 한다.", "날은 달력의 날로 센다.")
    groups = group_alike(["가나다라마바", "가나다라마", "하파타카차", "가나다라마바사"])
    assert groups == (("가나다라마바", "가나다라마", "가나다라마바사"), ("하파타카차",))


def test_every_section_has_a_title_in_both_languages(shipped: Report) -> None:
    for section in shipped.sections:
        assert re.search(r"[가-힣]", section.title.korean)
        assert re.fullmatch(r"[A-Z][A-Za-zé',\- ]+", section.title.english), section.title
