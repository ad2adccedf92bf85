"""Pages under tests/linter/pages: a contract and what the linter says of it lie together.

Each `##` heading is one test. The page's name is the rule it is about; only that rule speaks, and
an empty `findings` block proves that a contract passes. `As of DATE.` sets the day of a page. `BLESS=1 pytest` rewrites the pages, and
the diff is reviewed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from linter import Options, check_contract
from linter.allow import allow
from linter.document import Unreadable
from linter.findings.allowance import allowances_in
from linter.findings.by_words import word_rules
from linter.findings.rule import Rule
from linter.read_document import read_document
from linter.reports.terminal import render
from linter.rules import RULES
from tests.linter.test_standard import compiled

EVERY_LAW = date(2026, 6, 1)  # a day on which every ground is in force
PAGES = Path(__file__).parent / "pages"
CASE = re.compile(
    r"^## (?P<title>.+?)\n.*?```contract(?: (?P<name>\S+))?\n(?P<contract>.*?)```\n+"
    r"```findings\n(?P<findings>.*?)```$",
    re.MULTILINE | re.DOTALL,
)
DAY = re.compile(r"^As of (\d{4}-\d\d-\d\d)\.$", re.MULTILINE)


def cases() -> Iterator[tuple[Path, str]]:
    for page in sorted(PAGES.glob("*.md")):
        for case in CASE.finditer(page.read_text(encoding="utf-8")):
            yield page, case["title"]


def said_of(rule: str, name: str, contract: str, day: date = date(2025, 6, 1)) -> str:
    document = read_document(name, contract.encode())
    assert not isinstance(document, Unreadable)
    chosen = () if rule.endswith("-allowance") else (rule,)
    # a rule that yields to the comparison is tried where there is nothing to compare with
    yields = rule in word_rules() and word_rules()[rule].unless_judged
    tables = () if yields else (compiled("lodging"),)
    options = Options(day, sector=None if yields else "lodging", rules=chosen)
    report = check_contract(document, tables, options)
    names = frozenset(each.name for each in RULES)
    told = render(allow(report, allowances_in(document), date(2026, 1, 1), names))
    return "\n\n".join(part for part in told.split("\n\n") if f"[{rule}]" in part)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_examples_on_the_rules_own_page_are_found_and_pass(rule: Rule) -> None:
    found, passes = (
        _example(rule, heading) for heading in ("Example that is found", "Example that passes")
    )
    name = "contract.md" if "<!--" in found else "contract.txt"
    assert said_of(rule.name, name, found, EVERY_LAW)
    assert not said_of(rule.name, name, passes, EVERY_LAW)


def _example(rule: Rule, heading: str) -> str:
    """The contract that stands under a heading of the rule's page, without its indent."""
    told = rule.page.split(f" · {heading}\n", 1)[1].split("\n\n## ", 1)[0]
    assert all(line.startswith("    ") for line in told.split("\n"))
    return dedent(told) + "\n"


@pytest.mark.parametrize(
    ("page", "title"), list(cases()), ids=lambda value: getattr(value, "stem", value)
)
def test_page(page: Path, title: str) -> None:
    text = page.read_text(encoding="utf-8")
    case = next(each for each in CASE.finditer(text) if each["title"] == title)
    said_day = DAY.search(text)
    day = date.fromisoformat(said_day[1]) if said_day else date(2025, 6, 1)
    told = said_of(page.stem, case["name"] or "contract.txt", case["contract"], day)
    assert bool(told) or not title.startswith("Found")
    assert not told or not title.startswith("Passes")
    told += "\n" if told else ""
    if os.environ.get("BLESS"):
        start, end = case.span("findings")
        page.write_text(text[:start] + told + text[end:], encoding="utf-8")
        return
    assert told == case["findings"]
