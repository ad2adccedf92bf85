"""What a careful reader takes from a clause: notice and share, in fragments written for the test."""

from __future__ import annotations

import pytest

from linter.lexicon import OTHER_FEE, base_of_word
from tests.linter.reading import note, notes, terms

ONE_CLAUSE = {
    # points, ranges, deadlines
    "입실 3일 전 취소 시 요금의 20% 공제 후 환불": "3..3 days lose 20%",
    "입실 6~5일전 취소: 70% 환불": "5..6 days lose 30%",
    "입실 7일 전 ~ 4일 전 취소: 30% 공제": "4..7 days lose 30%",
    "출발 20일전까지(29~20) 통보 시 요금의 10% 배상": "20..29 days lose 10%",
    "출발 30일전(~30)까지 통보 시 계약금 환급": "30.. days lose 0%",
    "체크인 당일-2일 전 취소 시 100% 공제": "0..2 days lose 100%",
    "이용일 1일전,당일 취소는 환불 안됨": "0..1 days lose 100%",
    "이용일 5일 전부터 취소 시 환불 불가": "0..5 days lose 100%",
    "이용일로부터 3일 이상 10일 미만 남은 경우 취소 시 50% 환불": "3..9 days lose 50%",
    "이용일 이틀 전 취소 시 40% 공제": "2..2 days lose 40%",
    "체크인 전일 취소 시 50% 공제": "1..1 days lose 50%",
    "체크인 3일 전 18시까지 취소 시 전액 환불": "3.. days lose 0%",
    "체크인 24시간 전까지 취소 시 전액 환불": "24.. hours lose 0%",
    # the share, by its verb
    "이용일 2일 전 취소 시 이용요금의 30%를 제외한 금액을 환불": "2..2 days lose 30%",
    "이용일 2일 전 취소: 위약금 30%": "2..2 days lose 30%",
    "이용일 2일 전 취소 시 총 금액의 절반 환불": "2..2 days lose 50%",
    "이용일 2일 전 취소 시 요금의 2/3 환불": "2..2 days lose 33.3%",
    "이용일 2일 전 취소 시 취소수수료 없음": "2.. days lose 0%",
    "이용일 2일 전 취소 : 90% 환불 (10% 공제)": "2..2 days lose 10%",
    "당일 취소는 요금의 전액을 위약금으로 지불하셔야 합니다.": "0..0 days lose 100%",
    "취소 시 1인당 10,000원의 수수료가 부과됩니다.": "any time lose 10000 won",
    "예약금은 환불되지 않습니다.": "any time lose 100%",
    "예약 취소 시 예약금환급 및 여행가의 90% 환불": "any time lose 10%",
    # counted from the booking
    "예약 후 24시간 이내 취소 시 전액 환불": "0..24 hours after booking lose 0%",
    "결제(지급)한 때로부터 2시간 이내에 취소하면 전액 환불": "0..2 hours after payment lose 0%",
    "계약한 날부터 15일 안에 해제하면 전액 환급한다.": "0..15 days after booking lose 0%",
    "결제한 날부터 7일 이내에 취소하면 전액 환불": "0..7 days after payment lose 0%",
    "예약 당일 취소는 100% 환불": "0..0 days after booking lose 0%",
    "결제일로부터 7일 이전 취소: 100% 환불": "0..7 days after payment lose 0%",
    # who and what
    "노쇼 시 환불되지 않습니다.": "no show 0..0 days lose 100%",
    "숙소 사정으로 취소하는 경우 전액 환불": "business any time lose 0%",
    "당사의 사정으로 취소되면 전액을 환불하고 총요금의 20%를 배상합니다.": "business any time pay 20%",
    "천재지변으로 이용할 수 없어 취소하면 전액 환불": "force majeure any time lose 0%",
    "사업자의 귀책사유가 아닌 취소는 총요금의 10%를 공제": "any time lose 10%",
}


