"""Contracts of every trade: stages, what was used, what remains, hours and minutes, last days."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from linter import Options, check_contract
from linter.comparing.course import Course, excess_over
from linter.comparing.match import actors, stage_words
from linter.comparing.sector import find_sector
from linter.comparing.standard import view_standard
from linter.term import Reading
from tests.linter.official import tables as compiled_tables
from tests.linter.reading import document, note, notes, terms

ON = date(2023, 6, 1)
TENTH = Fraction(1, 10)


def only(text: str) -> Reading:
    (term,) = terms(text)
    assert term.status == "read", term.reason
    return term.readings[0]


def kinds(text: str, sector: str) -> list[str]:
    """What a check makes of every term, held against one standard."""
    report = check_contract(document(text), compiled_tables(), Options(ON, sector=sector))
    assert report.compared
    return [each.kind for each in report.assessments]


# --- reading --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "stage"),
    [
        ("이용개시일 이전에 해지하는 경우 이용료의 10% 공제 후 환불", "before"),
        ("개강 후 취소 시 수강료의 10% 공제", "after"),
        ("시술 전 취소 시 예약금의 10% 공제", "before"),
        ("중도해지 시 위약금 10%", "after"),
        ("취소 시 위약금 10%", None),
    ],
)
def test_the_stage_a_clause_is_for(clause: str, stage: str | None) -> None:
    assert only(clause).stage == stage


def test_the_value_used_stands_beside_a_penalty() -> None:
    read = only("개시일 이후 해지: 이용일수에 해당하는 금액과 총 이용금액의 10%를 공제 후 환불")
    assert (read.effect.rate, read.effect.base, read.effect.used) == (TENTH, "총 이용금액", True)


def test_the_value_used_alone_is_no_penalty() -> None:
    read = only("개시 후 해지하면 해지일까지 일할 계산하여 공제한 금액을 환불합니다.")
    assert (read.effect.rate, read.effect.used) == (0, True)


def test_what_is_paid_beside_the_rest_is_the_businesss() -> None:
    read = only("개시 후: 사용일수를 일할 공제한 금액과 총 이용금액의 20%를 환불합니다.")
    assert (read.party, read.effect.kind, read.effect.rate) == (
        "business",
        "compensate",
        Fraction(1, 5),
    )


def test_a_share_that_is_added_to_a_refund_is_paid_on_top() -> None:
    read = only(
        "사업자의 사정으로 개시일 이전에 해지하는 경우 총이용요금의 10%를 더하여 환급합니다."
    )
    assert (read.party, read.effect.kind, read.effect.rate) == ("business", "compensate", TENTH)
    kept = only("총이용요금의 10% 외에 나머지를 환급합니다.")
    assert kept.effect.kind != "compensate"


def test_shares_of_a_course_climb_like_a_ladder() -> None:
    found = terms(
        "환불 기준\n"
        "총 교습시간의 1/3 경과 전: 수강료의 2/3 환불\n"
        "총 교습시간의 1/2 경과 전: 수강료의 1/2 환불\n"
        "총 교습시간의 1/2 경과 후: 환불 불가\n"
    )
    shares = [(each.readings[0].elapsed, each.readings[0].effect.rate) for each in found]
    third, half = Fraction(1, 3), Fraction(1, 2)
    assert shares == [((0, third), third), ((third, half), half), ((half, 1), 1)]


def test_a_share_of_what_remains() -> None:
    read = only("중도해지 시 잔여 임대료의 30%를 위약금으로 공제합니다.")
    assert (read.effect.rate, read.effect.base) == (Fraction(3, 10), "잔여 임대료")


def test_hours_that_stand_alone_stay_hours() -> None:
    text = "대여 24시간 전까지 취소: 전액 환불\n대여 24시간 이내 취소: 대여요금의 10% 공제"
    assert notes(text) == ["24.. hours lose 0%", "0..23 hours lose 10%"]


def test_after_the_hour_of_the_use() -> None:
    text = "환불 규정\n인수 10시간 이내 취소: 20% 공제\n인수일시 이후 취소: 환불 불가"
    assert notes(text)[1] == "0.. hours after use lose 100%"


def test_business_days_are_no_days() -> None:
    assert notes("이용일 3영업일 전 취소: 10% 공제") == ["3..3 workdays lose 10%"]


def test_the_time_of_the_sentence_before() -> None:
    text = "취소는 이용일 5일 전까지입니다. 이후 취소 시 30%의 위약금이 부과됩니다."
    assert notes(text) == ["0..4 days lose 30%"]


def test_a_last_day_is_free_until_then() -> None:
    assert notes("예매 취소는 상영 30분 전까지 가능합니다.") == ["30.. minutes lose 0%"]


def test_only_until_a_last_day_bars_what_follows() -> None:
    text = "예매 취소는 상영 30분 전까지만 가능합니다."
    assert notes(text) == ["30.. minutes lose 0%", "0..29 minutes lose 100%"]


def test_a_last_day_beside_a_ladder_is_left_to_a_person() -> None:
    text = "취소는 이용일 1일 전까지만 가능합니다.\n이용일 3일 전까지 취소: 20% 공제"
    assert [term.status for term in terms(text)] == ["unread", "read"]


def test_how_long_a_thing_is_good_for_is_no_notice() -> None:
    assert only("구매일로부터 6개월 이내에 사용하여야 하고, 환불은 불가합니다.").window is None


def test_a_fee_that_was_given_its_rate_before() -> None:
    text = (
        "개강 전 취소 시 해지수수료(수강료의 15%)를 공제 후 환불\n"
        "개강 후에는 해지수수료와 사용일수를 일할 공제 후 환불"
    )
    assert [term.readings[0].effect.rate for term in terms(text)] == [Fraction(3, 20)] * 2


def test_a_paragraph_that_a_clause_refers_to_names_the_side() -> None:
    text = (
        "제9조 (해지)\n"
        "① 차량의 하자로 인하여 이용할 수 없는 때에는 해지할 수 있습니다.\n"
        "② 제1항에 따라 해지된 경우 회사는 대여요금 전액을 반환합니다."
    )
    assert [each.readings[0].party for each in terms(text)] == ["business"]


@pytest.mark.parametrize(
    ("cause", "party"),
    [
        ("센터의 귀책사유로", "business"),
        ("제휴판매자 사정으로", "business"),
        ("수강생의 변심으로", "consumer"),
        ("회원이 계약을", "consumer"),
    ],
)
def test_a_side_and_a_cause_in_any_combination(cause: str, party: str) -> None:
    assert only(f"{cause} 해지하는 경우 이용료의 10% 환불").party == party


def test_a_sum_that_a_bracket_caps() -> None:
    text = "취소 수수료 안내\n1. 공연 9일 전까지: 5,000원\n(단, 티켓 금액의 20% 이내)"
    read = only(text)
    assert (read.effect.won, read.effect.rate) == (5000, Fraction(1, 5))


def test_the_greater_of_two_sums_is_left_to_a_person() -> None:
    (term,) = terms("해지 시 총 이용금액의 10%와 이용금액 중 큰 금액을 공제합니다.")
    assert term.status == "unread"


def test_being_late_comes_after_the_hour() -> None:
    assert notes("예약 시간 10분 이상 지각 시 예약금은 환불되지 않습니다.") == [
        "10.. minutes after use lose 100%"
    ]


def test_after_a_time_that_runs_from_the_contract() -> None:
    text = "환불 규정\n등록일로부터 14일 이내 전액 환불, 이후 환불 불가"
    assert notes(text)[1] == "15.. days after payment lose 100%"


def test_months_and_days_are_no_neighbours() -> None:
    text = "촬영일 1개월 전 취소: 50% 환불\n촬영일 15일 전 취소: 환불 불가"
    assert notes(text) == ["1..1 months lose 50%", "0..15 days lose 100%"]


def test_a_question_promises_nothing() -> None:
    assert terms("당일 취소하면 환불되지 않나요?") == ()


def test_otherwise_with_nothing_else_said_is_a_condition() -> None:
    assert only("그 외에는 예약금을 환불하지 않습니다.").conditions.circumstances == ("그 외",)


def test_what_another_clause_says_is_no_condition() -> None:
    read = only("날짜 변경은 가능하지 않으며, 사용하지 않은 임차일의 비용은 환불되지 않습니다.")
    assert read.conditions.circumstances == ()


# --- comparing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("이용개시일 이전 해지 시 이용료의 10% 공제 후 환불", "compliant"),
        ("이용개시일 이전 해지 시 이용료의 20% 공제 후 환불", "excessive"),
        ("이용개시일 이후 해지 시 이용일수에 해당하는 금액과 이용료의 10% 공제", "compliant"),
        ("이용개시일 이후 해지 시 이용일수에 해당하는 금액과 이용료의 15% 공제", "excessive"),
        ("이용개시일 이후 해지 시 이용일수에 해당하는 금액만 공제", "better than the standard"),
        ("이용개시일 이후에는 환불되지 않습니다.", "excessive"),
    ],
)
def test_a_standard_of_stages(clause: str, kind: str) -> None:
    assert kinds(clause, "gym") == [kind]


def test_shares_gone_by_are_held_against_what_was_used() -> None:
    ladder = "환불 규정\n이용기간 1/3 경과 전 해지: 이용료의 {} 환불\n이용기간 1/2 경과 후 해지: 이용료의 1/3 환불"
    assert kinds(ladder.format("90%"), "gym")[0] == "better than the standard"
    assert kinds(ladder.format("2/3"), "gym")[0] == "excessive"


@pytest.mark.parametrize(
    ("clause", "sector", "kind"),
    [
        ("대여 24시간 이내 취소: 대여요금의 10% 공제", "car_rental", "compliant"),
        ("대여 48시간 이내 취소: 대여요금의 10% 공제", "car_rental", "excessive"),
        ("중도해지 시 잔여기간 대여요금의 10% 공제", "car_rental", "compliant"),
        ("조기 반납 시 차액은 환불되지 않습니다.", "car_rental", "excessive"),
        ("상영 20분 전까지 취소 가능합니다.", "cinema", "compliant"),
        ("상영 40분 전까지만 취소 가능합니다.", "cinema", "excessive"),
        ("시술 전 취소 시 예약금의 10% 공제", "skin_clinic", "compliant"),
        ("시술 전 취소 시 예약금의 50% 공제", "skin_clinic", "excessive"),
        ("방문 1시간 이내 취소: 예약보증금의 100% 공제", "restaurant", "compliant"),
        ("방문 3시간 전 취소 시 예약보증금의 50% 공제", "restaurant", "excessive"),
    ],
)
def test_other_trades(clause: str, sector: str, kind: str) -> None:
    found = kinds(clause, sector)
    assert kind in found
    assert kind == "excessive" or "excessive" not in found


def test_a_standard_on_goods_says_nothing_of_leaving() -> None:
    goods = [table for table in compiled_tables() if table.name in ("courier", "books", "used_car")]
    assert len(goods) == 3
    assert [actors(table, "consumer", "cancel") for table in goods] == [None] * 3


def test_words_of_a_standard_tell_its_stages() -> None:
    tables = {table.name: table for table in compiled_tables()}
    assert stage_words(tables["gym"], {}, "after") == {"stage": "after use began"}
    assert stage_words(tables["performance"], {}, "after") == {"begun": "yes"}
    assert stage_words(tables["car_rental"], {"event": "ends midway"}, "after") == {}
    assert stage_words(tables["lodging"], {}, "after") is None


def test_a_standard_without_notice_is_one_range() -> None:
    gym = next(table for table in compiled_tables() if table.name == "gym")
    edition = gym.edition_on(ON)
    assert edition is not None
    view = view_standard(gym, edition, "consumer", "cancel", (), "before")
    assert view is not None
    assert view.axis is None
    assert [len(case.stretches) for case in view.cases] == [1]


def test_courses_are_held_against_each_other_at_both_ends() -> None:
    whole, use = Course(Fraction(1), False, False), Course(TENTH, False, True)
    ends = (Fraction(0), Fraction(1))
    assert excess_over(whole, use, ends) == (Fraction(9, 10), 0)
    assert excess_over(use, whole, ends) == (TENTH, 1)


# --- trades ---------------------------------------------------------------------------------------


def test_the_trades_are_called_as_their_standards() -> None:
    from linter.comparing.match import plain
    from linter.lexicon import load

    named = {plain(entry["name"]) for entry in load("sectors")["sector"]}
    standards = {plain(table.name) for table in compiled_tables()}
    assert named <= standards


def test_a_trade_without_a_standard_is_not_held_against_another() -> None:
    text = "출조 취소 규정\n낚시 어선 출항 3일 전 취소: 50% 환불\n선상 낚시 당일 취소: 환불 불가"
    guess = find_sector(document(text))
    assert guess.name is None
    assert guess.outside is not None
    report = check_contract(document(text), compiled_tables(), Options(ON))
    assert report.compared == ()
    assert note(terms(text)[0].readings[0])
