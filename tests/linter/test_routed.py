"""Whole short contracts of every trade, of businesses without a standard and of several trades at
once, each with the right standard. To be held against another is the worst that can happen; to be asked
about is the next best to being right."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from linter import Options, check_contract
from linter.choose import choose_standards
from linter.comparing.match import plain
from linter.comparing.sector import find_sector
from linter.comparing.trades import trades_of
from linter.reports.data import report_json
from linter.reports.page import report_html
from linter.reports.sarif import report_sarif
from linter.reports.terminal import render
from tests.linter.official import tables
from tests.linter.reading import document

FOLDER = Path(__file__).with_name("routed")


def written() -> Iterator[Any]:
    for path in sorted(FOLDER.glob("*.toml")):
        for number, entry in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["document"]):
            title = entry["text"].splitlines()[0]
            yield pytest.param(entry, id=f"{path.stem}-{number}-{title}")


def chosen(text: str) -> tuple[set[str], str]:
    found, why = choose_standards(document(text), tables(), None)
    return {plain(table.name) for table in found}, why.korean


@pytest.mark.parametrize("entry", [*written()])
def test_a_contract_is_held_against_its_own_standard(entry: dict[str, Any]) -> None:
    found, why = chosen(entry["text"])
    right, also = set(map(plain, entry["standards"])), set(map(plain, entry.get("also", ())))
    assert found <= right | also, why
    if entry.get("asks"):
        assert found < right, "it is told by now: strike `asks`"
        return
    assert right <= found, why
    assert "--sector" in why


@pytest.mark.parametrize("entry", [each for each in written() if "lines" in each.values[0]])
def test_a_line_is_held_against_its_own_trade(entry: dict[str, Any]) -> None:
    contract = document(entry["text"])
    found, _ = choose_standards(contract, tables(), None)
    trades = trades_of(contract, found, asked=False)
    starts = [0]
    for line in entry["text"].splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for number, name in entry["lines"].items():
        held = trades.at(starts[int(number) - 1]).names
        names = {plain(table.name) for table in found} if held is None else held
        assert names == {plain(name)} - {""} or (entry.get("asks") and not names), number


def test_there_are_contracts_of_every_kind() -> None:
    entries = [each.values[0] for each in written()]
    covered = {plain(name) for entry in entries for name in entry["standards"]}
    of_no_trade = {"guide", "negotiation"}
    known = {plain(table.name) for table in tables()}
    assert len(entries) > 400
    assert covered <= known
    assert len(known - covered - of_no_trade) < len(known) // 4
    assert sum(not entry["standards"] for entry in entries) > 100


def test_what_is_asked_about_is_asked_by_name() -> None:
    _, why = chosen("시술 예약금 안내\n시술 2일 전까지 취소하면 예약금을 돌려드립니다.")
    assert "의료업" in why
    assert "성형수술" in why
    assert "입니까" in why


def test_a_business_without_a_standard_is_called_what_it_is() -> None:
    _, why = chosen("심리상담센터 규정\n상담 2일 전까지 취소하면 전액 환불합니다.")
    assert "심리상담" in why
    guess = find_sector(document("심리상담센터 규정\n상담 2일 전까지 취소하면 전액 환불합니다."))
    assert guess.outside == "심리상담"
    assert guess.names == ()


def test_words_of_any_trade_are_never_enough() -> None:
    for word in (
        "상담",
        "예약",
        "회원",
        "이용",
        "수업",
        "치료",
        "환자",
        "임차인",
        "구독",
        "좌석",
        "강습",
    ):
        text = f"{word} 안내\n{word} 하루 전까지 취소하면 {word}료의 50%를 뺍니다. {word}은 한 번입니다."
        assert chosen(text)[0] == set(), word


def test_a_part_of_an_unknown_thing_is_not_held_against_the_others() -> None:
    text = (
        "리조트 약관\n제1장 객실\n투숙 2일 전 취소 시 50% 공제\n제2장 골프장\n티오프 2일 전 취소 시 50% 공제\n"
        "제3장 키즈클럽\n이용 2일 전 취소 시 50% 공제\n제4장 환불 방법\n이용 1일 전 취소 시 80% 공제\n"
    )
    contract = document(text)
    found, _ = choose_standards(contract, tables(), None)
    trades = trades_of(contract, found, asked=False)
    names = [trades.at(text.index(line)).names for line in text.splitlines() if "공제" in line]
    assert names[:3] == [{"lodging"}, {"golfcourse"}, set()]


def test_a_standard_that_is_asked_for_is_held_against_every_clause() -> None:
    contract = document("펜션 안내\n객실 3일 전 취소 50%\n파티룸: 3일 전 취소 50%\n")
    found, _ = choose_standards(contract, tables(), "lodging")
    assert trades_of(contract, found, asked=True).at(30).names is None
    found, _ = choose_standards(contract, tables(), None)
    place = trades_of(contract, found, asked=False).at(contract.text.index("파티룸"))
    assert place.names == set()
    assert place.outside == "공간 대여"


def test_one_clause_gives_one_finding_a_violation() -> None:
    """Two events, two standards that truly apply: one row broken is told once."""
    text = "성형외과·피부과 의원 환불 규정\n성형 수술과 피부 시술은 당일 취소 및 노쇼 시 환불이 되지 않습니다.\n"
    report = check_contract(document(text), tables(), Options(date(2026, 1, 1)))
    assert {each.name for each in report.compared} == {"plastic_surgery", "skin_clinic"}
    rows = [
        (finding.rule, finding.quotes[0].start, witness.row)
        for finding in report.findings
        for witness in finding.witnesses
    ]
    assert rows
    assert len(rows) == len(set(rows))


def test_the_lines_that_were_held_against_nothing_are_told() -> None:
    text = "펜션 안내\n객실은 3일 전 취소 시 50%를 공제합니다.\n파티룸: 3일 전 취소 시 50% 공제\n"
    report = check_contract(document(text), tables(), Options(date(2026, 1, 1)))
    told = [each.korean for each in report.assumptions if "공간 대여" in each.korean]
    assert len(told) == 1
    assert told[0].startswith("3째 줄")
    kinds = {each.term.quote: each.kind for each in report.assessments}
    assert set(kinds.values()) == {"excessive", "not covered"}


def test_every_report_says_why_and_what_to_do() -> None:
    text = "펜션과 렌터카\n펜션 객실: 3일 전 취소 시 50% 공제\n렌터카: 24시간 전 취소 시 대여요금의 20% 공제\n"
    report = check_contract(document(text), tables(), Options(date(2026, 1, 1)))
    assert len(report.compared) == 2
    for told in (render(report), report_json(report), report_sarif(report), report_html(report)):
        assert told.count("한 글에 여러 업종이 있어") == 1
        assert "숙박업(펜션" in told
        assert "--sector" in told