@pytest.mark.parametrize("clause", ONE_CLAUSE)
def test_a_clause_alone(clause: str) -> None:
    assert notes(clause) == [ONE_CLAUSE[clause]]


LEAD_IN = """제5조 (취소)
① 소비자가 이용일 10일 전까지 취소하면 계약금을 전액 환급한다.
② 그 뒤에 소비자가 취소하면 다음 표의 비율을 총요금에서 공제하고 나머지를 환급한다.

| 취소 시점 | 비율 |
| --- | --- |
| 이용일 7일 전까지 | 30% |
| 이용일 당일 | 90% |
"""


def test_a_ladder_begins_where_another_clause_stops_giving_all_back() -> None:
    assert notes(LEAD_IN) == ["10.. days lose 0%", "7..9 days lose 30%", "0..0 days lose 90%"]
    without = LEAD_IN.replace("전액 환급", "절반을 환급")
    assert notes(without)[1] == "7.. days lose 30%"


def test_the_sentence_before_a_table_says_what_its_rates_are_taken_of() -> None:
    _, *rows = terms(LEAD_IN)
    assert {row.readings[0].effect.base for row in rows} == {"총요금"}


def test_a_deadline_runs_from_the_rung_before_it() -> None:
    text = """환불 기준
    이용일 10일 전까지 취소: 전액 환불
    이용일 7일 전까지 취소: 10% 공제
    이용일 3일 전까지 취소: 40% 공제
    이용일 1일 전까지 또는 당일 취소: 80% 공제"""
    assert notes(text) == [
        "10.. days lose 0%",
        "7..9 days lose 10%",
        "3..6 days lose 40%",
        "0..2 days lose 80%",
    ]


def test_the_same_ladder_from_the_day_upwards() -> None:
    text = """이용일 당일 취소: 환불 불가
    이용일 1일 전까지 취소: 50% 공제
    이용일 4일 전까지 취소: 전액 환불"""
    assert notes(text) == ["0..0 days lose 100%", "1..3 days lose 50%", "4.. days lose 0%"]


def test_a_deadline_missed_ends_the_ladder_of_the_business() -> None:
    text = """제9조 최저출발인원 미충족
    ① 회사는 인원 미달로 해제하는 경우 출발 7일전까지 여행자에게 통지하여야 합니다.
    ② 전항의 기일내 통지를 하지 아니하고 해제하는 경우 다음 각 호의 금액을 배상합니다.
    1. 출발 1일전까지 통지 시: 여행요금의 30%
    2. 출발 당일 통지 시: 여행요금의 50%"""
    assert notes(text) == [
        "business too few participants 1..6 days pay 30%",
        "business too few participants 0..0 days pay 50%",
    ]


def test_days_between_two_points_are_given_no_rate() -> None:
    text = "출발 7일 전 취소시 10% 공제\n출발 4일 전 취소시 30% 공제\n출발 당일 취소시 환불 불가"
    assert notes(text)[:4] == [
        "? 7..7 days lose 10%",
        "? 5..7 days lose 10%",
        "? 4..6 days lose 30%",
        "? 1..4 days lose 30%",
    ]


def test_the_farthest_point_with_a_whole_refund_reaches_back() -> None:
    text = (
        "이용일 3일 전 취소: 100% 환불\n이용일 2~1일 전 취소: 50% 환불\n이용일 당일 취소: 환불 불가"
    )
    assert notes(text)[0] == "3.. days lose 0%"


def test_the_nearest_point_without_refund_reaches_the_day() -> None:
    text = "이용일 5~4일 전 취소: 50% 환불\n이용일 3일 전 취소: 환불 불가"
    assert notes(text)[1] == "0..3 days lose 100%"


def test_the_time_after_a_deadline() -> None:
    text = "체크인 3일 전까지 무료 취소, 이후 환불 불가"
    assert notes(text) == ["3.. days lose 0%", "0..2 days lose 100%"]


