"""Which trade, and what the terms say together."""

from __future__ import annotations

from fractions import Fraction

from linter.comparing.schedule import schedules
from linter.comparing.sector import find_sector
from tests.linter.reading import document, terms


def test_a_lodging_contract_and_why() -> None:
    read = document("펜션 이용 안내\n입실 15시, 퇴실 11시. 객실 요금은 성수기에 다릅니다.")
    guess = find_sector(read)
    assert guess.name == "lodging"
    assert "펜션" in [read.text[e.start : e.end] for e in guess.why]


def test_travel_that_does_not_say_where() -> None:
    guess = find_sector(
        document("여행사는 여행자에게 여행요금을 환급한다. 여행개시 전 여행계약 해제.")
    )
    assert guess.name is None
    assert guess.names == ("travel_domestic", "travel_overseas")


def test_travel_that_says_where() -> None:
    text = "여행사는 여행자에게 여행요금을 환급한다. 이 계약에는 {} 표준약관을 적용한다."
    assert find_sector(document(text.format("국외여행"))).name == "travel_overseas"
    assert find_sector(document(text.format("국내여행"))).name == "travel_domestic"


def test_a_text_of_no_trade() -> None:
    assert find_sector(document("안녕하세요.")).name is None


def test_a_ladder_is_one_schedule() -> None:
    found = terms(
        "이용일 3일 전까지 취소: 전액 환불\n이용일 1일 전까지 취소: 총요금의 30% 공제\n이용일 당일 취소: 총요금의 80% 공제"
    )
    (schedule,) = schedules(found)
    assert [schedule.rate_at(day) for day in (9, 3, 2, 1, 0)] == [
        0,
        0,
        Fraction(3, 10),
        Fraction(3, 10),
        Fraction(4, 5),
    ]
    assert schedule.contradictions == ()


def test_two_terms_for_one_day_contradict() -> None:
    found = terms(
        "이용일 3~1일 전 취소: 총요금의 30% 공제\n이용일 당일 취소: 총요금의 80% 공제\n이용일 2일 전 취소: 총요금의 50% 공제"
    )
    (schedule,) = schedules(found)
    (contradiction,) = schedule.contradictions
    assert (contradiction.far, contradiction.near) == (2, 2)
