"""Rules by words: other ways of saying what a page shows, and sentences that must stay silent.

The silent ones are written after standard contracts and fair terms: a rule that fires on them would
cry wolf over clauses that the authorities themselves recommend.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from linter import Options, check_contract
from linter.document import Unreadable
from linter.findings.by_words import word_rules
from linter.findings.pattern import phrase_pattern, read_pattern
from linter.read_document import read_document

SHOP = "온라인 쇼핑몰 이용약관: 장바구니, 반품, 배송비, 통신판매\n"
GYM = "헬스장 피트니스 회원권 이용약관\n"
TRIP = "여행사 여행계약 여행자 여행상품 약관\n"
SCHOOL = "학원 교습비 안내, 학원 등록\n"
INN = "펜션 객실 숙박 약관\n"


def found(text: str) -> set[str]:
    """The rules by words that find something."""
    document = read_document("terms.txt", text.encode())
    assert not isinstance(document, Unreadable)
    report = check_contract(document, (), Options(date(2025, 6, 1)))
    return {finding.rule for finding in report.findings} & set(word_rules())


FOUND = [
    ("intent-excused", "당사는 고의나 과실 여부를 불문하고 어떠한 책임도 지지 않습니다."),
    ("intent-excused", "회사의 귀책사유 여부와 관계없이 책임을 부담하지 않습니다."),
    ("liability-excluded", "어떠한 경우에도 센터는 책임이 없습니다."),
    ("liability-excluded", "수업 중 부상에 대해 체육관은 책임을 지지 않음"),
    ("liability-excluded", "사고 발생 시 본 캠핑장은 일체의 민형사상 책임을 지지 않습니다."),
    ("damages-capped", "당사의 배상 책임은 결제 금액을 초과하지 않습니다."),
    ("damages-capped", "회사는 간접 손해 및 특별 손해에 대하여 책임을 지지 않습니다."),
    ("belongings-disclaimed", GYM + "개인 소지품의 도난 및 분실에 대해 책임지지 않습니다."),
    ("others-blamed", "제휴 업체에서 발생한 문제에 대하여 당사는 책임을 지지 않습니다."),
    ("warranty-excluded", "상품의 하자에 대하여 판매자는 책임을 지지 않습니다."),
    ("payment-forfeited", "납부한 금액은 일체 반환하지 않습니다."),
    ("payment-forfeited", "계약금은 위약금으로 간주하며 어떠한 사유로도 환급되지 않는다."),
    ("late-interest", "연체 시 월 3%의 연체료를 가산합니다."),
    ("late-interest", "연체이자는 1일 0.1%로 합니다."),
    ("penalty-beside-damages", "고객은 위약금 외에 별도로 손해를 배상하여야 한다."),
    ("termination-refused", "본 계약은 중도 해지가 불가합니다."),
    ("termination-refused", "회원은 가입 후 계약을 해지할 수 없습니다."),
    ("sale-goods-final", "특가 상품은 취소 및 환불이 불가합니다."),
    ("sale-goods-final", "양도받은 회원권은 환불되지 않습니다."),
    ("trip-locked", TRIP + "출발 확정 후에는 예약 취소가 불가합니다."),
    ("ended-without-notice", "회사는 사전 통지 없이 회원 자격을 박탈할 수 있습니다."),
    ("ended-without-notice", "회사의 판단에 따라 서비스 이용계약을 회사가 임의로 해지할 수 있다."),
    ("fees-deducted", "환불 시 카드 수수료 3%를 제하고 환불합니다."),
    ("fees-deducted", "가입비는 환불되지 않습니다."),
    ("day-charged-as-month", "단 1일이라도 이용하면 1개월 이용료를 차감합니다."),
    ("list-price-deducted", "환불 시 1일 이용료를 기준으로 공제합니다."),
    ("list-price-deducted", "해지 시 할인 전 금액으로 정산하여 환불한다."),
    ("renewed-in-silence", "만료 전까지 해지 의사가 없으면 동일한 조건으로 자동 갱신됩니다."),
    ("changed-at-will", "회사는 사전 예고 없이 요금을 변경할 수 있습니다."),
    ("changed-at-will", "강사와 시간표는 센터 사정에 의해 변경될 수 있습니다."),
    ("changed-at-will", "기획사는 이 약관을 언제든지 바꿀 수 있고, 누리집에 올린 때부터 효력이 생긴다."),
    ("business-interprets", "적히지 않은 사항과 다툼이 있는 사항은 주최사의 결정에 따릅니다."),
    ("suspended-at-will", "당사는 사전 통보 없이 서비스를 종료할 수 있습니다."),
    ("itinerary-changed", TRIP + "상기 일정은 현지 사정에 의해 변경될 수 있습니다."),
    ("objection-waived", "회원은 이에 대해 이의를 제기하지 않는다."),
    ("objection-waived", "임차인은 보증금으로 대여료를 상계할 수 없다."),
    ("due-at-once", "1회라도 연체할 경우 잔액을 일시에 상환하여야 한다."),
    ("third-party-barred", "신부는 지정 업체만 이용할 수 있습니다."),
    ("data-passed-on", "촬영한 사진은 홍보에 사용할 수 있습니다."),
    ("silence-as-consent", "결제하시면 위 규정에 동의한 것으로 간주합니다."),
    ("silence-as-consent", "공지 후 7일 이내에 거부 의사를 표시하지 않으면 승낙한 것으로 본다."),
    ("cancelling-hampered", "해지는 방문하여만 신청할 수 있습니다."),
    ("cancelling-hampered", "취소 신청은 유선으로만 받습니다."),
    ("notice-counted-late", "영업시간 이후 취소 접수 건은 익일로 처리됩니다."),
    ("notice-deemed-received", "홈페이지에 게시한 때에 고객에게 통지된 것으로 봅니다."),
    ("agent-liable", "대리인은 계약자와 연대하여 책임을 진다."),
    ("court-of-business", "본 계약의 분쟁은 서울중앙지방법원을 관할 법원으로 한다."),
    ("court-of-business", "관할법원은 당사의 본사 소재지 법원으로 합니다."),
    ("lawsuit-barred", "회원은 회사를 상대로 소송을 제기하지 않는다."),
    ("proof-shifted", "하자의 입증 책임은 구매자에게 있습니다."),
    ("withdrawal-shortened", SHOP + "청약철회는 구매일로부터 3일 이내에 가능합니다."),
    ("withdrawal-excluded", SHOP + "결제 후에는 취소나 환불이 불가합니다. 고객 변심으로 인한 교환은 되지 않습니다."),
    ("defect-return-shortened", SHOP + "오배송된 상품은 수령일로부터 3일 이내에 교환해 드립니다."),
    ("refund-too-late", SHOP + "반품 확인 후 14일 이내에 환불됩니다."),
    ("academy-refund-late", SCHOOL + "환불은 신청 후 14일 이내에 처리됩니다."),
    ("withdrawal-charged", SHOP + "청약철회 시 위약금 10%를 공제합니다."),
    ("trial-turned-paid", "체험 기간이 끝나면 자동으로 결제됩니다."),
    ("continuing-penalty", GYM + "해지 시 위약금으로 결제금액의 30%를 공제합니다."),
    ("academy-refund-cut", SCHOOL + "수업 시작 후에는 환불되지 않습니다."),
    ("weekend-widened", INN + "주말(금, 토, 일) 요금이 적용됩니다."),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text"), FOUND)
def test_other_words_for_the_same_are_found(rule: str, text: str) -> None:
    assert rule in found(text)


SILENT = [
    # after the standard terms for e-commerce
    "몰은 컴퓨터 등 정보통신설비의 보수점검·교체 및 고장, 통신의 두절 등의 사유가 발생한 경우에는 서비스의 제공을 일시적으로 중단할 수 있습니다.",
    "몰은 서비스의 제공이 일시적으로 중단됨으로 인하여 이용자 또는 제3자가 입은 손해에 대하여 배상합니다. 단, 몰이 고의 또는 과실이 없음을 입증하는 경우에는 그러하지 아니합니다.",
    "몰은 불특정다수 회원에 대한 통지의 경우 1주일이상 몰 게시판에 게시함으로서 개별 통지에 갈음할 수 있습니다.",
    "몰이 이용자에게 변경된 약관에 거부 의사를 표시하지 아니하면 동의한 것으로 본다는 뜻을 명확하게 고지하였음에도 이용자가 의사표시를 하지 않은 경우 동의한 것으로 봅니다.",
    SHOP + "몰과 재화등의 구매에 관한 계약을 체결한 이용자는 계약내용에 관한 서면을 받은 날부터 7일 이내에는 청약의 철회를 할 수 있습니다.",
    SHOP + "이용자는 재화 등의 내용이 표시·광고 내용과 다르거나 계약내용과 다르게 이행된 때에는 당해 재화 등을 공급받은 날부터 3월 이내, 그 사실을 안 날 또는 알 수 있었던 날부터 30일 이내에 청약철회 등을 할 수 있습니다.",
    SHOP + "몰은 이용자로부터 재화 등을 반환받은 경우 3영업일 이내에 이미 지급받은 재화 등의 대금을 환급합니다. 이 경우 환급을 지연한 때에는 지연이자를 지급합니다.",
    SHOP + "청약철회 등의 경우 공급받은 재화 등의 반환에 필요한 비용은 이용자가 부담합니다. 몰은 이용자에게 청약철회 등을 이유로 위약금 또는 손해배상을 청구하지 않습니다.",
    SHOP + "이용자에게 책임 있는 사유로 재화 등이 멸실 또는 훼손된 경우에는 반품 및 교환을 할 수 없습니다.",
    "몰과 이용자 간에 발생한 전자상거래 분쟁에 관한 소송은 제소 당시의 이용자의 주소에 의하고, 주소가 없는 경우에는 거소를 관할하는 지방법원의 전속관할로 합니다.",
    "몰은 이용자의 개인정보를 이용자의 동의 없이 제3자에게 제공하지 않습니다.",
    "몰은 이용자의 귀책사유로 인한 서비스 이용의 장애에 대하여 책임을 지지 않습니다.",
    # after the standard terms for travel
    TRIP + "여행조건은 여행자의 안전과 보호를 위하여 여행자의 요청 또는 현지사정에 의하여 부득이하다고 쌍방이 합의한 경우에 변경될 수 있습니다.",
    TRIP + "여행자 또는 여행사는 여행출발 전 이 여행계약을 해제할 수 있습니다. 이 경우 발생하는 손해액은 소비자분쟁해결기준에 따라 배상합니다.",
    TRIP + "당사는 여행자에게 손해를 입힌 경우 책임을 집니다. 다만, 당사가 고의 또는 과실이 없음을 증명한 경우에는 그러하지 아니합니다.",
    # after the standard terms for gyms and schools
    GYM + "회원은 개시일 이후 언제든지 계약을 해지할 수 있으며, 사업자는 이용한 기간의 요금과 총 이용금액의 10%를 공제하고 3영업일 이내에 환급합니다.",
    GYM + "사업자는 회원이 맡긴 귀중품을 보관하며 사업자의 과실로 인한 분실에 대하여 배상합니다.",
    SCHOOL + "총 교습시간의 1/2 경과 후에는 교습비를 반환하지 않습니다. 반환 사유가 발생한 날부터 5일 이내에 반환합니다.",
    "계약기간이 끝나기 한 달 전에 종료일을 서면으로 알리며, 회원이 원하면 계약을 갱신합니다. 자동 연장되지 않습니다.",
    # taken back, or the other way round
    "회사는 책임을 지지 않는다는 뜻은 아닙니다.",
    "고객의 고의 또는 과실로 인한 손해에 대하여는 회사가 책임을 지지 않습니다.",
    "회사는 임의로 요금을 변경할 수 없습니다.",
    "카드 수수료는 회사가 부담하며 고객에게서 공제하지 않습니다.",
    "회사가 대금의 환급을 지연한 때에는 연 15%의 지연이자를 더하여 지급합니다.",
    "이벤트 상품도 환불 가능합니다.",
    "고객은 계약 내용에 이의를 제기할 수 있으며 한국소비자원에 피해구제를 신청할 수 있습니다.",
    "취소는 전화, 문자, 홈페이지로 하실 수 있습니다.",
    "과실이 없음을 입증할 책임은 회사에 있습니다.",
    "해지를 제한하는 약관 조항은 무효입니다.",
    INN + "주말: 금요일, 토요일 및 공휴일 전일. 일요일은 주중 요금입니다.",
]  # fmt: skip


@pytest.mark.parametrize("text", SILENT)
def test_fair_terms_stay_silent(text: str) -> None:
    assert found(text) == set()


def test_a_rule_is_said_once_a_sentence_and_quotes_words_of_it() -> None:
    text = INN + "어떠한 경우에도 펜션은 일체의 책임을 지지 않습니다."
    document = read_document("terms.txt", text.encode())
    assert not isinstance(document, Unreadable)
    told = [
        each
        for each in check_contract(document, (), Options(date(2025, 6, 1))).findings
        if each.rule == "liability-excluded"
    ]
    assert len(told) == 1
    assert "책임" in document.text[told[0].quotes[0].start : told[0].quotes[0].end]


def test_a_line_that_wraps_is_read_as_one_sentence() -> None:
    assert "liability-excluded" in found(
        "시설을 이용하는 동안에 생기는 모든 종류의 사고에 대하여 펜션은\n일체의 책임을 지지 않습니다."
    )


def test_every_pattern_of_the_lexicon_can_be_read() -> None:
    assert len(word_rules()) > 40
    for rule in word_rules().values():
        for pattern in (way.pattern for way in rule.ways):
            lists = (pattern.phrases, pattern.beside, pattern.above, pattern.without)
            for phrases in filter(None, (*lists, *pattern.along)):
                for phrase in phrases.written:
                    assert re.compile(phrase_pattern(phrase))
    one = read_pattern({"phrases": ["가…#일(이내|내)?"]})
    assert one.phrases.stand_in("가나다7일이내")


def test_a_list_of_words_may_name_another() -> None:
    """{unpaid_back} is made of {money_back} and {denied}, which is made of others."""
    lost = read_pattern({"phrases": ["회비({p})?{unpaid_back}"]})
    for said in (
        "회비는환불되지않습니다",
        "회비를돌려드리지아니합니다",
        "회비의반환을청구할수없다",
    ):
        assert lost.phrases.stand_in(said)
    assert not lost.phrases.stand_in("회비는환불됩니다")


def test_a_gap_is_as_long_as_it_is_written() -> None:
    between = "나" * 40
    assert not read_pattern({"phrases": ["가…다"]}).phrases.stand_in(f"가{between}다")
    assert read_pattern({"phrases": ["가……다"]}).phrases.stand_in(f"가{between}다")


@pytest.mark.parametrize(
    "text",
    [
        "회원이 계약을 해지할 수 없는 경우 회사는 그 까닭을 알립니다.",
        "회비가 환불되지 않으면 고객센터로 연락해 주십시오.",
        "회사에 책임이 없는 한 손해는 나누어 부담합니다.",
    ],
)
def test_what_only_names_a_case_is_silent(text: str) -> None:
    assert found(GYM + text) == set()


def test_a_quote_shows_what_the_words_are_about() -> None:
    """A pattern whose words stand apart quotes from the first of them to the last."""
    text = INN + "사우나 안에서 잃어버린 귀중품에 대하여 업소는 배상하지 않습니다."
    document = read_document("terms.txt", text.encode())
    assert not isinstance(document, Unreadable)
    told = check_contract(document, (), Options(date(2025, 6, 1))).findings
    quote = next(each for each in told if each.rule == "belongings-disclaimed").quotes[0]
    assert document.text[quote.start : quote.end] == "잃어버린 귀중품에 대하여 업소는 배상하지 않"
