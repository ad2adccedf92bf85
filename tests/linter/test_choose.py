"""Which standard a contract is held against: asked for, told by its words, or not told at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from linter import Options, check_contract
from linter.choose import choose_standards
from linter.comparing.views import Views
from linter.reports.terminal import render
from tests.linter.contracts import document, term
from tests.linter.standards import lodging

LODGING = lodging()
DOMESTIC = replace(LODGING, name="travel_domestic", label="국내여행")
OVERSEAS = replace(LODGING, name="travel_overseas", label="국외여행")
ALL = (LODGING, DOMESTIC, OVERSEAS)


def test_words_of_the_contract_choose() -> None:
    chosen, why = choose_standards(
        document("펜션 객실 체크인 안내\n펜션 숙박 환불 규정"), ALL, None
    )
    assert chosen == (LODGING,)
    assert "펜션" in why.korean


def test_kinds_of_one_trade_that_are_not_told_apart_are_all_compared() -> None:
    words = "여행사 여행계약 약관. 여행요금과 여행개시. 여행자가 취소하는 경우 여행요금의 10% 배상"
    chosen, why = choose_standards(document(words), ALL, None)
    assert set(chosen) == {DOMESTIC, OVERSEAS}
    assert "국내여행" in why.korean


def test_words_that_tell_nothing_choose_nothing() -> None:
    contract = document("3일 전 취소 시 50% 공제")
    chosen, why = choose_standards(contract, ALL, None)
    assert chosen == ()
    assert "--sector" in why.korean
    told = render(check_contract(contract, ALL, Options(date(2025, 6, 1))))
    assert "기준과 견주지 않았습니다" in told


def test_a_label_or_a_family_may_be_asked_for() -> None:
    assert choose_standards(document("x"), ALL, "숙박업")[0] == (LODGING,)
    assert choose_standards(document("x"), ALL, "travel")[0] == (DOMESTIC, OVERSEAS)


def test_a_circumstance_names_one_of_several_standards() -> None:
    contract = document("해외여행 10%")
    words = (("travel", "overseas"),)
    reading = term(contract, "10%", 10, (3, 3), words=words).readings[0]
    views = Views(tuple((table, table.editions[0]) for table in ALL))
    assert [table.name for table, _ in views.routed(reading)] == ["travel_overseas"]