def test_one_row_two_cases() -> None:
    text = "이용예정일 10일 전까지 취소 또는 계약체결 당일 취소: 계약금 환급"
    assert notes(text) == ["10.. days lose 0%", "0..0 days after booking lose 0%"]
    text = "입실 당일 취소하거나 노쇼한 때에는 총요금의 80%를 공제"
    assert notes(text) == ["0..0 days lose 80%", "no show 0..0 days lose 80%"]


def test_bare_figures_are_read_by_their_course() -> None:
    rising = (
        "취소 안내\n이용일 3일 전: 10%\n이용일 2일 전: 30%\n이용일 1일 전: 50%\n이용일 당일: 100%"
    )
    falling = (
        "취소 안내\n이용일 3일 전: 90%\n이용일 2일 전: 70%\n이용일 1일 전: 50%\n이용일 당일: 0%"
    )
    assert [line.split()[-1] for line in notes(rising)] == ["10%", "30%", "50%", "100%"]
    assert [line.split()[-1] for line in notes(falling)] == ["10%", "30%", "50%", "100%"]


def test_a_bare_figure_with_nothing_to_tell_it_stays_open() -> None:
    assert notes("취소 안내\n이용일 3일 전: 30%") == [
        "? 3..3 days lose 30%",
        "? 3..3 days lose 70%",
    ]


def test_a_heading_against_the_course_keeps_both() -> None:
    text = "취소수수료\n이용일 2일 전 | 90%\n이용일 1일 전 | 60%\n이용일 당일 | 10%"
    assert all(line.startswith("?") for line in notes(text))


def test_refund_and_fee_columns() -> None:
    agree = "취소 시점 | 환불율 | 위약금\n이용일 3일 전 | 70% | 30%"
    differ = "취소 시점 | 환불율 | 위약금\n이용일 3일 전 | 70% | 20%"
    assert notes(agree) == ["3..3 days lose 30%"]
    assert notes(differ) == ["? 3..3 days lose 30%", "? 3..3 days lose 20%"]


def test_not_wholly_refunded_is_two_things() -> None:
    assert notes("일부만 입금한 뒤 취소하면 전액 환불 받지 못합니다.") == [
        "? any time lose 100%",
        "? any time lose -",
    ]


def test_seasons_come_from_titles_rows_and_words() -> None:
    titles = "[비수기]\n입실 1일 전 취소 시 10% 공제\n[성수기]\n입실 1일 전 취소 시 60% 공제"
    rows = "성수기 주말 | 고객 사정으로 인한 취소\n입실 1일 전까지 | 90% 공제\n비수기 주중 | 고객 사정으로 인한 취소\n입실 1일 전까지 | 10% 공제"
    words = "입실 1일 전 취소: 비수기 10%, 성수기 60% 공제"
    assert notes(titles) == ["off-peak 1..1 days lose 10%", "peak 1..1 days lose 60%"]
    assert notes(rows) == ["peak weekend 1.. days lose 90%", "off-peak weekday 1.. days lose 10%"]
    assert notes(words) == notes(titles)


def test_columns_for_seasons() -> None:
    text = """
| 취소 시점 | 성수기 주중 | 성수기 주말 |
|---|---|---|
| 입실 1일 전 | 60% 공제 | 70% 공제 |
| 입실 당일 | 80% 공제 | 90% 공제 |
"""
    assert notes(text, "contract.md") == [
        "peak weekday 1..1 days lose 60%",
        "peak weekend 1..1 days lose 70%",
        "peak weekday 0..0 days lose 80%",
        "peak weekend 0..0 days lose 90%",
    ]


def test_columns_for_days() -> None:
    text = "<table><tr><td></td><td>2일전</td><td>1일전</td><td>당일</td></tr><tr><td>위약금</td><td>10%</td><td>30%</td><td>100%</td></tr></table>"
    assert notes("<h2>예약 취소</h2>" + text, "contract.html") == [
        "2..2 days lose 10%",
        "1..1 days lose 30%",
        "0..0 days lose 100%",
    ]


