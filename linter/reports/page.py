"""A report as one HTML page that needs nothing but itself: to send, print and file."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources

from jinja2 import Environment, StrictUndefined

from dsl.diagnostic import Bilingual
from linter.finding import Finding, Witness
from linter.grounds import RECOMMENDATION
from linter.report import Report
from linter.reports.terminal import FIX_LEVELS, KINDS, Language, said, summary
from linter.wording import percent, points, won

SEVERITIES = {
    "error": Bilingual("오류", "error"),
    "warning": Bilingual("경고", "warning"),
    "note": Bilingual("참고", "note"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as the page shows it: every figure already worded."""

    rule: str
    severity: str
    severity_name: str
    place: str
    message: str
    before: str  # the clause, cut around the words in question
    words: str
    after: str
    label: str
    cases: tuple[tuple[str, ...], ...]
    law: tuple[str, ...]
    reason: str
    fix: str
    fix_level: str


def report_html(report: Report, language: Language = "ko") -> str:
    """The whole report as one page."""
    folder = resources.files("linter.reports")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = environment.from_string(folder.joinpath("page.html.jinja").read_text("utf-8"))
    return template.render(
        language=language,
        name=report.document.name,
        findings=[_shown(finding, report, language) for finding in report.findings],
        summary=list(summary(report, language)),
        terms=[_term_row(number, report, language) for number in range(len(report.assessments))],
        notice=said(RECOMMENDATION, language),
    )


def _shown(finding: Finding, report: Report, language: Language) -> Shown:
    quote = finding.quotes[0]
    place = report.document.place(quote.start)
    before, after = _around(report, quote.start, quote.end)
    return Shown(
        finding.rule,
        finding.severity,
        said(SEVERITIES[finding.severity], language),
        f"{report.document.name}:{place.line}:{place.column}",
        said(finding.message, language),
        before,
        report.document.text[quote.start : quote.end],
        after,
        said(quote.label, language),
        tuple(_case(witness, language) for witness in finding.witnesses),
        tuple(said(each, language) for each in finding.law),
        said(finding.reason, language) if finding.reason else "",
        finding.fix.text if finding.fix else "",
        said(FIX_LEVELS[finding.fix.level], language) if finding.fix else "",
    )


def _around(report: Report, start: int, end: int) -> tuple[str, str]:
    """The rest of the block that the words stand in."""
    block = next((b for b in report.document.blocks if b.start <= start < b.end), None)
    if block is None:
        return "", ""
    text = report.document.text
    return text[block.start : start], text[end : max(end, block.end)]


def _case(witness: Witness, language: Language) -> tuple[str, ...]:
    contract, standard = witness.contract_rate, witness.standard_rate
    return (
        said(witness.case, language),
        "" if contract is None else f"{percent(contract)} %",
        "" if standard is None else f"{percent(standard)} %",
        "" if witness.excess_points is None else f"+{points(witness.excess_points)}%p",
        "" if witness.excess_won is None else won(witness.excess_won),
        witness.citation,
    )


def _term_row(number: int, report: Report, language: Language) -> tuple[str, ...]:
    assessment = report.assessments[number]
    return (
        str(report.document.place(assessment.term.start).line),
        " ".join(assessment.term.quote.split()),
        KINDS[assessment.kind] if language == "ko" else assessment.kind,
        said(assessment.reason, language) if assessment.reason else "",
    )
