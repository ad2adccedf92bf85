"""The six example contracts of six trades: the files are those that are written from their parts, and
figures worked out by hand from the notice come out of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from benchmarks.contracts import CONTRACTS, MAKERS
from benchmarks.contracts.__main__ import SHIPPED
from benchmarks.contracts.parts import Contract
from linter import Options, Report, check_contract
from linter.document import Document
from linter.read_document import read_document
from linter.reports.terminal import render
from tests.linter.test_standard import compiled

EXAMPLES = Path(__file__).parents[2] / "examples"
BY_NAME = {contract.name: contract for contract in CONTRACTS}


def shipped(contract: Contract) -> Document:
    kind = SHIPPED[contract.name]
    if kind == "pdf":
        pytest.importorskip("pypdfium2")
    name = f"{contract.name}.{'txt' if kind == 'cp949' else kind}"
    document = read_document(name, (EXAMPLES / name).read_bytes())
    assert isinstance(document, Document), document
    return document


def checked(name: str) -> Report:
    contract = BY_NAME[name]
    table = compiled(contract.sector)
    return check_contract(shipped(contract), (table,), Options(date(2026, 3, 1)))


def worse(name: str) -> list[tuple[str, str, str, int | None]]:
    """Rule, the words under the carets, the excess in points and in won, of findings against the table."""
    report = checked(name)
    return [
        (
            each.rule,
            report.document.text[each.quotes[0].start : each.quotes[0].end],
            str(each.witnesses[0].excess_points),
            each.witnesses[0].excess_won,
        )
        for each in report.findings
        if each.rule in ("excessive-penalty", "refund-refused")
    ]


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract.name)
def test_the_shipped_file_is_the_contract(contract: Contract) -> None:
    kind = SHIPPED[contract.name]
    if kind in ("pdf", "hwpx"):
        pytest.importorskip({"pdf": "fpdf", "hwpx": "hwpx"}[kind])
    suffix = "txt" if kind == "cp949" else kind
    made = read_document(f"a.{suffix}", MAKERS[kind](contract))
    assert isinstance(made, Document)
    assert "".join(shipped(contract).text.split()) == "".join(made.text.split())


def test_the_fitness_centre() -> None:
    # 25.5.1: 10 % before the use begins; the contract takes 20 % of 600,000
    assert worse("fitness-centre") == [("excessive-penalty", "20%", "10", 60_000)]
    assert {"changed-at-will", "list-price-deducted"} <= rules("fitness-centre")


def test_the_wedding_hall() -> None:
    # 2025-14: 20 % from 59 to 30 days, 40 % to 10, 50 % to 1, 70 % on the day; of 20,000,000
    assert worse("wedding-hall") == [
        ("excessive-penalty", "30%", "10", 2_000_000),
        ("excessive-penalty", "70%", "20", 4_000_000),
        ("refund-refused", "100%", "30", 6_000_000),
    ]
    # 2025-14, 1.6: the hall that ends on the day pays 70 %; the contract pays 35 %
    assert unpaid("wedding-hall") == [("35%", "35", 7_000_000)]


def unpaid(name: str) -> list[tuple[str, str, int | None]]:
    """The words under the carets and the excess of what the business pays too little."""
    report = checked(name)
    return [
        (
            report.document.text[each.quotes[0].start : each.quotes[0].end],
            str(each.witnesses[0].excess_points),
            each.witnesses[0].excess_won,
        )
        for each in report.findings
        if each.rule == "compensation-below-standard"
    ]


def test_the_car_rental() -> None:
    # 20.1.1.2: 10 % within 24 hours; 20.3.1: 10 % of what remains
    found = worse("car-rental")
    assert found[0] == ("excessive-penalty", "30%", "20", 16_000)
    assert [each[2] for each in found] == ["20", "90", "90"]
    # 20.1.2: the company pays 10 % on top of the refund; its row of the table gives the refund alone
    assert unpaid("car-rental") == [("전액 환급", "10", 8_000)] * 2
    assert "contradictory-terms" not in rules("car-rental")
    fixes = [each.fix.text for each in checked("car-rental").findings if each.fix]
    assert fixes[-1].startswith("중도 해지하는 경우 잔여기간 대여요금의 10% 공제 후 환급")


def test_a_row_without_days_is_told_by_its_stage_and_one_of_hours_by_its_hour() -> None:
    assert citation("fitness-centre", 0).endswith("25.5.1 (2025-12-18~): 이용개시일 이전 10 %")
    assert citation("car-rental", 0).endswith("20.1.1.2 (2025-12-18~): 24시간 이내 10 %")
    assert citation("car-rental", 4).endswith("20.3.1 (2025-12-18~): 중도 해지 10 %")


def citation(name: str, number: int) -> str:
    found = [each for each in checked(name).findings if each.witnesses and each.fix]
    return found[number].witnesses[0].citation


def test_the_academy() -> None:
    assert {"academy-refund-cut", "academy-refund-late", "sale-goods-final"} <= rules(
        "study-academy"
    )
    # 별표 4: all before the start, 1/2 until half has gone by; the contract gives 90 % and 1/3 of 300,000
    assert [each[2:] for each in worse("study-academy")] == [("10", 30_000), ("50/3", 50_000)]
    assert "tracked changes" in shipped(BY_NAME["study-academy"]).remarks[0].english


def test_the_postnatal_house() -> None:
    # 1.2.2: 40 % of the deposit from 30 to 21 days; the contract takes half of it
    assert worse("postnatal-house")[0][:3] == ("excessive-penalty", "50%", "10")
    # 1.1: the house that ends pays the deposit, up to 10 % of the price; the contract pays half of it
    assert unpaid("postnatal-house") == [("50%", "50", None)]


def test_the_musical() -> None:
    # 2.perf.2.1 to 2.5: nothing, 10 %, 20 %, 30 % and 90 % of 120,000; each row has two fees, for single
    # tickets and for groups: nothing and 10 %, 10 % and 20 %, 30 % and 40 %, 50 % twice, then everything
    assert worse("musical-ticket") == [
        ("excessive-penalty", "10%", "10", 12_000),
        ("excessive-penalty", "20%", "10", 12_000),
        ("excessive-penalty", "30%", "10", 12_000),
        ("excessive-penalty", "40%", "20", 24_000),
        ("excessive-penalty", "50%", "20", 24_000),
        ("excessive-penalty", "50%", "20", 24_000),
        ("refund-refused", "환불 불가", "10", 12_000),
    ]
    assert unpaid("musical-ticket") == [
        ("입장료를 전액 환급한다", "10", 12_000)
    ]  # 2.perf.1.1, in the list
    halves = next(
        each
        for each in checked("musical-ticket").findings
        if each.rule == "excessive-penalty" and each.witnesses[0].excess_points == 20
    )
    assert halves.fix is not None
    assert "70%" not in halves.fix.text  # the second 50% is another fee, not the refund


def rules(name: str) -> set[str]:
    return {each.rule for each in checked(name).findings}


def test_the_place_in_a_file_whose_lines_nobody_sees_is_told_by_article_and_page() -> None:
    assert "= place     제2조 (관객의 취소) ①, 1쪽" in render(checked("musical-ticket"))
    assert "= place     제2조 (입소 전의 계약 해제) ①" in render(checked("postnatal-house"))
    assert "= place" not in render(checked("wedding-hall"))
