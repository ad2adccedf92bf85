"""Pages under tests/linter/compared: contracts as businesses word them, each clause of the first worse
than one official row and each of the second better.

Each `##` heading names a standard and a day. A line a clause: its number, the row, and what the
contract and the standard say in percent: `>` where the consumer loses more, `<` where the business
pays less, `more` where how much more turns on money that nobody stated, `fine` where there is
nothing to find. The clauses and the figures were written down from the rows of the notice before the
linter read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from dsl.table import Table
from linter import Options, check_contract
from linter.finding import Finding, Witness
from linter.report import Report
from linter.wording import percent
from tests.linter.alarms import WORSE
from tests.linter.official import tables
from tests.linter.reading import document

PAGES = Path(__file__).parent / "compared"
CASE = re.compile(
    r"^## (?P<standard>.+?), (?P<day>\d{4}-\d\d-\d\d): (?P<title>\w+)\n\n"
    r"```txt\n(?P<text>.*?)```\n\n```compared\n(?P<compared>.*?)```$",
    re.MULTILINE | re.DOTALL,
)
CLAUSE = re.compile(r"^(\d+)\. .*\n", re.MULTILINE)
UNSURE = ("not-compared", "ambiguous-term", "unread-term")


def cases() -> Iterator[re.Match[str]]:
    for page in sorted(PAGES.glob("*.md")):
        yield from CASE.finditer(page.read_text(encoding="utf-8"))


@cache
def standard(name: str) -> Table:
    return next(table for table in tables() if table.name.replace("_", " ") == name)


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: f"{case[1]} {case[3]}")
def test_each_clause_against_its_row(case: re.Match[str]) -> None:
    table = standard(case["standard"])
    options = Options(date.fromisoformat(case["day"]), sector=table.name)
    report = check_contract(document(case["text"]), (table,), options)
    expected = case["compared"].splitlines()
    assert len(expected) == len(CLAUSE.findall(case["text"]))
    for clause, line in zip(CLAUSE.finditer(case["text"]), expected, strict=True):
        assert found(report, clause, line) == line, clause.group()


def found(report: Report, clause: re.Match[str], line: str) -> str:
    """What is said of a clause, as the page would write it; of several findings, all of them."""
    here = [
        each for each in report.findings if clause.start() <= each.quotes[0].start < clause.end()
    ]
    worse = [each for each in here if each.rule in WORSE]
    unsure = [each.rule for each in here if each.rule in UNSURE]
    if not worse and not unsure and _is_fine(report, clause):
        return f"{clause[1]} fine"
    figures = " | ".join(_told(each, line) for each in worse) or " ".join(unsure) or "nothing"
    return f"{clause[1]} {figures}"


def _is_fine(report: Report, clause: re.Match[str]) -> bool:
    """Whether the clause was held against the standard, and is no worse."""
    kinds = {
        each.kind for each in report.assessments if clause.start() <= each.term.start < clause.end()
    }
    return bool(kinds) and kinds <= {"compliant", "better than the standard"}


def _told(finding: Finding, line: str) -> str:
    worst = finding.witnesses[0]
    if line.endswith(" more"):
        return f"{worst.row} more"
    sign = "<" if finding.rule == "compensation-below-standard" else ">"
    return f"{worst.row} {_percent(worst, sign)}"


def _percent(worst: Witness, sign: str) -> str:
    """Both figures, once they are seen to lie apart by the excess that is told."""
    contract, standing, excess = worst.contract_rate, worst.standard_rate, worst.excess_points
    assert contract is not None
    assert standing is not None
    assert excess is not None
    assert excess == 100 * (contract - standing if sign == ">" else standing - contract)
    return f"{percent(contract)} {sign} {percent(standing)}"


def test_pages_have_cases() -> None:
    """No page is skipped for a slip in its fences."""
    for page in PAGES.glob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert len(re.findall(r"^## ", text, re.MULTILINE)) == len(CASE.findall(text)), page
