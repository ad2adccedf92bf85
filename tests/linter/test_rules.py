"""Every rule finds its fault, its page explains it, and what it says keeps to the law's caution."""

from __future__ import annotations

import re

import pytest

from linter.articles import citations
from linter.explain import explain, nearest
from linter.grounds import grounds, grounds_of
from linter.rules import RULES
from tests.linter.sample import report

HEADINGS = (
    "## What it says",
    "## Why",
    "## Example that is found",
    "## Example that passes",
    "## What would mend it",
    "## Known limits",
    "## Law",
)


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
def test_every_rule_has_a_whole_page(rule: object) -> None:
    page = explain(rule.name)  # type: ignore[attr-defined]
    assert page is not None
    assert page.startswith(f"{rule.name}: ")  # type: ignore[attr-defined]
    assert [heading for heading in HEADINGS if heading not in page] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_page_names_the_article_of_every_ground(rule: object) -> None:
    page = rule.page  # type: ignore[attr-defined]
    told = {(each.law, each.number) for each in citations(page.split("## Law", 1)[1])}
    for ground in grounds_of(rule.name):  # type: ignore[attr-defined]
        assert {(each.law, each.number) for each in citations(ground.article.korean)} <= told


def test_the_page_tells_how_strong_each_ground_is() -> None:
    page = explain("cancelling-hampered")
    assert page is not None
    strong = page.split("## How strong", 1)[1]
    assert strong.index("강행규정") < strong.index("불공정 약관")
    assert "2025-02-14부터" in strong


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