def test_a_cell_that_spans_rows_and_lists_side_by_side() -> None:
    text = """<table><tr><th>시기</th><th>취소일</th><th>공제</th></tr>
    <tr><td rowspan="2">성수기</td><td>3일 전까지</td><td>50%</td></tr><tr><td>1일 전까지</td><td>80%</td></tr>
    <tr><td>비수기</td><td>· 이용 2일 전까지 취소<br>· 이용 당일 취소</td><td>· 전액 환불<br>· 20% 공제</td></tr></table>"""
    assert notes(text, "contract.html") == [
        "peak 3.. days lose 50%",
        "peak 1..2 days lose 80%",
        "off-peak 2.. days lose 0%",
        "off-peak 0..0 days lose 20%",
    ]


def test_a_figure_that_spans_rows() -> None:
    text = """<h2>취소 규정</h2><table><tr><th>통보 시점</th><th>위약금</th><th>환불</th></tr>
    <tr><td>출발 20일 전까지</td><td>20%</td><td>80%</td></tr>
    <tr><td>출발 10일 전까지</td><td rowspan="2">60%</td><td rowspan="2">40%</td></tr>
    <tr><td>출발 8일 전까지</td></tr></table>"""
    assert notes(text, "contract.html") == [
        "20.. days lose 20%",
        "10..19 days lose 60%",
        "8..9 days lose 60%",
    ]


def test_paying_on_top_of_a_refund_is_the_business_side() -> None:
    text = "배상 기준\n이용일 2일 전 통보: 전액 환불\n이용일 1일 전 통보: 전액+요금의 10% 배상\n이용일 당일 통보: 전액+요금의 30% 배상"
    assert notes(text) == [
        "business 2.. days lose 0%",
        "business 1..1 days pay 10%",
        "business 0..0 days pay 30%",
    ]


def test_damages_are_what_the_business_pays_where_it_ends() -> None:
    table = "| 통보한 날 | 배상액 |\n| --- | --- |\n| 행사 10일 전까지 | 총요금의 20% |\n"
    by_title = "## 제3조 (행사장의 계약 해제)\n\n" + table.replace("행사장", "업체")
    assert notes(by_title.replace("행사장의", "업체의"), "contract.md") == [
        "business 10.. days pay 20%"
    ]
    by_cause = "업체의 사정으로 해제하는 경우에는 다음과 같다.\n\n" + table
    assert notes(by_cause, "contract.md") == ["business 10.. days pay 20%"]
    assert notes("## 제2조 (이용자의 계약 해제)\n\n" + table, "contract.md") == [
        "10.. days lose 20%"
    ]


def test_a_cell_that_names_a_side_says_whose_row_or_column_it_is() -> None:
    rows = "| 누가 | 취소 |\n| --- | --- |\n| 고객 | 30% 공제 후 환급 |\n| 회사 | 전액 환급 |\n"
    assert notes(rows, "contract.md") == ["any time lose 30%", "business any time lose 0%"]
    columns = (
        "| 때 | 고객 | 업체 |\n| --- | --- | --- |\n| 행사 3일 전까지 | 10% 공제 | 10% 배상 |\n"
    )
    assert notes(columns, "contract.md") == ["3.. days lose 10%", "business 3.. days pay 10%"]
    # a column of theatres: no side stands against it
    names = "| 극장 | 가람 | 나래 |\n| --- | --- | --- |\n| 취소 | 상영 30분 전까지 | 상영 20분 전까지 |\n"
    assert "business" not in " ".join(notes(names, "contract.md"))


