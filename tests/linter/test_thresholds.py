"""Standards that count notice or the use in their conditions, not on a ladder: banquets, camps."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from dsl.model import NamedValue
from linter import Options, check_contract
from linter.comparing.assess import Assessment
from linter.comparing.money import highest
from linter.comparing.sector import find_sector
from linter.reading.spelled_number import number_of, numeral_patterns
from linter.reading.tokenise import load, tokenise
from tests.linter.official import tables as compiled_tables
from tests.linter.reading import document

ON = date(2025, 12, 20)


def assessed(text: str, sector: str) -> list[Assessment]:
    report = check_contract(document(text), compiled_tables(), Options(ON, sector=sector))
    assert report.compared
    return list(report.assessments)


def kinds(text: str, sector: str) -> list[str]:
    return [each.kind for each in assessed(text, sector)]


# 15.banquet.2.1 (a month and more: all is refunded), 15.banquet.2.2 (seven days and more: the deposit)
@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("행사 2개월 전까지 취소 시 계약금 환급", "compliant"),
        ("행사 2개월 전까지 취소 시 계약금의 50% 공제", "excessive"),
        ("행사 31일 전까지 취소 시 총 이용금액의 10% 공제", "excessive"),
        ("행사 27일 전부터 7일 전까지 취소 시 계약금의 100% 공제", "compliant"),
        ("행사 27일 전부터 7일 전까지 취소 시 계약금의 50% 공제", "better than the standard"),
    ],
)
def test_banquets_by_months_and_days(clause: str, kind: str) -> None:
    assert kinds(clause, "banquet") == [kind]


# 13.camp.2.2.1 (two thirds come back before a third has gone by), 2.2.2 (half), 2.2.3 (nothing)
@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("총 일수의 1/3 경과 전 : 참가비의 2/3 환불", "compliant"),
        ("총 일수의 1/3 경과 전 : 참가비의 1/3 환불", "excessive"),
        ("총 일수의 1/2 경과 전 : 참가비의 1/2 환불", "excessive"),  # of it, before a third
        ("총 일수의 1/2 경과 후 : 참가비 환불 불가", "compliant"),
    ],
)
def test_camps_by_the_share_gone_by(clause: str, kind: str) -> None:
    assert kinds(f"캠프 시작 후 중도 취소 시 환불\n{clause}", "domestic_camp") == [kind]


def test_the_share_is_told() -> None:
    (one,) = assessed("총 일수의 1/2 경과 전 : 참가비의 1/2 환불", "domestic_camp")
    worst = one.worse[0]
    assert worst.judgement.excess == Fraction(1, 2) - Fraction(1, 3)
    assert worst.case.label.korean == "1/3 경과 전"
    assert [piece.judgement.verdict for piece in one.pieces] == ["worse", "equal"]


# 7.4: 30 % of the rent that remains at most, 10 % where the obligation is longer than a year
def test_the_most_that_a_standard_takes_in_any_case() -> None:
    rental = next(table for table in compiled_tables() if table.name == "rental")
    edition = rental.edition_on(ON)
    assert edition is not None
    penalty = NamedValue("penalty_due", "won")
    assert highest(penalty, "remaining", edition) == Fraction(3, 10)
    assert highest(penalty, "deposit", edition) is None


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("삼십일 전", 30),
        ("십 일 전", 10),
        ("백이십일 전", 120),
        ("열흘 전", 10),
        ("보름 전", 15),
        ("D-7", 7),
    ],
)
def test_days_in_words(words: str, days: int) -> None:
    units = [token for token in tokenise(words, 0, len(words)) if token.kind == "unit"]
    assert [(token.value, token.number) for token in units] == [("days", days)]


@pytest.mark.parametrize(
    "words", ["수십 일 전", "백일 사진", "가능한 시간 이내", "십분 활용", "오십시오"]
)
def test_what_only_sounds_like_a_number(words: str) -> None:
    units = [t for t in tokenise(words, 0, len(words)) if t.kind == "unit" and t.value == "days"]
    assert not units


def test_the_patterns_read_their_own_numbers() -> None:
    import re

    words = load("words")["numerals"]
    pattern = re.compile("|".join(numeral_patterns(words, "%|퍼센트")))
    found = pattern.search("오십퍼센트")
    assert found is not None
    assert number_of(found, words) == 50


# --- trades ---------------------------------------------------------------------------------------


def test_a_trade_needs_a_word_of_its_own() -> None:
    only_common = "유료서비스 회원은 서비스 이용 전 환불을 요청할 수 있다. 유료서비스 요금은 환불하지 않는다.\n"
    assert find_sector(document(only_common * 3)).name is None
    assert find_sector(document("월정액 스트리밍 구독 콘텐츠 환불 안내")).name == "internet_content"


def test_a_clause_for_something_sold_beside_is_left_to_a_person() -> None:
    gym = "회원 사정으로 이용 개시일 이전에 해지하는 경우 총 이용금액의 30% 공제"
    assert kinds(gym, "gym") == ["excessive"]
    assert kinds(f"사물함은 {gym}", "gym") == ["ambiguous"]
