"""A report as GitHub workflow commands, which show findings beside the changed lines."""

from __future__ import annotations

from linter.finding import Finding
from linter.report import Report
from linter.reports.terminal import Language, said

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def report_annotations(report: Report, english: bool = False) -> str:
    """One command a finding."""
    language: Language = "en" if english else "ko"
    return "".join(_command(finding, report, language) + "\n" for finding in report.findings)


def _command(finding: Finding, report: Report, language: Language) -> str:
    quote = finding.quotes[0]
    first = report.document.place(quote.start)
    last = report.document.place(max(quote.start, quote.end - 1))

    lines = [said(finding.message, language), *(each.citation for each in finding.witnesses[:1])]
    lines += [said(law, language) for law in finding.law[:1]]
    properties = {
        "file": report.document.name,
        "line": str(first.line),
        "endLine": str(last.line),
        "col": str(first.column),
        "endColumn": str(last.column + 1),
        "title": finding.rule,
    }
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{COMMANDS[finding.severity]} {told}::{_escaped(chr(10).join(lines))}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