def test_a_head_over_several_columns_does_not_tell_them_apart() -> None:
    page = (
        "<table><tr><td rowspan=2>구분</td><td rowspan=2>취소한 날</td><td colspan=2>공제하는 금액</td></tr>"
        "<tr><td>일반 관람권</td><td>단체 관람권</td></tr>"
        "<tr><td rowspan=2>공연 전</td><td>공연 7일 전까지</td><td>입장료의 10%</td><td>입장료의 20%</td></tr>"
        "<tr><td>공연 3일 전까지</td><td>입장료의 30%</td><td>입장료의 40%</td></tr></table>"
    )
    assert notes(page, "contract.html") == [
        "7.. days lose 10%",
        "7.. days lose 20%",
        "3..6 days lose 30%",
        "3..6 days lose 40%",
    ]


def test_a_list_of_multiples_is_paid_by_who_ends() -> None:
    lead = "{}의 사정으로 해제하는 경우 다음과 같이 배상한다.\n1. 이사일 1일 전까지 통보: 계약금의 2배액\n"
    assert notes(lead.format("사업자")) == ["business 1.. days pay 200%"]
    assert notes(lead.format("고객")) == ["1.. days lose 200%"]


def test_a_deposit_kept_beside_a_refund_of_the_rest() -> None:
    (term,) = terms("캠프 시작 10일 전까지: 예약금을 제외하고 전액 환불")
    assert note(term.readings[0]) == "10.. days lose 100%"
    assert term.readings[0].effect.base == "예약금"


def test_an_article_that_begins_with_its_promise_ends_the_one_before() -> None:
    text = (
        "제3조(취소) ① 고객의 사정으로 취소하면 10%를 공제하고 환급한다.\n"
        "② 회사의 사정으로 취소하면 예약금을 전액 환급한다.\n"
        "제4조(중도 해지) ① 중도 해지하면 잔여 기간 대여요금의 50%를 공제하고 환급한다.\n"
    )
    assert notes(text)[-1] == "terminate any time lose 50%"


def test_a_change_for_the_business_reasons_is_no_cancelling() -> None:
    (line,) = notes(
        "- 현지 사정에 따라 일정이 바뀔 수 있으며 이를 이유로 환불을 요구할 수 없습니다."
    )
    assert line.startswith("business change")


def test_a_length_under_a_duration_is_no_notice() -> None:
    table = "| 수강기간 | 포기한 때 | 반환 |\n| --- | --- | --- |\n| 1개월 이내 | 개강 전 | 수강료의 90% 환급 |\n"
    assert notes(table, "contract.md") == ["any time lose 10%"]


def test_what_is_left_and_a_share_of_it_is_paid_on_top() -> None:
    term = terms("회사의 사정으로 해지하면 남은 기간의 대여요금과 그 금액의 10%를 환급한다.")[0]
    assert [note(each) for each in term.readings] == ["business terminate any time pay 10%"]
    assert term.readings[0].effect.base == "남은 기간의 대여요금"


def test_the_fee_of_another_thing_is_its_own_base() -> None:
    for clause in ("예매 수수료와 배송비는 환불하지 않는다.", "사물함 이용료는 환불되지 않습니다."):
        (term,) = terms(clause)
        base = base_of_word(term.readings[0].effect.base or "")
        assert term.status == "read"
        assert base is not None
        assert base.name == OTHER_FEE
    assert notes("취소 시 카드 수수료 3%를 공제하고 환불") == ["any time lose 3%"]


def test_a_word_at_either_end_governs_the_figures_between() -> None:
    first = "취소수수료: 이용 2일 전 10%, 1일 전 30%, 당일 50%"
    last = "이용 2일 전 10%, 1일 전 30%, 당일 50% 공제"
    expected = ["2..2 days lose 10%", "1..1 days lose 30%", "0..0 days lose 50%"]
    assert notes(first) == expected
    assert notes(last) == expected


