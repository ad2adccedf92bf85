"""A report as SARIF 2.1.0, for code scanning and editors.

Columns are counted in Unicode code points, as the reader counts them. Fingerprints come from the
rule and the words of the clause, not from line numbers, so that a finding keeps its identity while
the contract around it changes. Where the words stand in a PDF or an office file is told in the properties of
their location, as in the JSON report. Statutes are a taxonomy that rules point to.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote as quote_uri

from dsl.diagnostic import Bilingual, Severity
from linter.document import Document
from linter.finding import Finding, Quote, Suppressed
from linter.findings.grounds import RECOMMENDATION, Ground, grounds
from linter.findings.rule import Rule
from linter.report import Report
from linter.reports.where import where
from linter.rules import RULES

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
STATUTES = "statutes"
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}
Data = dict[str, Any]


def report_sarif(report: Report, version: str = "0.1.0", english: bool = False) -> str:
    """The findings as one SARIF log."""
    run = {
        "tool": {"driver": _driver(version)},
        "columnKind": "unicodeCodePoints",
        "language": "en" if english else "ko",
        "taxonomies": [_statutes()],
        "artifacts": [{"location": {"uri": _uri(report.document)}}],
        "results": _results(report, english),
        "invocations": [_invocation(report, english)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def fingerprint(finding: Finding, document: Document, occurrence: int = 0) -> str:
    """Who a finding is, wherever it stands: its rule, the words it quotes, and which of several
    equal ones it is."""
    words = [" ".join(document.text[each.start : each.end].split()) for each in finding.quotes]
    whole = _clause(finding, document)
    told = "\0".join([finding.rule, whole, *words, str(occurrence)])
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _clause(finding: Finding, document: Document) -> str:
    """The words of the block that a finding lies in: "80%" alone would not tell clauses apart."""
    at = finding.quotes[0].start
    block = next((each for each in document.blocks if each.start <= at < each.end), None)
    return " ".join(document.text[block.start : block.end].split()) if block else ""


def _driver(version: str) -> Data:
    return {
        "name": "gijun",
        "version": version,
        "supportedTaxonomies": [{"name": STATUTES}],
        "rules": [_rule(rule) for rule in RULES],
    }


def _rule(rule: Rule) -> Data:
    return {
        "id": rule.name,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": _both(rule.summary)},
        "fullDescription": {"text": _both(rule.summary)},
        "help": {"text": rule.page, "markdown": rule.page},
        "relationships": [
            {
                "target": {"id": taxon, "toolComponent": {"name": STATUTES}},
                "kinds": ["relevant"],
            }
            for taxon in _taxa_of(rule.name)
        ],
    }


def _both(text: Bilingual) -> str:
    """Korean and English: a log names its rules once, whatever the language of its results."""
    return f"{text.korean} / {text.english}"


def _taxa_of(rule: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(g.article.korean for g in grounds() if rule in g.rules))


def _statutes() -> Data:
    """Every article that a rule points to, as a taxonomy."""
    articles: dict[str, Ground] = {}
    for ground in grounds():
        articles.setdefault(ground.article.korean, ground)
    return {
        "name": STATUTES,
        "shortDescription": {"text": "대한민국 법률 / Statutes of Korea"},
        "organization": "Republic of Korea",
        "taxa": [
            {"id": article, "name": article, "shortDescription": {"text": ground.article.english}}
            for article, ground in articles.items()
        ],
    }


def _results(report: Report, english: bool) -> list[Data]:
    told = identified(report.findings, report.document)
    results = [_result(each, report.document, print_, english) for each, print_ in told]
    for let in report.suppressed:
        print_ = fingerprint(let.finding, report.document)
        result = _result(let.finding, report.document, print_, english)
        results.append(result | {"suppressions": [_suppression(let)]})
    return results


def identified(findings: Iterable[Finding], document: Document) -> Iterator[tuple[Finding, str]]:
    """Each finding with its fingerprint; equal ones are told apart by their order."""
    seen: Counter[str] = Counter()
    for finding in findings:
        bare = fingerprint(finding, document)
        yield finding, fingerprint(finding, document, seen[bare])
        seen[bare] += 1


def _suppression(let: Suppressed) -> Data:
    return {"kind": let.kind, "status": "accepted", "justification": let.reason}


def _result(finding: Finding, document: Document, print_: str, english: bool) -> Data:
    order = [rule.name for rule in RULES]
    result: Data = {
        "ruleId": finding.rule,
        "ruleIndex": order.index(finding.rule),
        "level": LEVELS[finding.severity],
        "kind": "fail",
        "message": {"text": _text(finding, english)},
        "locations": [_location(finding.quotes[0], document, english)],
        "partialFingerprints": {"clause/v1": print_},
        "taxa": [
            {"id": taxon, "toolComponent": {"name": STATUTES}} for taxon in _taxa_of(finding.rule)
        ],
        "properties": {
            "tier": finding.tier,
            "cases": [each.citation for each in finding.witnesses],
        },
    }
    if finding.quotes[1:]:
        related = [_location(each, document, english) for each in finding.quotes[1:]]
        result["relatedLocations"] = [
            {"id": number} | each for number, each in enumerate(related, 1)
        ]
    if finding.fix and finding.fix.text:
        result["properties"]["suggestion"] = {
            "level": finding.fix.level,
            "text": finding.fix.text,
        }
    return result


def _text(finding: Finding, english: bool) -> str:
    """Message, the standard's row, the law, and how far the standard binds."""
    lines = [_said(finding.message, english) + "."]
    lines += [each.citation for each in finding.witnesses[:1]]
    lines += [_said(each, english) for each in finding.law]
    lines += [_said(finding.reason, english)] if finding.reason else []
    lines += [_said(RECOMMENDATION, english)] if finding.tier != "reading" else []
    return "\n".join(line for line in lines if line)


def _location(quote: Quote, document: Document, english: bool) -> Data:
    first = document.place(quote.start)
    last = document.place(max(quote.start, quote.end - 1))
    location: Data = {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(document)},
            "region": {
                "startLine": first.line,
                "startColumn": first.column,
                "endLine": last.line,
                "endColumn": last.column + 1,
                "snippet": {"text": document.text[quote.start : quote.end]},
            },
        }
    }
    if path := _path(quote, document):
        location["logicalLocations"] = [{"fullyQualifiedName": path, "kind": "article"}]
    if told := where(document, quote.start, quote.end):
        location["properties"] = told
    label = _said(quote.label, english)
    return location | ({"message": {"text": label}} if label else {})


def _path(quote: Quote, document: Document) -> str:
    """The articles that hold the words, outermost first: `제3조 (환불)/②`."""
    at = quote.start
    block = next((each for each in document.blocks if each.start <= at < each.end), None)
    return "/".join(part.replace("/", "∕") for part in block.path) if block else ""


def _invocation(report: Report, english: bool) -> Data:
    """Why these standards, or none, and every unread sentence are told as notifications: a run that
    compared nothing or skipped some is not a clean run."""
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {
                "level": "note",
                "descriptor": {"id": "standard-chosen"},
                "message": {"text": _said(report.sector_reason, english)},
            },
            *(
                {
                    "level": "note",
                    "descriptor": {"id": "unread-term"},
                    "message": {"text": _said(each.reason, english) if each.reason else "unread"},
                }
                for each in report.unread
            ),
        ],
    }


def _uri(document: Document) -> str:
    return quote_uri(document.name.replace("\\", "/"))


def _said(text: Bilingual, english: bool) -> str:
    return text.english if english else text.korean
