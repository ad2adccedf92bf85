"""The baseline: findings that were there when somebody began, known by what they say and not by where
they stand. What is in it is not told again; what is new is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from gijun.failure import misused
from gijun.files import read_text, write_text
from linter.finding import Suppressed
from linter.report import Report
from linter.reports.sarif import identified

VERSION = 1
REASON = "baseline"


def read_baseline(name: str) -> frozenset[str]:
    """The fingerprints of a baseline."""
    try:
        said = json.loads(read_text(name))
        if said["version"] != VERSION:
            raise ValueError(f"version {said['version']}")
        return frozenset(each["fingerprint"] for each in said["findings"])
    except (ValueError, KeyError, TypeError) as trouble:
        raise misused(
            f"{name}: 기준선 파일이 아닙니다 ({trouble}). --write-baseline으로 만드십시오",
            f"{name}: not a baseline ({trouble}); write one with --write-baseline",
        ) from None


def write_baseline(path: Path, reports: Iterable[Report]) -> int:
    """Write every finding of the reports down; how many there are."""
    findings = [
        {"fingerprint": print_, "rule": finding.rule, "file": report.document.name}
        for report in reports
        for finding, print_ in identified(report.findings, report.document)
    ]
    findings.sort(key=lambda each: (each["file"], each["rule"], each["fingerprint"]))
    whole = {"version": VERSION, "findings": findings}
    write_text(path, json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
    return len(findings)


def without_known(report: Report, known: frozenset[str]) -> Report:
    """The report without the findings of the baseline."""
    told = list(identified(report.findings, report.document))
    kept = tuple(finding for finding, print_ in told if print_ not in known)
    known_here = tuple(
        Suppressed(finding, "external", REASON) for finding, print_ in told if print_ in known
    )
    return replace(report, findings=kept, suppressed=(*report.suppressed, *known_here))