def test_a_season_holds_until_another_is_named() -> None:
    text = "비수기: 이용 2일 전 전액환불, 1일 전 10% 공제, 성수기: 이용 2일 전 40% 공제, 1일 전 60% 공제"
    assert [line.split()[0] for line in notes(text)] == ["off-peak"] * 2 + ["peak"] * 2


def test_a_term_and_its_description() -> None:
    text = "<dl><dt>체크인 2일 전까지</dt><dd>100% 환불</dd><dt>체크인 1일 전 및 당일</dt><dd>환불 불가</dd></dl>"
    assert notes(text, "contract.html") == ["2.. days lose 0%", "0..1 days lose 100%"]


def test_numbered_parts_tell_the_side_and_end_where_the_next_begins() -> None:
    text = """② 여행사의 귀책사유로 취소하는 경우
(당일여행인 경우)
- 여행개시 1일 전까지 통보 시: 계약금 환급 및 요금의 20% 배상
③ 여행자의 귀책사유로 취소하는 경우
(당일여행인 경우)
- 여행개시 1일 전까지 통보 시: 요금의 20% 배상"""
    assert notes(text) == [
        "business day trip 1.. days pay 20%",
        "day trip 1.. days lose 20%",
    ]


def test_a_bracket_that_does_not_fit_its_deadline_is_not_read() -> None:
    (term,) = terms("출발 10일전까지(29~20) 통보 시 요금의 15% 배상")
    assert term.status == "unread"


def test_a_time_that_cannot_be_read_is_not_passed_over() -> None:
    (term,) = terms("매월 18일까지 신청하면 취소 시 50% 환불")
    assert term.status == "unread"


def test_a_base_for_the_whole_document() -> None:
    found = terms(
        "입실 1일 전 취소 시 50% 공제\n모든 취소 수수료는 객실료 1박에 한해서 공제됩니다."
    )
    assert [term.readings[0].effect.base for term in found] == ["객실료 1박"]


def test_what_is_deducted_besides_is_named() -> None:
    (term,) = terms("출발 2일 전 취소 시 투어 요금의 10%와 중개 수수료 공제 후 환불")
    assert term.readings[0].effect.also == ("중개 수수료",)


def test_conditions_in_unknown_words_are_quoted() -> None:
    (term,) = terms("특가 상품은 취소 및 환불이 불가합니다.")
    assert term.readings[0].conditions.circumstances == ("특가 상품은",)
    (term,) = terms("예약 후 3일 이내 취소 시 전액 환불 (단, 당일 예약은 제외)")
    assert term.readings[0].conditions.circumstances == ("(단, 당일 예약은 제외)",)


UNREAD = (
    "취소 시 소정의 수수료가 부과됩니다.",
    "환불금은 수수료 공제 후 송금됩니다.",
    "취소 요청이 늦으면 전액 환불 대상에서 제외됩니다.",
)


@pytest.mark.parametrize("clause", UNREAD)
def test_a_promise_without_a_figure_is_counted_unread(clause: str) -> None:
    (term,) = terms(clause)
    assert term.status == "unread"
    assert term.readings == ()
    assert all(term.reason)


NO_TERM = (
    "예약일 기준 3일 이내에 상품가격의 10%를 결제하셔야 합니다.",
    "환불은 접수 후 3~7일 이내에 처리됩니다.",
    "기준 인원 초과 시 1인당 10,000원의 추가 요금이 있습니다.",
    "7일 이상 숙박 시 10% 할인됩니다.",
    "체크인은 15시 이후, 체크아웃은 11시 이전입니다.",
    "시설물을 파손하면 100% 변상하셔야 합니다.",
)


@pytest.mark.parametrize("clause", NO_TERM)
def test_other_figures_are_no_terms(clause: str) -> None:
    assert terms(clause) == ()


def test_setting_itself_above_the_standard_is_a_term() -> None:
    (term,) = terms("이 규정은 소비자분쟁해결기준보다 우선합니다.")
    assert (term.status, term.readings[0].event) == ("read", "other")
