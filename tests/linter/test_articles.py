"""Every article that is cited is on record, with its title and words, and from the day it may be cited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gijun.catalogue import tables
from gijun.library import standard_files
from linter import Options, check_contract
from linter.document import Unreadable
from linter.findings.articles import Citation, article, citations, laws, not_before
from linter.findings.by_words import word_rules
from linter.findings.grounds import STRENGTH, grounds, grounds_of
from linter.lexicon import load
from linter.read_document import read_document
from linter.rules import RULES

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared" / "law"
CITED = re.compile(r"(?:제\d+조|시행령 제\d+조)")


def cited_texts() -> Iterator[tuple[str, str]]:
    """Where articles are cited, and the text: pages, grounds, reasons, and the reasons of standards."""
    for rule in RULES:
        yield rule.name, rule.page.split("## 법 · Law\n", 1)[1]
    for ground in grounds():
        yield f"ground of {ground.rules}", f"{ground.article.korean}\n{ground.sentence.korean}"
    for name, told in word_rules().items():
        yield f"reason of {name}", told.reason.korean if told.reason else ""
    for path in standard_files():
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.search(r"법(?: 시행령| 시행규칙)? 제\d+조", line):
                yield path.name, line


@pytest.mark.parametrize(("where", "text"), list(cited_texts()), ids=lambda each: str(each)[:40])
def test_every_article_cited_is_on_record(where: str, text: str) -> None:
    unknown = [each for each in citations(text) if article(each.law, each.number) is None]
    assert not unknown, where


def test_a_ground_names_the_law_of_every_article() -> None:
    for ground in grounds():
        if CITED.search(ground.article.korean):
            assert citations(ground.article.korean)
            assert all(each.law for each in citations(ground.article.korean))


def test_citations_are_read_as_lawyers_write_them() -> None:
    text = "관광진흥법 제14조 제3항·시행규칙 제22조의4 제2항, 민법 제674조의3·제674조의9"
    assert citations(text) == (
        Citation("관광진흥법", "제14조", None),
        Citation("관광진흥법", "제14조", "제3항"),
        Citation("관광진흥법 시행규칙", "제22조의4", None),
        Citation("관광진흥법 시행규칙", "제22조의4", "제2항"),
        Citation("민법", "제674조의3", None),
        Citation("민법", "제674조의9", None),
    )


def test_a_paragraph_that_came_later_delays_only_what_cites_it() -> None:
    assert not_before("전자상거래법 제13조 제2항") is None
    assert not_before("전자상거래법 제13조 제6항") == date(2025, 2, 14)


def found(text: str, day: date) -> list[tuple[str, str]]:
    document = read_document("terms.txt", text.encode())
    assert not isinstance(document, Unreadable)
    report = check_contract(document, (), Options(day))
    return [(each.rule, each.tier) for each in report.findings if each.rule in word_rules()]


def test_an_article_not_yet_in_force_is_not_cited() -> None:
    trial = "무료 체험 기간이 끝나면 자동으로 유료 결제됩니다."
    assert ("trial-turned-paid", "mandatory law") in found(trial, date(2025, 2, 14))
    assert "trial-turned-paid" not in [rule for rule, _ in found(trial, date(2025, 2, 13))]


def test_a_finding_is_as_strong_as_the_law_that_holds_for_the_contract() -> None:
    clause = "해지 신청은 전화로만 가능합니다."
    shop = "온라인 쇼핑몰 이용약관: 장바구니, 반품, 배송비\n"
    day = date(2025, 6, 1)
    assert found(clause, day) == [("cancelling-hampered", "presumed unfair")]
    assert found(shop + clause, day) == [("cancelling-hampered", "mandatory law")]


def test_a_rule_has_the_tier_of_one_of_its_grounds() -> None:
    for rule in RULES:
        tiers = {ground.tier for ground in grounds_of(rule.name)}
        assert tiers <= set(STRENGTH)
        if rule.name in word_rules():
            assert tiers, rule.name


def test_limits_name_standards_and_kinds_that_exist() -> None:
    names = {table.name for table in tables()}
    limits = {each for ground in grounds() for each in ground.standards}
    kinds = load("patterns/trades")
    limits |= {each for kind in kinds.values() for each in kind.get("standards", ())}
    assert [each for each in limits if not any(name.startswith(each) for name in names)] == []
    ways = {trade for rule in word_rules().values() for way in rule.ways for trade in way.trades}
    ways |= {trade for rule in word_rules().values() for trade in rule.trades}
    assert {trade for ground in grounds() for trade in ground.trades} | ways <= set(kinds)


def statute(official: str) -> str:
    """The text of one statute as it was collected."""
    head = re.compile(rf"^## {re.escape(official)} — (\S+ 제\d+호), 공포 (\S+), 시행 (\S+)$", re.M)
    for path in sorted(SHARED.glob("statute_*.md")):
        text = path.read_text(encoding="utf-8")
        if found_at := head.search(text):
            return text[found_at.start() :].split("\n## ", 1)[0]
    return ""


@pytest.mark.skipif(not SHARED.is_dir(), reason="the statutes lie beside the repository")
@pytest.mark.parametrize("law", laws(), ids=lambda law: law.name)
def test_titles_and_words_are_those_of_the_statute(law: object) -> None:
    text = statute(law.official)  # type: ignore[attr-defined]
    version = f"{law.number}, 공포 {law.promulgated}, 시행 {law.in_force}"  # type: ignore[attr-defined]
    assert version in text.split("\n", 1)[0]
    for one in law.articles:  # type: ignore[attr-defined]
        body = text.split(f"##### {one.number} ({one.title})", 1)
        assert len(body) == 2, one.number
        said = " ".join(body[1].split("\n##### ", 1)[0].replace("\\", "").split())
        assert one.words in said, one.number
