"""A clause is held against the case that it names in the standard's own words, by its length of
contract or by the share of the use gone by; nothing else chooses for it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from linter import Options, check_contract
from linter.comparing.assess import Assessment
from linter.comparing.gone_by import label_of
from linter.comparing.own_words import _is_meant
from linter.comparing.term_length import Length, named_lengths, within
from linter.read_document import read_document
from tests.linter.official import tables

HEAD = "취소 및 환불 규정\n\n"
ON = date(2026, 1, 1)


def assessed(text: str, sector: str) -> list[Assessment]:
    table = next(table for table in tables() if table.name == sector)
    document = read_document("contract.md", (HEAD + text).encode())
    report = check_contract(document, (table,), Options(ON, sector=sector))  # type: ignore[arg-type]
    return list(report.assessments)


@pytest.mark.parametrize(
    ("text", "sector", "kind"),
    [
        ("정보 제공 후 만남일자 확정 전 해지 시 가입비의 15% 공제", "marriage_agency", "compliant"),
        ("정보 제공 전 해지 시 가입비의 15% 공제", "marriage_agency", "excessive"),
        (
            "프로필 제공 후 만남일자 확정 전 해지 시 가입비의 15% 공제",
            "marriage_agency",
            "compliant",
        ),
        ("프로필 제공 전 해지 시 가입비의 15% 공제", "marriage_agency", "excessive"),
        # days counted back from the shooting lie before it: 10 % of the price, and no other row
        ("촬영일 3일 전까지 취소 시 촬영비의 10% 공제", "photography", "compliant"),
        ("촬영일 3일 전까지 취소 시 촬영비의 20% 공제", "photography", "excessive"),
        ("만남일자 확정 후 해지 시 가입비의 20% 공제", "marriage_agency", "compliant"),
        (
            "[예약기반 음식점]\n이용 23시간 전 취소 시 예약보증금의 50% 공제",
            "restaurant",
            "compliant",
        ),
        ("[일반 음식점]\n이용 23시간 전 취소 시 예약보증금의 50% 공제", "restaurant", "excessive"),
        ("의무사용기간 12개월 이하: 해지 시 잔여월 임대료의 30% 공제", "rental", "compliant"),
        ("의무사용기간 12개월 초과: 해지 시 잔여월 임대료의 30% 공제", "rental", "excessive"),
        ("해지 시 잔여월 임대료의 30% 공제", "rental", "excessive"),
        ("교습 시작 후 총 교습시간의 1/3 경과 전 교습비등의 2/3 환급", "hagwon", "compliant"),
        ("교습 시작 후 총 교습시간의 1/3 경과 전 교습비등의 1/2 환급", "hagwon", "excessive"),
        ("교습 시작 후 총 교습시간의 1/2 경과 후 환불 불가", "hagwon", "compliant"),
        ("학교선정 통지 전 해지 시 대행료의 20% 공제", "school_abroad_agency", "compliant"),
        ("학교선정 통지 전 해지 시 대행료의 50% 공제", "school_abroad_agency", "excessive"),
        ("입학관련 서류 발송 후 해지 시 대행료의 80% 공제", "school_abroad_agency", "compliant"),
        ("입학허가서를 받은 후 해지 시 대행료의 100% 공제", "school_abroad_agency", "excessive"),
        ("출국수속을 마친 후 해지 시 대행료의 100% 공제", "school_abroad_agency", "compliant"),
    ],
)
def test_the_case_that_is_named_decides(text: str, sector: str, kind: str) -> None:
    assert [each.kind for each in assessed(text, sector)] == [kind]


def test_a_column_names_the_case_of_its_cells() -> None:
    table = (
        "취소 위약금\n\n| 취소 시점 | 일반 음식점 | 예약기반 음식점 |\n| --- | --- | --- |\n"
        "| 이용 23시간 전 | 예약보증금의 50% | 예약보증금의 50% |\n"
    )
    assert [each.kind for each in assessed(table, "restaurant")] == ["excessive", "compliant"]


@pytest.mark.parametrize(
    ("words", "means"),
    [
        ("총 교습시간의 1/3", False),
        ("이용기간 중 해지", False),
        ("유효기간 만료", False),
        ("횟수제 계약", True),
        ("[기간]", True),
        ("가입비를 횟수로 나눈", True),
    ],
)
def test_a_term_of_few_letters_is_no_part_of_another_word(words: str, means: bool) -> None:
    assert any(_is_meant(label, words) for label in ("교습", "기간", "횟수")) == means


def test_a_longer_term_is_meant_wherever_it_occurs() -> None:
    assert _is_meant("예약기반음식점", "우리 예약기반 음식점은")


def test_lengths_of_contract_as_clauses_say_them() -> None:
    assert named_lengths("의무사용기간이 12개월 이하인 경우") == ((0, 12),)
    assert named_lengths("12개월을 초과하는 계약") == ((12, None),)
    assert named_lengths("12개월 이상") == ((11, None),)
    assert named_lengths("12개월 미만") == ((0, 11),)
    assert named_lengths("12개월 동안") == ()


def test_a_length_meets_what_overlaps_it() -> None:
    short, long = Length("months", "개월", 0, 12), Length("months", "개월", 12, None)
    assert within(short, (0, 12))
    assert not within(long, (0, 12))
    assert within(long, (12, None))
    assert not within(short, (12, None))
    assert within(short, (0, 24))
    assert within(long, (0, 24))
    assert (short.months, long.months) == (12, 13)


def test_shares_of_the_use() -> None:
    third, half = Fraction(1, 3), Fraction(1, 2)
    assert label_of((Fraction(0), third)).korean == "1/3 경과 전"
    assert label_of((third, half)).korean == "1/3 경과 후 1/2 경과 전"
    assert label_of((half, Fraction(1))).english == "after 1/2"
