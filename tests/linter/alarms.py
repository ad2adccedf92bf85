"""Linting a written schedule, and asking where the findings about its figures stand."""

from __future__ import annotations

from linter import Options, check_contract
from linter.finding import Finding
from linter.read_document import read_document
from linter.report import Report
from tests.linter.clauses import Contract, Place, Wording, html_table
from tests.linter.official import Schedule

WORSE = ("excessive-penalty", "refund-refused", "compensation-below-standard")
# what a schedule alone cannot satisfy: the other side's schedule, definitions, signatures
INCOMPLETE = frozenset(
    (
        "no-business-clause",
        "peak-undefined",
        "consent-not-shown",
        "content-unmarked",
        "trade-facts-missing",
    )
)


def write(schedule: Schedule, wording: Wording) -> Contract:
    return Contract(list(wording(schedule)))


def lint(contract: Contract, schedule: Schedule, wording: Wording, *rules: str) -> Report:
    """The report on a contract under the edition that its schedule is of."""
    name = "contract.html" if wording is html_table else "contract.md"
    document = read_document(name, contract.text.encode())
    options = Options(schedule.edition.period.first, sector=schedule.table.name, rules=rules)
    return check_contract(document, (schedule.table,), options)  # type: ignore[arg-type]


def alarms(report: Report) -> list[Finding]:
    """Every finding that a complete and correct schedule should not give."""
    return [finding for finding in report.findings if finding.rule not in INCOMPLETE]


def unsure(report: Report, contract: Contract, schedule: Schedule) -> set[Place]:
    """The rungs that no clause was found compliant for."""
    places = {
        (at, nth) for at, each in enumerate(schedule.ladders) for nth in range(len(each.rungs))
    }
    for each in report.assessments:
        if each.kind == "compliant":
            places -= _touched(report, contract, each.term.start, each.term.end)
    return places


def found(report: Report, contract: Contract) -> set[Place]:
    """The rungs whose figures are called worse than the standard."""
    quotes = [finding.quotes[0] for finding in report.findings if finding.rule in WORSE]
    touched = (_touched(report, contract, quote.start, quote.end) for quote in quotes)
    return {place for places in touched for place in places}


def _touched(report: Report, contract: Contract, start: int, end: int) -> set[Place]:
    """The rungs that a stretch of the canonical text touches in the file."""
    offsets = report.document.offsets
    return contract.at(offsets[start], offsets[end - 1] + 1)
