"""Verdicts on single terms, worked by hand from the lodging ladder."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.model import Axis
from linter.comparing.assess import Assessment, assess, assess_terms
from linter.comparing.money import Purse
from linter.comparing.on_axis import DAYS_NOTE, Span, on_axis
from linter.comparing.views import Standards
from linter.term import Window
from tests.linter.contracts import ambiguous, document, term
from tests.linter.standards import LADDERS, lodging

PEAK_WEEKEND = (("season", "peak"), ("week", "weekend"))
TABLE = lodging()
STANDARDS: Standards = ((TABLE, TABLE.editions[0]),)
PRICE = Purse(300_000, None, stated=True)


def verdict(
    percent: int | None, days: Any = None, purse: Purse = PRICE, **options: Any
) -> Assessment:
    contract = document("이 조항은 시험용입니다")
    return assess(term(contract, "조항", percent, days, **options), STANDARDS, purse)


@pytest.mark.parametrize(
    ("percent", "days", "words", "kind"),
    [
        (60, (4, 3), PEAK_WEEKEND, "compliant"),
        (61, (4, 3), PEAK_WEEKEND, "excessive"),
        (59, (4, 3), PEAK_WEEKEND, "better than the standard"),
        (60, (4, 3), (), "excessive"),  # fine on peak weekends, too much otherwise
        (60, (5, 3), PEAK_WEEKEND, "excessive"),  # day 5 belongs to the 40 % rung
        (0, (None, 10), (), "compliant"),
        (20, None, (("season", "off-peak"), ("week", "weekday")), "excessive"),
    ],
)
def test_a_rate_is_held_against_every_case(percent: int, days: Any, words: Any, kind: str) -> None:
    assert verdict(percent, days, words=words).kind == kind


def test_the_cases_that_are_worse_are_named() -> None:
    worse = verdict(50, (2, 2)).worse
    assert [(piece.case.label.korean, piece.judgement.excess) for piece in worse] == [
        ("비수기 주중", Fraction(1, 2)),
        ("비수기 주말", Fraction(1, 2)),
    ]


def test_korean_words_of_the_contract_find_the_facts_of_the_standard() -> None:
    assert verdict(60, (4, 3), words=(("계절", "성수기"), ("요일", "주말"))).kind == "compliant"


def test_no_show_counts_as_the_day_itself() -> None:
    found = verdict(100, None, event="no show", kind="no refund")
    assert found.kind == "excessive"
    assert {(piece.far, piece.near) for piece in found.pieces} == {(0, 0)}


def test_twenty_four_hours_are_compared_only_where_certain() -> None:
    within = verdict(100, (24, 0), unit="hours")
    assert {(piece.far, piece.near) for piece in within.pieces} == {(0, 0)}
    before = verdict(10, (None, 24), unit="hours")
    assert min(piece.near for piece in before.pieces) == 2
    assert "시간" in (before.reason.korean if before.reason else "")


def test_a_base_of_another_name_is_compared_under_a_stated_assumption() -> None:
    found = verdict(30, (2, 2), base="1박 요금", words=(("season", "off-peak"),))
    assert found.kind == "excessive"
    assert found.assumptions
    assert "1박 예약" in found.assumptions[0].korean


def test_a_base_of_unknown_size_is_not_compared() -> None:
    assert verdict(100, (0, 0), base="계약금", words=PEAK_WEEKEND).kind == "ambiguous"
    assert verdict(100, (0, 0), base="바베큐 그릴 이용료").kind == "ambiguous"


def test_any_share_of_a_deposit_is_more_than_nothing() -> None:
    found = verdict(100, (None, 10), base="계약금")
    assert found.kind == "excessive"
    judged = found.worse[0].judgement
    assert judged.excess == 1
    assert not judged.of_total  # all of the deposit, whatever that is of the price


def test_a_known_deposit_is_compared_in_money() -> None:
    purse = Purse(300_000, 60_000, stated=True)  # 20 % of the price
    assert verdict(100, (0, 0), purse, base="계약금").kind == "better than the standard"


def test_a_flat_sum_needs_the_price() -> None:
    off_peak = (("season", "off-peak"),)
    assert verdict(None, (1, 1), won=90_000, words=off_peak).kind == "excessive"
    unknown = Purse(100_000)
    assert verdict(None, (0, 0), unknown, won=90_000, words=off_peak).kind == "ambiguous"


def test_further_deductions_make_a_rate_a_lower_bound() -> None:
    assert verdict(61, (4, 3), words=PEAK_WEEKEND, also=("수수료",)).kind == "excessive"
    assert verdict(60, (4, 3), words=PEAK_WEEKEND, also=("수수료",)).kind == "ambiguous"


def test_a_business_that_leaves_owes_compensation() -> None:
    options = {"party": "business", "kind": "compensate"}
    assert verdict(60, (4, 3), words=PEAK_WEEKEND, **options).kind == "compliant"
    assert verdict(50, (4, 3), words=PEAK_WEEKEND, **options).kind == "excessive"
    refund = verdict(0, None, party="business", kind="refund")
    assert refund.kind == "excessive"  # a bare refund falls short of the compensation
    assert verdict(100, (0, 0), words=PEAK_WEEKEND, **options).kind == "ambiguous"  # damages


def test_two_terms_for_one_case_contradict() -> None:
    contract = document("3일 전 30% 공제\n3일 전 70% 공제")
    terms = (
        term(contract, "3일 전 30%", 30, (3, 3), words=PEAK_WEEKEND),
        term(contract, "3일 전 70%", 70, (3, 3), words=PEAK_WEEKEND),
    )
    found = assess_terms(terms, STANDARDS, PRICE)
    assert [each.kind for each in found] == ["contradictory", "excessive"]
    assert [each.against for each in found] == [(terms[1],), (terms[0],)]


def test_headings_that_name_alternatives_do_not_contradict() -> None:
    contract = document("보통\n3일 전 30% 공제\n엄격\n3일 전 40% 공제")
    lenient = replace(term(contract, "3일 전 30%", 30, (3, 3), words=PEAK_WEEKEND), path=("보통",))
    strict = replace(term(contract, "3일 전 40%", 40, (3, 3), words=PEAK_WEEKEND), path=("엄격",))
    assert not any(each.against for each in assess_terms((lenient, strict), STANDARDS, PRICE))
    article = replace(strict, path=("제9조 (위약금)",))
    plain = replace(lenient, path=("제5조 (환불)",))
    assert all(each.against for each in assess_terms((plain, article), STANDARDS, PRICE))


def test_a_full_refund_for_force_majeure_is_never_worse() -> None:
    assert verdict(0, None, party="force majeure", kind="refund").kind == "compliant"
    assert verdict(100, None, party="force majeure", kind="no refund").kind == "not covered"


def test_a_window_from_the_booking_holds_at_any_notice() -> None:
    contract = document("예약 후 24시간 이후 10% 공제")
    one = term(contract, "10% 공제", 10, (None, 24), unit="hours")
    reading = one.readings[0]
    window = Window("hours", None, 24, anchor="booking", direction="after")
    found = assess(replace(one, readings=(replace(reading, window=window),)), STANDARDS, PRICE)
    assert found.kind == "excessive"
    assert found.worse[0].judgement.standard == 0


def test_several_readings_with_one_verdict_have_that_verdict() -> None:
    contract = document("이 조항은 시험용입니다")
    both = assess(ambiguous(contract, "조항", (95, 100)), STANDARDS, PRICE)
    assert both.kind == "excessive"
    assert max(piece.judgement.contract or 0 for piece in both.pieces) == Fraction(95, 100)
    assert assess(ambiguous(contract, "조항", (0, 100)), STANDARDS, PRICE).kind == "ambiguous"


def test_circumstances_leave_it_to_a_person() -> None:
    assert verdict(100, (0, 0), circumstances=("특가 상품의 경우",)).kind == "ambiguous"
    assert verdict(100, event="no show", circumstances=("노쇼의 경우",)).kind == "excessive"


RUNGS = [
    (season, week, far, near, percent)
    for (party, season, week), ladder in LADDERS.items()
    if party == "consumer"
    for (near, percent), far in zip(ladder, [None, *(n - 1 for n, _ in ladder)], strict=False)
    if percent is not None
]


@given(st.sampled_from(RUNGS), st.integers(1, 100))
def test_raising_any_rate_of_a_compliant_schedule_is_found(rung: Any, more: int) -> None:
    season, week, far, near, percent = rung
    words = (("season", season), ("week", week))
    assert verdict(percent, (far, near), words=words).kind == "compliant"
    raised = verdict(percent + more, (far, near), words=words)
    assert raised.kind == "excessive"
    assert [(piece.far, piece.near) for piece in raised.worse] == [(far, near)]
    assert raised.worse[0].judgement.excess == Fraction(more, 100)


@given(st.sampled_from(RUNGS))
def test_one_point_more_at_one_rung_has_exactly_that_witness(rung: Any) -> None:
    contract = document("\n".join(f"조항{number}." for number in range(len(RUNGS))))
    terms = tuple(
        term(
            contract,
            f"조항{number}.",
            percent + (each == rung),
            (far, near),
            words=(("season", season), ("week", week)),
        )
        for number, each in enumerate(RUNGS)
        for season, week, far, near, percent in (each,)
    )
    worse = [each for each in assess_terms(terms, STANDARDS, PRICE) if each.kind == "excessive"]
    assert [each.term.quote for each in worse] == [f"조항{RUNGS.index(rung)}."]
    (piece,) = worse[0].worse
    season, week, far, near, _ = rung
    assert (piece.far, piece.near, piece.judgement.excess) == (far, near, Fraction(1, 100))
    assert [word.name for _, word in piece.case.words] == [season, week]


def test_a_standard_in_hours_meets_a_contract_in_days() -> None:
    axis = Axis("hours_before", "hours", "before", "pick_up")
    assert on_axis(Window("days", 0, 0), axis, False) == Span(23, 0, DAYS_NOTE)
    assert on_axis(Window("days", None, 2), axis, False) == Span(None, 25, DAYS_NOTE)
    assert on_axis(Window("minutes", None, 90), axis, False) == Span(None, 1)
