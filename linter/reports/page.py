"""Reports as one HTML page that needs nothing but itself: to send, print and file.

Several contracts make one page: a list of them, then each. What is shown can be limited by tier
without a script. Every figure is worded here; the template only lays out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

from jinja2 import Environment, StrictUndefined

from dsl.diagnostic import Bilingual, Severity
from linter.document import Block
from linter.finding import Finding, Tier, Witness
from linter.findings.grounds import RECOMMENDATION
from linter.report import Report
from linter.reports.terminal import FIX_LEVELS, KINDS, Language, said, summary
from linter.wording import percent, points, won

SEVERITIES: dict[Severity, Bilingual] = {
    "error": Bilingual("오류", "error"),
    "warning": Bilingual("경고", "warning"),
    "note": Bilingual("참고", "note"),
}
TIERS: dict[Tier, Bilingual] = {
    "mandatory law": Bilingual("강행법규", "mandatory law"),
    "worse than the standard": Bilingual("기준보다 불리", "worse than the standard"),
    "presumed unfair": Bilingual("불공정 추정", "presumed unfair"),
    "disclosure": Bilingual("알릴 것", "disclosure"),
    "reading": Bilingual("읽기", "reading"),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A case in which the contract is worse, as the page shows it."""

    case: str
    contract: str
    standard: str
    excess: str
    sum: str
    row: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as the page shows it: every figure already worded."""

    rule: str
    severity: Severity
    severity_name: str
    tier: str  # as a class of the page
    tier_name: str
    place: str
    message: str
    clauses: tuple[tuple[str, str, str, str], ...]  # before, the words in question, after, label
    standard: str
    cases: tuple[Case, ...]
    law: tuple[str, ...]
    reason: str
    fix: str
    fix_level: str


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract as the page shows it."""

    name: str
    standards: str
    counts: tuple[tuple[Severity, str, int], ...]
    verdicts: str
    summary: tuple[str, ...]
    findings: tuple[Shown, ...]
    terms: tuple[tuple[str, ...], ...]


def report_html(report: Report, language: Language = "ko") -> str:
    """One report as one page."""
    return reports_html((report,), language)


def reports_html(reports: Sequence[Report], language: Language = "ko") -> str:
    """The reports as one page: where there are several, a list of them first."""
    folder = resources.files("linter.reports")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = environment.from_string(folder.joinpath("page.html.jinja").read_text("utf-8"))
    found = {finding.tier for report in reports for finding in report.findings}
    return template.render(
        language=language,
        contracts=[_contract(report, language) for report in reports],
        tiers=[(_id(tier), said(name, language)) for tier, name in TIERS.items() if tier in found],
        notice=said(RECOMMENDATION, language),
    )


def _contract(report: Report, language: Language) -> Contract:
    by_severity = Counter(finding.severity for finding in report.findings)
    return Contract(
        report.document.name,
        ", ".join(f"{each.label} ({each.period.first}~)" for each in report.compared),
        tuple(
            (severity, said(name, language), by_severity[severity])
            for severity, name in SEVERITIES.items()
        ),
        " · ".join(
            f"{_kind(kind, language)} {report.kinds[kind]}" for kind in KINDS if report.kinds[kind]
        ),
        tuple(summary(report, language)),
        tuple(_shown(finding, report, language) for finding in report.findings),
        tuple(_term_row(number, report, language) for number in range(len(report.assessments))),
    )


def _kind(kind: str, language: Language) -> str:
    return KINDS[kind] if language == "ko" else kind


def _id(tier: Tier) -> str:
    return tier.replace(" ", "-")


def _shown(finding: Finding, report: Report, language: Language) -> Shown:
    fix = finding.fix if finding.fix and finding.fix.level != "none" else None
    return Shown(
        finding.rule,
        finding.severity,
        said(SEVERITIES[finding.severity], language),
        _id(finding.tier),
        said(TIERS[finding.tier], language),
        _place(report, finding.quotes[0].start, language),
        said(finding.message, language),
        tuple(
            (*_clause(report, quote.start, quote.end), said(quote.label, language))
            for quote in finding.quotes
        ),
        finding.witnesses[0].citation if finding.witnesses else "",
        tuple(_case(witness, language) for witness in finding.witnesses),
        tuple(said(each, language) for each in finding.law),
        said(finding.reason, language) if finding.reason else "",
        fix.text if fix else "",
        said(FIX_LEVELS[fix.level], language) if fix else "",
    )


def _place(report: Report, at: int, language: Language) -> str:
    """`제3조 (환불) ② · 2쪽 · 12:4`: the article, the page of a PDF, line and column."""
    place, block = report.document.place(at), _block(report, at)
    page = Bilingual(f"{place.page}쪽", f"page {place.page}")
    parts = [
        " ".join(block.path) if block else "",
        said(page, language) if place.page is not None else "",
        f"{place.line}:{place.column}",
    ]
    return " · ".join(part for part in parts if part)


def _block(report: Report, at: int) -> Block | None:
    return next((each for each in report.document.blocks if each.start <= at < each.end), None)


def _clause(report: Report, start: int, end: int) -> tuple[str, str, str]:
    """The words, with the rest of what they stand in before and after: the block, or the row."""
    block, text = _block(report, start), report.document.text
    if block is None:
        return "", text[start:end], ""
    first, last = block.start, max(end, block.end)
    if block.cell is not None:
        first, last = _row(report, block)
    return text[first:start], text[start:end], text[end : max(end, last)]


def _row(report: Report, block: Block) -> tuple[int, int]:
    """The cells of the row that a cell stands in, so that its day or season is seen with it."""
    cell = block.cell
    same = [
        each
        for each in report.document.blocks
        if cell and each.cell and (each.cell.table, each.cell.row) == (cell.table, cell.row)
    ]
    return min(each.start for each in same), max(each.end for each in same)


def _case(witness: Witness, language: Language) -> Case:
    contract, standard = witness.contract_rate, witness.standard_rate
    return Case(
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
        _kind(assessment.kind, language),
        said(assessment.reason, language) if assessment.reason else "",
    )
