"""Which standard a contract of each trade is held against, without being told: the official schedules
written as contracts, near trades, words met in passing, and the published terms of the corpus."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from dsl.table import Table
from linter import Options, check_contract
from linter.choose import choose_standards
from linter.comparing.comparable import can_be_compared, nothing_to_compare
from linter.comparing.match import plain
from linter.comparing.sector import family_of, find_sector
from linter.lexicon import load
from tests.linter.clauses import Wording, html_table, sentences
from tests.linter.official import schedules, tables
from tests.linter.reading import document

WITHOUT = tomllib.loads(Path(__file__).with_name("no_schedule.toml").read_text(encoding="utf-8"))
# No trade: what the notice says of every trade, and how to settle a dispute
OF_NO_TRADE = ("guide", "negotiation")
TRADES = tuple(table for table in tables() if table.name not in OF_NO_TRADE)
NEWEST = {schedule.table.name: schedule for schedule in reversed(schedules())}


def told(text: str, name: str = "contract.txt") -> str | None:
    return find_sector(document(text, name)).name


def titled(table: Table) -> str:
    return f"{table.label} 이용 계약서\n\n"


@pytest.mark.parametrize("wording", [sentences, html_table], ids=lambda one: one.__name__)
@pytest.mark.parametrize("name", sorted(NEWEST))
def test_the_official_schedule_under_a_plain_title_is_routed(name: str, wording: Wording) -> None:
    schedule = NEWEST[name]
    text = "".join(piece for piece, _ in wording(schedule))
    suffix = "html" if wording is html_table else "txt"
    head = (
        f"<h1>{titled(schedule.table).strip()}</h1>" if suffix == "html" else titled(schedule.table)
    )
    chosen, why = choose_standards(document(head + text, f"a.{suffix}"), tables(), None)
    assert schedule.table in chosen, why.korean


@pytest.mark.parametrize("table", TRADES, ids=lambda one: one.name)
def test_a_plain_title_names_the_trade_of_every_standard(table: Table) -> None:
    contract = document(titled(table) + "3일 전 취소 시 10% 공제\n당일 취소 시 환불 불가")
    chosen, why = choose_standards(contract, tables(), None)
    assert chosen == (table,), why.korean


@pytest.mark.parametrize("name", sorted(set(WITHOUT) - set(OF_NO_TRADE)))
def test_a_standard_without_a_schedule_says_so(name: str) -> None:
    table = next(each for each in tables() if each.name == name)
    edition = table.editions[-1]
    contract = document(titled(table) + "3일 전 취소 시 10% 공제")
    report = check_contract(contract, tables(), Options(edition.period.first))
    said = nothing_to_compare(table) in report.assumptions
    assert report.compared[0].name == name
    assert said != can_be_compared(table, edition)
    assert said or not any(each.kind == "compliant" for each in report.assessments)


def test_a_standard_with_a_schedule_does_not() -> None:
    for schedule in schedules():
        assert can_be_compared(schedule.table, schedule.edition), schedule.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "스냅 촬영 계약서\n촬영일 7일 전까지 취소하면 촬영비의 10%를 뗍니다. 보정본",
            "photography",
        ),
        ("예식장 이용 계약서\n예식일 30일 전 취소, 예식 촬영과 스튜디오", "wedding_hall"),
        ("결혼준비대행 계약서\n웨딩플래너가 스튜디오와 드레스를 예약합니다", "wedding_planner"),
        ("고시원 입실계약\n입실료는 매월 내고 퇴실은 10일 전에 알린다", "goshiwon"),
        ("펜션 이용 안내\n입실 15시 퇴실 11시. 객실 취소 규정", "lodging"),
        ("여객선 승선권 환불\n출항 1일 전 취소", "ferry"),
        ("전세버스 계약\n관광버스 출발 2일 전 취소", "charter_bus"),
        (
            "여행계약\n여행사는 국내여행 여행자에게 전세버스를 제공하고 여행요금을 받는다",
            "travel_domestic",
        ),
        ("정수기 렌탈 계약\n의무사용기간 36개월, 잔여 임대료의 10%", "rental"),
        ("한복 대여 약관\n대여일 3일 전 취소, 반납일을 넘기면 연체료", "short_rental"),
        ("피부과 시술 환불\n레이저 시술 전 취소, 환자 사정", "skin_clinic"),
        ("병원 시술 패키지\n시술 전 취소, 환자의 사정", "skin_clinic"),
        ("성형외과의원\n수술예정일 3일 전 취소, 환자와 의원", "plastic_surgery"),
        ("치과의원 임플란트\n임플란트 식립 뒤 치료, 환자", "implant"),
        ("렌터카 약관\n차량 대여와 반납, 정비 불량", "car_rental"),
        ("자동차정비업 약관\n정비요금과 수리비, 정비소", "car_repair"),
        ("모터사이클 품질보증서\n오토바이 부품", "motorcycle"),
        ("전기자전거 품질보증서\n모터와 배터리의 수리와 교환", "bicycle"),
        ("건축자재 교환 안내\n타일과 벽지의 품질불량", "building_materials"),
        ("트랙터 품질보증서\n농기계의 출장수리", "farm_machine"),
        ("연탄 판매 안내\n깨진 연탄의 교환", "briquette"),
        ("형광등 교환 안내\n전구가 켜지지 않는 제품", "light_bulb"),
        ("귀금속 보증서\n순금 목걸이의 함량과 중량", "jewellery"),
        ("피아노 품질보증서\n조율과 수리", "instrument"),
        ("전자담배 품질보증서\n액상 누수의 수리와 교환", "e_cigarette"),
        ("가스보일러 품질보증서\n온수와 난방의 수리", "boiler"),
        ("자전거 품질보증서\n변속기의 수리와 교환", "bicycle"),
        ("자동차 매매계약서\n신차 출고와 품질보증", "car"),
        ("중고자동차 매매계약서\n성능점검기록부와 주행거리", "used_car"),
        ("포장이사 계약\n이사일 2일 전 통보, 화물차와 운송", "moving"),
        ("용달 화물운송 약관\n화주가 화물을 싣는다", "freight"),
        ("택배 약관\n택배 운송장과 운송물", "courier"),
        ("전기사용계약 안내\n계약전력과 전기요금, 정전 때의 감액", "electricity"),
        ("도시가스 공급규정\n가스사용자는 검침에 협조합니다", "gas"),
        ("유선전화 이용약관\n전화요금과 개통, 가입자의 해지", "telephone"),
        ("휴대폰 이용약관\n이동통신 요금제와 단말기 약정", "mobile_telecom"),
        ("케이블TV 이용약관\n약정기간 안에 해지하면 위약금, 컨버터 반납", "broadcasting"),
        ("초고속인터넷 이용약관\n모뎀 반납, 약정기간 안의 해지", "broadband"),
        ("결합상품 안내\n결합할인과 경품의 위약금", "telecom_bundle"),
        ("온라인게임 이용약관\n게임서비스와 유료아이템의 청약철회", "online_game"),
        ("개인회원 약관\n신용카드회원은 분실을 카드사에 신고", "credit_card"),
        ("아파트 분양계약서\n수분양자는 중도금과 잔금을 낸다", "house_building"),
        ("인테리어 공사 계약\n시공비와 하자보수", "interior_work"),
        ("유학수속 대행 계약서\n학교선정 통지 후 해지하면 대행료의 50%", "school_abroad_agency"),
        ("어학연수 대행 계약서\n어학원 신청 후 해지하면 대행수수료의 50%", "study_abroad_agency"),
    ],
)
def test_near_trades_are_told_apart(text: str, name: str) -> None:
    assert told(text) == name


def test_a_near_trade_is_named_beside_the_chosen_one() -> None:
    text = "촬영 계약서\n촬영 사진 앨범 예식 웨딩 드레스"
    _, why = choose_standards(document(text), tables(), None)
    assert "예식업" in why.korean
    assert "--sector" in why.korean


def test_those_of_a_family_that_are_told_are_all_compared() -> None:
    contract = document("병원 진료 안내\n성형외과 임플란트 수술일 치과")
    guess = find_sector(contract)
    assert guess.name is None
    assert {family_of(name) for name in guess.names} == {family_of("implant")}
    chosen, why = choose_standards(contract, tables(), None)
    assert {table.name for table in chosen} == {"implant", "plastic_surgery"}
    assert "임플란트(임플란트" in why.korean


def test_a_clinic_that_names_no_kind_is_asked_about() -> None:
    chosen, why = choose_standards(
        document("병원 진료 안내\n진료 3일 전 취소 시 50% 환불"), tables(), None
    )
    assert chosen == ()
    assert "의료업" in why.korean


LONG = (
    "회사는 이 약관을 홈페이지에 게시하고 바뀐 내용을 미리 알립니다. 이의가 있으면 알려 주십시오.\n"
    * 12
)


@pytest.mark.parametrize(
    "word", ["우산", "타이어", "펜션", "주차장", "여객선", "견인", "가발", "사진"]
)
def test_no_trade_is_taken_from_one_passing_word(word: str) -> None:
    assert told(f"약관\n\n{LONG}{word}은 접수처에 맡겨 주십시오.\n{LONG}") is None


@pytest.mark.parametrize(
    "words",
    ["초과 일수", "내용 달라짐", "고객이 민원", "통신 발생", "그 물품", "시작가능", "면세제도"],
)
def test_the_ends_of_other_words_are_no_words_of_a_trade(words: str) -> None:
    assert told(f"{words} 안내\n{words} {words} {words}") is None


def test_the_hire_of_a_thing_is_not_the_sale_of_it() -> None:
    assert told("농기계 임대 약관\n임대료와 농기계의 반납") is None
    assert told("공유 전기자전거 이용약관\n이용요금과 반납") is None
    assert told("농기계 품질보증서\n농기계의 수리와 교환") == "farm_machine"


def test_goods_give_way_to_a_trade_that_deals_with_them() -> None:
    assert told("세탁소 이용 안내\n의류와 신발, 가방의 세탁요금, 세탁물 인수증") == "laundry"
    assert told("신발 교환 안내\n신발과 운동화는 품질보증 기간 안에 수리합니다") == "shoes"


# The published terms whose trade the file's name gives; the words of the others are of no one trade.
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
OF_NAME = {
    "lodging": "lodging",
    "rentalcar": "car_rental",
    "performance": "performance",
    "cinema": "cinema",
    "clinic": "skin_clinic",
}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_published_terms_are_routed_to_their_trade() -> None:
    routed = {}
    for path in sorted(CORPUS.glob("*.txt")):
        trade = OF_NAME.get(path.stem.split("_")[1])
        if trade:
            routed[path.stem] = (told(path.read_text(encoding="utf-8"), path.name), trade)
    wrong = {name for name, (found, trade) in routed.items() if found != trade}
    assert len(routed) > 25
    # electric bicycles; a quote that says no more than what is left of the 렌탈료
    assert wrong == {"099_rentalcar_island_ebike_rent", "075_rentalcar_longterm_rent_quote"}
    assert routed["075_rentalcar_longterm_rent_quote"][0] is None


def test_a_title_that_names_no_trade_leaves_it_to_the_words() -> None:
    contract = document("위약금 가이드\n펜션 객실 입실 3일 전 취소")
    chosen, _ = choose_standards(contract, tables(), None)
    assert [table.name for table in chosen] == ["lodging"]


def test_every_name_of_a_family_is_a_trade() -> None:
    names = {plain(table.name) for table in tables()}
    entries = [plain(entry["name"]) for entry in load("sectors")["sector"]]
    assert {plain(table.name) for table in TRADES} == names.intersection(entries)
    assert len(entries) == len(set(entries))
    assert family_of("nowhere") == "nowhere"


def test_the_day_before_any_edition_is_said() -> None:
    table = next(each for each in tables() if each.name == "goshiwon")
    report = check_contract(document(titled(table)), tables(), Options(date(2023, 1, 1)))
    assert report.compared == ()
