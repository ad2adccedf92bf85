"""The shipped example contracts are what their names say, and every report form holds for them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter import Options, Report, check_contract
from linter.document import Unreadable
from linter.read_document import read_document
from linter.reports.annotations import report_annotations
from linter.reports.data import report_json
from linter.reports.page import report_html
from linter.reports.sarif import report_sarif
from linter.reports.spreadsheet import COLUMNS, report_csv
from linter.reports.terminal import render
from tests.linter.test_data import schema
from tests.linter.test_standard import compiled

TRAVEL = ("travel_domestic", "travel_overseas")
EXAMPLES = Path(__file__).parents[2] / "examples"


def checked(name: str, sector: str | None = "lodging") -> Report:
    path = EXAMPLES / name
    document = read_document(path.name, path.read_bytes())
    assert not isinstance(document, Unreadable)
    standard = compiled(sector if sector in TRAVEL else "lodging")
    return check_contract(document, (standard,), Options(date(2025, 6, 1), sector))


def found(name: str) -> list[str]:
    return sorted({finding.rule for finding in checked(name).findings})


def test_the_good_guest_house_has_nothing_above_a_note() -> None:
    report = checked("good-pension.md")
    assert [each for each in report.findings if each.severity != "note"] == []
    assert report.kinds["compliant"] == 22


def test_the_bad_guest_house_has_its_faults() -> None:
    assert found("bad-pension.md") == [
        "consent-not-shown",
        "excessive-penalty",
        "no-business-clause",
        "refund-refused",
        "standard-overridden",
    ]
    assert checked("bad-pension.md").purse.total == 240_000


def test_the_motel_notice_has_its_faults() -> None:
    assert found("motel-notice.txt") == [
        "compensation-below-standard",
        "consent-not-shown",
        "excessive-penalty",
        "not-compared",
        "refund-refused",
    ]


def test_the_good_travel_contract_has_nothing_above_a_note() -> None:
    report = checked("good-travel.md", "travel_domestic")
    assert [each for each in report.findings if each.severity != "note"] == []
    assert set(report.kinds) == {"compliant"}


def test_the_bad_travel_table_has_its_faults() -> None:
    report = checked("bad-travel.html", "travel_overseas")
    assert report.kinds == {"excessive": 8, "compliant": 1}
    excess = [
        finding.witnesses[0].excess_points for finding in report.findings if finding.witnesses
    ]
    # by hand: 10-0, 20-10, 50-15, 50-20, 70-30, 100-50; the business pays 10 for 30 and 20 for 50
    assert excess == [10, 10, 35, 30, 40, 50, 20, 30]
    refused = next(each for each in report.findings if each.rule == "refund-refused")
    assert any("674조의9" in law.korean for law in refused.law)


def test_the_sector_is_found_by_the_words_of_the_contract() -> None:
    report = checked("bad-pension.md", sector=None)
    assert [each.name for each in report.compared] == ["lodging"]
    assert "펜션" in report.sector_reason.korean


def test_a_sector_without_a_standard_is_said_and_nothing_compared() -> None:
    report = checked("bad-pension.md", sector="wedding")
    assert report.compared == ()
    assert "wedding" in report.sector_reason.english
    assert report.kinds["excessive"] == 0


def test_a_day_without_an_edition_is_said_and_nothing_compared() -> None:
    path = EXAMPLES / "bad-pension.md"
    document = read_document(path.name, path.read_bytes())
    assert not isinstance(document, Unreadable)
    options = Options(date(1999, 1, 1), "lodging")
    report = check_contract(document, (compiled("lodging"),), options)
    assert "no edition" in report.assumptions[0].english
    assert report.kinds["excessive"] == 0


@pytest.mark.parametrize("name", [path.name for path in sorted(EXAMPLES.glob("*-*.*"))])
def test_every_form_of_report_holds(name: str) -> None:
    report = checked(name)
    jsonschema.validate(json.loads(report_json(report)), schema())
    results = json.loads(report_sarif(report))["runs"][0]["results"]
    prints = [each["partialFingerprints"]["clause/v1"] for each in results]
    assert len(prints) == len(set(prints)) == len(report.findings)
    assert report_annotations(report).count("\n") == len(report.findings)
    assert report_csv(report).startswith(",".join(COLUMNS))


def test_a_later_amendment_is_told() -> None:
    told = " ".join(each.english for each in checked("bad-pension.md").assumptions)
    assert "was amended after 2025-12-17" in told


PARTS = st.sampled_from(
    [
        "성수기 ", "비수기 ", "주말 ", "주중 ", "이용일 ", "체크인 ", "예약 후 ", "3일 전", "10일 전까지", "24시간 이내",
        "5~3일 전", "당일", "노쇼", " 취소 시 ", "총 요금의 ", "계약금의 ", "1박 요금의 ", "결제금액의 ", "80%", "0%", "100%",
        "50,000원", " 공제", " 환불", " 환불 불가", " 배상", "전액 ", "숙소 사정으로 ", "천재지변으로 ", "수수료", " | ", "\n", "※ ",
        "소비자분쟁해결기준보다 우선", "(", ")", "・", "\t", "제5조 (환불)\n", "# 취소\n", "😀", "①",
    ]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(PARTS, max_size=40).map("".join), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_no_text_breaks_a_report(text: str, name: str) -> None:
    document = read_document(name, text.encode())
    if isinstance(document, Unreadable):
        return
    report = check_contract(document, (compiled("lodging"),), Options(date(2025, 6, 1), "lodging"))
    assert report.read + len(report.unread) == len(report.assessments)
    jsonschema.validate(json.loads(report_json(report)), schema())
    for finding in report.findings:
        for quote in finding.quotes:
            assert 0 <= quote.start < quote.end <= len(document.text)
    assert render(report)
    assert render(report, "en", colour=True)
    assert report_sarif(report)
    assert report_html(report)
