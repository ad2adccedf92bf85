"""A report for a terminal, in the shape of rustc's: place, message, source line, carets, notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from dsl.diagnostic import Bilingual
from dsl.render import width
from linter.comparing.assess import Assessment
from linter.comparing.money import Purse
from linter.finding import Finding, Fix, Quote, Witness
from linter.findings.grounds import RECOMMENDATION
from linter.report import Report
from linter.reports.columns import wrapped
from linter.reports.snippet import WIDTH, Snippet, snippet
from linter.wording import percent, plural, points, won

Language = Literal["ko", "en"]
NARROWEST = 20  # columns that a text is given on however narrow a screen
MOST_CASES = 3  # further cases listed under a finding before the rest are only counted
COLOURS = {"error": "31", "warning": "33", "note": "36"}
FIX_LEVELS = {
    "mechanical": Bilingual("숫자만 바뀜", "only the number changes"),
    "needs review": Bilingual("검토 필요", "needs review"),
    "placeholder": Bilingual("빈칸을 채울 것", "fill in the blanks"),
    "none": Bilingual("", ""),
}


def render(
    report: Report, language: Language = "ko", colour: bool = False, columns: int | None = None
) -> str:
    """Every finding, then what was read, compared and assumed; in lines of so many columns, or, for
    a file or another program, each on a line of its own however long."""
    parts = [_finding(finding, report, language, colour, columns) for finding in report.findings]
    told = [line for each in summary(report, language) for line in _folded(each, "", "  ", columns)]
    return "\n\n".join([*parts, "\n".join(told)]) + "\n"


def _folded(text: str, first: str, others: str, columns: int | None) -> Iterator[str]:
    """A line, or, where it is too wide, several that stand under each other."""
    if columns is None:
        yield first + text
        return
    room = [max(columns - width(head), NARROWEST) for head in (first, others)]
    for number, line in enumerate(wrapped(text, *room)):
        yield (others if number else first) + line


def said(text: Bilingual, language: Language) -> str:
    """A sentence in the language asked for."""
    return text.korean if language == "ko" else text.english


def _finding(
    finding: Finding, report: Report, language: Language, colour: bool, columns: int | None
) -> str:
    first = report.document.place(finding.quotes[0].start)
    gutter = " " * max(len(str(first.line)), 3)
    tag = f"{finding.severity}[{finding.rule}]"
    head = f"{report.document.name}:{first.line}:{first.column} {tag} "
    lines = list(_folded(head + said(finding.message, language), "", "    ", columns))
    lines = [line.replace(tag, _painted(tag, finding.severity, colour), 1) for line in lines]
    lines.append(f"{gutter} │")
    for quote in finding.quotes:
        shown = _shown(report, quote, len(gutter), columns)
        carets = _painted("^" * shown.carets, finding.severity, colour)
        lines.append(f"{shown.place.line:>{len(gutter)}} │ {shown.line}")
        label, under = said(quote.label, language), " " * shown.indent
        side = f"{gutter} │ "
        if columns and width(side) + shown.indent + shown.carets + 1 + width(label) > columns:
            lines += [side + under + carets, *_folded(label, side, side, columns)]
        else:
            lines.append(f"{side}{under}{carets} {label}".rstrip())
    for key, text in _notes(finding, report, language):
        mark = f"{gutter} {'=' if key else ' '} {key:<9} "
        lines += _folded(text, mark, " " * len(mark), columns)
    return "\n".join(lines)


def _shown(report: Report, quote: Quote, gutter: int, columns: int | None) -> Snippet:
    room = WIDTH if columns is None else max(columns - gutter - 3, NARROWEST)
    return snippet(report.document, quote.start, quote.end, room)


def _notes(finding: Finding, report: Report, language: Language) -> Iterator[tuple[str, str]]:
    """The lines under the source: place, standard, excess, further cases, law, reason, fix."""
    if report.document.origins:  # whose lines no person sees: they are those of the text as read
        yield from (("place", each) for each in [_place(finding, report, language)] if each)
    for witness in finding.witnesses[:1]:
        yield "standard", witness.citation
        yield from _excess(witness, report.purse, language)
    yield from _cases(finding.witnesses[1:], language)
    yield from (("law", said(ground, language)) for ground in finding.law)
    if finding.reason:
        yield "note", said(finding.reason, language)
    if finding.fix and finding.fix.level != "none":
        yield from _fix(finding.fix, language)


def _place(finding: Finding, report: Report, language: Language) -> str:
    """`제3조 (환불) ②, 2쪽`: where a person finds the words in an office file or a PDF."""
    start = finding.quotes[0].start
    page = report.document.place(start).page
    block = next((each for each in report.document.blocks if each.start <= start < each.end), None)
    parts = [
        " ".join(block.path) if block else "",
        said(Bilingual(f"{page}쪽", f"page {page}"), language) if page is not None else "",
    ]
    return ", ".join(part for part in parts if part)


def _excess(witness: Witness, purse: Purse, language: Language) -> Iterator[tuple[str, str]]:
    example = Bilingual("", "") if purse.stated else Bilingual(" (예시 금액)", " (illustration)")
    if witness.excess_won is not None:
        sums = f"{won(witness.excess_won)} of {won(purse.total)}"
        yield "excess", sums + said(example, language)
    elif witness.excess_points is not None:
        yield "excess", f"{points(witness.excess_points)}%p"


def _cases(witnesses: tuple[Witness, ...], language: Language) -> Iterator[tuple[str, str]]:
    for witness in witnesses[:MOST_CASES]:
        yield "case", _case(witness, language)
    more = len(witnesses) - MOST_CASES
    if more > 0:
        yield (
            "case",
            said(
                Bilingual(f"외 {more}가지 경우", f"and {more} more {plural(more, 'case')}"),
                language,
            ),
        )


def _case(witness: Witness, language: Language) -> str:
    case = said(witness.case, language)
    contract, standard = witness.contract_rate, witness.standard_rate
    if contract is None or standard is None or witness.excess_points is None:
        return case
    sides = Bilingual(
        f"계약 {percent(contract)} %, 기준 {percent(standard)} % (+{points(witness.excess_points)}%p)",
        f"contract {percent(contract)} %, standard {percent(standard)} % (+{points(witness.excess_points)} points)",
    )
    return f"{case}: {said(sides, language)}"


def _fix(fix: Fix, language: Language) -> Iterator[tuple[str, str]]:
    lines = " ".join(fix.text.split()) if fix.level == "mechanical" else fix.text
    for number, line in enumerate(lines.split("\n")):
        yield ("fix" if number == 0 else "", line)
    level = said(FIX_LEVELS[fix.level], language)
    yield "", f"({level})"


def summary(report: Report, language: Language = "ko") -> Iterator[str]:
    """What was read, what was not, what it was held against, and what was assumed."""
    yield said(_counts(report), language)
    yield from (_listed(assessment, report) for assessment in report.unread)
    yield said(_kinds(report), language)
    yield from (_untold(each, report, language) for each in report.not_covered)
    yield from _held_against(report, language)
    head = said(Bilingual("전제", "assumed"), language)
    yield from (f"{head}: {said(each, language)}" for each in report.assumptions)
    if any(finding.tier != "reading" for finding in report.findings):
        yield said(RECOMMENDATION, language)


def _held_against(report: Report, language: Language) -> Iterator[str]:
    """The standards with their editions, why these, and what to do where they are the wrong ones."""
    told = said(report.sector_reason, language)
    if not report.compared:
        yield told
    for compared in report.compared:
        span = f"{compared.period.first}~{compared.period.last or ''}"
        why = f" {told}" if len(report.compared) == 1 else ""
        yield said(
            Bilingual(
                f"기준: {compared.label} ({span}), {report.as_of} 현재.{why}",
                f"standard: {compared.label} ({span}) as of {report.as_of}.{why}",
            ),
            language,
        )
    if len(report.compared) > 1:
        yield f"{said(Bilingual('고른 까닭', 'why these'), language)}: {told}"


def _listed(assessment: Assessment, report: Report) -> str:
    place = report.document.place(assessment.term.start)
    quote = " ".join(assessment.term.quote.split())[:60]
    return f"  {report.document.name}:{place.line}:{place.column} {quote}"


def _untold(assessment: Assessment, report: Report, language: Language) -> str:
    """A clause that the standard does not speak of, and why nothing is found in it."""
    why = said(assessment.reason, language) if assessment.reason else ""
    return f"{_listed(assessment, report)} ({why})" if why else _listed(assessment, report)


def _counts(report: Report) -> Bilingual:
    unread = len(report.unread)
    listed = Bilingual(" (아래)", " (listed)") if unread else Bilingual("", "")
    return Bilingual(
        f"취소·환불 문장 {report.sentences}개 중 {report.read}개를 읽고 {unread}개는 읽지 못했습니다{listed.korean}",
        f"{report.sentences} cancellation sentences, {report.read} read, {unread} not{listed.english}",
    )


KINDS = {
    "excessive": "기준보다 불리",
    "contradictory": "서로 모순",
    "ambiguous": "불명확",
    "compliant": "기준과 같음",
    "better than the standard": "기준보다 유리",
    "not covered": "기준에 없음",
    "unread": "읽지 못함",
}


def _kinds(report: Report) -> Bilingual:
    found = [(kind, report.kinds[kind]) for kind in KINDS if report.kinds[kind]]
    return Bilingual(
        "판정: " + (" · ".join(f"{KINDS[kind]} {count}" for kind, count in found) or "없음"),
        "verdicts: " + (" · ".join(f"{kind} {count}" for kind, count in found) or "none"),
    )


def _painted(text: str, severity: str, colour: bool) -> str:
    return f"\033[1;{COLOURS[severity]}m{text}\033[0m" if colour else text
