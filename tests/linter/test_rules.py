"""Every rule finds its fault, its page explains it, and what it says keeps to the law's caution."""

from __future__ import annotations

import os
import re
from fractions import Fraction
from pathlib import Path

import pytest

from linter.explain import explain, nearest
from linter.findings.articles import citations
from linter.findings.grounds import grounds, grounds_of
from linter.findings.rule import Rule
from linter.rules import RULES
from tests.linter.sample import report

HEADINGS = (
    "무엇을 찾나 · What it says",
    "까닭 · Why",
    "찾는 예 · Example that is found",
    "지나가는 예 · Example that passes",
    "고치려면 · What would mend it",
    "알려진 한계 · Known limits",
    "법 · Law",
)
STRONG = "얼마나 센가 · How strong"
PROSE = (HEADINGS[0], HEADINGS[1], HEADINGS[4], HEADINGS[5])
HANGUL = re.compile("[가-힣]")
GOLDEN = Path(__file__).parent / "explained" / "refund-too-late.txt"


def test_the_sample_contract_has_one_fault_of_each_kind() -> None:
    found = [finding.rule for finding in report().findings]
    assert sorted(set(found)) == [
        "ambiguous-term",
        "consent-not-shown",
        "contradictory-terms",
        "excessive-penalty",
        "no-business-clause",
        "not-compared",
        "peak-undefined",
        "refund-refused",
        "standard-overridden",
        "unread-term",
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_whole_page(rule: Rule) -> None:
    page = explain(rule.name)
    assert page is not None
    assert page.startswith(f"{rule.name}: ")
    headings = re.findall("^## (.+)$", page, re.MULTILINE)
    assert headings == [*HEADINGS, STRONG][: len(headings)]
    assert headings[: len(HEADINGS)] == list(HEADINGS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_page_speaks_korean_first_and_then_english(rule: Rule) -> None:
    assert HANGUL.search(rule.summary.korean)
    assert rule.summary.korean.endswith("다.")
    assert rule.summary.english.endswith(".")
    assert not HANGUL.search(rule.summary.english)
    for heading in PROSE:
        korean, english = _paragraphs(rule.page, heading)
        assert HANGUL.search(korean), heading
        assert _letters(korean) > _letters(english), heading


def _paragraphs(page: str, heading: str) -> list[str]:
    """The paragraphs under a heading: one in Korean, one in English."""
    return page.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0].strip().split("\n\n")


def _letters(paragraph: str) -> Fraction:
    """The share of Korean among the letters outside brackets and quoted words, which name articles."""
    told = re.sub(r"\([^()]*\)|`[^`]*`|\w+-\w+", "", paragraph)
    return Fraction(len(HANGUL.findall(told)), len(re.findall(r"[A-Za-z가-힣]", told)))


def test_a_page_as_it_is_shown() -> None:
    page = explain("refund-too-late")
    assert page is not None
    if os.environ.get("BLESS"):
        GOLDEN.write_text(page + "\n", encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == page + "\n"


def test_an_author_is_told_the_headings() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "add-a-rule.md").read_text(encoding="utf-8")
    assert [heading for heading in HEADINGS if f"## {heading}\n" not in guide] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_page_names_the_article_of_every_ground(rule: Rule) -> None:
    law = rule.page.split(f"## {HEADINGS[-1]}", 1)[1]
    told = {(each.law, each.number) for each in citations(law)}
    for ground in grounds_of(rule.name):
        assert {(each.law, each.number) for each in citations(ground.article.korean)} <= told


def test_the_page_tells_how_strong_each_ground_is() -> None:
    page = explain("cancelling-hampered")
    assert page is not None
    strong = page.split(f"## {STRONG}", 1)[1]
    assert strong.index("강행규정") < strong.index("불공정 약관")
    assert "2025-02-14부터" in strong
    assert "- 강행규정: 전자상거래법 제21조 제1항 제1호" in strong
    assert "\n  void or forbidden by statute: E-Commerce Act, Article 21 (1) 1" in strong


def test_every_ground_is_used_by_a_rule_that_exists() -> None:
    names = {rule.name for rule in RULES}
    assert {rule for ground in grounds() for rule in ground.rules} <= names


def test_only_mandatory_law_is_worded_without_may() -> None:
    for ground in grounds():
        text = ground.sentence.english
        if re.search(r"\bvoid\b", text):
            assert "may be void" in text
        firm = "no effect" in text or "likely contrary to" in text
        assert firm == (ground.tier == "mandatory law")


def test_every_message_is_in_both_languages() -> None:
    for finding in report().findings:
        assert re.search("[가-힣]", finding.message.korean)
        assert not re.search("[가-힣]", finding.message.english)


def test_a_wrong_name_is_answered_with_the_nearest() -> None:
    assert explain("excessive") is None
    assert nearest("excessive") == "excessive-penalty"
    assert nearest("refund_refussed") == "refund-refused"
    assert nearest("zzz") is None


def test_a_fix_is_mechanical_only_where_one_number_fits_every_case() -> None:
    fixes = {each.quotes[0].start: each.fix for each in report().findings if each.fix}
    levels = [fix.level for _, fix in sorted(fixes.items())]
    assert "mechanical" in levels
    by_text = {fix.text: fix.level for fix in fixes.values()}
    assert by_text["성수기 주말 3일 전 취소 시 총 요금의 60% 공제"] == "mechanical"
    assert by_text["비수기 주중 당일 취소 시 80%만 환불"] == "mechanical"
    split = next(text for text in by_text if "성수기 주중: 사용예정일 2일 전" in text)
    assert by_text[split] == "needs review"


def test_a_fix_never_takes_more_than_the_clause_does() -> None:
    split = next(
        each.fix.text
        for each in report().findings
        if each.fix and each.rule == "excessive-penalty" and "성수기 주중" in each.fix.text
    )
    assert "80%" not in split  # the standard would allow it; the clause asks for 50 %
    assert (
        "성수기 주중 · 성수기 주말: 사용예정일 2일 전 취소하는 경우 총요금의 50% 공제 후 환급"
        in split
    )


def test_money_known_to_the_reader_is_used() -> None:
    with_deposit = report(total=300_000, deposit=60_000)
    assert "not-compared" not in [finding.rule for finding in with_deposit.findings]


def test_the_price_of_the_contract_is_used_when_it_states_one() -> None:
    assert report().purse.total == 300_000
    assert report(total=200_000).purse.total == 200_000
